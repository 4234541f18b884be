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
    "page-unlisted": Text(
        ar="الصفحة «{found}» ليست في القائمة (nav في الملف {allowed}). أضيفوها إليها في موضعها.",
        fr="La page « {found} » n’est pas dans le menu (nav, dans {allowed}). Ajoutez-l’y, à sa place.",
    ),
    "nav-missing": Text(
        ar="في القائمة صفحة لا وجود لها («{found}»). صحّحوا اسمها، أو احذفوها من القائمة.",
        fr="Le menu contient une page qui n’existe pas (« {found} »). Corrigez son nom, ou retirez-la du menu.",
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
    "link-target": Text(
        ar="لا يوجد ما يقود إليه هذا الرابط أو هذه الصورة («{found}»). صحّحوا المسار ابتداءً من مجلّد هذه الصفحة.",
        fr="Ce lien ou cette image mène à « {found} », qui n’existe pas. Corrigez le chemin, à partir du dossier de cette page.",
    ),
    "link-anchor": Text(
        ar="لا يوجد المعرّف «{found}» في الصفحة {allowed}. صحّحوه، أو احذفوه من الرابط.",
        fr="L’ancre « {found} » n’existe pas dans la page {allowed}. Corrigez-la, ou retirez-la du lien.",
    ),
    "link-absolute": Text(
        ar="يبدأ الرابط «{found}» بخطّ مائل، فلا يصل إلا إذا كان الموقع في أصل نطاقه. اكتبوه إلى ملف الصفحة، ابتداءً من مجلّد هذه الصفحة.",
        fr="Le lien « {found} » commence par une barre oblique, et se perd si le site n’est pas à la racine de son domaine. Écrivez-le vers le fichier de la page, à partir du dossier de celle-ci.",
    ),
    "link-scheme": Text(
        ar="لا يُقبل رابط من هذا النوع («{found}»). الأنواع المسموح بها: {allowed}.",
        fr="Un lien de cette sorte (« {found} ») n’est pas admis. Sortes admises : {allowed}.",
    ),
    "html-refused": Text(
        ar="لا تقبل الصفحات رمز HTML هذا («{found}»). اكتبوه بصيغة Markdown، أو اكتفوا بالعناصر {allowed} وبسماتها البسيطة.",
        fr="Une page n’admet pas ce code HTML (« {found} »). Écrivez-le en Markdown, ou tenez-vous-en aux éléments {allowed} et à leurs attributs simples.",
    ),
    "attribute-refused": Text(
        ar="السمة «{found}» غير مسموح بها في صفحة. احذفوها؛ السمات المسموح بها: {allowed}.",
        fr="L’attribut « {found} » n’est pas admis dans une page. Supprimez-le ; attributs admis : {allowed}.",
    ),
    "anchor-duplicate": Text(
        ar="المعرّف «{found}» مكرّر في هذه الصفحة؛ ورد أولًا في السطر {line}. اختاروا غيره في النسختين.",
        fr="L’ancre « {found} » est en double dans cette page ; elle est déjà à la ligne {line}. Choisissez-en une autre, dans les deux éditions.",
    ),
    "edition-differs": Text(
        ar="لا تتطابق النسختان هنا: في هذه الصفحة «{found}»، وفي الأخرى ({allowed}) «{expected}». ضعوا الشيء نفسه في النسختين، أو احذفوه منهما معًا.",
        fr="Les deux éditions diffèrent ici : cette page a « {found} », l’autre ({allowed}) a « {expected} ». Mettez la même chose dans les deux, ou dans aucune.",
    ),
}
