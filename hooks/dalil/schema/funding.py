"""The fields of data/funding.yml: who pays for a project, under which rules, and when it could be asked for."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group, Listing
from ..values import Choice, Date, Identifier, Number, Percent, Reference
from .common import YES, DataFile, identity, source_ids

BASES = (
    ("stated", Text(ar="تقوله الصفحة المذكورة", fr="la page citée le dit")),
    ("undated", Text(ar="تقوله صفحة غير مؤرّخة", fr="une page sans date le dit")),
    ("deduced", Text(ar="استنتاج منّا", fr="déduction de notre part")),
    ("not-found", Text(ar="لم نعثر عليه", fr="non trouvé")),
)
STATES = (
    ("calls", Text(ar="بدعوات متتالية", fr="Par appels successifs")),
    ("standing", Text(ar="بلا دعوة معلومة المواعيد", fr="Sans appel daté connu")),
    ("ended", Text(ar="انتهى", fr="Terminé")),
)
OPEN_TO_LEBANON = (
    ("yes", Text(ar="نعم", fr="Oui")),
    ("no", Text(ar="لا", fr="Non")),
    ("unknown", Text(ar="لم نعثر على جواب", fr="Réponse non trouvée")),
)
# The unit of each kind of rule: a share of something, euros or months.
UNITS = {
    "share-max": "percent",
    "own-min": "percent",
    "french-min": "percent",
    "kind-max": "percent",
    "steering-max": "percent",
    "service-max": "percent",
    "amount": "euros",
    "yearly-max": "euros",
    "project-min": "euros",
    "budget": "euros",
    "duration": "months",
}
TERM_KINDS = (
    ("share-max", Text(ar="حصة التمويل من الكلفة الإجمالية، على الأكثر", fr="Part du coût total, au plus")),
    ("own-min", Text(ar="مساهمة الشركاء الذاتية من الكلفة، على الأقل", fr="Apport des partenaires, au moins")),
    ("french-min", Text(ar="حصة الطرف الفرنسي من الكلفة، على الأقل", fr="Apport du côté français, au moins")),
    (
        "kind-max",
        Text(
            ar="المساهمات العينية من مساهمة السلطات الفرنسية، على الأكثر",
            fr="Part en nature dans l’apport des collectivités françaises, au plus",
        ),
    ),
    (
        "steering-max",
        Text(
            ar="نفقات موظفي القيادة والمتابعة من الموازنة، على الأكثر",
            fr="Part du budget pour le personnel de pilotage et de suivi, au plus",
        ),
    ),
    ("service-max", Text(ar="من موارد الخدمة المعنية، على الأكثر", fr="Part des ressources du service, au plus")),
    ("amount", Text(ar="مبلغ المساعدة", fr="Montant de l’aide")),
    ("yearly-max", Text(ar="مبلغ المساعدة في السنة، على الأكثر", fr="Montant par an, au plus")),
    ("project-min", Text(ar="كلفة العملية، أكثر من", fr="Coût de l’opération, plus de")),
    ("budget", Text(ar="مجموع المخصّصات", fr="Enveloppe")),
    ("duration", Text(ar="مدة المشروع", fr="Durée du projet")),
)
# To whom a rule applies, where it does not apply to all.
CASES = (
    ("authorities", Text(ar="السلطات المحلية", fr="collectivités")),
    ("ngos", Text(ar="الجمعيات والمنظمات غير الحكومية", fr="associations et ONG")),
    ("alone", Text(ar="سلطة فرنسية واحدة", fr="une seule collectivité française")),
    ("pooled", Text(ar="عدة سلطات فرنسية مجتمعة", fr="plusieurs collectivités françaises")),
    ("least-developed", Text(ar="البلدان الأقل نموًا", fr="pays les moins avancés")),
    (
        "aid-eligible",
        Text(ar="بلدان أخرى مؤهّلة للمساعدة الإنمائية الرسمية", fr="autres pays éligibles à l’aide publique"),
    ),
    ("not-eligible", Text(ar="بلدان غير مؤهّلة", fr="pays non éligibles")),
    ("several-countries", Text(ar="عدة بلدان، بنسبة واحدة", fr="plusieurs pays, taux unique")),
    ("lebanon", Text(ar="لبنان", fr="Liban")),
    ("elsewhere", Text(ar="سائر المناطق", fr="autres zones")),
    ("vulnerable", Text(ar="المناطق الهشّة", fr="zones vulnérables")),
)
# What the calculation of shares understands.
CALCULATED = frozenset(UNITS) - {"service-max", "yearly-max", "budget", "duration"}


def _basis(example: str, allowed: tuple[str, ...]) -> Field:
    return Field(
        "basis",
        Text(ar="درجة الثقة", fr="Fondement"),
        Text(ar="من أين نعرف ذلك.", fr="D’où nous le savons."),
        example,
        Choice(options=tuple((value, label) for value, label in BASES if value in allowed)),
    )


def _cited(required: bool = False) -> Field:
    return source_ids(Text(ar="التي تقول ذلك", fr="qui le disent"), required=required)


def _claim_text(limit: int) -> Field:
    return Field(
        "text",
        Text(ar="النصّ", fr="Texte"),
        Text(ar="جملة تقول ما نعرفه.", fr="Une phrase qui dit ce que l’on sait."),
        Text(ar="السلطة المحلية الفرنسية وحدها.", fr="La collectivité française seule."),
        Bilingual(limit),
    )


CLAIM = Group(
    (_claim_text(500), _basis("stated", ("stated", "deduced", "not-found")), _cited()),
    records.Claim,
)

TERM = Group(
    (
        Field(
            "what",
            Text(ar="نوع القاعدة", fr="Nature de la règle"),
            Text(ar="ما الذي يحدّده الرقم.", fr="Ce que le chiffre fixe."),
            "amount",
            Choice(options=TERM_KINDS),
        ),
        Field(
            "case",
            Text(ar="الحالة", fr="Cas"),
            Text(
                ar="على من تنطبق القاعدة، إن لم تنطبق على الجميع.",
                fr="À qui la règle s’applique, si elle ne vaut pas pour tous.",
            ),
            "authorities",
            Choice(options=CASES),
            required=False,
        ),
        Field(
            "percent",
            Text(ar="النسبة المئوية", fr="Pourcentage"),
            Text(ar="عدد صحيح من 0 إلى 100، من دون علامة %.", fr="Un nombre entier de 0 à 100, sans le signe %."),
            "50",
            Percent(),
            required=False,
            in_record=False,
        ),
        Field(
            "at_least",
            Text(ar="الحدّ الأدنى", fr="Minimum"),
            Text(
                ar="أدنى مبلغ باليورو أو أقصر مدة بالأشهر.",
                fr="Le montant le plus bas en euros, ou la durée la plus courte en mois.",
            ),
            "200000",
            Number(),
            required=False,
        ),
        Field(
            "at_most",
            Text(ar="الحدّ الأقصى", fr="Maximum"),
            Text(
                ar="أعلى مبلغ باليورو أو أطول مدة بالأشهر. لمبلغ واحد يتساوى الحدّان.",
                fr="Le montant le plus haut en euros, ou la durée la plus longue en mois. Pour un montant unique, les deux bornes sont égales.",
            ),
            "1500000",
            Number(),
            required=False,
        ),
        Field(
            "year",
            Text(ar="السنة", fr="Année"),
            Text(
                ar="السنة التي تصحّ فيها القاعدة. لا تُترك إلا إن كانت الصفحة غير مؤرّخة.",
                fr="L’année pour laquelle la règle vaut. À omettre seulement si la page n’est pas datée.",
            ),
            "2025",
            Date(),
            required=False,
        ),
        Field(
            "text",
            Text(ar="توضيح", fr="Précision"),
            Text(ar="ما يلزم لفهم الرقم.", fr="Ce qu’il faut savoir pour lire le chiffre."),
            Text(ar="قاعدة كل دعوات تلك السنة.", fr="Règle de tous les appels de cette année-là."),
            Bilingual(300),
            required=False,
        ),
        Field(
            "calculated",
            Text(ar="يدخل في الحساب", fr="Sert au calcul"),
            Text(
                ar="تُكتب yes إن كانت القاعدة أحدث ما نعرفه وتدخل في حساب الحصة.",
                fr="Écrivez yes si la règle est la plus récente que l’on connaisse et entre dans le calcul de la part.",
            ),
            "yes",
            Choice(options=YES),
            required=False,
        ),
        _basis("stated", ("stated", "undated", "deduced")),
        _cited(required=True),
    ),
    records.FundingTerm,
)

ROUND = Group(
    (
        Field(
            "label",
            Text(ar="الدورة", fr="Session"),
            Text(ar="اسم قصير للدورة.", fr="Un nom court."),
            Text(ar="دعوة 2025", fr="Appel 2025"),
            Bilingual(120),
        ),
        Field(
            "open",
            Text(ar="الفتح", fr="Ouverture"),
            Text(ar="تاريخ فتح الدعوة، بقدر ما هو معروف.", fr="La date d’ouverture, aussi précise qu’on la connaît."),
            "2025-03-01",
            Date(coming=True),
            required=False,
        ),
        Field(
            "close",
            Text(ar="الإقفال", fr="Clôture"),
            Text(ar="آخر موعد، بقدر ما هو معروف.", fr="La date limite, aussi précise qu’on la connaît."),
            "2025-06-03",
            Date(coming=True),
            required=False,
        ),
        Field(
            "other_close",
            Text(ar="موعد إقفال آخر", fr="Autre date de clôture"),
            Text(
                ar="موعد يذكره مصدر آخر، أو موعد أُعلن قبل التمديد.",
                fr="La date que donne une autre source, ou celle d’avant un report.",
            ),
            "2025-04-30",
            Date(coming=True),
            required=False,
        ),
        Field(
            "other_source",
            Text(ar="مصدر الموعد الآخر", fr="Source de l’autre date"),
            Text(ar="معرّف المصدر الذي يذكره.", fr="L’identifiant de la source qui la donne."),
            "guide-2020",
            Reference(target="sources"),
            required=False,
        ),
        Field(
            "text",
            Text(ar="ما نعرفه عنها", fr="Ce qu’on en sait"),
            Text(ar="جملة أو جملتان.", fr="Une ou deux phrases."),
            Text(ar="خمسة مواضيع.", fr="Cinq thèmes."),
            Bilingual(500),
            required=False,
        ),
        _cited(required=True),
    ),
    records.Round,
)


def _claim(name: str, title: Text, explanation: Text, required: bool = True) -> Field:
    return Field(name, title, explanation, None, CLAIM, required)


def _claims(name: str, title: Text, explanation: Text) -> Field:
    return Field(name, title, explanation, None, Listing(CLAIM), required=False)


SCHEME = Group(
    (
        identity("fonds-exemple"),
        Field(
            "name",
            Text(ar="الاسم", fr="Nom"),
            Text(ar="اسم الصندوق أو الدعوة.", fr="Le nom du fonds ou de l’appel."),
            Text(ar="صندوق التعاون", fr="Fonds de coopération"),
            Bilingual(120),
        ),
        Field(
            "funder",
            Text(ar="الجهة المموّلة", fr="Qui finance"),
            Text(ar="الجهة التي تدفع.", fr="L’organisme qui verse l’argent."),
            Text(ar="الجمعية", fr="L’association"),
            Bilingual(200),
        ),
        Field(
            "summary",
            Text(ar="التعريف", fr="En bref"),
            Text(ar="جملة تقول ما هو.", fr="Une phrase qui dit ce que c’est."),
            Text(ar="صندوق يدعم المدن الأعضاء.", fr="Un fonds qui aide les villes membres."),
            Bilingual(400),
        ),
        Field(
            "state",
            Text(ar="كيف يُطلب", fr="Mode d’accès"),
            Text(
                ar="بدعوات لها مواعيد، أم بلا مواعيد معروفة، أم انتهى.",
                fr="Par appels datés, sans date connue, ou terminé.",
            ),
            "calls",
            Choice(options=STATES),
        ),
        Field(
            "lebanon",
            Text(ar="مفتوح لمشروع في لبنان", fr="Ouvert à un projet au Liban"),
            Text(ar="هل يجوز أن يُطلب لمشروع في لبنان.", fr="Si l’on peut y prétendre pour un projet au Liban."),
            "yes",
            Choice(options=OPEN_TO_LEBANON),
        ),
        Field(
            "municipality_applies",
            Text(ar="تطلبه البلدية بنفسها", fr="Demandé par la municipalité"),
            Text(
                ar="نعم إن كانت البلدية اللبنانية تقدّم الطلب بنفسها.",
                fr="Oui si la municipalité libanaise dépose elle-même la demande.",
            ),
            "yes",
            Choice(options=YES),
            required=False,
        ),
        _claim(
            "applicant",
            Text(ar="من يقدّم الطلب", fr="Qui dépose la demande"),
            Text(ar="من يحقّ له أن يقدّم الملف.", fr="Qui peut déposer le dossier."),
        ),
        _claim(
            "holder",
            Text(ar="صاحب المشروع", fr="Qui porte le projet"),
            Text(ar="من يجب أن يكون مسؤولًا عن المشروع.", fr="Qui doit en être responsable."),
        ),
        _claim(
            "lebanese_part",
            Text(ar="دور البلدية اللبنانية", fr="Rôle de la municipalité libanaise"),
            Text(ar="ما تفعله البلدية أو الاتحاد في لبنان.", fr="Ce que fait la municipalité ou l’union libanaise."),
        ),
        Field(
            "themes",
            Text(ar="المواضيع", fr="Thèmes"),
            Text(ar="مواضيع الموقع التي يشملها.", fr="Les thèmes du site qu’il couvre."),
            ("water",),
            Listing(Reference(target="themes")),
            required=False,
        ),
        _claim(
            "subjects",
            Text(ar="المواضيع بحسب المصدر", fr="Thèmes selon la source"),
            Text(ar="المواضيع كما تسمّيها الدعوة.", fr="Les thèmes tels que l’appel les nomme."),
            required=False,
        ),
        Field(
            "rules_of",
            Text(ar="قواعد صندوق آخر", fr="Règles d’un autre fonds"),
            Text(
                ar="معرّف الصندوق الذي تسري قواعده المالية هنا أيضًا.",
                fr="L’identifiant du fonds dont les règles d’argent valent aussi ici.",
            ),
            "fonds-exemple",
            Identifier(),
            required=False,
            in_record=False,
        ),
        Field(
            "terms",
            Text(ar="الحصص والمبالغ", fr="Taux et montants"),
            Text(ar="لكل قاعدة رقمها وسنتها ومصدرها.", fr="Chaque règle avec son chiffre, son année et sa source."),
            None,
            Listing(TERM),
            required=False,
        ),
        _claims(
            "conditions",
            Text(ar="شروط أخرى", fr="Autres conditions"),
            Text(ar="ما يُطلب من الملف أو من مقدّمه.", fr="Ce qui est demandé au dossier ou au demandeur."),
        ),
        _claims(
            "refused",
            Text(ar="ما يُرفض", fr="Ce qui est refusé"),
            Text(ar="ما لا يموّله.", fr="Ce qu’il ne finance pas."),
        ),
        _claims(
            "disagreements",
            Text(ar="ما تختلف فيه المصادر", fr="Désaccords entre sources"),
            Text(ar="ما يقوله كل مصدر.", fr="Ce que dit chaque source."),
        ),
        Field(
            "rounds",
            Text(ar="الدورات السابقة", fr="Sessions passées"),
            Text(ar="الدورات التي نعرف لها تاريخًا.", fr="Les sessions dont on connaît une date."),
            None,
            Listing(ROUND),
            required=False,
        ),
        _claim(
            "where",
            Text(ar="أين تبحثون اليوم", fr="Où regarder aujourd’hui"),
            Text(ar="الصفحة التي تُعلن فيها الدورة المقبلة.", fr="La page où paraîtrait la prochaine session."),
        ),
        Field(
            "actors",
            Text(ar="الجهات المعنية", fr="Acteurs concernés"),
            Text(
                ar="معرّفات الجهات المعنية، كما وردت في actors.yml: يظهر الصندوق في صفحاتها أيضًا.",
                fr="Les identifiants, dans actors.yml, des organismes concernés : leur page y renvoie.",
            ),
            ("cuf",),
            Listing(Reference(target="actors")),
            required=False,
        ),
        Field(
            "checked_on",
            Text(ar="تاريخ آخر بحث", fr="Dernière recherche"),
            Text(ar="اليوم الذي بُحث فيه آخر مرة.", fr="Le jour de la dernière recherche."),
            "2026-11-23",
            Date(),
        ),
    ),
    records.Scheme,
)

FILE = DataFile(
    "funding",
    Text(ar="الصناديق والدعوات", fr="Fonds et appels à projets"),
    Text(
        ar="من يموّل مشروع تعاون، وبأي شروط، ومتى كان يمكن طلبه؛ لكل قول مصدره أو درجة الثقة به.",
        fr="Qui finance un projet de coopération, à quelles conditions, et quand on pouvait le demander ; chaque fait avec sa source ou son fondement.",
    ),
    Text(
        ar="لإضافة صندوق: انسخوا سجلًا كاملًا إلى آخر الملف وغيّروه. لإضافة دورة: انسخوا دورة تحت rounds. لا يُكتب تاريخ لم يذكره مصدر.",
        fr="Pour ajouter un fonds : copiez une fiche entière à la fin du fichier et changez-la. Pour une session : copiez-en une sous rounds. N’écrivez aucune date qu’une source ne donne.",
    ),
    SCHEME,
    named_by="name",
    required=False,
)
