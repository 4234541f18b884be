"""The words of the search's page."""

from __future__ import annotations

from ..languages import Text

STRINGS: dict[str, Text] = {
    "search.label": Text(ar="ما الذي تبحثون عنه؟", fr="Que cherchez-vous ?"),
    "search.go": Text(ar="ابحثوا", fr="Rechercher"),
    "search.hint": Text(
        ar="بالعربية أو بالفرنسية: كلمة، أو سؤال قصير، أو اسم بلدة أو جهة، ولو كان سابقًا أو مختصرًا.",
        fr="En français ou en arabe : un mot, une courte question, le nom d’une commune ou d’un acteur, même ancien ou abrégé.",
    ),
    "search.results": Text(ar="النتائج", fr="Résultats"),
    "search.more": Text(ar="نتائج أخرى", fr="Autres résultats"),
    "search.near": Text(ar="هل تقصدون:", fr="Vouliez-vous dire :"),
    "search.none": Text(ar="لم نجد شيئًا عن", fr="Rien n’a été trouvé pour"),
    "search.none.shorter": Text(
        ar="جرّبوا كلمة أخرى أو كلمات أقل، أو اختاروا أحد الآتي:",
        fr="Essayez un autre mot, ou moins de mots, ou choisissez :",
    ),
    "search.none.directory": Text(ar="قائمة الجهات كلها", fr="La liste de tous les acteurs"),
    "search.none.suggest": Text(ar="اقتراح ما لم تجدوه", fr="Proposer ce qui manque"),
    "search.blank": Text(
        ar="اكتبوا كلمة واحدة على الأقل: الحروف المفردة والأدوات («من»، «في») لا يُبحث عنها.",
        fr="Écrivez au moins un mot : les lettres isolées et les mots-outils (« le », « de ») ne sont pas cherchés.",
    ),
    "search.other-edition": Text(ar="البحث في النسخة الفرنسية عن", fr="Chercher dans l’édition arabe"),
    "search.partly": Text(
        ar="لا اتصال بالإنترنت: قد تغيب عن هذه النتائج صفحات غير محفوظة على هذا الجهاز.",
        fr="Pas de connexion : des pages qui ne sont pas gardées sur cet appareil peuvent manquer ici.",
    ),
    "search.failed": Text(
        ar="تعذّر تحميل البحث. تحقّقوا من الاتصال بالإنترنت ثم ابحثوا من جديد، أو استعملوا خريطة الموقع.",
        fr="La recherche n’a pas pu être chargée. Vérifiez la connexion, puis recommencez, ou passez par le plan du site.",
    ),
    "search.no-script": Text(
        ar="يحتاج البحث إلى JavaScript، وهو لا يعمل في متصفّحكم. وهذه صفحات الدليل:",
        fr="La recherche a besoin de JavaScript, qui ne fonctionne pas dans votre navigateur. Voici les pages du guide :",
    ),
    "search.no-script.map": Text(
        ar="خريطة الموقع كاملة، ومنها كل جهة وكل قضاء",
        fr="Le plan complet du site, avec chaque acteur et chaque caza",
    ),
}
