"""The fields of data/partnerships.yml."""

from __future__ import annotations

from typing import Any

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group, Listing
from ..values import Choice, Date, Reference
from .common import DataFile, actor_ids, identity, source_ids

START_BASES = (
    ("exact", Text(ar="تاريخ معروف", fr="date connue")),
    ("about", Text(ar="تاريخ تقريبي", fr="date approximative")),
    ("known-by", Text(ar="قائمة في هذا التاريخ، وقد تكون أقدم", fr="attesté à cette date, peut-être plus ancien")),
)
EVENT_KINDS = (
    ("announced", Text(ar="إعلان", fr="Annonce")),
    ("signed", Text(ar="توقيع", fr="Signature")),
    ("renewed", Text(ar="تجديد", fr="Renouvellement")),
    ("active", Text(ar="نشاط موثّق", fr="Activité attestée")),
    ("ended", Text(ar="انتهاء", fr="Fin")),
    ("other", Text(ar="حدث آخر", fr="Autre fait")),
)


def _partnership(**values: Any) -> records.Partnership:
    """Make a record of the fields; `class` is no name that Python allows."""
    return records.Partnership(category=values.pop("class"), **values)


EVENT = Group(
    (
        Field(
            "date",
            Text(ar="التاريخ", fr="Date"),
            Text(
                ar="تاريخ الحدث، بقدر ما هو معروف. يُترك الحقل إن لم يذكره المصدر.",
                fr="La date du fait, aussi précise qu’on la connaît. À omettre si la source ne la donne pas.",
            ),
            "2025-09-13",
            Date(),
            required=False,
        ),
        Field(
            "what",
            Text(ar="نوع الحدث", fr="Nature du fait"),
            Text(ar="ما الذي حدث في هذا التاريخ.", fr="Ce qui s’est passé à cette date."),
            "signed",
            Choice(options=EVENT_KINDS),
        ),
        Field(
            "text",
            Text(ar="الوصف", fr="Description"),
            Text(ar="جملة تقول ما هو موثّق.", fr="Une phrase qui dit ce qui est attesté."),
            Text(ar="توقيع الاتفاقية في البلدية.", fr="Signature de la convention à la mairie."),
            Bilingual(500),
        ),
        Field(
            "source",
            Text(ar="المصدر", fr="Source"),
            Text(
                ar="معرّف المصدر الذي يوثّق الحدث، كما ورد في sources.yml.",
                fr="L’identifiant, dans sources.yml, de la source qui l’atteste.",
            ),
            "cuf-lebanon-fund-2025",
            Reference(target="sources"),
        ),
    ),
    records.Event,
)

PARTNERSHIP = Group(
    (
        identity("baakline-exemple"),
        Field(
            "class",
            Text(ar="صنف العلاقة", fr="Catégorie"),
            Text(
                ar="تُكتب partnership لشراكة موثّقة؛ ولا تدخل سائر الأصناف في العدد.",
                fr="Écrivez partnership pour un partenariat attesté ; les autres catégories ne comptent pas.",
            ),
            "partnership",
            Reference(target="partnership_classes"),
        ),
        Field(
            "lebanese",
            Text(ar="الطرف اللبناني", fr="Côté libanais"),
            Text(
                ar="معرّف سلطة لبنانية أو أكثر من authorities.yml.",
                fr="Une ou plusieurs autorités libanaises, par leur identifiant dans authorities.yml.",
            ),
            ("baakline",),
            Listing(Reference(target="authorities")),
            required=False,
        ),
        actor_ids(
            "lebanese_bodies",
            Text(ar="جهات الطرف اللبناني", fr="Organismes du côté libanais"),
            Text(
                ar="التي تحلّ محلّ السلطات اللبنانية أو تنضمّ إليها، في مشروع شبكة (network) أو صندوق (fund) فقط",
                fr="qui tiennent lieu d’autorités libanaises ou s’y ajoutent, dans un projet de réseau (network) ou un fonds (fund) seulement",
            ),
            in_record=False,
        ),
        Field(
            "french",
            Text(ar="الطرف الفرنسي", fr="Côté français"),
            Text(
                ar="معرّف سلطة فرنسية أو أكثر من authorities.yml.",
                fr="Une ou plusieurs collectivités françaises, par leur identifiant dans authorities.yml.",
            ),
            ("eybens",),
            Listing(Reference(target="authorities")),
            required=False,
        ),
        actor_ids(
            "french_bodies",
            Text(ar="جهات الطرف الفرنسي", fr="Organismes du côté français"),
            Text(
                ar="التي تحلّ محلّ السلطات الفرنسية أو تنضمّ إليها، في مشروع شبكة (network) أو صندوق (fund) فقط",
                fr="qui tiennent lieu de collectivités françaises ou s’y ajoutent, dans un projet de réseau (network) ou un fonds (fund) seulement",
            ),
            in_record=False,
        ),
        Field(
            "start",
            Text(ar="البداية", fr="Début"),
            Text(
                ar="تاريخ البداية بقدر ما هو معروف. يُترك الحقل إن لم يكن معروفًا.",
                fr="La date du début, aussi précise qu’on la connaît. À omettre si elle est inconnue.",
            ),
            "2025-09-13",
            Date(),
            required=False,
        ),
        Field(
            "start_basis",
            Text(ar="دقّة البداية", fr="Précision du début"),
            Text(ar="إلى أي حدّ يُعرف تاريخ البداية.", fr="À quel point la date du début est connue."),
            "exact",
            Choice(options=START_BASES),
            required=False,
        ),
        Field(
            "end",
            Text(ar="النهاية", fr="Fin"),
            Text(
                ar="تاريخ النهاية، إن ذكره مصدر. يُترك الحقل إن لم يكن معروفًا.",
                fr="La date de la fin, si une source la donne. À omettre si elle est inconnue.",
            ),
            "2026",
            Date(),
            required=False,
        ),
        Field(
            "themes",
            Text(ar="المواضيع", fr="Thèmes"),
            Text(
                ar="المواضيع التي تذكرها المصادر. يُترك الحقل إن لم تحدّد شيئًا.",
                fr="Les thèmes que citent les sources. À omettre si elles n’en précisent aucun.",
            ),
            ("tourism", "heritage"),
            Listing(Reference(target="themes")),
            required=False,
        ),
        Field(
            "summary",
            Text(ar="الموجز", fr="Résumé"),
            Text(
                ar="جملة أو جملتان: ما الذي جرى، وعلى أي مستند.",
                fr="Une ou deux phrases : ce qui a été fait, d’après quelle pièce.",
            ),
            Text(
                ar="اتفاقية تعاون في مجالي السياحة والتراث، بحسب صفحة للبلدية الفرنسية.",
                fr="Convention de coopération sur le tourisme et le patrimoine, selon une page de la commune.",
            ),
            Bilingual(700, ideal=500),
        ),
        Field(
            "events",
            Text(ar="ما هو موثّق", fr="Faits attestés"),
            Text(
                ar="الأحداث الموثّقة بتواريخها، أقدمها أولًا. ولا يدخل حدث بلا تاريخ في أحدث توثيق.",
                fr="Les faits attestés, avec leur date, du plus ancien au plus récent. Un fait sans date ne compte pas dans la dernière trace.",
            ),
            None,
            Listing(EVENT),
            required=False,
        ),
        Field(
            "inference",
            Text(ar="استنتاج", fr="Déduction"),
            Text(
                ar="ما استنتجناه ولم يقله مصدر، وكيف استنتجناه.",
                fr="Ce que nous déduisons sans qu’une source le dise, et comment.",
            ),
            Text(
                ar="استنتجنا سنة البداية من الاحتفال بالذكرى العاشرة.",
                fr="L’année du début est déduite de la célébration du dixième anniversaire.",
            ),
            Bilingual(600),
            required=False,
        ),
        actor_ids(
            "actors",
            Text(ar="الجهات المشاركة", fr="Acteurs"),
            Text(ar="التي شاركت في هذه الشراكة", fr="qui y ont pris part"),
        ),
        source_ids(
            Text(ar="التي تشهد على هذه العلاقة، ولكل منها رابط", fr="qui l’attestent, dont chacune a une adresse"),
            example="cuf-lebanon-fund-2025",
        ),
    ),
    _partnership,
)

FILE = DataFile(
    "partnerships",
    Text(ar="سجل الشراكات", fr="Registre des partenariats"),
    Text(
        ar="الشراكات الموثّقة بين سلطات لبنانية وفرنسية، وما يُذكر معها من دون أن يُعدّ شراكة.",
        fr="Les partenariats attestés entre autorités libanaises et collectivités françaises, et ce qui s’y rattache sans compter comme tel.",
    ),
    Text(
        ar="لإضافة شراكة: تحقّقوا أولًا من وجود طرفيها في authorities.yml (وإلا فأضيفوهما)، ثم انسخوا سجلًا كاملًا إلى آخر الملف وغيّروه.",
        fr="Pour ajouter un partenariat : vérifiez d’abord que ses deux côtés sont dans authorities.yml (sinon, inscrivez-les), puis copiez une fiche entière à la fin du fichier et changez-la.",
    ),
    PARTNERSHIP,
    named_by="",
    required=False,
)
