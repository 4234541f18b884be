"""What is wrong between the legal rules."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "law-without-source": Text(
        ar="قاعدة أساسها «{found}» من دون مصدر. أضيفوا مصدرها تحت sources، أو اكتبوا not-found إن لم تجدوا نصًّا.",
        fr="Une règle fondée sur « {found} » n’a pas de source. Ajoutez-la sous sources, ou écrivez not-found si aucun texte n’a été trouvé.",
    ),
    "law-without-reading": Text(
        ar="القاعدة لا تقول أين قُرئت. أضيفوا reading: official أو reading: relay.",
        fr="La règle ne dit pas où on l’a lue. Ajoutez reading: official ou reading: relay.",
    ),
    "law-from-nothing": Text(
        ar="الاستنتاج يحتاج إلى القواعد التي استُخرج منها. أضيفوا معرّفاتها تحت follows_from.",
        fr="Une déduction demande les règles dont elle est tirée. Ajoutez leurs identifiants sous follows_from.",
    ),
    "law-from-itself": Text(
        ar="القاعدة «{found}» مستنتجة من نفسها. اكتبوا معرّف قاعدة أخرى.",
        fr="La règle « {found} » est déduite d’elle-même. Écrivez l’identifiant d’une autre.",
    ),
    "law-unknown": Text(
        ar="لا قاعدة بالمعرّف «{found}». تحقّقوا منه، أو احذفوه من اللائحة.",
        fr="Aucune règle « {found} ». Vérifiez l’identifiant, ou retirez-le de la liste.",
    ),
}
