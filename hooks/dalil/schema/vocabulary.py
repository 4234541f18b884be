"""The lists and fields of data/vocabulary.yml."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group
from .common import DataFile, identity

TERM = Group(
    (
        identity("water"),
        Field(
            "label",
            Text(ar="التسمية", fr="Libellé"),
            Text(ar="الكلمات التي تظهر في الموقع.", fr="Les mots que montre le site."),
            Text(ar="المياه والصرف الصحي", fr="Eau et assainissement"),
            Bilingual(120),
        ),
        Field(
            "explanation",
            Text(ar="الشرح", fr="Explication"),
            Text(ar="جملة تقول ما المقصود.", fr="Une phrase qui dit ce que le mot recouvre."),
            Text(
                ar="التزوّد بالمياه وتصريف المياه المبتذلة.",
                fr="L’accès à l’eau et l’évacuation des eaux usées.",
            ),
            Bilingual(300),
        ),
    ),
    records.Term,
)

FILE = DataFile(
    "vocabulary",
    Text(ar="المفردات", fr="Vocabulaires"),
    Text(
        ar="قوائم المفردات التي تُختار منها القيم: البلدان وأنواع الجهات وأنواع الأعضاء والمواضيع والخدمات وأنواع السلطات المحلية وأصناف الشراكات.",
        fr="Les listes de mots où l’on choisit : pays, natures d’acteurs, natures de membres, thèmes, services, natures de collectivités, catégories de relations.",
    ),
    Text(
        ar="لإضافة مفردة: انسخوا مدخلًا إلى آخر قائمته، ثم غيّروا المعرّف والتسمية والشرح.",
        fr="Pour ajouter un mot : copiez une entrée à la fin de sa liste, puis changez l’identifiant, le libellé et l’explication.",
    ),
    TERM,
    named_by="label",
    lists=(
        ("countries", Text(ar="البلدان", fr="Pays")),
        ("kinds", Text(ar="أنواع الجهات", fr="Natures d’acteurs")),
        ("member_kinds", Text(ar="أنواع الأعضاء", fr="Natures de membres")),
        ("themes", Text(ar="المواضيع", fr="Thèmes")),
        ("services", Text(ar="الخدمات", fr="Services")),
        ("authority_kinds", Text(ar="أنواع السلطات المحلية", fr="Natures de collectivités")),
        ("partnership_classes", Text(ar="أصناف العلاقات", fr="Catégories de relations")),
    ),
    example_list="themes",
)
