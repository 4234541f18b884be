"""The fields of data/law.yml."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group, Listing
from ..values import Choice, Identifier
from .common import CHAPTER_STEPS, YES, DataFile, identity, source_ids

# In the order in which the page shows them.
SIDES = (
    ("lb", Text(ar="الجهة اللبنانية", fr="Côté libanais")),
    ("fr", Text(ar="الجهة الفرنسية", fr="Côté français")),
)
# What stands behind a rule, from the firmest to what nobody could tell us.
BASES = (
    ("stated", Text(ar="تذكرها المصادر", fr="Ce que disent les sources")),
    ("practice", Text(ar="ممارسة يصفها دليل نيسان 2020", fr="Pratique décrite par le guide d’avril 2020")),
    ("deduced", Text(ar="استنتاج من القواعد المذكورة", fr="Déduction tirée des règles citées")),
    ("not-found", Text(ar="ما لم نجده", fr="Ce que nous n’avons pas trouvé")),
)
READINGS = (
    ("official", Text(ar="قُرئ على موقع جهة عامة", fr="lu sur le site d’un organisme public")),
    ("relay", Text(ar="قُرئ على موقع غير رسمي", fr="lu sur un site non officiel")),
)
# The sections of chapter 3 that a rule stands behind.
STEPS = tuple(step for step in CHAPTER_STEPS if step[0] != "after-signature")

RULE = Group(
    (
        identity("regle-exemple"),
        Field(
            "side",
            Text(ar="الجهة", fr="Côté"),
            Text(ar="البلد الذي تنطبق فيه القاعدة.", fr="Le pays dont relève la règle."),
            "lb",
            Choice(options=SIDES),
        ),
        Field(
            "basis",
            Text(ar="الأساس", fr="Fondement"),
            Text(
                ar="علامَ تستند القاعدة. كل قاعدة تذكرها المصادر أو يصفها الدليل تحتاج إلى مصدر، وكل استنتاج إلى القواعد التي استُخرج منها.",
                fr="Sur quoi repose la règle. Ce qui est dit ou pratiqué demande une source ; une déduction, les règles dont elle est tirée.",
            ),
            "stated",
            Choice(options=BASES),
        ),
        Field(
            "first",
            Text(ar="من القواعد الأساسية", fr="Règle essentielle"),
            Text(
                ar="نعم لقاعدة تُعرض في أول قواعد بلدها، تحت «للبدء».",
                fr="Oui pour une règle à montrer avant les autres de son pays, sous « Pour commencer ».",
            ),
            "yes",
            Choice(options=YES),
            required=False,
        ),
        Field(
            "title",
            Text(ar="العنوان", fr="Titre"),
            Text(ar="القاعدة في عبارة.", fr="La règle en quelques mots."),
            Text(ar="مهلة إرسال القرارات", fr="Le délai de transmission"),
            Bilingual(150),
        ),
        Field(
            "reference",
            Text(ar="المرجع", fr="Référence"),
            Text(
                ar="القانون والمادة وتاريخ الصيغة التي قُرئت.",
                fr="La loi, l’article et la date de la version lue.",
            ),
            Text(ar="قانون البلديات، المادة 58", fr="Loi sur les municipalités, article 58"),
            Bilingual(400),
            required=False,
        ),
        Field(
            "text",
            Text(ar="ما تقوله القاعدة", fr="Ce que dit la règle"),
            Text(
                ar="بكلام بسيط. فقرات قصيرة بعد العلامة |، ولوائح تبدأ أسطرها بشرطة ومسافة.",
                fr="En mots simples. De courts paragraphes après le signe |, et des listes dont chaque ligne commence par un tiret et une espace.",
            ),
            Text(ar="تُرسَل القرارات خلال ثمانية أيام.", fr="Les décisions sont transmises dans les huit jours."),
            Bilingual(3000, multiline=True),
        ),
        Field(
            "meaning",
            Text(ar="للبلدية اللبنانية", fr="Pour la municipalité libanaise"),
            Text(ar="ما تفعله البلدية اللبنانية بها.", fr="Ce que la municipalité libanaise doit en faire."),
            Text(ar="احفظوا ما يثبت الإرسال.", fr="Gardez la preuve de l’envoi."),
            Bilingual(400),
            required=False,
        ),
        Field(
            "french_meaning",
            Text(ar="للسلطة المحلية الفرنسية", fr="Pour la collectivité française"),
            Text(
                ar="ما تفعله السلطة المحلية الفرنسية بها، حيث يهمّها ذلك.",
                fr="Ce que la collectivité française doit en faire, là où cela la concerne.",
            ),
            Text(ar="أبلغوا شريككم تاريخ الإرسال.", fr="Donnez à votre partenaire la date d’envoi."),
            Bilingual(400),
            required=False,
        ),
        Field(
            "reading",
            Text(ar="أين قُرئت", fr="Lecture"),
            Text(
                ar="هل قرأناها على موقع جهة عامة أم على موقع آخر.",
                fr="Si on l’a lue sur le site d’un organisme public ou sur un autre.",
            ),
            "relay",
            Choice(options=READINGS),
            required=False,
        ),
        Field(
            "follows_from",
            Text(ar="مستنتجة من", fr="Déduite de"),
            Text(
                ar="معرّفات القواعد التي استُنتجت منها هذه القاعدة.",
                fr="Les identifiants des règles dont celle-ci est tirée.",
            ),
            ("lb-eight-days",),
            Listing(Identifier()),
            required=False,
        ),
        Field(
            "steps",
            Text(ar="أقسام الفصل الثالث", fr="Sections du chapitre 3"),
            Text(
                ar="الأقسام التي تستند إلى هذه القاعدة، وتحيل إليها.",
                fr="Les sections qui reposent sur la règle et y renvoient.",
            ),
            ("lebanon-side",),
            Listing(Choice(options=STEPS)),
            required=False,
        ),
        source_ids(Text(ar="التي تذكر القاعدة", fr="qui disent la règle"), required=False),
    ),
    records.LegalRule,
)

FILE = DataFile(
    "law",
    Text(ar="القوانين والأصول", fr="Droit et procédure"),
    Text(
        ar="القواعد الفرنسية واللبنانية التي يستند إليها التعاون اللامركزي، بكلام بسيط، ولكل منها مصدرها.",
        fr="Les règles françaises et libanaises de la coopération décentralisée, en mots simples, chacune avec sa source.",
    ),
    Text(
        ar="لإضافة قاعدة: انسخوا سجلًا كاملًا إلى مكانه بين قواعد بلده وغيّروه؛ الصفحة تحفظ ترتيب الملف.",
        fr="Pour ajouter une règle : copiez une fiche entière à sa place parmi celles de son pays, puis changez-la ; la page garde l’ordre du fichier.",
    ),
    RULE,
    named_by="title",
    required=False,
)
