"""The fields of data/figures.yml."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group
from ..values import Choice, Date, Identifier, Number, Reference
from .common import DataFile, identity

# Only figures that count the same kind of thing can share a chart: the others stand in the table alone.
SERIES = (
    ("partnerships", Text(ar="عدد الشراكات القائمة في سنة", fr="Nombre de partenariats existants une année donnée")),
    ("total", Text(ar="مجموع الشراكات المعقودة منذ البداية", fr="Total des partenariats noués depuis l’origine")),
    ("guide-partnerships", Text(ar="الشراكات القائمة بحسب الدليل", fr="Partenariats existants, selon le guide")),
    ("guide-total", Text(ar="مجموع الشراكات بحسب الدليل", fr="Total des partenariats, selon le guide")),
    ("official", Text(ar="رقم رسمي آخر", fr="Autre chiffre officiel")),
)

FIGURE = Group(
    (
        identity("existing-2019"),
        Field(
            "value",
            Text(ar="القيمة", fr="Valeur"),
            Text(ar="العدد بالأرقام، من دون فاصل.", fr="Le nombre en chiffres, sans séparateur."),
            "35",
            Number(),
        ),
        Field(
            "label",
            Text(ar="التسمية", fr="Libellé"),
            Text(ar="ما يظهر إلى جانب الرقم.", fr="Ce qui se lit à côté du chiffre."),
            Text(ar="الشراكات القائمة حتى نهاية عام 2019", fr="Partenariats existants à la fin de 2019"),
            Bilingual(150),
        ),
        Field(
            "definition",
            Text(ar="ما الذي يُحتسب", fr="Ce qui est compté"),
            Text(
                ar="جملة تقول ما الذي عُدّ بالضبط، ومن عدّه.",
                fr="Une phrase qui dit ce qui est compté au juste, et par qui.",
            ),
            Text(
                ar="الشراكات اللبنانية الفرنسية القائمة التي أحصاها الدليل.",
                fr="Les partenariats franco-libanais existants que le guide a recensés.",
            ),
            Bilingual(400),
        ),
        Field(
            "date",
            Text(ar="التاريخ", fr="Date"),
            Text(ar="التاريخ الذي يصحّ فيه الرقم.", fr="La date à laquelle le chiffre vaut."),
            "2019",
            Date(),
        ),
        Field(
            "source",
            Text(ar="المصدر", fr="Source"),
            Text(
                ar="معرّف المصدر الذي ورد فيه الرقم، من sources.yml.",
                fr="L’identifiant, dans sources.yml, de la source du chiffre.",
            ),
            "guide-2020",
            Reference(target="sources"),
        ),
        Field(
            "part_of",
            Text(ar="جزء من", fr="Partie de"),
            Text(
                ar="معرّف الرقم الذي يشمل هذا الرقم، ولا يجوز أن يقلّ عنه.",
                fr="L’identifiant du chiffre qui comprend celui-ci et ne peut lui être inférieur.",
            ),
            "since-1980s",
            Identifier(),
            required=False,
        ),
        Field(
            "series",
            Text(ar="السلسلة", fr="Série"),
            Text(
                ar="تُكتب partnerships لعدد الشراكات القائمة في سنة، وtotal لمجموع ما عُقد منها منذ البداية: لكل منهما رسم؛ وofficial لأي رقم آخر. من دون هذا الحقل يُعرض الرقم مع أرقام الدليل، ومع guide-partnerships أو guide-total يُعرض معها وفي الرسم.",
                fr="Écrivez partnerships pour le nombre de partenariats existants une année donnée, total pour tous ceux noués depuis l’origine : chacun a son graphique ; official pour un autre chiffre. Sans ce champ, le chiffre est de ceux du guide ; avec guide-partnerships ou guide-total, il est de ceux du guide et du graphique.",
            ),
            "partnerships",
            Choice(options=SERIES),
            required=False,
        ),
    ),
    records.Figure,
)

FILE = DataFile(
    "figures",
    Text(ar="أرقام الشراكات", fr="Chiffres des partenariats"),
    Text(
        ar="الأرقام التي يعرضها الفصل الرابع، بترتيب ظهورها.",
        fr="Les chiffres que montre le chapitre 4, dans leur ordre d’apparition.",
    ),
    Text(
        ar="لتعديل رقم: صحّحوا القيمة ثم التاريخ والمصدر. لإضافة رقم: انسخوا سجلًا كاملًا ثم غيّروه.",
        fr="Pour changer un chiffre : corrigez la valeur, puis la date et la source. Pour en ajouter un : copiez une fiche entière, puis changez-la.",
    ),
    FIGURE,
    named_by="label",
)
