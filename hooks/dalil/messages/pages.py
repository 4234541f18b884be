"""What is wrong with the pages of the two editions."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "marker-unknown": Text(
        ar="العلامة «{found}» غير معروفة. العلامات المسموح بها: {allowed}.",
        fr="Le repère « {found} » est inconnu. Repères admis : {allowed}.",
    ),
    "marker-argument": Text(
        ar="العلامة «{found}» لا تقبل هذه القيمة. القيم المسموح بها: {allowed}.",
        fr="Le repère « {found} » n’admet pas cette valeur. Valeurs admises : {allowed}.",
    ),
    "marker-form": Text(
        ar="التعليق «{found}» ليس علامة، ولا تقبل الصفحات من التعليقات غير العلامات. اكتبوه على شكل {allowed}، أو احذفوه.",
        fr="Le commentaire « {found} » n’est pas un repère, et une page n’admet que des repères. Écrivez-le sous la forme {allowed}, ou supprimez-le.",
    ),
    "comment-unclosed": Text(
        ar="التعليق الذي فُتح هنا («{found}») لا يُغلق، فيختفي ما يليه من الصفحة. أضيفوا {allowed} في آخره.",
        fr="Le commentaire ouvert ici (« {found} ») n’est pas fermé, et la suite de la page disparaîtrait. Ajoutez {allowed} à sa fin.",
    ),
    "page-single": Text(
        ar="هذه الصفحة غير موجودة في النسخة الأخرى ({allowed}).",
        fr="Cette page n’existe pas dans l’autre édition ({allowed}).",
    ),
    "page-title": Text(
        ar="لا بدّ من السطر «{found}» في رأس الصفحة، وهو غير موجود.",
        fr="La ligne « {found} » est obligatoire en tête de la page, et elle manque.",
    ),
    "head-limits": Text(
        ar="تبدأ الصفحة برأسها، وهو بين سطرين «{found}» ليس قبلهما شيء. أحدهما ناقص أو في غير موضعه، فأعيدوه إليه.",
        fr="La page commence par son en-tête, entre deux lignes « {found} » que rien ne précède. L’une manque ou n’est pas à sa place : remettez-la.",
    ),
    "heading-anchor": Text(
        ar="العنوان «{found}» بلا معرّف. أضيفوا بعده معرّفًا بحروف لاتينية صغيرة، مثل {{#next}}.",
        fr="Le titre « {found} » n’a pas d’ancre. Ajoutez-en une en minuscules latines, comme {{#next}}.",
    ),
    "edition-differs": Text(
        ar="لا تتطابق النسختان هنا: في هذه الصفحة «{found}»، وفي الأخرى ({allowed}) «{expected}». ضعوا الشيء نفسه في النسختين، أو احذفوه منهما معًا.",
        fr="Les deux éditions diffèrent ici : cette page a « {found} », l’autre ({allowed}) a « {expected} ». Mettez la même chose dans les deux, ou dans aucune.",
    ),
}
