"""The fields of data/authorities.yml."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Field, Group, Name
from ..values import Choice, Reference
from .common import DataFile, identity, rendering, source_ids

PLACE_BASES = (
    ("source", Text(ar="بحسب مصدر مذكور", fr="D’après une source citée")),
    ("background", Text(ar="معلومة عامة لم يُتحقّق منها", fr="Donnée d’usage, non vérifiée")),
)

AUTHORITY = Group(
    (
        identity("commune-exemple"),
        Field(
            "name",
            Text(ar="الاسم", fr="Nom"),
            Text(
                ar="الاسم بالعربية كما هو شائع في لبنان، وبالحروف اللاتينية كما تكتبه المصادر.",
                fr="Le nom, en arabe selon l’usage libanais, en lettres latines selon l’orthographe des sources.",
            ),
            Text(ar="غيوم", fr="Guillaumes"),
            Name(200),
        ),
        rendering("name_rendering"),
        Field(
            "country",
            Text(ar="البلد", fr="Pays"),
            Text(ar="لبنان lb أو فرنسا fr.", fr="Le Liban (lb) ou la France (fr)."),
            "fr",
            Reference(target="countries"),
        ),
        Field(
            "kind",
            Text(ar="نوع السلطة المحلية", fr="Nature de la collectivité"),
            Text(
                ar="ما هي: بلدية أو اتحاد بلديات أو منطقة أو غير ذلك.",
                fr="Ce qu’elle est : municipalité, union, région ou autre.",
            ),
            "commune",
            Reference(target="authority_kinds"),
        ),
        Field(
            "district",
            Text(ar="القضاء", fr="District"),
            Text(
                ar="لسلطة لبنانية وحدها: معرّف قضائها من places.yml.",
                fr="Pour une autorité libanaise seulement : l’identifiant de son district, dans places.yml.",
            ),
            "chouf",
            Reference(target="districts"),
            required=False,
            in_record=False,
        ),
        Field(
            "governorate",
            Text(ar="المحافظة", fr="Gouvernorat"),
            Text(
                ar="لسلطة لبنانية وحدها: معرّف محافظتها من places.yml. ويكفي ذكر القضاء إن كان معروفًا.",
                fr="Pour une autorité libanaise seulement : l’identifiant de son gouvernorat, dans places.yml. Le district suffit s’il est connu.",
            ),
            "mount-lebanon",
            Reference(target="governorates"),
            required=False,
            in_record=False,
        ),
        Field(
            "department",
            Text(ar="المقاطعة", fr="Département"),
            Text(
                ar="لسلطة فرنسية وحدها: معرّف مقاطعتها من places.yml.",
                fr="Pour une collectivité française seulement : l’identifiant de son département, dans places.yml.",
            ),
            "alpes-maritimes",
            Reference(target="departments"),
            required=False,
        ),
        Field(
            "region",
            Text(ar="المنطقة", fr="Région"),
            Text(
                ar="لسلطة فرنسية وحدها: معرّف منطقتها من places.yml. ويكفي ذكر المقاطعة إن كانت معروفة.",
                fr="Pour une collectivité française seulement : l’identifiant de sa région, dans places.yml. Le département suffit s’il est connu.",
            ),
            "provence-alpes-cote-d-azur",
            Reference(target="regions"),
            required=False,
        ),
        Field(
            "place_basis",
            Text(ar="سند المكان", fr="D’où vient le lieu"),
            Text(
                ar="تُكتب source إن ذكر المكان مصدر، وbackground إن كان معلومة عامة لم يُتحقّق منها.",
                fr="Écrivez source si une source donne le lieu, background s’il s’agit d’une donnée d’usage non vérifiée.",
            ),
            "background",
            Choice(options=PLACE_BASES),
            required=False,
        ),
        source_ids(Text(ar="التي أُخذت منها معلومات هذه السلطة", fr="de ses propres données"), required=False),
    ),
    records.Authority,
)

FILE = DataFile(
    "authorities",
    Text(ar="السلطات المحلية", fr="Collectivités et autorités locales"),
    Text(
        ar="السلطات المحلية التي يذكرها سجل الشراكات، كل منها مرة واحدة.",
        fr="Les collectivités et autorités locales que cite le registre, chacune une seule fois.",
    ),
    Text(
        ar="لإضافة سلطة محلية: انسخوا سجلًا كاملًا إلى آخر الملف، وأعطوه معرّفًا خاصًا به، ثم غيّروا الباقي.",
        fr="Pour ajouter une collectivité : copiez une fiche entière à la fin du fichier, donnez-lui un identifiant à elle, puis changez le reste.",
    ),
    AUTHORITY,
    named_by="name",
    required=False,
)
