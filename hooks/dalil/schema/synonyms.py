"""The fields of data/synonyms.yml: words of which a search for one finds the others."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Field, Group, Listing
from ..values import Choice, Plain
from .common import DataFile, identity

USES = (
    ("meaning", Text(ar="كلمات بمعنى واحد", fr="Mots de même sens")),
    ("forms", Text(ar="صيغ كلمة واحدة", fr="Formes d’un même mot")),
)

SYNONYM = Group(
    (
        identity("landfill-example"),
        Field(
            "use",
            Text(ar="الاستعمال", fr="Emploi"),
            Text(
                ar="تُكتب forms لصيغ كلمة واحدة، كجمع التكسير، وأولها المفرد: يجدها البحث كأنها كلمة واحدة. من دون هذا الحقل تُعدّ كلمات متقاربة المعنى، فتظهر نتائجها بعد نتائج الكلمة المطلوبة.",
                fr="Écrivez forms pour les formes d’un même mot (pluriel irrégulier), le singulier d’abord : la recherche les tient pour un seul mot. Sans ce champ, ce sont des mots de sens voisin, dont les résultats viennent après ceux du mot cherché.",
            ),
            "meaning",
            Choice(options=USES),
            required=False,
        ),
        Field(
            "ar",
            Text(ar="بالعربية", fr="En arabe"),
            Text(
                ar="كلمات أو عبارات قصيرة، كما يكتبها الناس. الهمزات والتاء المربوطة وأل التعريف والجمع السالم لا تحتاج إلى كتابة أخرى.",
                fr="Des mots ou de courtes expressions, tels qu’on les tape. Hamza, tāʾ marbūta, article et pluriels réguliers n’ont pas besoin d’une autre entrée.",
            ),
            ("مطمر",),
            Listing(Plain(80)),
            required=False,
        ),
        Field(
            "fr",
            Text(ar="بالفرنسية", fr="En français"),
            Text(
                ar="كلمات أو عبارات أو أحرف مختصرة بالحروف اللاتينية.",
                fr="Des mots, de courtes expressions ou des sigles. Accents, majuscules et pluriels réguliers ne comptent pas.",
            ),
            ("décharge", "site d’enfouissement"),
            Listing(Plain(80)),
            required=False,
        ),
    ),
    records.Synonym,
)

FILE = DataFile(
    "synonyms",
    Text(ar="المرادفات", fr="Synonymes"),
    Text(
        ar="الكلمات التي يجد البحث إحداها عند كتابة الأخرى، في النسختين: مرادفات، وكلمات تُستعمل في بلدان أخرى، وجموع تكسير.",
        fr="Les mots dont la recherche trouve l’un quand on tape l’autre, dans les deux éditions : synonymes, mots d’autres pays, pluriels irréguliers.",
    ),
    Text(
        ar="لإضافة مجموعة: انسخوا سجلًا كاملًا إلى آخر الملف وغيّروه. لا تُكتب كلمة في مجموعتين.",
        fr="Pour ajouter un groupe : copiez une fiche entière à la fin du fichier et changez-la. Un mot n’est que d’un groupe.",
    ),
    SYNONYM,
    named_by="",
    required=False,
)
