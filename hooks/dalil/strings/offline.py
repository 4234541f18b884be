"""The words of the page on reading without a line, and of what is said on a page that comes from a copy."""

from __future__ import annotations

from ..languages import Text

STRINGS: dict[str, Text] = {
    "footer.offline": Text(ar="القراءة من دون إنترنت", fr="Lire sans connexion"),
    "offline.missing": Text(
        ar="هذه الصفحة غير محفوظة على هذا الجهاز", fr="Cette page n’est pas gardée sur cet appareil"
    ),
    "offline.missing.text": Text(
        ar="لا اتصال بالإنترنت الآن. يمكنكم قراءة الصفحات المذكورة أدناه، أو إعادة المحاولة عند عودة الاتصال.",
        fr="Il n’y a pas de connexion en ce moment. Vous pouvez lire les pages citées plus bas, ou réessayer quand la ligne sera rétablie.",
    ),
    "offline.again": Text(ar="إعادة المحاولة", fr="Réessayer"),
    "offline.device": Text(ar="على هذا الجهاز", fr="Sur cet appareil"),
    "offline.script": Text(
        ar="يلزم تشغيل جافاسكريبت في المتصفّح لحفظ الموقع على هذا الجهاز.",
        fr="Pour garder le site sur cet appareil, il faut activer JavaScript dans le navigateur.",
    ),
    "offline.impossible": Text(
        ar="لا يتيح هذا المتصفّح حفظ الموقع على الجهاز. جرّبوا نافذة عادية لا خاصة، أو متصفّحًا أحدث.",
        fr="Ce navigateur ne permet pas de garder le site. Essayez une fenêtre ordinaire, non privée, ou un navigateur plus récent.",
    ),
    "offline.none": Text(
        ar="لا شيء محفوظ على هذا الجهاز حاليًا.", fr="Rien n’est gardé sur cet appareil pour le moment."
    ),
    "offline.start": Text(
        ar="الصفحات الأساسية بالعربية محفوظة على هذا الجهاز، كما نُشرت في {date}.",
        fr="L’essentiel du site en français est gardé sur cet appareil, tel que publié le {date}.",
    ),
    "offline.whole": Text(
        ar="الموقع كاملًا بالعربية محفوظ على هذا الجهاز، كما نُشر في {date}.",
        fr="Tout le site en français est gardé sur cet appareil, tel que publié le {date}.",
    ),
    "offline.older": Text(ar="وقد صدرت نسخة أحدث في {date}.", fr="Une édition plus récente est parue le {date}."),
    "offline.saving": Text(
        ar="جهازكم في وضع توفير البيانات: لا يُحفظ شيء من دون طلبكم.",
        fr="Votre appareil économise les données : rien n’est gardé sans que vous le demandiez.",
    ),
    "offline.arrived": Text(
        ar="توقّف تنزيل الموقع كاملًا عند {percent} من {total}. ما وصل محفوظ، وتُستكمل البقية عند المتابعة.",
        fr="Le téléchargement de tout le site s’est arrêté à {percent} de {total}. Ce qui est arrivé n’est pas perdu : vous pouvez reprendre.",
    ),
    "offline.downloading": Text(ar="التنزيل جارٍ", fr="Téléchargement en cours"),
    "offline.progress": Text(ar="{percent} من {total}", fr="{percent} de {total}"),
    "offline.done": Text(
        ar="اكتمل الحفظ. يمكنكم القراءة من دون إنترنت.", fr="C’est fait : vous pouvez lire sans connexion."
    ),
    "offline.removed": Text(
        ar="حُذفت النسخة من هذا الجهاز. لن يُحفظ شيء من جديد من دون طلبكم.",
        fr="La copie a été retirée de cet appareil. Rien ne sera gardé de nouveau sans que vous le demandiez.",
    ),
    "offline.failed.line": Text(
        ar="انقطع الاتصال قبل اكتمال التنزيل: أعيدوا المحاولة عند عودته. وإن كانت على الجهاز نسخة سابقة فهي صالحة للقراءة.",
        fr="La connexion s’est interrompue avant la fin : recommencez quand elle sera rétablie. La copie précédente, s’il y en a une, reste lisible.",
    ),
    "offline.failed.space": Text(
        ar="لا مكان كافيًا على هذا الجهاز: يلزم {room}. أفسحوا المجال ثم أعيدوا المحاولة. وإن كانت على الجهاز نسخة سابقة فهي صالحة للقراءة.",
        fr="La place manque sur cet appareil : il faut {room}. Libérez-en, puis recommencez. La copie précédente, s’il y en a une, reste lisible.",
    ),
    "offline.failed.changed": Text(
        ar="تغيّر الموقع في أثناء التنزيل. أعيدوا تحميل هذه الصفحة ثم حاولوا مجدّدًا. وإن كانت على الجهاز نسخة سابقة فهي صالحة للقراءة.",
        fr="Le site a changé pendant le téléchargement. Rechargez cette page, puis recommencez. La copie précédente, s’il y en a une, reste lisible.",
    ),
    "offline.failed.stopped": Text(
        ar="أوقفتم التنزيل. يمكنكم متابعته متى شئتم.",
        fr="Vous avez arrêté le téléchargement. Vous pouvez le reprendre quand vous voulez.",
    ),
    "offline.do.whole": Text(ar="حفظ الموقع كاملًا ({size})", fr="Garder tout le site ({size})"),
    "offline.do.resume": Text(ar="متابعة التنزيل", fr="Reprendre le téléchargement"),
    "offline.do.start": Text(ar="حفظ الصفحات الأساسية ({size})", fr="Garder l’essentiel ({size})"),
    "offline.do.stop": Text(ar="إيقاف التنزيل", fr="Arrêter"),
    "offline.do.remove": Text(ar="حذف ما هو محفوظ", fr="Retirer de cet appareil"),
    "offline.essential": Text(ar="الصفحات الأساسية", fr="L’essentiel"),
    "offline.essential.text": Text(
        ar="بعد زيارة الصفحة الرئيسية، تبقى الصفحات التالية على جهازكم تلقائيًا، إلا إذا كان في وضع توفير البيانات. حجم تنزيلها {size} في المرة الأولى.",
        fr="Après une visite à la page d’accueil, ces pages restent d’elles-mêmes sur votre appareil, sauf s’il économise les données. Il télécharge pour cela {size} la première fois.",
    ),
    "offline.essential.actors": Text(ar="صفحات الجهات: {number}", fr="Les pages des acteurs : {number}"),
    "offline.edition": Text(ar="الموقع كاملًا بالعربية", fr="Tout le site en français"),
    "offline.edition.text": Text(
        ar="كل الصفحات بالعربية: تنزيل {size}، ومساحة {room} على الجهاز. لا يبدأ التنزيل إلا بطلبكم، ويمكنكم إيقافه ومتابعته لاحقًا.",
        fr="Toutes les pages en français : {size} à télécharger, {room} sur l’appareil. Le téléchargement ne commence qu’à votre demande ; vous pouvez l’arrêter et le reprendre plus tard.",
    ),
    "offline.edition.handbook": Text(
        ar="كل الصفحات بالعربية مع الدليل بصيغة PDF: تنزيل {size}، ومساحة {room} على الجهاز. لا يبدأ التنزيل إلا بطلبكم، ويمكنكم إيقافه ومتابعته لاحقًا.",
        fr="Toutes les pages en français et le guide en PDF : {size} à télécharger, {room} sur l’appareil. Le téléchargement ne commence qu’à votre demande ; vous pouvez l’arrêter et le reprendre plus tard.",
    ),
    "offline.changes": Text(ar="عندما يتغيّر الموقع", fr="Quand le site change"),
    "offline.changes.text": Text(
        ar="تُجدَّد النسخة المحفوظة عند زيارتكم التالية، ولا يُنزَّل إلا ما تغيّر، إلا إذا كان الجهاز في وضع توفير البيانات. تبقون على النسخة القديمة إلى أن تكتمل الجديدة، فلا تختلط نسختان أبدًا. وإذا كانت الصفحة التي تقرؤونها أقدم من المنشورة، يظهر تنبيه بذلك في أسفل الشاشة.",
        fr="La copie se renouvelle à votre visite suivante, sauf si l’appareil économise les données ; seul ce qui a changé est téléchargé. Vous lisez l’ancienne édition jusqu’à ce que la nouvelle soit entière : les deux ne se mélangent jamais. Si la page que vous lisez est plus ancienne que celle qui est publiée, un avis le dit en bas de l’écran.",
    ),
    "offline.stick": Text(ar="على ذاكرة محمولة", fr="Sur une clé USB"),
    "offline.stick.text": Text(
        ar="ملف واحد فيه الموقع كاملًا باللغتين ({size}). انسخوه إلى الذاكرة، وفكّوا ضغطه، ثم افتحوا فيه الملف index.html: تُفتح الصفحات من دون إنترنت ومن دون تثبيت أي برنامج. وتحلّ خريطة الموقع محلّ البحث.",
        fr="Un seul fichier contient tout le site, dans les deux langues ({size}). Copiez-le sur la clé, décompressez-le, puis ouvrez-y le fichier index.html : les pages s’ouvrent sans connexion et sans rien installer. Le plan du site y remplace la recherche.",
    ),
    "offline.stick.download": Text(ar="تنزيل الملف", fr="Télécharger le fichier"),
    "offline.archived": Text(
        ar="تقرؤون نسخة من الموقع في مجلّد، كما نُشر في {date}. لا حاجة إلى الإنترنت لقراءتها.",
        fr="Vous lisez une copie du site dans un dossier, tel que publié le {date}. Elle se lit sans connexion.",
    ),
    "offline.archived.published": Text(ar="النسخة المنشورة:", fr="L’édition publiée :"),
    "offline.preview": Text(
        ar="هذه معاينة: لا تحفظ شيئًا على الجهاز.", fr="Ceci est un aperçu : il ne garde rien sur l’appareil."
    ),
    "offline.notice": Text(ar="تاريخ النسخة التي تقرؤونها", fr="Date de ce que vous lisez"),
    "offline.notice.older": Text(
        ar="تقرؤون النسخة المحفوظة على هذا الجهاز، وقد نُشرت في {kept}. صدرت بعدها نسخة أحدث في {published}.",
        fr="Vous lisez la copie gardée sur cet appareil, publiée le {kept}. Une édition plus récente est parue le {published}.",
    ),
    "offline.notice.offline": Text(
        ar="لا اتصال بالإنترنت. تقرؤون النسخة المحفوظة على هذا الجهاز، وقد نُشرت في {kept}.",
        fr="Pas de connexion. Vous lisez la copie gardée sur cet appareil, publiée le {kept}.",
    ),
    "offline.notice.newest": Text(ar="قراءة الأحدث", fr="Lire la plus récente"),
    "offline.notice.close": Text(ar="إغلاق", fr="Fermer"),
    "offline.heavy": Text(
        ar="الصفحات التي تُحفظ على أجهزة القرّاء أثقل من المسموح: {size} بايت، والحد {budget}. أثقل ملفاتها: {files}. خفّفوا الصور أو قسّموا الصفحة.",
        fr="Les pages gardées sur les appareils des lecteurs pèsent trop : {size} octets, pour {budget} au plus. Fichiers les plus lourds : {files}. Allégez les images ou partagez la page.",
    ),
}
