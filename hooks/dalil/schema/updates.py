"""The fields of data/updates.yml."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group
from ..values import Choice, Date
from .common import DataFile, actor_ids, identity, source_ids

# In the order in which the page shows them.
UPDATE_KINDS = (
    ("renamed", Text(ar="أسماء تغيّرت", fr="Noms qui ont changé")),
    ("address", Text(ar="عناوين جديدة", fr="Nouvelles adresses")),
    ("call", Text(ar="دعوات لتقديم المشاريع", fr="Appels à projets")),
    ("fund", Text(ar="صناديق وتمويل", fr="Fonds et financements")),
    ("law", Text(ar="قوانين", fr="Droit")),
    ("elections", Text(ar="انتخابات", fr="Élections")),
    ("protocol", Text(ar="بروتوكولات واتفاقات", fr="Protocoles et accords")),
    ("doubt", Text(ar="ما نشكّ فيه من نصّ الدليل", fr="Points du guide qui appellent un doute")),
    ("other", Text(ar="مستجدات أخرى", fr="Autres nouveautés")),
)

UPDATE = Group(
    (
        identity("nouveau-nom"),
        Field(
            "date",
            Text(ar="التاريخ", fr="Date"),
            Text(ar="تاريخ المستجدّ، بقدر ما هو معروف.", fr="La date du fait, aussi précise qu’on la connaît."),
            "2021-03",
            Date(),
        ),
        Field(
            "title",
            Text(ar="العنوان", fr="Titre"),
            Text(ar="ما الذي تغيّر، في عبارة.", fr="Ce qui a changé, en quelques mots."),
            Text(ar="اسم جديد للجمعية", fr="L’association change de nom"),
            Bilingual(150),
        ),
        Field(
            "text",
            Text(ar="النصّ", fr="Texte"),
            Text(
                ar="فقرات قصيرة بعد العلامة |، ولوائح تبدأ أسطرها بشرطة ومسافة.",
                fr="De courts paragraphes après le signe |, et des listes dont chaque ligne commence par un tiret et une espace.",
            ),
            Text(ar="تحمل الجمعية اسمًا جديدًا منذ ذلك التاريخ.", fr="L’association porte depuis lors un nouveau nom."),
            Bilingual(3000, multiline=True),
        ),
        Field(
            "kind",
            Text(ar="نوع المستجدّ", fr="Nature"),
            Text(ar="القسم الذي يظهر فيه.", fr="La rubrique où il s’affiche."),
            "renamed",
            Choice(options=UPDATE_KINDS),
        ),
        actor_ids(
            "actors",
            Text(ar="الجهات المعنية", fr="Acteurs concernés"),
            Text(ar="المعنية، ويظهر المستجدّ في صفحاتها أيضًا", fr="concernés, dont la page le montre aussi"),
        ),
        source_ids(Text(ar="التي تشهد على المستجدّ", fr="qui l’attestent")),
    ),
    records.Update,
)

FILE = DataFile(
    "updates",
    Text(ar="المستجدات", fr="Ce qui a changé"),
    Text(
        ar="ما تغيّر منذ صدور الدليل في نيسان 2020، لكل منه تاريخ ومصدر.",
        fr="Ce qui a changé depuis la parution du guide en avril 2020, avec date et source.",
    ),
    Text(
        ar="لإضافة مستجدّ: انسخوا سجلًا كاملًا إلى آخر الملف وغيّروه؛ الموقع يرتّبها من الأحدث إلى الأقدم.",
        fr="Pour ajouter un fait : copiez une fiche entière à la fin du fichier et changez-la ; le site les classe du plus récent au plus ancien.",
    ),
    UPDATE,
    named_by="title",
    required=False,
)
