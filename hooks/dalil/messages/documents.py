"""What is wrong within a model document."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "document-field-unknown": Text(
        ar="الفراغ «{found}» غير معرَّف في هذا المستند. أضيفوه إلى fields، أو صحّحوا معرّفه.",
        fr="Le champ « {found} » n’est pas déclaré dans ce document. Déclarez-le dans fields, ou corrigez son identifiant.",
    ),
    "document-field-unused": Text(
        ar="الفراغ «{found}» معرَّف ولا مكان له في المستند. اكتبوه بين قوسين في النصّ أو في ask، أو احذفوه من fields.",
        fr="Le champ « {found} » est déclaré mais n’a pas de place dans le document. Écrivez-le entre accolades dans le texte, ou dans ask ; sinon, supprimez-le de fields.",
    ),
    "document-field-single": Text(
        ar="الفراغ «{found}» يرد في لغة واحدة من هذا النصّ. اكتبوه في اللغة الأخرى أيضًا.",
        fr="Le champ « {found} » ne figure que dans une langue de ce texte. Écrivez-le aussi dans l’autre.",
    ),
    "document-key-twice": Text(
        ar="المعرّف «{found}» مكرّر في المستند نفسه (السطر {line}). غيّروا أحدهما.",
        fr="L’identifiant « {found} » figure deux fois dans ce document (ligne {line}). Changez l’un des deux.",
    ),
    "section-empty": Text(
        ar="القسم «{found}» لا يحتوي شيئًا. أضيفوا إليه text أو ask أو ticks أو grid، أو احذفوه.",
        fr="La partie « {found} » ne contient rien. Ajoutez-y text, ask, ticks ou grid ; sinon, supprimez-la.",
    ),
    "percent-over": Text(
        ar="النسبة {found}% تتجاوز 100%.",
        fr="Le pourcentage {found} % dépasse 100 %.",
    ),
    "check-without-line": Text(
        ar="التحقّق «{found}» لا يجد في الموازنة بندًا يحسبه. أضيفوا البند، أو احذفوا التحقّق.",
        fr="Le contrôle « {found} » ne trouve dans le budget aucune ligne à calculer. Ajoutez-la, ou supprimez le contrôle.",
    ),
}
