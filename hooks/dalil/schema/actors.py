"""The fields of data/actors.yml."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group, Listing, Name, Role
from ..values import Address, Choice, Date, Plain, Reference
from .actor_parts import CONTACT, FORMER_NAME, NAME_LANGUAGES, ORIGINS, REMARK, VERIFIED_BASES
from .common import DataFile, identity, rendering

ACTOR = Group(
    (
        identity("villes-exemple"),
        Field(
            "name",
            Text(ar="الاسم", fr="Nom"),
            Text(
                ar="الاسم الكامل بالعربية وبالفرنسية، من دون الاسم المختصر. إن لم يكن للجهة اسم بالعربية، تُرجم اسمها أو كُتب كما هو.",
                fr="Le nom complet en arabe et en français, sans le sigle. Sans nom arabe officiel, on le traduit ou on le garde tel quel.",
            ),
            Text(ar="جمعية المدن النموذجية", fr="Association des villes exemplaires"),
            Name(200),
        ),
        Field(
            "acronym",
            Text(ar="الاسم المختصر", fr="Sigle"),
            Text(ar="الأحرف التي تُعرف بها الجهة.", fr="Les lettres sous lesquelles l’organisme est connu."),
            "AVE",
            Plain(40),
            required=False,
        ),
        Field(
            "name_language",
            Text(ar="لغة الاسم اللاتيني", fr="Langue du nom latin"),
            Text(
                ar="لغة الاسم المكتوب بالحروف اللاتينية: الفرنسية (fr) أو الإنكليزية (en). من دون هذا الحقل يُعدّ فرنسيًا.",
                fr="La langue du nom en lettres latines : français (fr) ou anglais (en). Sans ce champ, il est tenu pour français.",
            ),
            "fr",
            Choice(options=NAME_LANGUAGES),
            required=False,
            asked=Text(
                ar="اختاروا لغة الاسم المكتوب بالحروف اللاتينية. إن لم تختاروا عُدّ فرنسيًا.",
                fr="Choisissez la langue du nom en lettres latines. Sans choix, il est tenu pour français.",
            ),
        ),
        Field(
            "former_names",
            Text(ar="الأسماء السابقة", fr="Anciens noms"),
            Text(
                ar="الأسماء التي حملتها الجهة من قبل، لكل منها تاريخ انتهائه ومصدره.",
                fr="Les noms que l’organisme a portés, chacun avec la date de sa fin et sa source.",
            ),
            None,
            Listing(FORMER_NAME),
            required=False,
        ),
        Field(
            "country",
            Text(ar="البلد", fr="Pays"),
            Text(ar="البلد الذي تعمل منه الجهة.", fr="Le pays d’où l’organisme agit."),
            "fr",
            Reference(target="countries"),
        ),
        Field(
            "kind",
            Text(ar="نوع الجهة", fr="Nature"),
            Text(ar="شكل الجهة.", fr="La forme de l’organisme."),
            "association",
            Reference(target="kinds"),
        ),
        Field(
            "members",
            Text(ar="الأعضاء", fr="Membres"),
            Text(
                ar="من تضمّه الجهة أو تمثّله. يُترك الحقل إن لم يذكره المصدر.",
                fr="Qui en fait partie ou est représenté. À omettre si la source ne le dit pas.",
            ),
            ("municipalities",),
            Listing(Reference(target="member_kinds")),
            required=False,
        ),
        Field(
            "summary",
            Text(ar="الموجز", fr="Résumé"),
            Text(
                ar="جملة واحدة تقول ما تقدّمه الجهة لبلدية أو اتحاد بلديات.",
                fr="Une phrase qui dit ce que l’organisme apporte à une municipalité ou à une union.",
            ),
            Text(
                ar="تساعد البلديات على إيجاد مدن شريكة.",
                fr="Aide les municipalités à trouver des villes partenaires.",
            ),
            Bilingual(400, ideal=250),
        ),
        Field(
            "description",
            Text(ar="الوصف", fr="Description"),
            Text(
                ar="فقرات قصيرة يفصل بينها سطر فارغ (وتبدأ في الملف بعد العلامة |). يصبح كل سطر يبدأ بشرطة ومسافة بندًا في لائحة.",
                fr="De courts paragraphes, séparés par une ligne vide (dans le fichier, après le signe |). Une ligne qui commence par un tiret et une espace devient un élément de liste.",
            ),
            Text(
                ar="تعمل الجمعية مع البلديات:\n\n- تبحث معها عن مدن شريكة.\n- تتابع مشاريعها.",
                fr="L’association travaille avec les municipalités :\n\n- elle cherche avec elles des villes partenaires ;\n- elle suit leurs projets.",
            ),
            Bilingual(5000, ideal=2500, multiline=True),
            asked=Text(
                ar="فقرات قصيرة يفصل بينها سطر فارغ. ويصبح كل سطر يبدأ بشرطة ومسافة بندًا في لائحة.",
                fr="De courts paragraphes, séparés par une ligne vide. Une ligne qui commence par un tiret et une espace devient un élément de liste.",
            ),
        ),
        Field(
            "themes",
            Text(ar="المواضيع", fr="Thèmes"),
            Text(
                ar="المواضيع التي يذكرها المصدر. يُترك الحقل إن لم يحدّد المصدر شيئًا.",
                fr="Les thèmes que cite la source. À omettre si elle n’en précise aucun.",
            ),
            ("water", "environment"),
            Listing(Reference(target="themes")),
            required=False,
        ),
        Field(
            "services",
            Text(ar="الخدمات", fr="Services"),
            Text(ar="ما تقدّمه الجهة، بحسب المصدر.", fr="Ce que propose l’organisme, d’après la source."),
            ("partner-search", "training"),
            Listing(Reference(target="services")),
            required=False,
        ),
        Field(
            "website",
            Text(ar="الموقع الإلكتروني", fr="Site internet"),
            Text(
                ar="العنوان الكامل، وأوله https:// أو http://.",
                fr="L’adresse entière, qui commence par https:// ou http://.",
            ),
            "https://www.example.org/",
            Address(),
            required=False,
        ),
        Field(
            "contact",
            Text(ar="للتواصل", fr="Contact"),
            Text(
                ar="كيف يُتصل بالمكتب. لا شيء يخصّ شخصًا بعينه.",
                fr="Comment joindre le bureau. Rien qui soit propre à une personne.",
            ),
            None,
            CONTACT,
            required=False,
        ),
        Field(
            "founded",
            Text(ar="تاريخ التأسيس", fr="Création"),
            Text(ar="تاريخ التأسيس، بقدر ما هو معروف.", fr="La date de création, aussi précise qu’on la connaît."),
            "1984",
            Date(),
            required=False,
        ),
        Field(
            "sources",
            Text(ar="المصادر", fr="Sources"),
            Text(
                ar="المصادر التي أُخذت منها المعلومات (وتُكتب في الملف معرّفاتها الواردة في sources.yml).",
                fr="Les sources dont viennent les informations (dans le fichier, leurs identifiants de sources.yml).",
            ),
            ("guide-2020",),
            Listing(Reference(target="sources")),
            asked=Text(
                ar="المصادر التي أُخذت منها المعلومات: اختاروها واحدًا واحدًا من القائمة.",
                fr="Les sources dont viennent les informations : choisissez-les une à une dans la liste.",
            ),
        ),
        Field(
            "verified_on",
            Text(ar="تاريخ التحقّق", fr="Vérifié le"),
            Text(
                ar="آخر تاريخ تُحقّق فيه من المعلومات؛ يُطلب تحقّق جديد بعد اثني عشر شهرًا.",
                fr="La date de la dernière vérification ; une nouvelle est attendue après douze mois.",
            ),
            "2020-04",
            Date(),
        ),
        Field(
            "verified_basis",
            Text(ar="دقّة تاريخ التحقّق", fr="Précision de la date de vérification"),
            Text(
                ar="تُكتب at-earliest إذا كانت المصادر غير مؤرّخة وكان التاريخ أقدم تاريخ ممكن لها.",
                fr="Écrivez at-earliest si les sources ne sont pas datées et que la date est la plus ancienne possible.",
            ),
            "at-earliest",
            Choice(options=VERIFIED_BASES),
            required=False,
            in_record=False,
            asked=Text(
                ar="اختاروا ذلك فقط إذا كانت المصادر غير مؤرّخة وكان التاريخ أقدم تاريخ ممكن لها.",
                fr="À choisir seulement si les sources ne sont pas datées et que la date est la plus ancienne possible.",
            ),
        ),
        Field(
            "verified_by",
            Text(ar="جهة التحقّق", fr="Vérifié par"),
            Text(
                ar="الوظيفة أو المكتب الذي تحقّق من المعلومات، لا اسم شخص أبدًا.",
                fr="La fonction ou le service qui a vérifié les informations, jamais une personne.",
            ),
            Text(ar="أمانة سر البلدية", fr="Le secrétariat de la municipalité"),
            Role(120),
            required=False,
        ),
        Field(
            "origin",
            Text(ar="الأصل", fr="Origine"),
            Text(
                ar="تُكتب added للجهة التي أُضيفت بعد دليل نيسان 2020. من دون هذا الحقل تُعدّ الجهة واردة فيه.",
                fr="Écrivez added pour un organisme ajouté après le guide d’avril 2020. Sans ce champ, il est tenu pour cité par le guide.",
            ),
            "added",
            Choice(options=ORIGINS),
            required=False,
            given="added",
        ),
        rendering("name_rendering"),
        Field(
            "remarks",
            Text(ar="الملاحظات", fr="Remarques"),
            Text(
                ar="ما ينبغي للقارئ أن يعرفه عن السجل، كشكّ في نصّ الدليل أو عنوان لم يُتحقّق منه.",
                fr="Ce que le lecteur doit savoir de la fiche : un doute sur le texte du guide, une adresse non vérifiée.",
            ),
            None,
            Listing(REMARK),
            required=False,
        ),
    ),
    records.Actor,
)

FILE = DataFile(
    "actors",
    Text(ar="الجهات", fr="Acteurs"),
    Text(
        ar="الجهات التي تساعد على التعاون اللامركزي، بحسب البلد ثم بحسب المعرّف.",
        fr="Les organismes qui aident la coopération décentralisée, par pays puis par identifiant.",
    ),
    Text(
        ar="لإضافة جهة: انسخوا سجلًا كاملًا إلى موضعه بحسب البلد والمعرّف، وأعطوه معرّفًا خاصًا به، ثم غيّروا الباقي.",
        fr="Pour ajouter un acteur : copiez une fiche entière à sa place (pays, puis identifiant), donnez-lui un identifiant à elle, puis changez le reste.",
    ),
    ACTOR,
    named_by="name",
    ordered=True,
)
