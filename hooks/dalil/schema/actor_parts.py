"""The fields that stand together within a record of data/actors.yml: former names, contact, remarks."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group, Name
from ..values import Choice, Date, Email, Plain, Reference, Telephone

NAME_LANGUAGES = (("fr", Text(ar="الفرنسية", fr="Français")), ("en", Text(ar="الإنكليزية", fr="Anglais")))

UNTIL_BASES = (("by", Text(ar="في هذا التاريخ أو قبله", fr="À cette date ou avant")),)
VERIFIED_BASES = (("at-earliest", Text(ar="في هذا التاريخ أو بعده", fr="À cette date ou après")),)

FORMER_NAME = Group(
    (
        Field(
            "ar",
            Text(ar="الاسم السابق بالعربية", fr="Ancien nom en arabe"),
            Text(ar="الاسم الذي حملته الجهة، بالعربية.", fr="Le nom que portait l’organisme, en arabe."),
            "جمعية المدن المتوأمة",
            Plain(200),
        ),
        Field(
            "fr",
            Text(ar="الاسم السابق بالفرنسية", fr="Ancien nom en français"),
            Text(ar="الاسم الذي حملته الجهة، بالفرنسية.", fr="Le nom que portait l’organisme, en français."),
            "Association des villes jumelées",
            Plain(200),
        ),
        Field(
            "until",
            Text(ar="حتى", fr="Jusqu’en"),
            Text(
                ar="التاريخ الذي تغيّر فيه الاسم، بقدر ما هو معروف.",
                fr="La date à laquelle le nom a changé, aussi précise qu’on la connaît.",
            ),
            "2016-09",
            Date(),
        ),
        Field(
            "until_basis",
            Text(ar="دقّة تاريخ التغيير", fr="Précision de la date du changement"),
            Text(
                ar="تُكتب by إذا كان التاريخ تاريخ أول مستند وُجد بالاسم الجديد، لا تاريخ التغيير نفسه.",
                fr="Écrivez by si la date est celle de la première pièce connue sous le nouveau nom, non celle du changement.",
            ),
            "by",
            Choice(options=UNTIL_BASES),
            required=False,
            in_record=False,
            asked=Text(
                ar="اختاروا ذلك فقط إذا كان التاريخ تاريخ أول مستند وُجد بالاسم الجديد، لا تاريخ التغيير نفسه.",
                fr="À choisir seulement si la date est celle de la première pièce connue sous le nouveau nom, non celle du changement.",
            ),
        ),
        Field(
            "source",
            Text(ar="مصدر الاسم السابق", fr="Source de l’ancien nom"),
            Text(
                ar="معرّف المصدر الذي يذكر تغيّر الاسم، كما ورد في sources.yml.",
                fr="L’identifiant, dans sources.yml, de la source qui atteste le changement.",
            ),
            "guide-2020",
            Reference(target="sources"),
            asked=Text(
                ar="اختاروا من القائمة المصدر الذي يذكر تغيّر الاسم.",
                fr="Choisissez dans la liste la source qui atteste le changement.",
            ),
        ),
    ),
    records.FormerName,
)

ORIGINS = (
    ("guide-2020", Text(ar="واردة في دليل نيسان 2020", fr="Présent dans le guide d’avril 2020")),
    ("added", Text(ar="أُضيفت بعد دليل نيسان 2020", fr="Ajouté après le guide d’avril 2020")),
)
VERIFIED = (
    ("yes", Text(ar="تُحقّق منه في مصدره", fr="Vérifié à la source")),
    ("no", Text(ar="لم يُتحقّق منه", fr="Non vérifié")),
)

REMARK = Group(
    (
        Field(
            "ar",
            Text(ar="الملاحظة بالعربية", fr="Remarque en arabe"),
            Text(ar="ما يُلاحظ على السجل، بالعربية.", fr="Ce qu’il faut savoir de la fiche, en arabe."),
            "انتقل المكتب بعد صدور الدليل.",
            Plain(800),
        ),
        Field(
            "fr",
            Text(ar="الملاحظة بالفرنسية", fr="Remarque en français"),
            Text(ar="ما يُلاحظ على السجل، بالفرنسية.", fr="Ce qu’il faut savoir de la fiche, en français."),
            "Le bureau a déménagé depuis la parution du guide.",
            Plain(800),
        ),
        Field(
            "source",
            Text(ar="مصدر الملاحظة", fr="Source de la remarque"),
            Text(
                ar="معرّف المصدر الذي تستند إليه الملاحظة، كما ورد في sources.yml.",
                fr="L’identifiant, dans sources.yml, de la source de la remarque.",
            ),
            "guide-2020",
            Reference(target="sources"),
            required=False,
            asked=Text(
                ar="اختاروا من القائمة المصدر الذي تستند إليه الملاحظة.",
                fr="Choisissez dans la liste la source de la remarque.",
            ),
        ),
        Field(
            "verified",
            Text(ar="هل تُحقّق منها؟", fr="Vérifiée ?"),
            Text(
                ar="تُكتب yes إن تُحقّق من الملاحظة في مصدرها، وإلا no فتظهر مع عبارة تنبّه إلى ذلك.",
                fr="Écrivez yes si la remarque a été vérifiée à sa source, no sinon : elle s’affiche alors avec un avertissement.",
            ),
            "no",
            Choice(options=VERIFIED),
            asked=Text(
                ar="هل تُحقّق من الملاحظة في مصدرها؟ إن لم يُتحقّق منها ظهرت مع عبارة تنبّه إلى ذلك.",
                fr="La remarque a-t-elle été vérifiée à sa source ? Sinon, elle s’affiche avec un avertissement.",
            ),
        ),
    ),
    records.Remark,
)

CONTACT = Group(
    (
        Field(
            "address",
            Text(ar="العنوان البريدي", fr="Adresse postale"),
            Text(ar="عنوان مكتب الجهة.", fr="L’adresse du bureau de l’organisme."),
            Text(ar="شارع البلدية، بيروت", fr="Rue de la Municipalité, Beyrouth"),
            Name(300),
            required=False,
        ),
        Field(
            "telephone",
            Text(ar="الهاتف", fr="Téléphone"),
            Text(
                ar="رقم المكتب مع رمز البلد. لا تُنشر أرقام الهواتف الخلوية ولا أرقام الأشخاص.",
                fr="Le numéro du bureau, avec l’indicatif du pays. Ni numéro de portable, ni numéro d’une personne.",
            ),
            "+961 1 234 567",
            Telephone(),
            required=False,
        ),
        Field(
            "email",
            Text(ar="البريد الإلكتروني", fr="Courriel"),
            Text(
                ar="عنوان المكتب على نطاق الجهة. لا تُنشر عناوين الأشخاص.",
                fr="L’adresse du bureau, sur le domaine de l’organisme. Jamais celle d’une personne.",
            ),
            "contact@example.org",
            Email(),
            required=False,
        ),
        Field(
            "hours",
            Text(ar="أوقات الدوام", fr="Horaires"),
            Text(ar="الأيام والساعات التي يستقبل فيها المكتب.", fr="Les jours et heures d’ouverture du bureau."),
            Text(ar="من الاثنين إلى الجمعة، صباحًا", fr="Du lundi au vendredi, le matin"),
            Bilingual(200),
            required=False,
        ),
    ),
    records.Contact,
)
