"""The words of the glossary, and of the explanations that pages carry."""

from __future__ import annotations

from ..languages import Text

STRINGS: dict[str, Text] = {
    "glossary.chapter": Text(ar="الصفحة", fr="Page du guide"),
    "glossary.none": Text(
        ar="لا مصطلح يستوفي هذه الشروط. أزيلوا أحدها أو ألغوا التصفية.",
        fr="Aucun terme ne correspond à ces critères. Retirez-en un ou effacez les filtres.",
    ),
    "glossary.filter": Text(ar="البحث في المعجم", fr="Chercher un terme"),
    "glossary.letters": Text(ar="الحروف", fr="Lettres"),
    "glossary.reading": Text(ar="للاطّلاع", fr="À lire"),
    "glossary.related": Text(ar="راجعوا", fr="Voir"),
    "glossary.sources": Text(ar="مصادر المعجم", fr="Sources du glossaire"),
    "glossary.paper": Text(
        ar="العلامة * تدلّ على مقابلة من وضع هذا الموقع. أما مصادر المقابلات الأخرى ففي صفحة «المعجم» من الموقع.",
        fr="Le signe * indique une équivalence établie par ce site. Les sources des autres se lisent à sa page « Glossaire ».",
    ),
    "terms.title": Text(ar="مصطلحات هذه الصفحة", fr="Les mots de cette page"),
    "terms.more": Text(ar="في المعجم", fr="Dans le glossaire"),
    "nav.toolbox": Text(ar="أدوات عملية", fr="Boîte à outils"),
    "dataset.glossary": Text(ar="المعجم", fr="Glossaire"),
}
