"""What is wrong with what a file says, once it can be read."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "key-unknown": Text(
        ar="الحقل «{found}» غير معروف. الحقول المسموح بها: {allowed}.",
        fr="Le champ « {found} » est inconnu. Champs admis : {allowed}.",
    ),
    "field-missing": Text(
        ar="الحقل «{found}» إلزامي وهو غير موجود. أضيفوه.", fr="Le champ « {found} » est obligatoire, et il manque."
    ),
    "value-empty": Text(
        ar="القيمة فارغة. اكتبوا قيمة، أو احذفوا الحقل إن كان اختياريًا.",
        fr="La valeur est vide. Écrivez-en une, ou supprimez le champ s’il est facultatif.",
    ),
    "shape-mapping": Text(
        ar="تُنتظر هنا أسطر على شكل «حقل: قيمة»، لكل منها مسافة بعد النقطتين.",
        fr="On attend ici des lignes de la forme « champ: valeur », avec une espace après le deux-points.",
    ),
    "shape-languages": Text(
        ar="يُنتظر هنا النص باللغتين، تحت اسم الحقل: سطر أوله «ar:» وسطر أوله «fr:».",
        fr="On attend ici le texte dans les deux langues, sous le nom du champ : une ligne « ar: … » et une ligne « fr: … ».",
    ),
    "list-empty": Text(
        ar="القائمة فارغة. يجب أن تضمّ سجلًا واحدًا على الأقل.", fr="La liste est vide. Il faut au moins une fiche."
    ),
    "shape-list": Text(
        ar="تُنتظر هنا لائحة: عناصر بين قوسين [ ] تفصل بينها فاصلة، أو سطر لكل عنصر يبدأ بشرطة ومسافة.",
        fr="On attend ici une liste : des éléments entre crochets [ ], séparés par des virgules, ou une ligne par élément, qui commence par un tiret et une espace.",
    ),
    "shape-text": Text(
        ar="يُنتظر هنا نصّ واحد، لا لائحة ولا حقول.", fr="On attend ici un seul texte, ni liste ni champs."
    ),
    "text-lines": Text(
        ar="يُكتب هذا الحقل في سطر واحد. احذفوا العلامة | واكتبوا النص بعد النقطتين.",
        fr="Ce champ tient sur une seule ligne. Supprimez le signe | et écrivez le texte après le deux-points.",
    ),
    "text-long": Text(
        ar="النص أطول مما يُسمح به: {found} حرفًا، والحدّ الأقصى {allowed}. اختصروه.",
        fr="Le texte est trop long : {found} caractères, au plus {allowed}. Abrégez-le.",
    ),
    "language-missing": Text(
        ar="ينقص النص في إحدى اللغتين: «{found}». يُكتب كل نصّ بالعربية (ar) وبالفرنسية (fr).",
        fr="Il manque le texte dans une langue : « {found} ». Chaque texte s’écrit en arabe (ar) et en français (fr).",
    ),
    "language-script": Text(
        ar="لا كلمة في هذا النص بالحروف {allowed}: «{found}». تحقّقوا من أن النصين لم يُكتب أحدهما مكان الآخر.",
        fr="Ce texte ne contient aucun mot en écriture {allowed} : « {found} ». Vérifiez que les deux langues ne sont pas interverties.",
    ),
    "id-form": Text(
        ar="المعرّف «{found}» غير صالح. المسموح: حروف لاتينية صغيرة وأرقام، تفصل بينها شرطة، مثل ps-eau.",
        fr="L’identifiant « {found} » n’est pas valable. Admis : lettres latines minuscules et chiffres, séparés par des tirets, comme ps-eau.",
    ),
    "id-reserved": Text(
        ar="المعرّف «{found}» محجوز لصفحة من صفحات الموقع. اختاروا معرّفًا آخر.",
        fr="L’identifiant « {found} » est réservé à une page du site. Choisissez-en un autre.",
    ),
    "id-duplicate": Text(
        ar="المعرّف «{found}» مستعمل في سجل آخر (السطر {line}). يحمل كل سجل معرّفًا خاصًا به.",
        fr="L’identifiant « {found} » est déjà pris (ligne {line}). Chaque fiche a le sien.",
    ),
    "id-retired": Text(
        ar="المعرّف «{found}» كان لسجل سُحب من الدليل ({allowed})، فلا يُستعمل من جديد. اختاروا معرّفًا آخر.",
        fr="L’identifiant « {found} » était celui d’une fiche retirée ({allowed}) : il ne peut resservir. Choisissez-en un autre.",
    ),
    "id-removed": Text(
        ar="المعرّف «{found}» نُشر من قبل واختفى من القائمة «{list}». أعيدوه كما كان، أو سجّلوا سحبه في retired.yml كي لا ينقطع أي رابط.",
        fr="L’identifiant « {found} » a été publié et n’est plus dans la liste « {list} ». Remettez-le, ou inscrivez son retrait dans retired.yml, pour qu’aucun lien ne se perde.",
    ),
    "id-changed": Text(
        ar="لم يُنشر المعرّف «{found}» من قبل، والمعرّف المنشور «{allowed}» اختفى من القائمة «{list}». إن كان السجل نفسه فأعيدوا إليه معرّفه، وإلا فسجّلوا سحب «{allowed}» في retired.yml.",
        fr="L’identifiant « {found} » n’a jamais été publié, et « {allowed} », qui l’a été, n’est plus dans la liste « {list} ». Si c’est la même fiche, rendez-lui son identifiant ; sinon, inscrivez le retrait de « {allowed} » dans retired.yml.",
    ),
    "successor-unknown": Text(
        ar="لا سجل بالمعرّف «{found}» في القائمة «{list}». اكتبوا معرّف السجل الذي حلّ محلّه، أو احذفوا الحقل.",
        fr="Aucune fiche « {found} » dans la liste « {list} ». Écrivez l’identifiant de celle qui la remplace, ou supprimez le champ.",
    ),
    "choice-unknown": Text(
        ar="القيمة «{found}» غير معروفة. القيم المسموح بها: {allowed}.",
        fr="La valeur « {found} » est inconnue. Valeurs admises : {allowed}.",
    ),
    "choice-duplicate": Text(
        ar="القيمة «{found}» مكرّرة في اللائحة. احتفظوا بواحدة.",
        fr="La valeur « {found} » figure deux fois dans la liste. N’en gardez qu’une.",
    ),
    "address-scheme": Text(
        ar="العنوان «{found}» لا يبدأ بإحدى الصيغتين https:// أو http://. اكتبوه كاملًا.",
        fr="L’adresse « {found} » ne commence ni par https:// ni par http://. Écrivez-la en entier.",
    ),
    "address-characters": Text(
        ar="في العنوان «{found}» فراغ أو علامة لا مكان لها في عنوان إلكتروني. انسخوه من شريط العنوان في المتصفّح.",
        fr="L’adresse « {found} » contient une espace ou un signe qui n’y a pas sa place. Copiez-la depuis la barre d’adresse du navigateur.",
    ),
    "address-host": Text(
        ar="اسم الموقع في العنوان «{found}» غير صالح. يُنتظر اسم مثل www.pseau.org.",
        fr="Le nom du site est incorrect dans l’adresse « {found} ». On attend un nom comme www.pseau.org.",
    ),
    "address-user": Text(
        ar="في العنوان «{found}» اسم مستخدم قبل العلامة @. اكتبوا عنوان الموقع وحده.",
        fr="L’adresse « {found} » contient un nom d’utilisateur devant @. Écrivez l’adresse du site seule.",
    ),
    "date-form": Text(
        ar="التاريخ «{found}» مكتوب بغير الصيغ المسموح بها: 2020 أو 2020-04 أو 2020-04-15.",
        fr="La date « {found} » n’a pas une forme admise : 2020, 2020-04 ou 2020-04-15.",
    ),
    "date-impossible": Text(
        ar="التاريخ «{found}» غير موجود في التقويم. تحقّقوا من الشهر واليوم.",
        fr="La date « {found} » n’existe pas dans le calendrier. Vérifiez le mois et le jour.",
    ),
    "date-calendar": Text(
        ar="التاريخ «{found}» ليس من التقويم الميلادي في ما يبدو. اكتبوا السنة الميلادية، مثل 2020.",
        fr="La date « {found} » ne semble pas du calendrier grégorien. Écrivez l’année grégorienne, comme 2020.",
    ),
    "date-future": Text(
        ar="التاريخ «{found}» لم يأتِ بعد (اليوم {allowed}). تحقّقوا منه.",
        fr="La date « {found} » est à venir (nous sommes le {allowed}). Vérifiez-la.",
    ),
    "telephone-form": Text(
        ar="الرقم «{found}» ليس رقم هاتف. اكتبوا أرقامًا بينها مسافات، تبدأ برمز البلد، مثل +961 1 234 567.",
        fr="« {found} » n’est pas un numéro de téléphone. Écrivez des chiffres séparés par des espaces, avec l’indicatif du pays, comme +961 1 234 567.",
    ),
    "email-form": Text(
        ar="العنوان «{found}» ليس عنوان بريد إلكتروني. يُنتظر عنوان مثل contact@example.org.",
        fr="« {found} » n’est pas une adresse électronique. On attend une adresse comme contact@example.org.",
    ),
    "number-form": Text(
        ar="القيمة «{found}» ليست عددًا. اكتبوا عددًا صحيحًا بالأرقام، من دون فاصل ولا صفر في أوله، مثل 35.",
        fr="« {found} » n’est pas un nombre. Écrivez un nombre entier en chiffres, sans séparateur ni zéro initial, comme 35.",
    ),
    "part-larger": Text(
        ar="القيمة {found} أكبر من قيمة الرقم الذي هي جزء منه ({allowed}).",
        fr="La valeur {found} dépasse celle du chiffre dont elle fait partie ({allowed}).",
    ),
    "part-itself": Text(
        ar="الرقم «{found}» جزء من نفسه. اكتبوا معرّف رقم آخر، أو احذفوا الحقل.",
        fr="Le chiffre « {found} » fait partie de lui-même. Écrivez l’identifiant d’un autre, ou supprimez le champ.",
    ),
    "order": Text(
        ar="السجل «{found}» في غير موضعه. تُرتَّب السجلات بحسب البلد ثم المعرّف، وموضعه {where}. يرتّبها أيضًا الأمر make order.",
        fr="La fiche « {found} » n’est pas à sa place. Les fiches se suivent par pays, puis par identifiant : la sienne est {where}. La commande make order les remet aussi en ordre.",
    ),
    "private-provider": Text(
        ar="العنوان «{found}» من خدمة بريد مفتوحة للجميع، فقد يكون لشخص بعينه. اكتبوا عنوان المكتب على نطاق الجهة، أو احذفوه.",
        fr="L’adresse « {found} » vient d’une messagerie ouverte à tous : elle peut être celle d’une personne. Écrivez celle du bureau, sur le domaine de l’organisme, ou supprimez-la.",
    ),
    "private-email": Text(
        ar="العنوان «{found}» يشبه عنوان شخص (اسم وشهرة). اكتبوا عنوان المكتب، أو احذفوه.",
        fr="L’adresse « {found} » ressemble à celle d’une personne (prénom et nom). Écrivez celle du bureau, ou supprimez-la.",
    ),
    "private-telephone": Text(
        ar="الرقم «{found}» رقم هاتف خلوي، فقد يكون لشخص بعينه. اكتبوا رقم المكتب الثابت، أو احذفوه.",
        fr="Le numéro « {found} » est celui d’un portable : il peut être celui d’une personne. Écrivez le numéro fixe du bureau, ou supprimez-le.",
    ),
    "private-person": Text(
        ar="«{found}» اسم شخص في ما يبدو. اكتبوا الوظيفة أو المكتب، مثل: أمانة سر البلدية.",
        fr="« {found} » semble être une personne. Écrivez la fonction ou le service, comme : secrétariat de la municipalité.",
    ),
}
