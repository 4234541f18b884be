"""What keeps a suggested record from being read at all."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "suggestion-unreadable": Text(
        ar="لا ملف في هذا الموضع، أو تتعذّر قراءته. أعطوا مسار الملف الذي يحوي السجل.",
        fr="Il n’y a pas de fichier à cet endroit, ou il ne peut être lu. Donnez le chemin de celui qui contient la fiche.",
    ),
    "suggestion-none": Text(
        ar="لا سجل في هذا الطلب. الصقوا السجل كاملًا كما تعطيه الاستمارة، وأوله «- id:».",
        fr="Cette demande ne contient pas de fiche. Collez-la entière, telle que le formulaire la donne, à partir de « - id: ».",
    ),
    "suggestion-several": Text(
        ar="في هذا الطلب أكثر من سجل. أرسلوا طلبًا لكل سجل.",
        fr="Cette demande contient plusieurs fiches. Faites une demande pour chacune.",
    ),
}
