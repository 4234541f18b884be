"""Words that replace the theme's own, which are missing, left in English or poor Arabic there."""

from __future__ import annotations

from ..languages import Text

THEME: dict[str, Text] = {
    "action.edit": Text(ar="تعديل هذه الصفحة", fr="Modifier cette page"),
    "action.skip": Text(ar="انتقلوا إلى المحتوى", fr="Aller au contenu"),
    "footer": Text(ar="تذييل الصفحة", fr="Pied de page"),
    "footer.next": Text(ar="التالي", fr="Suivant"),
    "footer.previous": Text(ar="السابق", fr="Précédent"),
    "header": Text(ar="رأس الصفحة", fr="En-tête"),
    "nav": Text(ar="أقسام الدليل", fr="Sommaire du guide"),
    "search": Text(ar="بحث", fr="Recherche"),
    "search.placeholder": Text(ar="ابحثوا في الدليل", fr="Rechercher"),
    "search.reset": Text(ar="مسح", fr="Effacer"),
    "search.result.initializer": Text(ar="يجري تحضير البحث", fr="Préparation de la recherche"),
    "search.result.placeholder": Text(ar="اكتبوا كلمة لبدء البحث", fr="Saisissez un mot pour chercher"),
    "search.result.none": Text(ar="لا نتائج", fr="Aucun résultat"),
    "search.result.one": Text(ar="نتيجة واحدة", fr="1 résultat"),
    "search.result.other": Text(ar="عدد النتائج: #", fr="# résultats"),
    "search.result.more.one": Text(ar="نتيجة أخرى في هذه الصفحة", fr="1 autre résultat sur cette page"),
    "search.result.more.other": Text(ar="نتائج أخرى في هذه الصفحة: #", fr="# autres résultats sur cette page"),
    "search.result.term.missing": Text(ar="كلمة غير موجودة", fr="Mot absent"),
    "toc": Text(ar="في هذه الصفحة", fr="Sur cette page"),
    "top": Text(ar="إلى أعلى الصفحة", fr="Haut de page"),
}
