"""The fields of data/documents.yml."""

from __future__ import annotations

from .. import document_records as records
from ..languages import Text
from ..shapes import Bilingual, Field, Group, Listing
from ..values import Choice, Date, Identifier, Number
from .common import CHAPTER_STEPS, YES, DataFile, identity, source_ids

# The steps of chapter 3 that a document belongs to: anchors of the page.
STEPS = tuple(step for step in CHAPTER_STEPS if step[0] != "france-side")
BLANK_KINDS = (
    ("text", Text(ar="نصّ", fr="Un texte")),
    ("date", Text(ar="تاريخ", fr="Une date")),
)
NUMBERS = (
    ("article", Text(ar="المادة 1، المادة 2...", fr="Article 1, Article 2…")),
    ("point", Text(ar="1، 2...", fr="1, 2…")),
)
PAYERS = (
    ("grant", Text(ar="الجهة المانحة", fr="Bailleur")),
    ("french", Text(ar="السلطة المحلية الفرنسية", fr="Collectivité française")),
    ("lebanese", Text(ar="البلدية اللبنانية", fr="Municipalité libanaise")),
    ("other", Text(ar="شريك آخر", fr="Autre partenaire")),
)
CHECK_KINDS = (
    ("balance", Text(ar="النفقات تساوي الموارد", fr="Dépenses = ressources")),
    (
        "in-kind-balance",
        Text(ar="المساهمات العينية: النفقات تساوي الموارد", fr="Apports en nature : dépenses = ressources"),
    ),
    ("years", Text(ar="مجموع السنوات يساوي مجموع النفقات", fr="Somme des années = total des dépenses")),
    ("steering", Text(ar="كلفة فريق القيادة والمتابعة", fr="Personnel de pilotage et de suivi")),
    ("french-share", Text(ar="حصة السلطات الفرنسية", fr="Part des collectivités françaises")),
    ("french-in-kind", Text(ar="المساهمات العينية في الحصة الفرنسية", fr="Apports en nature dans la part française")),
    ("grant-share", Text(ar="حصة الجهة المانحة", fr="Part du bailleur")),
)
YES_OR_NO = (*YES, ("no", Text(ar="لا", fr="non")))

# Within a document it is `key`: reading off the lines takes `id` for the beginning of a record.
BLANK = Group(
    (
        Field(
            "key",
            Text(ar="معرّف الفراغ", fr="Identifiant du champ"),
            Text(
                ar="اسم قصير بالحروف اللاتينية، يُكتب بين قوسين { } حيث يقع الفراغ في النصّ، أو في ask.",
                fr="Nom court en lettres latines : écrit entre accolades { } à sa place dans le texte, ou dans ask.",
            ),
            "municipality",
            Identifier(),
        ),
        Field(
            "label",
            Text(ar="تسمية الفراغ", fr="Libellé du champ"),
            Text(ar="ما يُقرأ مكان الفراغ قبل ملئه.", fr="Ce qui se lit à sa place avant qu’il soit rempli."),
            Text(ar="اسم البلدية", fr="Nom de la municipalité"),
            Bilingual(200),
        ),
        Field(
            "help",
            Text(ar="كيف يُملأ", fr="Aide à la saisie"),
            Text(ar="جملة تقول ما الذي يُكتب.", fr="Une phrase qui dit quoi écrire."),
            Text(ar="كما يرد في القرارات الرسمية.", fr="Tel qu’il figure dans les actes officiels."),
            Bilingual(400),
        ),
        Field(
            "kind",
            Text(ar="نوع الفراغ", fr="Nature du champ"),
            Text(ar="نصّ إن لم يُذكر.", fr="Un texte, sauf mention contraire."),
            "text",
            Choice(options=BLANK_KINDS),
            required=False,
        ),
    ),
    records.Blank,
)

TICK = Group(
    (
        Field(
            "text",
            Text(ar="ما يُتحقّق منه", fr="Point à vérifier"),
            Text(ar="جملة يجاب عنها بنعم أو لا.", fr="Une phrase à laquelle on répond par oui ou non."),
            Text(ar="اتّفقنا على موضوع واحد.", fr="Nous partageons un même sujet."),
            Bilingual(500),
        ),
        source_ids(Text(ar="التي أُخذ منها هذا البند", fr="d’où vient ce point"), required=False),
    ),
    records.Tick,
)


def _label(what: Text, example: Text) -> Group:
    return Group((Field("label", Text(ar="التسمية", fr="Libellé"), what, example, Bilingual(250)),), records.Label)


GRID = Group(
    (
        Field(
            "columns",
            Text(ar="الأعمدة", fr="Colonnes"),
            Text(ar="عناوين الأعمدة بترتيبها.", fr="Les titres des colonnes, dans l’ordre."),
            (),
            Listing(_label(Text(ar="عنوان العمود.", fr="Le titre de la colonne."), Text(ar="المؤشر", fr="Indicateur"))),
        ),
        Field(
            "rows",
            Text(ar="الأسطر", fr="Lignes"),
            Text(ar="الأسطر التي لها عنوان.", fr="Les lignes qui ont un titre."),
            (),
            Listing(_label(Text(ar="عنوان السطر.", fr="Le titre de la ligne."), Text(ar="التدريب", fr="Formation"))),
            required=False,
        ),
        Field(
            "empty",
            Text(ar="أسطر فارغة", fr="Lignes vides"),
            Text(ar="عدد الأسطر الفارغة في آخر الجدول.", fr="Le nombre de lignes vides, à la fin."),
            "3",
            Number(),
            required=False,
        ),
    ),
    records.Grid,
)

SECTION = Group(
    (
        Field(
            "key",
            Text(ar="معرّف القسم", fr="Identifiant de la partie"),
            Text(ar="اسم قصير بالحروف اللاتينية.", fr="Nom court en lettres latines."),
            "parties",
            Identifier(),
        ),
        Field(
            "heading",
            Text(ar="العنوان", fr="Titre"),
            Text(ar="عنوان القسم أو المادة.", fr="Le titre de la partie ou de l’article."),
            Text(ar="الطرفان", fr="Les parties"),
            Bilingual(250),
        ),
        Field(
            "number",
            Text(ar="الترقيم", fr="Numérotation"),
            Text(ar="من دونه لا رقم للقسم.", fr="Sans ce champ, la partie n’a pas de numéro."),
            "article",
            Choice(options=NUMBERS),
            required=False,
        ),
        Field(
            "why",
            Text(ar="سبب وجود القسم", fr="Pourquoi cette partie"),
            Text(ar="ما الذي يضيع لو حُذف.", fr="Ce qui manquerait sans elle."),
            Text(ar="ليُعرف مَن التزم.", fr="Pour savoir qui s’engage."),
            Bilingual(1200, multiline=True),
            required=False,
        ),
        Field(
            "text",
            Text(ar="النصّ", fr="Texte"),
            Text(
                ar="فقرات، ولوائح تبدأ أسطرها بشرطة ومسافة؛ ولكل فراغ معرّفه بين قوسين { }.",
                fr="Des paragraphes, et des listes dont chaque ligne commence par un tiret et une espace ; un champ s’y écrit par son identifiant entre accolades { }.",
            ),
            Text(ar="بلدية {municipality}", fr="La municipalité de {municipality}"),
            Bilingual(4000, multiline=True),
            required=False,
        ),
        Field(
            "ask",
            Text(ar="فراغات في جدول", fr="Champs en tableau"),
            Text(
                ar="معرّفات الفراغات التي تُعرض في جدول من عمودين.",
                fr="Les identifiants des champs qui se remplissent dans un tableau à deux colonnes.",
            ),
            ("municipality",),
            Listing(Identifier()),
            required=False,
        ),
        Field(
            "ticks",
            Text(ar="لائحة تحقّق", fr="Liste à cocher"),
            Text(ar="البنود التي يوضع إلى جانبها مربّع.", fr="Les points à côté desquels se trouve une case."),
            (),
            Listing(TICK),
            required=False,
        ),
        Field(
            "grid",
            Text(ar="جدول", fr="Tableau"),
            Text(ar="جدول يُملأ.", fr="Un tableau à remplir."),
            (),
            GRID,
            required=False,
        ),
        Field(
            "example",
            Text(ar="مثال على فائدته", fr="Exemple de son utilité"),
            Text(
                ar="حالة تبيّن فائدة القسم، لا صياغة مأخوذة من اتفاقية حقيقية.",
                fr="Un cas qui montre à quoi sert la partie ; jamais les termes d’une vraie convention.",
            ),
            Text(ar="إذا تغيّر المجلس، بقي الالتزام معروفًا.", fr="Si le conseil change, l’engagement reste connu."),
            Bilingual(1200, multiline=True),
            required=False,
        ),
        source_ids(
            Text(
                ar="التي يستند إليها القسم؛ ومن دونها يُعدّ اقتراحًا من الموقع",
                fr="sur lesquelles s’appuie la partie ; sans elles, c’est une proposition du site",
            ),
            required=False,
        ),
    ),
    records.Section,
)

SPENDING = Group(
    (
        Field(
            "label",
            Text(ar="البند", fr="Poste"),
            Text(ar="اسم البند.", fr="Le nom du poste."),
            Text(ar="فريق القيادة والمتابعة", fr="Personnel de pilotage"),
            Bilingual(250),
        ),
        Field(
            "unit",
            Text(ar="الوحدة", fr="Unité"),
            Text(ar="ما يُحتسب به البند.", fr="Ce en quoi il se compte."),
            Text(ar="شهر", fr="mois"),
            Bilingual(200),
        ),
        Field(
            "steering",
            Text(ar="قيادة ومتابعة", fr="Pilotage et suivi"),
            Text(
                ar="تُكتب yes للبند الذي يخضع لسقف كلفة القيادة والمتابعة.",
                fr="Écrivez yes pour le poste que vise le plafond du pilotage et du suivi.",
            ),
            "yes",
            Choice(options=YES_OR_NO),
            required=False,
        ),
    ),
    records.Spending,
)

RESOURCE = Group(
    (
        Field(
            "label",
            Text(ar="المورد", fr="Ressource"),
            Text(ar="مَن يدفع.", fr="Qui paie."),
            Text(ar="السلطة الفرنسية", fr="Collectivité française"),
            Bilingual(250),
        ),
        Field(
            "payer",
            Text(ar="فئة الدافع", fr="Catégorie de payeur"),
            Text(ar="تدخل في التحقّقات.", fr="Elle entre dans les contrôles."),
            "french",
            Choice(options=PAYERS),
        ),
    ),
    records.Resource,
)

CHECK = Group(
    (
        Field(
            "kind",
            Text(ar="نوع التحقّق", fr="Nature du contrôle"),
            Text(ar="ما الذي تحسبه الصيغة.", fr="Ce que calcule la formule."),
            "french-share",
            Choice(options=CHECK_KINDS),
        ),
        Field(
            "rule",
            Text(ar="القاعدة", fr="Règle"),
            Text(ar="القاعدة بكلمات بسيطة.", fr="La règle, en mots simples."),
            Text(ar="10% على الأقل من مجموع الموازنة.", fr="Au moins 10 % du budget total."),
            Bilingual(600),
        ),
        Field(
            "percent",
            Text(ar="النسبة", fr="Pourcentage"),
            Text(ar="الحدّ، من 0 إلى 100.", fr="La limite, de 0 à 100."),
            "10",
            Number(),
            required=False,
        ),
        Field(
            "year",
            Text(ar="سنة القاعدة", fr="Année de la règle"),
            Text(ar="السنة التي أُعلنت لها القاعدة.", fr="L’année pour laquelle la règle a été annoncée."),
            "2025",
            Date(),
            required=False,
        ),
        Field(
            "unverified",
            Text(ar="غير متحقَّق منها", fr="Non vérifiée"),
            Text(
                ar="تُكتب yes إذا كانت القاعدة استنتاجًا لا يقوله أي مصدر بهذه الصيغة.",
                fr="Écrivez yes si la règle est une déduction qu’aucune source n’énonce ainsi.",
            ),
            "no",
            Choice(options=YES_OR_NO),
            required=False,
        ),
        source_ids(Text(ar="التي تذكر القاعدة", fr="qui l’énoncent"), required=False),
    ),
    records.Check,
)

BUDGET = Group(
    (
        Field(
            "spending",
            Text(ar="بنود النفقات", fr="Postes de dépenses"),
            Text(ar="بنود النفقات بترتيبها.", fr="Les postes, dans l’ordre."),
            (),
            Listing(SPENDING),
        ),
        Field(
            "resources",
            Text(ar="الموارد", fr="Ressources"),
            Text(ar="الموارد بترتيبها.", fr="Les ressources, dans l’ordre."),
            (),
            Listing(RESOURCE),
        ),
        Field(
            "checks",
            Text(ar="التحقّقات", fr="Contrôles"),
            Text(ar="ما يحسبه الملف ويقارنه بالقاعدة.", fr="Ce que le fichier calcule et compare à la règle."),
            (),
            Listing(CHECK),
        ),
        Field(
            "lines",
            Text(ar="أسطر تحت كل بند", fr="Lignes sous chaque poste"),
            Text(ar="عدد الأسطر الفارغة تحت كل بند.", fr="Le nombre de lignes vides sous chaque poste."),
            "2",
            Number(),
            required=False,
        ),
    ),
    records.Budget,
)

DOCUMENT = Group(
    (
        identity("letter-of-intent"),
        Field(
            "title",
            Text(ar="العنوان", fr="Titre"),
            Text(ar="اسم المستند.", fr="Le nom du document."),
            Text(ar="كتاب نوايا", fr="Lettre d’intention"),
            Bilingual(250),
        ),
        Field(
            "purpose",
            Text(ar="الغاية", fr="Utilité"),
            Text(ar="لماذا يُستعمل، في جملة أو جملتين.", fr="À quoi il sert, en une ou deux phrases."),
            Text(ar="ليعرف كلّ طرف ما يريده الآخر.", fr="Pour que chacun sache ce que veut l’autre."),
            Bilingual(600),
        ),
        Field(
            "when",
            Text(ar="متى يُستعمل", fr="Quand l’utiliser"),
            Text(ar="اللحظة التي يُستعمل فيها.", fr="Le moment où il sert."),
            Text(ar="بعد أول لقاء.", fr="Après la première rencontre."),
            Bilingual(600),
        ),
        Field(
            "step",
            Text(ar="الخطوة من الفصل الثالث", fr="Étape du chapitre 3"),
            Text(ar="الخطوة التي تصل إليها صفحة المستند.", fr="L’étape à laquelle mène la page du document."),
            "choose",
            Choice(options=STEPS),
        ),
        Field(
            "sections",
            Text(ar="الأقسام", fr="Parties"),
            Text(ar="أقسام المستند بترتيبها.", fr="Les parties du document, dans l’ordre."),
            (),
            Listing(SECTION),
        ),
        Field(
            "fields",
            Text(ar="الفراغات", fr="Champs à remplir"),
            Text(
                ar="كل ما يُملأ في المستند. لكل فراغ مكان في النصّ أو في ask.",
                fr="Tout ce qui se remplit. Chaque champ a sa place dans le texte ou dans ask.",
            ),
            (),
            Listing(BLANK),
            required=False,
        ),
        Field(
            "budget",
            Text(ar="الموازنة", fr="Budget"),
            Text(ar="جداول يُنشأ منها ملف XLSX أيضًا.", fr="Des tableaux dont est tiré aussi un fichier XLSX."),
            (),
            BUDGET,
            required=False,
        ),
    ),
    records.Document,
)

FILE = DataFile(
    "documents",
    Text(ar="المستندات النموذجية", fr="Modèles de documents"),
    Text(
        ar="المستندات التي يقترحها الموقع. من كل سجل تُنشأ صفحة وملفات للتنزيل.",
        fr="Les documents que propose le site. De chaque fiche sont tirés une page et des fichiers à télécharger.",
    ),
    Text(
        ar="لتعديل مستند: صحّحوا نصّه باللغتين معًا. لإضافة فراغ: أضيفوه إلى fields ثم اكتبوا معرّفه بين قوسين { } في النصّ باللغتين.",
        fr="Pour modifier un document : corrigez son texte dans les deux langues. Pour ajouter un champ : déclarez-le dans fields, puis écrivez son identifiant entre accolades { } dans le texte des deux langues.",
    ),
    DOCUMENT,
    named_by="title",
    required=False,
)
