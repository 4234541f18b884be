"""The fields of data/sources.yml."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Field, Group, Name
from ..values import Address, Date
from .common import DataFile, identity

SOURCE = Group(
    (
        identity("guide-2020"),
        Field(
            "title",
            Text(ar="العنوان", fr="Titre"),
            Text(ar="عنوان الوثيقة أو الصفحة.", fr="Le titre du document ou de la page."),
            Text(ar="الدليل العملي للتعاون اللامركزي", fr="Guide pratique de la coopération décentralisée"),
            Name(250),
        ),
        Field(
            "publisher",
            Text(ar="الناشر", fr="Éditeur"),
            Text(ar="الجهة التي نشرتها.", fr="L’organisme qui l’a publié."),
            Text(ar="جمعية المدن المتحدة في لبنان", fr="Cités Unies Liban"),
            Name(250),
        ),
        Field(
            "date",
            Text(ar="التاريخ", fr="Date"),
            Text(ar="تاريخ النشر، إن كان معروفًا.", fr="La date de publication, si elle est connue."),
            "2020-04",
            Date(),
            required=False,
        ),
        Field(
            "url",
            Text(ar="الرابط", fr="Adresse internet"),
            Text(ar="الرابط، إن كانت الوثيقة منشورة على الإنترنت.", fr="L’adresse, si le document est en ligne."),
            "https://www.example.org/guide",
            Address(),
            required=False,
        ),
    ),
    records.Source,
)

FILE = DataFile(
    "sources",
    Text(ar="المصادر", fr="Sources"),
    Text(
        ar="الوثائق والصفحات التي أُخذت منها المعلومات.",
        fr="Les documents et les pages d’où viennent les faits.",
    ),
    Text(
        ar="لإضافة مصدر: انسخوا سجلًا كاملًا إلى آخر الملف ثم غيّروه؛ التاريخ والرابط اختياريان.",
        fr="Pour ajouter une source : copiez une fiche entière à la fin du fichier, puis changez-la ; la date et l’adresse sont facultatives.",
    ),
    SOURCE,
    named_by="title",
)
