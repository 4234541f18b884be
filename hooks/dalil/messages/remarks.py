"""What could be better: remarks that stop nothing."""

from __future__ import annotations

from ..languages import Text

WARNINGS: dict[str, Text] = {
    "typography-ar": Text(
        ar="في ترقيم هذا النص العربي أو تنصيصه أو تنوينه أو أرقامه ما يُصحَّح هكذا: «{meant}».",
        fr="La ponctuation, les guillemets, le tanwin ou les chiffres de ce texte arabe s’écrivent autrement : « {meant} ».",
    ),
    "typography-fr": Text(
        ar="في ترقيم هذا النص الفرنسي أو تنصيصه ما يُصحَّح هكذا: «{meant}».",
        fr="La ponctuation ou les guillemets de ce texte s’écrivent autrement : « {meant} ».",
    ),
    "term": Text(
        ar="المصطلح «{found}» غير مستعمل في لبنان. المصطلح المستعمل: «{meant}».",
        fr="Le terme arabe « {found} » n’a pas cours au Liban. On y emploie « {meant} ».",
    ),
    "text-lengthy": Text(
        ar="النص طويل: {found} حرفًا. ما زاد على {allowed} حرفًا يصعب على القارئ.",
        fr="Le texte est long : {found} caractères. Au-delà de {allowed}, le lecteur s’y perd.",
    ),
    "review-due": Text(
        ar="سجلات مضى على التحقّق منها أكثر من اثني عشر شهرًا: {found}. أقدم تحقّق: {allowed}. القائمة كاملة في صفحة المراجعات.",
        fr="Fiches vérifiées il y a plus de douze mois : {found}. Vérification la plus ancienne : {allowed}. La liste est à la page des vérifications attendues.",
    ),
    "ids-unlisted": Text(
        ar="معرّفات جديدة لم تُسجَّل بعد في سجل المعرّفات: {found}. يسجّلها الأمر make generate.",
        fr="Identifiants nouveaux, pas encore inscrits au registre : {found}. La commande make generate les inscrit.",
    ),
}
