"""The lists and fields of data/places.yml."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group
from ..values import Reference
from .common import DataFile, identity

NAME = Field(
    "name",
    Text(ar="الاسم", fr="Nom"),
    Text(ar="اسم المكان كما يُكتب في كل لغة.", fr="Le nom du lieu, tel qu’il s’écrit dans chaque langue."),
    Text(ar="الشوف", fr="Chouf"),
    Bilingual(120),
)

PLACE = Group((identity("chouf-example"), NAME), records.Place)

DISTRICT = Group(
    (
        identity("chouf-example"),
        NAME,
        Field(
            "governorate",
            Text(ar="المحافظة", fr="Gouvernorat"),
            Text(
                ar="في قائمة الأقضية: معرّف المحافظة التي يقع فيها القضاء.",
                fr="Dans la liste des districts : l’identifiant du gouvernorat où se trouve le district.",
            ),
            "mount-lebanon",
            Reference(target="governorates"),
        ),
    ),
    records.District,
)

DEPARTMENT = Group(
    (
        identity("ain-example"),
        NAME,
        Field(
            "region",
            Text(ar="المنطقة", fr="Région"),
            Text(
                ar="في قائمة المقاطعات: معرّف المنطقة التي تقع فيها المقاطعة.",
                fr="Dans la liste des départements : l’identifiant de la région où se trouve le département.",
            ),
            "auvergne-rhone-alpes",
            Reference(target="regions"),
        ),
    ),
    records.Department,
)

FILE = DataFile(
    "places",
    Text(ar="الأماكن", fr="Lieux"),
    Text(
        ar="محافظات لبنان وأقضيته، والمناطق والمقاطعات الفرنسية التي يحتاج إليها سجل الشراكات.",
        fr="Les gouvernorats et districts du Liban, les régions et départements français qu’emploie le registre.",
    ),
    Text(
        ar="لإضافة مكان: انسخوا مدخلًا إلى آخر قائمته، ثم غيّروا المعرّف والاسم وما يتبع له المكان.",
        fr="Pour ajouter un lieu : copiez une entrée à la fin de sa liste, puis changez l’identifiant, le nom et ce dont il relève.",
    ),
    DISTRICT,
    named_by="name",
    lists=(
        ("governorates", Text(ar="المحافظات", fr="Gouvernorats")),
        ("districts", Text(ar="الأقضية", fr="Districts")),
        ("regions", Text(ar="المناطق الفرنسية", fr="Régions françaises")),
        ("departments", Text(ar="المقاطعات الفرنسية", fr="Départements français")),
    ),
    groups=(("governorates", PLACE), ("regions", PLACE), ("departments", DEPARTMENT)),
    example_list="districts",
    required=False,
)
