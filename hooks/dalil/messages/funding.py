"""What is wrong with a fund, its rules or its rounds."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "percent-range": Text(
        ar="النسبة «{found}» ليست بين 0 و100. تُكتب النسبة عددًا من 0 إلى 100، من دون علامة %.",
        fr="Le taux « {found} » n’est pas entre 0 et 100. Un taux s’écrit de 0 à 100, sans le signe %.",
    ),
    "amount-order": Text(
        ar="الحدّ الأدنى «{found}» فوق الحدّ الأقصى ({allowed}). صحّحوا أحدهما.",
        fr="Le minimum « {found} » dépasse le maximum ({allowed}). Corrigez l’un des deux.",
    ),
    "term-number": Text(
        ar="يُكتب رقم هذه القاعدة في الحقل: {allowed}، وحده.",
        fr="Cette règle attend son chiffre dans le champ : {allowed}, et là seulement.",
    ),
    "term-undated": Text(
        ar="لا سنة لهذا الرقم، ولا تاريخ لمصدره «{found}». أضيفوا الحقل year، أو اكتبوا basis: undated إن كانت الصفحة غير مؤرّخة.",
        fr="Ce chiffre n’a pas d’année, et sa source « {found} » n’est pas datée. Ajoutez le champ year, ou écrivez basis: undated si la page ne porte pas de date.",
    ),
    "term-calculated": Text(
        ar="القاعدة «{found}» لا تدخل في حساب الحصة. احذفوا الحقل calculated. القواعد التي تدخل فيه: {allowed}.",
        fr="La règle « {found} » n’entre pas dans le calcul de la part. Supprimez le champ calculated. Règles qui y entrent : {allowed}.",
    ),
    "claim-source": Text(
        ar="يُقال هنا إن صفحة تذكر ذلك، ولا مصدر يُسمّى. أضيفوا الحقل sources، أو غيّروا الحقل basis.",
        fr="Il est dit qu’une page l’affirme, mais aucune source n’est citée. Ajoutez le champ sources, ou changez le champ basis.",
    ),
    "round-empty": Text(
        ar="لا تاريخ لهذه الدورة. اكتبوا open أو close بقدر ما هو معروف، أو احذفوا الدورة.",
        fr="Cette session n’a aucune date. Écrivez open ou close, aussi précis qu’on les connaît, ou supprimez la session.",
    ),
    "round-future": Text(
        ar="التاريخ «{found}» لم يحلّ بعد، وليس لأي من مصادر الدورة تاريخ يثبت أنه أُعلن. اذكروا مصدرًا مؤرّخًا، أو احذفوا هذا التاريخ.",
        fr="La date « {found} » est à venir, et aucune source de la session n’est datée : rien n’établit qu’elle a été annoncée. Citez une source datée, ou supprimez cette date.",
    ),
    "rules-itself": Text(
        ar="يحيل هذا الصندوق إلى قواعده هو، أو إلى صندوق يحيل بدوره إلى غيره. اكتبوا معرّف الصندوق الذي فيه القواعد، أو احذفوا الحقل.",
        fr="Ce fonds renvoie à ses propres règles, ou à un fonds qui renvoie lui-même ailleurs. Écrivez l’identifiant du fonds qui porte les règles, ou supprimez le champ.",
    ),
}
