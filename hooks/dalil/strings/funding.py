"""The words of the page on money."""

from __future__ import annotations

from ..languages import Text

STRINGS: dict[str, Text] = {
    "nav.toolbox": Text(ar="أدوات عملية", fr="Boîte à outils"),
    "dataset.funding": Text(ar="الصناديق والدعوات", fr="Fonds et appels à projets"),
    "funding.euros": Text(ar="{n} يورو", fr="{n}\u00a0€"),
    "funding.months": Text(ar="{n} شهرًا", fr="{n} mois"),
    "funding.months.between": Text(ar="من {least} إلى {most}", fr="de {least} à {most}"),
    "funding.between": Text(ar="من {least} إلى {most}", fr="de {least} à {most}"),
    "funding.from": Text(ar="{n} على الأقل", fr="au moins {n}"),
    "funding.to": Text(ar="{n} على الأكثر", fr="au plus {n}"),
    "funding.who.caption": Text(ar="أي صندوق لمن؟", fr="Quel fonds pour qui ?"),
    "funding.fund": Text(ar="الصندوق أو الدعوة", fr="Fonds ou appel"),
    "funding.lebanon": Text(ar="لمشروع في لبنان؟", fr="Pour un projet au Liban ?"),
    "funding.applicant": Text(ar="من يقدّم الطلب", fr="Qui dépose"),
    "funding.part": Text(ar="دور البلدية اللبنانية", fr="Rôle de la municipalité libanaise"),
    "funding.holder": Text(ar="صاحب المشروع", fr="Qui porte le projet"),
    "funding.funder": Text(ar="الجهة المموّلة", fr="Qui finance"),
    "funding.subjects": Text(ar="المواضيع", fr="Thèmes"),
    "funding.no-date": Text(ar="لم نعثر على أي تاريخ لعام {year}.", fr="Aucune date trouvée pour {year}."),
    "funding.latest": Text(ar="آخر تاريخ نعرفه: {date}.", fr="Dernière date connue : {date}."),
    "funding.checked": Text(ar="آخر بحث: {date}.", fr="Dernière recherche : {date}."),
    "funding.terms": Text(ar="الحصص والمبالغ", fr="Taux et montants"),
    "funding.terms.of": Text(ar="تسري هنا نسب هذا الصندوق:", fr="Les taux sont ceux de ce fonds :"),
    "funding.terms.none": Text(ar="لم نعثر على نسبة أو مبلغ.", fr="Aucun taux ni montant trouvé."),
    "funding.terms.elsewhere": Text(ar="لا تعني مشروعًا في لبنان.", fr="Ne concerne pas un projet au Liban."),
    "funding.who.municipality": Text(
        ar="تقدّم البلدية اللبنانية الطلب بنفسها، أو ضمن مجموعة",
        fr="La municipalité libanaise dépose elle-même, ou dans un groupement",
    ),
    "funding.who.french": Text(ar="يقدّم الشريك الفرنسي الطلب", fr="Le partenaire français dépose"),
    "funding.who.other": Text(
        ar="لا يشمل لبنان، أو لم نعرف هل يشمله", fr="Fermé à un projet au Liban, ou ouverture inconnue"
    ),
    "funding.rule": Text(ar="القاعدة", fr="Règle"),
    "funding.figure": Text(ar="الرقم", fr="Chiffre"),
    "funding.year": Text(ar="السنة", fr="Année"),
    "funding.year.none": Text(ar="صفحة غير مؤرّخة", fr="page sans date"),
    "funding.precision": Text(ar="توضيح ومصدر", fr="Précision et source"),
    "funding.more": Text(ar="الحصص والشروط والدورات السابقة", fr="Taux, conditions et sessions passées"),
    "funding.conditions": Text(ar="شروط أخرى", fr="Autres conditions"),
    "funding.refused": Text(ar="ما يُرفض", fr="Ce qui est refusé"),
    "funding.disagreements": Text(ar="ما تختلف فيه المصادر", fr="Où les sources ne s’accordent pas"),
    "funding.rounds": Text(ar="الدورات السابقة", fr="Sessions passées"),
    "funding.round.from-to": Text(ar="من {open} إلى {close}", fr="du {open} au {close}"),
    "funding.round.both": Text(ar="الفتح: {open}؛ الإقفال: {close}", fr="ouverture : {open} ; clôture : {close}"),
    "funding.round.open": Text(ar="الفتح: {open}؛ الإقفال غير معروف", fr="ouverture : {open} ; clôture inconnue"),
    "funding.round.close": Text(ar="الإقفال: {close}؛ الفتح غير معروف", fr="clôture : {close} ; ouverture inconnue"),
    "funding.round.other": Text(ar="ويذكر مصدر آخر للإقفال: {date}", fr="Autre date de clôture donnée : {date}"),
    "funding.where": Text(ar="أين تبحثون اليوم", fr="Où regarder aujourd’hui"),
    "funding.season.caption": Text(
        ar="أشهر الدورات السابقة، من كانون الثاني (1) إلى كانون الأول (12)",
        fr="Mois des sessions passées, de janvier (1) à décembre (12)",
    ),
    "funding.season.round": Text(ar="الدورة", fr="Session"),
    "funding.season.opens": Text(ar="فتح", fr="ouverture"),
    "funding.season.closes": Text(ar="إقفال", fr="clôture"),
    "funding.season.running": Text(ar="مفتوحة", fr="ouvert"),
    "funding.season.key.opens": Text(ar="يوم الفتح", fr="jour d’ouverture"),
    "funding.season.key.running": Text(ar="الدعوة مفتوحة", fr="appel ouvert"),
    "funding.season.key.closes": Text(ar="يوم الإقفال", fr="jour de clôture"),
    "funding.season.unknown": Text(ar="اليوم غير معروف", fr="jour inconnu"),
    "funding.actor": Text(ar="صناديق ودعوات تعنيها", fr="Fonds et appels qui le concernent"),
    "funding.empty": Text(ar="لا صندوق بعد.", fr="Aucun fonds pour l’instant."),
    "shares.cost": Text(ar="الكلفة الإجمالية للمشروع، باليورو", fr="Coût total du projet, en euros"),
    "shares.own": Text(
        ar="مساهمة الشركاء من الطرفين، باليورو، نقدًا وعينًا",
        fr="Apport des partenaires des deux pays, en euros, en argent et en nature",
    ),
    "shares.button": Text(ar="احسبوا الحصة", fr="Calculer la part"),
    "shares.form": Text(ar="حساب الحصة", fr="Calcul de la part"),
    "shares.caption": Text(ar="ما تسمح به القواعد المذكورة", fr="Ce que permettent les règles citées"),
    "shares.rules": Text(ar="القواعد المعتمدة", fr="Règles retenues"),
    "shares.example": Text(ar="كلفة {cost}، منها {own} من الشركاء", fr="Coût {cost}, dont {own} des partenaires"),
    "shares.yours": Text(ar="مشروعكم", fr="Votre projet"),
    "shares.grant": Text(ar="حتى {amount} ({percent}%)", fr="jusqu’à {amount} ({percent}\u00a0%)"),
    "shares.to-find": Text(ar="يبقى بلا تمويل: {amount}", fr="reste à trouver : {amount}"),
    "shares.project-small": Text(
        ar="غير ممكن: يجب أن تفوق الكلفة {amount}", fr="exclu : le coût doit dépasser {amount}"
    ),
    "shares.aid-small": Text(
        ar="غير ممكن: لا تقلّ المساعدة عن {amount}", fr="exclu : l’aide ne descend pas sous {amount}"
    ),
    "shares.own-short": Text(
        ar="مساهمة الشركاء لا تكفي: يلزم {amount} على الأقل", fr="apport insuffisant : il faut au moins {amount}"
    ),
    "shares.french": Text(ar="من الطرف الفرنسي: {amount} على الأقل", fr="côté français : au moins {amount}"),
    "shares.kind": Text(
        ar="لا تتجاوز المساهمات العينية {percent}% من مساهمة السلطات الفرنسية",
        fr="en nature, au plus {percent}\u00a0% de l’apport des collectivités françaises",
    ),
    "shares.steering": Text(
        ar="موظفو القيادة والمتابعة: حتى {amount}", fr="personnel de pilotage et de suivi : jusqu’à {amount}"
    ),
    "shares.result": Text(
        ar="كلفة {cost}، منها {own} من الشركاء: النتيجة في خانة «مشروعكم» لكل صندوق.",
        fr="Coût {cost}, dont {own} des partenaires : le résultat se lit dans la case « Votre projet » de chaque fonds.",
    ),
    "shares.error.empty": Text(
        ar="اكتبوا المبلغ في هذه الخانة: {field}.", fr="Indiquez un montant dans ce champ : {field}."
    ),
    "shares.error.text": Text(
        ar="المبلغ «{found}» ليس عددًا. اكتبوه بالأرقام وحدها، مثل 60000 أو 60,000. الخانة: {field}.",
        fr="« {found} » n’est pas un nombre. Écrivez le montant en chiffres, comme 60000 ou 60 000. Champ : {field}.",
    ),
    "shares.error.negative": Text(
        ar="المبلغ «{found}» سالب. اكتبوا عددًا من دون إشارة ناقص. الخانة: {field}.",
        fr="« {found} » est négatif. Écrivez un nombre sans signe. Champ : {field}.",
    ),
    "shares.error.zero": Text(
        ar="لا يجوز أن تكون الكلفة صفرًا. الخانة: {field}.", fr="Le coût ne peut pas être nul. Champ : {field}."
    ),
    "shares.error.large": Text(
        ar="المبلغ «{found}» كبير جدًا: الحدّ مليار يورو. الخانة: {field}.",
        fr="« {found} » est trop grand : la limite est d’un milliard d’euros. Champ : {field}.",
    ),
    "shares.error.above": Text(
        ar="مساهمة الشركاء ({own}) تفوق الكلفة ({cost}). صحّحوا أحد الرقمين: إن كفت المساهمة فلا حاجة إلى صندوق.",
        fr="L’apport des partenaires ({own}) dépasse le coût ({cost}). Corrigez l’un des deux : s’il suffit, aucun fonds n’est nécessaire.",
    ),
}
