"""The sentences for contributors' mistakes, Arabic beside French: what was found, what is allowed, what to do."""

from __future__ import annotations

from ..languages import Text
from . import content, documents, funding, glossary, law, pages, reading, register, search, suggestions
from .remarks import WARNINGS as WARNINGS

LABELS: dict[str, Text] = {
    "count": Text(ar="عدد الأخطاء: {n}", fr="Erreurs : {n}"),
    "warnings": Text(
        ar="عدد الملاحظات: {n} (لا تمنع النشر)", fr="Remarques : {n} (elles n’empêchent pas la publication)"
    ),
    "fine": Text(ar="البيانات سليمة: {n} سجلًا", fr="Données valables : {n} fiches"),
    "record": Text(ar="السجل: {name}", fr="Fiche : {name}"),
    "field": Text(ar="الحقل: {name}", fr="Champ : {name}"),
    "line": Text(ar="السطر في الملف:", fr="Ligne du fichier :"),
    "fix": Text(ar="للصق:", fr="À coller :"),
    "nearest": Text(ar="هل قصدتم «{value}»؟", fr="Vouliez-vous dire « {value} » ?"),
    "warning": Text(ar="ملاحظة", fr="Remarque"),
    "summary": Text(ar="التحقّق من البيانات والصفحات", fr="Vérification des données et des pages"),
    "more": Text(ar="وغيرها: {n}", fr="Et d’autres : {n}"),
    "missing": Text(ar="ما يمكن استكماله في السجلات", fr="Ce qui peut être complété dans les fiches"),
    "complete": Text(ar="لا شيء ينقص السجلات.", fr="Il ne manque rien aux fiches."),
    "ordered": Text(ar="رُتّبت السجلات في {file}.", fr="Fiches remises en ordre dans {file}."),
    "in-order": Text(ar="السجلات مرتّبة في {file}.", fr="Les fiches sont en ordre dans {file}."),
    "generated": Text(ar="كُتب {file}.", fr="{file} écrit."),
    "added": Text(ar="أُضيف السجل {name} إلى {file}.", fr="Fiche {name} ajoutée à {file}."),
    "replaced": Text(ar="عُدّل السجل {name} في {file}.", fr="Fiche {name} modifiée dans {file}."),
    "retired": Text(ar="سُحب السجل {name}، وسُجّل ذلك في {file}.", fr="Fiche {name} retirée, et inscrite dans {file}."),
    "same": Text(
        ar="السجل {name} في {file} كما هو، فلم يتغيّر شيء.",
        fr="La fiche {name} est déjà ainsi dans {file} : rien n’a changé.",
    ),
    "refused": Text(
        ar="لم يتغيّر شيء: صحّحوا ما يلي ثم أعيدوا المحاولة.",
        fr="Rien n’a été changé : corrigez ce qui suit, puis recommencez.",
    ),
    "up-to-date": Text(ar="كل الملفات المولّدة محدّثة.", fr="Tous les fichiers produits sont à jour."),
}

MESSAGES: dict[str, Text] = {
    **reading.MESSAGES,
    **content.MESSAGES,
    **register.MESSAGES,
    **search.MESSAGES,
    **glossary.MESSAGES,
    **law.MESSAGES,
    **funding.MESSAGES,
    **documents.MESSAGES,
    **pages.MESSAGES,
    **suggestions.MESSAGES,
}
