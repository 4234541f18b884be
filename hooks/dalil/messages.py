"""The sentences for contributors' mistakes, Arabic beside French."""

from __future__ import annotations

from .languages import Text

LABELS: dict[str, Text] = {
    "count": Text(ar="عدد الأخطاء: {n}", fr="Erreurs : {n}"),
    "fine": Text(ar="البيانات سليمة: {n} سجلًا", fr="Données valables : {n} fiches"),
}

MESSAGES: dict[str, Text] = {
    "file-missing": Text(ar="الملف غير موجود. أعيدوا إنشاءه.", fr="Le fichier n’existe pas. Remettez-le en place."),
    "file-empty": Text(
        ar="الملف فارغ. يجب أن يضمّ سجلًا واحدًا على الأقل.", fr="Le fichier est vide. Il faut au moins une fiche."
    ),
    "file-encoding": Text(
        ar="ترميز الملف ليس UTF-8. احفظوه بهذا الترميز.",
        fr="Le fichier n’est pas en UTF-8. Enregistrez-le dans cet encodage.",
    ),
    "yaml-syntax": Text(
        ar="صياغة YAML غير صحيحة عند هذا الموضع ({found}). تحقّقوا من المسافات في أول السطر، ومن علامات التنصيص، ومن النقطتين.",
        fr="L’écriture YAML est incorrecte à cet endroit ({found}). Vérifiez les espaces en début de ligne, les guillemets et les deux-points.",
    ),
    "yaml-alias": Text(
        ar="لا تُستعمل الإحالات (& و*) في هذه الملفات. اكتبوا القيمة كاملة.",
        fr="Les renvois (& et *) ne sont pas admis. Écrivez la valeur en entier.",
    ),
    "yaml-tag": Text(
        ar="لا تُستعمل الوسوم («{found}») في هذه الملفات. احذفوها.",
        fr="Les étiquettes YAML (« {found} ») ne sont pas admises. Supprimez-la.",
    ),
    "key-duplicate": Text(
        ar="المفتاح «{found}» مكرّر في السجل نفسه؛ ورد أولًا في السطر {line}. احتفظوا بواحد منهما.",
        fr="La clé « {found} » est en double dans la même fiche ; elle est déjà à la ligne {line}. N’en gardez qu’une.",
    ),
    "key-unknown": Text(
        ar="المفتاح «{found}» غير معروف. المفاتيح المسموح بها: {allowed}.",
        fr="La clé « {found} » est inconnue. Clés admises : {allowed}.",
    ),
    "field-missing": Text(ar="هذا الحقل إلزامي وهو غير موجود.", fr="Ce champ est obligatoire et il manque."),
    "value-empty": Text(
        ar="القيمة فارغة. اكتبوا قيمة أو احذفوا الحقل إن كان اختياريًا.",
        fr="La valeur est vide. Écrivez une valeur, ou supprimez le champ s’il est facultatif.",
    ),
    "shape-mapping": Text(
        ar="يُنتظر هنا عدد من الأسطر على شكل «مفتاح: قيمة».", fr="On attend ici des lignes de la forme « clé: valeur »."
    ),
    "shape-list": Text(
        ar="تُنتظر هنا لائحة: سطر لكل عنصر يبدأ بشرطة ومسافة، أو عناصر بين قوسين [ ].",
        fr="On attend ici une liste : une ligne par élément, commençant par un tiret et une espace, ou des éléments entre crochets [ ].",
    ),
    "shape-text": Text(ar="يُنتظر هنا نصّ واحد.", fr="On attend ici un seul texte."),
    "language-missing": Text(
        ar="النص بالعربية أو بالفرنسية ناقص: «{found}». يُكتب كل نصّ باللغتين، ar وfr.",
        fr="Il manque le texte dans une langue : « {found} ». Chaque texte s’écrit dans les deux langues, ar et fr.",
    ),
    "language-script": Text(
        ar="لا كلمة في هذا النص بحروف لغته ({allowed}): «{found}».",
        fr="Ce texte ne contient aucun mot dans l’écriture de sa langue ({allowed}) : « {found} ».",
    ),
    "id-form": Text(
        ar="المعرّف «{found}» غير صالح. المسموح: حروف لاتينية صغيرة وأرقام، تفصل بينها شرطة، مثل ps-eau.",
        fr="L’identifiant « {found} » n’est pas valable. Admis : lettres latines minuscules et chiffres, séparés par des tirets, comme ps-eau.",
    ),
    "id-duplicate": Text(
        ar="المعرّف «{found}» مستعمل في سجل آخر (السطر {line}). يحمل كل سجل معرّفًا خاصًا به.",
        fr="L’identifiant « {found} » est déjà pris (ligne {line}). Chaque fiche a le sien.",
    ),
    "choice-unknown": Text(
        ar="القيمة «{found}» غير معروفة. القيم المسموح بها: {allowed}.",
        fr="La valeur « {found} » est inconnue. Valeurs admises : {allowed}.",
    ),
    "choice-duplicate": Text(
        ar="القيمة «{found}» مكرّرة في اللائحة. احتفظوا بواحدة.",
        fr="La valeur « {found} » figure deux fois dans la liste. N’en gardez qu’une.",
    ),
    "address-form": Text(
        ar="العنوان «{found}» غير صالح. يجب أن يبدأ بإحدى الصيغتين https:// أو http://، يليها اسم الموقع، من دون فراغات.",
        fr="L’adresse « {found} » n’est pas valable. Elle commence par https:// ou http://, suivie du nom du site, sans espace.",
    ),
    "date-form": Text(
        ar="التاريخ «{found}» غير صالح. الصيغ المسموح بها: 2020 أو 2020-04 أو 2020-04-15، وأن يكون يومًا موجودًا في التقويم.",
        fr="La date « {found} » n’est pas valable. Formes admises : 2020, 2020-04 ou 2020-04-15, et le jour doit exister.",
    ),
    "number-form": Text(
        ar="القيمة «{found}» ليست عددًا. اكتبوا عددًا صحيحًا بالأرقام، من دون فاصل، مثل 35.",
        fr="« {found} » n’est pas un nombre. Écrivez un nombre entier en chiffres, sans séparateur, comme 35.",
    ),
    "part-larger": Text(
        ar="القيمة {found} أكبر من قيمة الكلّ الذي هي جزء منه ({allowed}).",
        fr="La valeur {found} dépasse celle de l’ensemble dont elle fait partie ({allowed}).",
    ),
    "marker-unknown": Text(
        ar="العلامة «{found}» غير معروفة. العلامات المسموح بها: {allowed}.",
        fr="Le repère « {found} » est inconnu. Repères admis : {allowed}.",
    ),
    "marker-argument": Text(
        ar="العلامة «{found}» لا تقبل هذه القيمة. القيم المسموح بها: {allowed}.",
        fr="Le repère « {found} » n’admet pas cette valeur. Valeurs admises : {allowed}.",
    ),
    "page-single": Text(
        ar="هذه الصفحة غير موجودة في النشرة الأخرى ({allowed}).",
        fr="Cette page n’existe pas dans l’autre édition ({allowed}).",
    ),
    "heading-anchor": Text(
        ar="العنوان «{found}» بلا معرّف. أضيفوا بعده معرّفًا بحروف لاتينية صغيرة، مثل {{#next}}.",
        fr="Le titre « {found} » n’a pas d’ancre. Ajoutez-en une en minuscules latines, comme {{#next}}.",
    ),
    "edition-differs": Text(
        ar="لا تتطابق النشرتان هنا: في هذه الصفحة «{found}»، وفي الأخرى ({allowed}) «{expected}».",
        fr="Les deux éditions diffèrent ici : cette page a « {found} », l’autre ({allowed}) a « {expected} ».",
    ),
}
