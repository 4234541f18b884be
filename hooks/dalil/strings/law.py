"""The words of the page on law and procedure, and of the chapter's links to it."""

from __future__ import annotations

from ..languages import Text

STRINGS: dict[str, Text] = {
    "law.first": Text(ar="للبدء", fr="Pour commencer"),
    "law.meaning": Text(ar="للبلدية اللبنانية", fr="Pour la municipalité libanaise"),
    "law.french-meaning": Text(ar="للسلطة المحلية الفرنسية", fr="Pour la collectivité française"),
    "law.reference": Text(ar="المرجع", fr="Référence"),
    "law.from": Text(ar="مستنتجة من", fr="Déduit de"),
    "law.steps": Text(ar="في الفصل الثالث", fr="Au chapitre 3"),
    "law.behind": Text(ar="القواعد التي تستند إليها هذه الخطوة", fr="Les règles derrière cette étape"),
    "law.stated": Text(ar="تذكره المصادر", fr="dit par les sources"),
    "law.not-found": Text(ar="لم نجده", fr="non trouvé"),
    "law.deduced": Text(ar="استنتاج", fr="déduction"),
    "law.practice": Text(ar="ممارسة", fr="pratique"),
    "law.none": Text(ar="لا قواعد بعد.", fr="Aucune règle pour le moment."),
    "dataset.law": Text(ar="القوانين والأصول", fr="Droit et procédure"),
}
