"""The fields of data/glossary.yml."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group, Listing
from ..values import Choice, Identifier, Plain, Reference
from .common import DataFile, identity, source_ids

ATTESTATIONS = (
    ("bilingual", Text(ar="ورد المصطلحان معًا في مصدر واحد", fr="Les deux termes figurent dans une même source")),
    (
        "each-side",
        Text(
            ar="ورد كل مصطلح في مصدر، والربط بينهما منّا", fr="Chaque terme a sa source ; le rapprochement est de nous"
        ),
    ),
    ("ours", Text(ar="المقابلة من وضع هذا الموقع", fr="Équivalence établie par ce site")),
)
# The pages that a term may belong to, in the order of the site.
CHAPTERS = (
    ("what", Text(ar="ما هو التعاون اللامركزي؟", fr="Qu’est-ce que la coopération décentralisée ?")),
    ("why", Text(ar="لماذا التعاون اللامركزي؟", fr="Pourquoi la coopération décentralisée ?")),
    ("how", Text(ar="كيف يُنفَّذ التعاون اللامركزي؟", fr="Comment mettre en œuvre la coopération décentralisée ?")),
    ("partnerships", Text(ar="لمحة عن الشراكات القائمة", fr="Aperçu des partenariats existants")),
    ("actors", Text(ar="الجهات الفاعلة", fr="Acteurs")),
    ("law", Text(ar="القوانين والأصول", fr="Droit et procédure")),
    ("funding", Text(ar="التمويل", fr="Financements")),
    ("documents", Text(ar="المستندات النموذجية", fr="Modèles de documents")),
    ("pitfalls", Text(ar="العثرات", fr="Écueils")),
)
USAGES = (
    ("lebanon", Text(ar="في لبنان أيضًا", fr="Au Liban aussi")),
    ("lebanese-law", Text(ar="في القانون اللبناني", fr="Dans la loi libanaise")),
    ("guide-2020", Text(ar="في دليل نيسان 2020", fr="Dans le guide d’avril 2020")),
    ("france", Text(ar="في فرنسا", fr="En France")),
    ("maghreb", Text(ar="في المغرب العربي", fr="Au Maghreb")),
    ("tunisia", Text(ar="في تونس", fr="En Tunisie")),
    ("algeria", Text(ar="في الجزائر", fr="En Algérie")),
    ("morocco", Text(ar="في المغرب", fr="Au Maroc")),
    ("other", Text(ar="في نصوص أخرى", fr="Dans d’autres textes")),
)
EXPLAIN = (
    ("yes", Text(ar="يُشرح عند أول ورود له في الصفحة", fr="Expliqué à sa première apparition dans une page")),
    ("no", Text(ar="لا يُشرح إلا في المعجم", fr="Expliqué dans le glossaire seulement")),
)

VARIANTS = Group(
    (
        Field(
            "ar",
            Text(ar="صيغ عربية أخرى", fr="Autres formes arabes"),
            Text(
                ar="صيغ أخرى للمصطلح العربي: الجمع المكسّر والأسماء المختصرة. أداة التعريف والجمع السالم يُعرفان من تلقاء أنفسهما.",
                fr="Autres formes du terme arabe : pluriels brisés, sigles. L’article et les pluriels réguliers sont reconnus d’eux-mêmes.",
            ),
            ("طلبات المساعدة",),
            Listing(Plain(150)),
            required=False,
        ),
        Field(
            "fr",
            Text(ar="صيغ فرنسية أخرى", fr="Autres formes françaises"),
            Text(
                ar="صيغ أخرى للمصطلح الفرنسي: الأسماء المختصرة والجمع غير القياسي. الجمع بالحرف s أو x يُعرف من تلقاء نفسه.",
                fr="Autres formes du terme français : sigles, pluriels irréguliers. Le pluriel en s ou en x est reconnu de lui-même.",
            ),
            ("requête d’aide",),
            Listing(Plain(150)),
            required=False,
        ),
    ),
    records.Variants,
)

USAGE = Group(
    (
        Field(
            "form",
            Text(ar="المصطلح", fr="Terme"),
            Text(ar="كما يُقال هناك.", fr="Tel qu’on le dit là."),
            "مطلب دعم",
            Plain(150),
        ),
        Field(
            "where",
            Text(ar="أين", fr="Où"),
            Text(ar="حيث يُستعمل هذا المصطلح.", fr="Là où ce terme a cours."),
            "tunisia",
            Choice(options=USAGES),
        ),
        Field(
            "source",
            Text(ar="مصدر الاستعمال", fr="Source de cet usage"),
            Text(
                ar="معرّف المصدر الذي ورد فيه، من sources.yml.",
                fr="L’identifiant, dans sources.yml, de la source où il se lit.",
            ),
            "guide-2020",
            Reference(target="sources"),
            required=False,
        ),
    ),
    records.Usage,
)

TERM = Group(
    (
        identity("demande-aide"),
        Field(
            "term",
            Text(ar="المصطلح", fr="Terme"),
            Text(
                ar="المصطلح باللغتين: بالعربية كما يُستعمل في لبنان، وبالفرنسية بصيغة المفرد.",
                fr="Le terme dans les deux langues : en arabe selon l’usage du Liban, en français au singulier.",
            ),
            Text(ar="طلب مساعدة", fr="demande d’aide"),
            Bilingual(150),
        ),
        Field(
            "explanation",
            Text(ar="الشرح", fr="Explication"),
            Text(ar="جملة واحدة تقول ما المقصود.", fr="Une seule phrase, qui dit ce que le terme recouvre."),
            Text(
                ar="رسالة تطلب فيها البلدية عونًا من شريك.",
                fr="Lettre par laquelle une municipalité sollicite l’aide d’un partenaire.",
            ),
            Bilingual(260, ideal=190),
        ),
        Field(
            "attestation",
            Text(ar="توثيق المقابلة", fr="Attestation"),
            Text(
                ar="كيف نعرف أن المصطلحين متقابلان. كل ما ليس ours يحتاج إلى مصادر: واحد على الأقل، واثنين على الأقل حيث لكل مصطلح مصدره.",
                fr="Comment on sait que les deux termes se répondent. Hors ours, il faut des sources : une au moins, deux au moins si chaque terme a la sienne.",
            ),
            "ours",
            Choice(options=ATTESTATIONS),
        ),
        Field(
            "chapter",
            Text(ar="الصفحة", fr="Page"),
            Text(ar="الصفحة التي ينتمي إليها المصطلح.", fr="La page du site dont relève ce terme."),
            "how",
            Choice(options=CHAPTERS),
        ),
        source_ids(
            Text(
                ar="التي تشهد على المقابلة، أو على أحد المصطلحين أو على ما يقوله الشرح إذا كانت المقابلة من وضعنا",
                fr="qui attestent l’équivalence ou, si elle est de nous, l’un des deux termes ou ce que dit l’explication",
            ),
            required=False,
        ),
        Field(
            "variants",
            Text(ar="صيغ أخرى", fr="Autres formes"),
            Text(
                ar="ما يُبحث عنه ويُعرف في الصفحات إلى جانب المصطلح نفسه.",
                fr="Ce que l’on cherche et que les pages reconnaissent, outre le terme lui-même.",
            ),
            "",
            VARIANTS,
            required=False,
        ),
        Field(
            "usages",
            Text(ar="استعمالات أخرى", fr="Autres usages"),
            Text(
                ar="ما يُسمّى به الشيء نفسه في بلد آخر أو في نصّ آخر. لا يُستعمل في صفحات الموقع.",
                fr="Le nom de la même chose dans un autre pays ou un autre texte. Les pages du site ne l’emploient pas.",
            ),
            "",
            Listing(USAGE),
            required=False,
        ),
        Field(
            "related",
            Text(ar="مصطلحات قريبة", fr="Termes voisins"),
            Text(
                ar="معرّفات مصطلحات أخرى من هذا المعجم تفيد قارئ هذا المصطلح.",
                fr="Les identifiants d’autres termes de ce glossaire, utiles à qui lit celui-ci.",
            ),
            ("decentralised-cooperation",),
            Listing(Identifier()),
            required=False,
        ),
        Field(
            "explain",
            Text(ar="الشرح في الصفحات", fr="Explication dans les pages"),
            Text(
                ar="تُكتب yes لمصطلح قد لا يعرفه القارئ: يُشرح عند أول ورود له في كل صفحة. من دونها no.",
                fr="Écrivez yes pour un terme que le lecteur peut ignorer : sa première apparition dans chaque page porte l’explication. Sans ce champ, no.",
            ),
            "yes",
            Choice(options=EXPLAIN),
            required=False,
        ),
    ),
    records.GlossaryTerm,
)

FILE = DataFile(
    "glossary",
    Text(ar="المعجم", fr="Glossaire"),
    Text(
        ar="مصطلحات التعاون اللامركزي بالعربية والفرنسية، لكل منها شرح ودليل على صحّة المقابلة.",
        fr="Les termes de la coopération décentralisée en arabe et en français, chacun avec son explication et ce qui atteste l’équivalence.",
    ),
    Text(
        ar="لإضافة مصطلح: انسخوا سجلًا كاملًا إلى آخر الملف وغيّروه؛ الموقع يرتّبها بحسب الحروف في كل نسخة.",
        fr="Pour ajouter un terme : copiez une fiche entière à la fin du fichier, puis changez-la ; le site les classe par ordre alphabétique dans chaque édition.",
    ),
    TERM,
    named_by="term",
    required=False,
)
