"""The words round the pages, of the actors and of the pages for contributors."""

from __future__ import annotations

from ..languages import Text

STRINGS: dict[str, Text] = {
    "site.name": Text(ar="الدليل العملي للتعاون اللامركزي", fr="Guide pratique de la coopération décentralisée"),
    "site.description": Text(
        ar="دليل عملي للتعاون اللامركزي بين لبنان وفرنسا، مع تعريف بالجهات الفاعلة فيه.",
        fr="Guide pratique de la coopération décentralisée franco-libanaise, avec un répertoire de ses acteurs.",
    ),
    "site.origin": Text(
        ar="استنادًا إلى دليل جمعية المدن المتحدة في لبنان / المكتب التقني للبلديات اللبنانية، نيسان 2020. نسخة مستقلّة.",
        fr="D’après le guide de Cités Unies Liban / Bureau technique des villes libanaises, avril 2020. Édition indépendante.",
    ),
    "site.licence": Text(
        ar="النصوص والبيانات برخصة المشاع الإبداعي، نَسب المُصنَّف 4.0 (CC BY 4.0)",
        fr="Textes et données sous licence Creative Commons Attribution 4.0 (CC BY 4.0)",
    ),
    "site.short": Text(ar="دليل التعاون اللامركزي", fr="Coopération décentralisée"),
    "site.card": Text(
        ar="عنوان الدليل، وتحته رسم لبلدة لبنانية وبلدة فرنسية يصل بينهما جسر",
        fr="Le titre du guide et un dessin : une ville libanaise et une ville française reliées par un pont",
    ),
    "site.countries": Text(ar="لبنان · فرنسا", fr="Liban · France"),
    "chapter.number": Text(ar="الفصل {number} من {total}", fr="Chapitre {number} sur {total}"),
    "chapter.way-on": Text(ar="الفصل السابق والفصل التالي", fr="Chapitre précédent et chapitre suivant"),
    "chapter.previous": Text(ar="السابق", fr="Précédent"),
    "chapter.next": Text(ar="التالي", fr="Suivant"),
    "page.skip": Text(ar="انتقلوا إلى المحتوى", fr="Aller au contenu"),
    "page.edit": Text(ar="تعديل هذه الصفحة", fr="Modifier cette page"),
    "page.sections": Text(ar="أقسام الدليل", fr="Sommaire du guide"),
    "page.contents": Text(ar="في هذه الصفحة", fr="Sur cette page"),
    "page.top": Text(ar="إلى أعلى الصفحة", fr="Haut de page"),
    "search.name": Text(ar="بحث", fr="Recherche"),
    "search.words": Text(ar="ابحثوا في الدليل", fr="Rechercher"),
    "crumbs.title": Text(ar="مسار هذه الصفحة", fr="Vous êtes ici"),
    "next.title": Text(ar="ماذا بعد؟", fr="Et maintenant ?"),
    "language.switch": Text(ar="اقرؤوا هذه الصفحة بالعربية", fr="Lire cette page en français"),
    "footer.about": Text(ar="عن الدليل", fr="À propos du guide"),
    "footer.accessibility": Text(ar="إتاحة الموقع للجميع", fr="Accessibilité"),
    "footer.data": Text(ar="البيانات المفتوحة", fr="Données ouvertes"),
    "footer.site-map": Text(ar="خريطة الموقع", fr="Plan du site"),
    "footer.more": Text(ar="عن هذا الموقع", fr="À propos de ce site"),
    "contact.write": Text(ar="راسلونا", fr="Nous écrire"),
    "actor.asof": Text(
        ar="هذه المعلومات كما وردت في الدليل الأصلي ({date})، ولم نتحقّق منها بعد ذلك.",
        fr="Ces informations sont celles du guide d’origine ({date}) ; nous ne les avons pas vérifiées depuis.",
    ),
    "actor.verified": Text(ar="آخر تحقّق من هذه المعلومات: {date}، {by}.", fr="Dernière vérification : {date}, {by}."),
    "actor.acronym": Text(ar="الاسم المختصر", fr="Sigle"),
    "actor.name.ar": Text(ar="الاسم بالعربية", fr="Nom en arabe"),
    "actor.name.fr": Text(ar="الاسم بالفرنسية", fr="Nom en français"),
    "actor.name.en": Text(ar="الاسم بالإنكليزية", fr="Nom en anglais"),
    "actor.former": Text(ar="الاسم السابق", fr="Ancien nom"),
    "actor.former.until": Text(ar="تغيّر الاسم: {date}", fr="changement : {date}"),
    "actor.former.by": Text(ar="تغيّر الاسم في موعد أقصاه {date}", fr="changement au plus tard : {date}"),
    "actor.founded": Text(ar="سنة التأسيس", fr="Année de création"),
    "actor.country": Text(ar="البلد", fr="Pays"),
    "actor.kind": Text(ar="نوع الجهة", fr="Type d’acteur"),
    "actor.members": Text(ar="المعنيون بعملها", fr="Publics concernés"),
    "actor.identity": Text(ar="بطاقة تعريف", fr="Fiche d’identité"),
    "actor.description": Text(ar="ما تقوم به", fr="Activités"),
    "actor.services": Text(ar="لماذا تتّصلون بها؟", fr="Pour quels besoins s’y adresser ?"),
    "actor.next.service": Text(
        ar="مَن غيرها يقدّم خدمة «{service}»؟", fr="Quels autres acteurs proposent le service « {service} » ?"
    ),
    "actor.next.how": Text(ar="كيف تُبنى الشراكة؟", fr="Comment construire un partenariat ?"),
    "help.themes": Text(ar="مواضيعها: {themes}", fr="Thèmes : {themes}"),
    "help.general": Text(ar="لا ترتبط بموضوع معيّن", fr="Sans thème particulier"),
    "help.relations": Text(
        ar="شراكات ومشاريع شاركت فيها: {count}", fr="Partenariats et projets où il est intervenu : {count}"
    ),
    "help.applicant": Text(ar="من يقدّم الطلب؟", fr="Qui dépose la demande ?"),
    "help.money": Text(
        ar="الجهات التي تدير صناديق مفتوحة لمشروع في لبنان أولًا. والشروط والنسب في",
        fr="D’abord les acteurs dont les fonds sont ouverts à un projet au Liban. Les taux et les conditions :",
    ),
    "help.money.page": Text(ar="صفحة تمويل المشروع", fr="financer le projet"),
    "card.services": Text(ar="ما تقدّمه", fr="Services"),
    "actor.services.none": Text(
        ar="دورها مبيّن أدناه.",
        fr="Son rôle est décrit plus bas.",
    ),
    "actor.themes": Text(ar="المواضيع", fr="Thèmes"),
    "actor.themes.none": Text(
        ar="لم نربط هذه الجهة بأي من المواضيع العشرة.", fr="Nous n’avons rattaché cet acteur à aucun des dix thèmes."
    ),
    "actor.contact": Text(ar="كيف تتّصلون بها؟", fr="Coordonnées"),
    "actor.website": Text(ar="الموقع الإلكتروني", fr="Site internet"),
    "actor.website.none": Text(
        ar="لا يذكر المصدر موقعًا إلكترونيًا لهذه الجهة.", fr="La source n’indique pas de site internet."
    ),
    "actor.address": Text(ar="العنوان", fr="Adresse"),
    "actor.telephone": Text(ar="الهاتف", fr="Téléphone"),
    "actor.email": Text(ar="البريد الإلكتروني", fr="Courriel"),
    "actor.hours": Text(ar="أوقات الدوام", fr="Horaires"),
    "actor.contact.none": Text(
        ar="لا يذكر المصدر عنوانًا ولا هاتفًا ولا بريدًا إلكترونيًا لهذه الجهة.",
        fr="La source n’indique ni adresse, ni téléphone, ni courriel.",
    ),
    "actor.sources": Text(ar="المصادر", fr="Sources"),
    "actor.back": Text(ar="كل الجهات", fr="Tous les acteurs"),
    "filter.title": Text(ar="تصفية القائمة", fr="Filtrer la liste"),
    "filter.text": Text(ar="كلمة في الاسم أو النص", fr="Un mot du nom ou de la fiche"),
    "filter.country": Text(ar="البلد", fr="Pays"),
    "filter.theme": Text(ar="الموضوع", fr="Thème"),
    "filter.kind": Text(ar="نوع الجهة", fr="Type d’acteur"),
    "filter.service": Text(ar="الخدمة", fr="Service"),
    "filter.all": Text(ar="الكل", fr="Tous"),
    "filter.reset": Text(ar="إلغاء التصفية", fr="Effacer les filtres"),
    "filter.none": Text(
        ar="لا جهة تستوفي هذه الشروط. أزيلوا أحدها أو ألغوا التصفية.",
        fr="Aucun acteur ne correspond à ces critères. Retirez-en un ou effacez les filtres.",
    ),
    "directory.jump": Text(ar="انتقلوا إلى", fr="Aller à"),
    "theme.actors": Text(ar="الجهات العاملة في هذا الموضوع", fr="Les acteurs qui travaillent sur ce thème"),
    "theme.actors.none": Text(
        ar="لم تُربط بهذا الموضوع أي جهة.",
        fr="Aucun acteur n’est rattaché à ce thème.",
    ),
    "theme.general": Text(ar="جهات غير مرتبطة بموضوع معيّن", fr="Des acteurs sans thème particulier"),
    "theme.general.text": Text(
        ar="لم نربط هذه الجهات بموضوع معيّن، استنادًا إلى ما تقوله عنها مصادرنا. راجعوا صفحاتها لتعرفوا ما تقدّمه.",
        fr="Nous n’avons rattaché ces acteurs à aucun thème précis, en nous fondant sur ce que nos sources disent d’eux. Consultez leurs pages pour savoir ce qu’ils proposent.",
    ),
    "theme.all": Text(ar="المواضيع العشرة", fr="Les dix thèmes"),
    "theme.next.choose": Text(ar="كيف تختارون الشريك والموضوع؟", fr="Comment choisir le partenaire et le sujet ?"),
    "theme.next.partner": Text(ar="كيف تجدون بلدية شريكة؟", fr="Comment trouver une municipalité partenaire ?"),
    "theme.origin": Text(
        ar="هذا أحد المواضيع العشرة التي يعدّدها دليل نيسان 2020. أما الشرح فمن هذه النسخة.",
        fr="L’un des dix thèmes que cite le guide d’avril 2020 ; l’explication a été rédigée pour cette édition.",
    ),
    "theme.others": Text(ar="المواضيع الأخرى", fr="Les autres thèmes"),
    "theme.chapter": Text(ar="لماذا التعاون اللامركزي؟", fr="Pourquoi la coopération décentralisée ?"),
    "statistics.caption": Text(ar="عدد الشراكات اللبنانية الفرنسية", fr="Nombre de partenariats franco-libanais"),
    "statistics.figure": Text(ar="البيان", fr="Indicateur"),
    "statistics.value": Text(ar="العدد", fr="Nombre"),
    "statistics.definition": Text(ar="ما يشمله العدد", fr="Ce qui est compté"),
    "statistics.date": Text(ar="التاريخ", fr="Date"),
    "statistics.source": Text(ar="المصدر", fr="Source"),
    "statistics.part": Text(ar="من أصل {total}", fr="sur {total}"),
    "statistics.table": Text(ar="الأرقام في جدول", fr="Les chiffres sous forme de tableau"),
    "handbook.title": Text(
        ar="الدليل العملي للتعاون اللامركزي بين لبنان وفرنسا",
        fr="Guide pratique de la coopération décentralisée franco-libanaise",
    ),
    "handbook.author": Text(ar="نسخة مستقلّة من دليل نيسان 2020", fr="Édition indépendante du guide d’avril 2020"),
    "handbook.for": Text(
        ar="للبلديات واتحادات البلديات في لبنان، ولشركائها في فرنسا، مع تعريف بالجهات الفاعلة",
        fr="Pour les municipalités libanaises, leurs unions et leurs partenaires français, avec un répertoire des acteurs",
    ),
    "handbook.picture": Text(
        ar="رسم لبلدة لبنانية وبلدة فرنسية يصل بينهما جسر",
        fr="Dessin : une ville libanaise et une ville française reliées par un pont",
    ),
    "handbook.edition": Text(ar="طبعة {date}", fr="Édition du {date}"),
    "handbook.version": Text(ar="النسخة {version}", fr="version {version}"),
    "handbook.page": Text(ar="صفحة # من #", fr="Page # sur #"),
    "handbook.page.short": Text(ar="ص", fr="p."),
    "handbook.contents": Text(ar="المحتويات", fr="Sommaire"),
    "handbook.use": Text(ar="كيف تستعملون هذا الدليل", fr="Comment utiliser ce guide"),
    "handbook.use.find": Text(
        ar="ابدؤوا من المحتويات إذا كنتم تبحثون عن فصل أو قضاء، ومن فهرس المواضيع إذا كنتم تبحثون عمّن يعمل في موضوع معيّن، ومن فهرس السلطات المحلية إذا كنتم تبحثون عن بلدية وشركائها.",
        fr="Pour trouver un chapitre ou un caza, partez du sommaire ; pour savoir qui travaille sur un thème, de l’index des thèmes ; pour trouver une collectivité et ses partenaires, de l’index des collectivités.",
    ),
    "handbook.use.short": Text(
        ar="تجدون هنا فصول الدليل الأربعة، والجهات الفاعلة وعناوينها، ومن يساعدكم في كل حاجة. أما سجل الشراكات والقوانين والصناديق والمستندات النموذجية والمعجم فهي في الدليل الكامل وعلى الموقع.",
        fr="Cette version réunit les quatre chapitres, les acteurs avec leurs coordonnées, et ce pour quoi chacun peut aider. Le registre des partenariats, le droit, les fonds, les modèles de documents et le glossaire sont dans le guide complet et sur le site.",
    ),
    "handbook.use.pages": Text(
        ar="حيث يحيلكم النص إلى موضع آخر، تجدون رقم صفحته بين قوسين.",
        fr="Quand le texte renvoie à un autre passage, le numéro de la page suit entre parenthèses.",
    ),
    "handbook.use.sources": Text(
        ar="الرقم بين معقوفين هو رقم المصدر في لائحة المصادر، آخر الدليل.",
        fr="Un nombre entre crochets est celui d’une source, dans la liste qui clôt le guide.",
    ),
    "handbook.use.boxes": Text(
        ar="في آخر الفصل الثالث قائمة بما يجب التحقّق منه قبل التوقيع: انسخوا صفحتها وضعوا علامة في كل مربّع.",
        fr="À la fin du chapitre 3, une liste dit ce qu’il faut vérifier avant de signer : photocopiez-la et cochez les cases.",
    ),
    "handbook.use.codes": Text(
        ar="يقود الرمز المربّع بجانب كل جهة إلى موقعها الإلكتروني: وجّهوا إليه كاميرا الهاتف. والعنوان نفسه مكتوب كاملًا.",
        fr="Le code carré placé à côté de chaque acteur mène à son site : visez-le avec l’appareil photo d’un téléphone. L’adresse est aussi écrite en entier.",
    ),
    "handbook.use.screen": Text(
        ar="على الشاشة، يمكنكم البحث عن أي كلمة والضغط على كل عنوان أو رقم صفحة. ويمكن لبرامج قراءة الشاشة أن تقرأ الملف.",
        fr="À l’écran, vous pouvez chercher n’importe quel mot et suivre chaque renvoi. Le fichier est préparé pour les lecteurs d’écran.",
    ),
    "handbook.use.copy": Text(
        ar="انسخوا هذا الدليل ووزّعوه كما تشاؤون، بشرط ذكر مصدره.",
        fr="Copiez et distribuez ce guide librement, à condition d’en citer la source.",
    ),
    "handbook.use.date": Text(
        ar="على الغلاف رقم النسخة: يتغيّر هذا الرقم كلما تغيّر نص الدليل. قارنوه برقم النسخة المعروضة على الموقع.",
        fr="Le numéro de version figure sur la couverture ; il change dès que le texte change. Comparez-le à celui que donne le site.",
    ),
    "handbook.independent": Text(
        ar="لم تُصدر الجمعية هذه النسخة ولم تعتمدها.", fr="CUL/BTVL ne l’a ni publiée ni approuvée."
    ),
    "handbook.themes": Text(ar="فهرس المواضيع", fr="Index des thèmes"),
    "handbook.themes.text": Text(
        ar="لكل موضوع من المواضيع العشرة، الجهات التي تعمل فيه ورقم صفحة كل منها.",
        fr="Pour chacun des dix thèmes, les acteurs qui y travaillent et la page où ils sont présentés.",
    ),
    "handbook.sources.text": Text(
        ar="المصادر التي أُخذت منها معلومات هذا الدليل. وإلى رقم كل منها هنا تحيل الأرقام الواردة بين معقوفين.",
        fr="Les sources dont viennent les informations de ce guide. Les nombres entre crochets renvoient à cette liste.",
    ),
    "handbook.remark": Text(ar="ملاحظة", fr="Remarque"),
    "handbook.help.actors": Text(ar="جهات قد تساعدكم", fr="Acteurs qui peuvent vous aider"),
    "handbook.register.text": Text(
        ar="ترد كل شراكة تحت قضاء أول سلطة لبنانية فيها. العلامة * تعني أن صيغة الاسم العربية من وضعنا، والعلامة ° أن القضاء لم يُتحقّق منه. وفي العمود الأخير أرقام المصادر كما في لائحتها آخر الدليل.",
        fr="Chaque partenariat figure sous le caza de sa première autorité libanaise. Le signe ° signale un caza non vérifié. La dernière colonne donne les numéros des sources, dont la liste est en fin de guide.",
    ),
    "handbook.register.elsewhere": Text(ar="تشمل هذا القضاء أيضًا", fr="Concerne aussi ce caza"),
    "handbook.authorities": Text(ar="فهرس السلطات المحلية", fr="Index des collectivités"),
    "handbook.authorities.text": Text(
        ar="لكل سلطة محلية وردت في سجل الشراكات، من تعاونت معه ورقم الصفحة.",
        fr="Pour chaque collectivité citée dans le registre, son ou ses partenaires et la page où ils figurent.",
    ),
    "handbook.authorities.lb": Text(ar="في لبنان", fr="Au Liban"),
    "handbook.authorities.fr": Text(ar="في فرنسا", fr="En France"),
    "handbook.in.ar": Text(ar="الدليل بالعربية", fr="Le guide en arabe"),
    "handbook.in.fr": Text(ar="الدليل بالفرنسية", fr="Le guide en français"),
    "handbook.cover": Text(ar="غلاف: {of}", fr="Couverture : {of}"),
    "handbook.form.whole": Text(ar="الدليل الكامل", fr="Guide complet"),
    "handbook.form.short": Text(ar="الدليل المختصر", fr="Version courte"),
    "handbook.form.whole.text": Text(
        ar="كل ما على الموقع: الفصول، والجهات الفاعلة، وسجل الشراكات، والقوانين، والصناديق، والمستندات، والمعجم.",
        fr="Tout le site : chapitres, acteurs, registre des partenariats, droit, fonds, documents, glossaire.",
    ),
    "handbook.form.short.text": Text(
        ar="لجلسة المجلس: الفصول الأربعة، والجهات الفاعلة، ومن يساعدكم في كل حاجة.",
        fr="Pour une séance du conseil : les quatre chapitres, les acteurs et ce pour quoi chacun peut aider.",
    ),
    "handbook.read.whole": Text(ar="افتحوا الدليل الكامل", fr="Ouvrir le guide complet"),
    "handbook.read.short": Text(ar="افتحوا الدليل المختصر", fr="Ouvrir la version courte"),
    "handbook.format": Text(ar="PDF، قياس A4", fr="PDF au format A4"),
    "handbook.booklet": Text(ar="افتحوا الكتيّب للطباعة والطيّ", fr="Ouvrir le livret à imprimer et à plier"),
    "handbook.format.booklet": Text(ar="PDF، قياس A5 بعد الطيّ", fr="PDF au format A5 une fois plié"),
    "handbook.none": Text(
        ar="لم تُعدّ ملفات PDF مع هذه النسخة من الموقع. ويمكنكم طباعة كل صفحة من المتصفّح.",
        fr="Les fichiers PDF n’ont pas été produits avec cette copie du site. Chaque page s’imprime depuis le navigateur.",
    ),
    "handbook.no-pango": Text(
        ar="الدليل بصيغة PDF متروك: مكتبة Pango غير موجودة. شغّلوا make setup بصلاحيات المدير، أو ثبّتوا: {packages}",
        fr="Guide en PDF laissé de côté : Pango manque. Lancez make setup en administrateur, ou installez : {packages}",
    ),
    "publication.busy": Text(
        ar="تجري الآن عملية بناء أخرى للموقع نفسه: {site}. انتظروا انتهاءها ثم أعيدوا المحاولة.",
        fr="Une autre construction du même site est en cours : {site}. Attendez qu’elle soit finie, puis recommencez.",
    ),
    "publication.mount": Text(
        ar="لا يمكن استبدال {site} دفعة واحدة لأنه نقطة وصل. ابنوا الموقع في مجلّد داخله: make site SITE={site}/site",
        fr="{site} est un point de montage et ne peut pas être remplacé d’un seul coup. Construisez le site dans un dossier qu’il contient : make site SITE={site}/site",
    ),
    "footer.handbook": Text(ar="الدليل بصيغة PDF", fr="Le guide en PDF"),
    "handbook.code": Text(ar="رمز QR للعنوان {address}", fr="Code QR de l’adresse {address}"),
    "publisher.title": Text(ar="الناشر والمعلومات القانونية", fr="Éditeur et mentions légales"),
    "publisher.name": Text(ar="الناشر", fr="Éditeur"),
    "publisher.address": Text(ar="عنوان الناشر", fr="Adresse de l’éditeur"),
    "publisher.director": Text(ar="المسؤول عن النشر", fr="Directeur ou directrice de la publication"),
    "publisher.host": Text(ar="الجهة المستضيفة", fr="Hébergeur"),
    "sitemap.pages": Text(ar="فصول الدليل وصفحاته", fr="Chapitres et pages du guide"),
    "sitemap.themes": Text(ar="المواضيع", fr="Thèmes"),
    "sitemap.actors": Text(ar="الجهات", fr="Acteurs"),
    "notfound.title": Text(ar="الصفحة غير موجودة", fr="Page introuvable"),
    "notfound.text": Text(
        ar="ربما تغيّر العنوان أو كُتب خطأً. يمكنكم المتابعة من هنا:",
        fr="L’adresse a peut-être changé ou comporte une erreur. Vous pouvez poursuivre à partir d’ici :",
    ),
    "notfound.home": Text(ar="الصفحة الرئيسية", fr="Accueil"),
    "notfound.actors": Text(ar="كل الجهات", fr="Répertoire des acteurs"),
    "data.stale": Text(
        ar="في البيانات أخطاء: تعرض هذه المعاينة آخر نسخة سليمة إلى أن تُصحَّح.",
        fr="Les données contiennent des erreurs : cet aperçu montre la dernière version valide jusqu’à leur correction.",
    ),
    "data.more": Text(ar="وغيرها: {n}", fr="Et d’autres : {n}"),
    "data.fix": Text(ar="للصق:", fr="À coller :"),
    "reference.title": Text(ar="مرجع الحقول: {name}", fr="Référence des champs : {name}"),
    "reference.actors": Text(ar="الجهات", fr="Acteurs"),
    "reference.file": Text(ar="الملف", fr="Fichier"),
    "reference.fields": Text(ar="الحقول", fr="Champs"),
    "reference.required": Text(ar="إلزامي", fr="Obligatoire"),
    "reference.optional": Text(ar="اختياري", fr="Facultatif"),
    "reference.limit": Text(ar="أقصى طول بالأحرف: {n}", fr="Longueur maximale en caractères : {n}"),
    "reference.values": Text(ar="القيم المسموح بها", fr="Valeurs admises"),
    "reference.example": Text(ar="سجل كامل", fr="Une fiche complète"),
    "reference.others": Text(ar="ملفات البيانات الأخرى", fr="Les autres fichiers de données"),
    "reference.type.address": Text(ar="عنوان إلكتروني", fr="Adresse internet"),
    "reference.type.bilingual": Text(ar="نصّ بالعربية والفرنسية", fr="Texte en arabe et en français"),
    "reference.type.choice": Text(ar="قيمة واحدة من الآتي", fr="Une de ces valeurs"),
    "reference.type.choices": Text(ar="لائحة قيم من الآتي", fr="Liste de ces valeurs"),
    "reference.type.date": Text(
        ar="تاريخ: سنة، أو سنة وشهر، أو سنة وشهر ويوم", fr="Date : année, année et mois, ou année, mois et jour"
    ),
    "reference.type.email": Text(ar="عنوان بريد إلكتروني", fr="Adresse électronique"),
    "reference.type.group": Text(ar="عدد من الحقول", fr="Plusieurs champs"),
    "reference.type.groups": Text(ar="لائحة، لكل عنصر منها حقول", fr="Liste, dont chaque élément a plusieurs champs"),
    "reference.type.identifier": Text(ar="معرّف", fr="Identifiant"),
    "reference.type.identifiers": Text(ar="لائحة معرّفات", fr="Liste d’identifiants"),
    "reference.type.name": Text(
        ar="نصّ باللغتين؛ يجوز أن يبقى الاسم اللاتيني كما هو في النص العربي",
        fr="Texte dans les deux langues ; un nom latin peut rester tel quel en arabe",
    ),
    "reference.type.number": Text(ar="عدد صحيح", fr="Nombre entier"),
    "reference.type.percent": Text(ar="نسبة مئوية من 0 إلى 100", fr="Pourcentage de 0 à 100"),
    "reference.type.plain": Text(ar="نصّ واحد للنسختين", fr="Un texte pour les deux éditions"),
    "reference.type.plains": Text(
        ar="لائحة نصوص هي نفسها في النسختين", fr="Liste de textes, les mêmes dans les deux éditions"
    ),
    "reference.type.reference": Text(ar="معرّف من قائمة أخرى", fr="Identifiant pris dans une autre liste"),
    "reference.type.references": Text(
        ar="لائحة معرّفات من قائمة أخرى", fr="Liste d’identifiants pris dans une autre liste"
    ),
    "reference.type.role": Text(
        ar="وظيفة أو مكتب باللغتين، لا شخص", fr="Fonction ou service dans les deux langues, jamais une personne"
    ),
    "reference.type.telephone": Text(ar="رقم هاتف", fr="Numéro de téléphone"),
    "reviews.title": Text(ar="المراجعات المنتظرة", fr="Vérifications attendues"),
    "reviews.lead": Text(
        ar="سجلات مضى على التحقّق منها أكثر من اثني عشر شهرًا، أقدمها أولًا.",
        fr="Les fiches vérifiées il y a plus de douze mois, les plus anciennes d’abord.",
    ),
    "reviews.how": Text(
        ar="يُتحقّق من كل سجل في مصدره، ثم يُعدَّل تاريخ التحقّق وتُذكر الجهة التي تحقّقت. ويُذكر تحت كل اسم ما يمكن استكماله في المناسبة نفسها.",
        fr="Chaque fiche se vérifie à sa source ; on change alors la date et on indique le service qui a vérifié. Sous chaque nom figure ce qui peut être complété à cette occasion.",
    ),
    "reviews.group": Text(ar="آخر تحقّق: {date}", fr="Dernière vérification : {date}"),
    "reviews.missing": Text(ar="يمكن استكماله", fr="À compléter"),
    "reviews.none": Text(ar="لا مراجعة منتظرة.", fr="Aucune vérification n’est attendue."),
    "retired.lead": Text(ar="سُحب هذا السجل من الدليل.", fr="Cette fiche a été retirée du guide."),
    "retired.on": Text(ar="تاريخ السحب: {date}", fr="Date du retrait : {date}"),
    "retired.successor": Text(ar="حلّ محلّه", fr="Elle est remplacée par"),
    "sitemap.contribute": Text(ar="للمساهمين", fr="Pour contribuer"),
    "issue.private": Text(
        ar="لا تكتبوا هنا ما يخصّ شخصًا بعينه: لا اسمًا ولا رقم هاتف خلوي ولا عنوانًا شخصيًا. يظهر الطلب للجميع.",
        fr="N’écrivez ici rien qui soit propre à une personne : ni nom, ni portable, ni adresse personnelle. Cette demande est publique.",
    ),
    "issue.add": Text(ar="جهة غير واردة في الدليل", fr="Un acteur qui n’est pas dans le répertoire"),
    "issue.correct": Text(
        ar="معلومة في سجل جهة يلزم تعديلها", fr="Une information à modifier dans la fiche d’un acteur"
    ),
    "issue.retire": Text(
        ar="جهة توقّفت أو اندمجت في غيرها", fr="Un acteur qui n’existe plus ou s’est fondu dans un autre"
    ),
    "issue.text": Text(
        ar="خطأ أو غموض في صفحة من صفحات الدليل", fr="Une erreur ou un passage obscur dans une page du guide"
    ),
    "issue.partnership": Text(
        ar="شراكة لا ترد في سجل الشراكات", fr="Un partenariat qui ne figure pas dans le registre"
    ),
    "issue.lebanese": Text(ar="الطرف اللبناني", fr="Côté libanais"),
    "issue.lebanese.help": Text(
        ar="البلدية أو اتحاد البلديات: الاسم والقضاء. وإن كانت أكثر من واحدة فاذكروها كلها.",
        fr="La municipalité ou l’union : son nom et son caza. S’il y en a plusieurs, citez-les toutes.",
    ),
    "issue.french": Text(ar="الطرف الفرنسي", fr="Côté français"),
    "issue.french.help": Text(
        ar="البلدية أو تجمّع البلديات أو المقاطعة أو المنطقة.",
        fr="La commune, l’intercommunalité, le département ou la région.",
    ),
    "issue.signed": Text(ar="ما الذي وُقّع؟", fr="Ce qui a été signé"),
    "issue.signed.help": Text(
        ar="توأمة أو اتفاقية تعاون أو إعلان نوايا أو مشروع مشترك... وإن لم يُوقّع شيء فقولوا ما الذي جرى.",
        fr="Un jumelage, une convention, une déclaration d’intention, un projet commun… Si rien n’a été signé, dites ce qui s’est passé.",
    ),
    "issue.date": Text(ar="التاريخ", fr="Date"),
    "issue.date.help": Text(
        ar="السنة على الأقل، والشهر واليوم إن عُرفا.", fr="L’année au moins ; le mois et le jour si vous les connaissez."
    ),
    "issue.themes": Text(ar="الموضوع", fr="Thème"),
    "issue.themes.help": Text(ar="موضوع أو أكثر، بحسب المصدر.", fr="Un ou plusieurs, d’après la source."),
    "issue.block": Text(ar="السجل", fr="Fiche"),
    "issue.block.add": Text(
        ar="إن ملأتم استمارة الموقع فالصقوا هنا السجل الذي أعطته، ولا حاجة إلى الخانات التالية، ما عدا المصدر.",
        fr="Si vous avez rempli le formulaire du site, collez ici la fiche qu’il a donnée : les cases suivantes sont alors inutiles, sauf la source.",
    ),
    "issue.block.correct": Text(
        ar="إن صحّحتم السجل في استمارة الموقع فالصقوه هنا كاملًا. وإلا فصفوا التعديل أدناه.",
        fr="Si vous avez corrigé la fiche dans le formulaire du site, collez-la ici entière. Sinon, décrivez la correction plus bas.",
    ),
    "issue.block.retire": Text(
        ar="لمن يعرف ملفات البيانات: السجل كما يُكتب في retired.yml. وإلا فاتركوا الخانة فارغة.",
        fr="Pour qui connaît les fichiers de données : la fiche telle qu’elle s’écrit dans retired.yml. Sinon, laissez la case vide.",
    ),
    "issue.record": Text(ar="الجهة", fr="Acteur"),
    "issue.record.help": Text(
        ar="المعرّف الذي ينتهي به عنوان صفحة الجهة، مثل ps-eau، أو اسمها.",
        fr="L’identifiant qui termine l’adresse de sa page, comme ps-eau, ou son nom.",
    ),
    "issue.fields": Text(ar="ما يلزم تعديله", fr="Ce qui est à modifier"),
    "issue.fields.help": Text(ar="اختاروا حقلًا أو أكثر.", fr="Choisissez un ou plusieurs champs."),
    "issue.change": Text(ar="التعديل", fr="Correction"),
    "issue.change.help": Text(
        ar="ما هو مكتوب الآن، وما يجب أن يُكتب، بالعربية والفرنسية إن أمكن.",
        fr="Ce qui est écrit, et ce qui devrait l’être, si possible en arabe et en français.",
    ),
    "issue.evidence": Text(ar="المصدر", fr="Source"),
    "issue.evidence.help": Text(
        ar="الصفحة أو الوثيقة التي تثبت ما كتبتم: عنوانها وناشرها ورابطها وتاريخها.",
        fr="La page ou le document qui l’atteste : son titre, son éditeur, son adresse, sa date.",
    ),
    "issue.reason": Text(ar="السبب والمصدر", fr="Motif et source"),
    "issue.reason.help": Text(
        ar="ما الذي حدث، ومتى، وأين ورد ذلك.", fr="Ce qui s’est passé, quand, et où cela est écrit."
    ),
    "issue.successor": Text(ar="الجهة البديلة", fr="Acteur de remplacement"),
    "issue.successor.help": Text(
        ar="معرّف الجهة التي حلّت محلّها أو اسمها، إن وُجدت.",
        fr="L’identifiant ou le nom de l’acteur qui l’a remplacé, s’il y en a un.",
    ),
    "issue.page": Text(ar="الصفحة", fr="Page"),
    "issue.page.help": Text(ar="انسخوا عنوانها من المتصفّح.", fr="Copiez son adresse dans le navigateur."),
    "issue.edition": Text(ar="النسخة", fr="Édition"),
    "issue.edition.help": Text(ar="بأي لغة قرأتم الصفحة؟", fr="Dans quelle langue l’avez-vous lue ?"),
    "issue.problem": Text(ar="المشكلة", fr="Problème"),
    "issue.problem.help": Text(
        ar="انسخوا العبارة، وقولوا ما الذي فيها.", fr="Copiez le passage et dites ce qui ne va pas."
    ),
    "issue.proposal": Text(ar="اقتراحكم", fr="Votre proposition"),
    "issue.proposal.help": Text(ar="كيف تكتبونها؟", fr="Comment l’écririez-vous ?"),
    "footer.contribute": Text(ar="اقترحوا إضافة أو تصحيحًا", fr="Proposer un ajout ou une correction"),
    "actor.correct": Text(ar="اقترحوا تصحيحًا", fr="Proposer une correction"),
    "form.name": Text(ar="سجل جهة", fr="Fiche d’un acteur"),
    "form.no-script": Text(
        ar="تحتاج هذه الاستمارة إلى JavaScript، وهي لا تعمل في متصفّحكم. استعملوا إحدى الطرق الأخرى أدناه.",
        fr="Ce formulaire a besoin de JavaScript et ne fonctionne pas dans votre navigateur. Utilisez l’un des autres moyens ci-dessous.",
    ),
    "form.errors": Text(ar="في الاستمارة ما يحتاج إلى تصحيح", fr="Le formulaire est à corriger"),
    "form.summary": Text(
        ar="عدد الأخطاء: {n}. اختاروا خطأ لتنتقلوا إلى حقله.",
        fr="Nombre d’erreurs : {n}. Choisissez-en une pour aller au champ concerné.",
    ),
    "form.in.ar": Text(ar="بالعربية", fr="En arabe"),
    "form.in.fr": Text(ar="بالفرنسية", fr="En français"),
    "form.example": Text(ar="مثال", fr="Exemple"),
    "form.count": Text(ar="الأحرف: {n} من {limit}", fr="Caractères : {n} sur {limit}"),
    "form.choose": Text(ar="اختاروا", fr="Choisir"),
    "form.add": Text(ar="إضافة: {name}", fr="Ajouter : {name}"),
    "form.remove": Text(ar="حذف", fr="Retirer"),
    "form.row": Text(ar="{name}، رقم {n}", fr="{name}, n° {n}"),
    "form.added": Text(ar="أُضيفت خانة: {name}", fr="Ligne ajoutée : {name}"),
    "form.removed": Text(ar="حُذفت خانة: {name}", fr="Ligne retirée : {name}"),
    "form.prepare": Text(ar="تحضير السجل", fr="Préparer la fiche"),
    "form.missing": Text(ar="هذا الحقل إلزامي. املأوه.", fr="Ce champ est obligatoire. Remplissez-le."),
    "form.half": Text(
        ar="اكتبوا النص باللغتين، أو أفرغوا الخانتين إن كان الحقل اختياريًا.",
        fr="Écrivez ce texte dans les deux langues, ou videz les deux cases si le champ est facultatif.",
    ),
    "form.taken": Text(
        ar="المعرّف «{found}» لجهة موجودة في الدليل. اختاروا غيره، أو افتحوا صفحة الجهة لتصحيحها.",
        fr="L’identifiant « {found} » est celui d’un acteur du guide. Choisissez-en un autre, ou ouvrez la page de l’acteur pour la corriger.",
    ),
    "form.unknown": Text(
        ar="القيمة «{found}» ليست في القائمة. اختاروا قيمة منها.",
        fr="La valeur « {found} » n’est pas dans la liste. Choisissez-en une.",
    ),
    "form.twice": Text(
        ar="القيمة «{found}» مكرّرة. احتفظوا بواحدة.", fr="La valeur « {found} » figure deux fois. N’en gardez qu’une."
    ),
    "form.correcting": Text(ar="تصحيح سجل: {name}", fr="Correction de la fiche : {name}"),
    "form.unknown-record": Text(
        ar="لا جهة في الدليل بالمعرّف «{name}»، أو تعذّر تحميل سجلها. يمكنكم ملء الاستمارة من أولها.",
        fr="Aucun acteur « {name} » dans le guide, ou sa fiche n’a pu être chargée. Vous pouvez remplir le formulaire en entier.",
    ),
    "form.ready": Text(ar="السجل جاهز", fr="La fiche est prête"),
    "form.ready.text": Text(
        ar="هذا هو السجل كما يُكتب في ملف البيانات. لم يُرسَل شيء بعد: انسخوه أو نزّلوه، ثم أرسلوه.",
        fr="Voici la fiche telle qu’elle s’écrit dans le fichier de données. Rien n’est encore envoyé : copiez-la ou téléchargez-la, puis envoyez-la.",
    ),
    "form.nowhere": Text(
        ar="لا تذكر نسخة الموقع هذه عنوانًا للمراسلة: سلّموا السجل، أو ما تودّون الإبلاغ عنه، إلى من ينشر الموقع.",
        fr="Cette copie du site n’indique pas d’adresse : remettez la fiche, ou ce que vous voulez signaler, à qui publie le site.",
    ),
    "form.block": Text(ar="نصّ السجل", fr="Texte de la fiche"),
    "form.copy": Text(ar="نسخ", fr="Copier"),
    "form.download": Text(ar="تنزيل", fr="Télécharger"),
    "form.issue": Text(ar="فتح طلب في المستودع", fr="Ouvrir une demande dans le dépôt"),
    "form.mail": Text(ar="إرسال بالبريد الإلكتروني", fr="Envoyer par courriel"),
    "form.copied": Text(ar="نُسخ السجل.", fr="La fiche est copiée."),
    "form.copied-for": Text(
        ar="السجل أطول من أن يحمله الرابط، فنُسخ: الصقوه في الرسالة أو في خانة السجل من الطلب.",
        fr="La fiche est trop longue pour le lien : elle est copiée. Collez-la dans le message, ou dans la case « Fiche » de la demande.",
    ),
    "form.not-copied": Text(
        ar="لم يسمح المتصفّح بالنسخ. السجل محدّد أدناه: انسخوه بلوحة المفاتيح.",
        fr="Le navigateur n’a pas permis la copie. La fiche est sélectionnée ci-dessous : copiez-la au clavier.",
    ),
    "form.mail-subject": Text(ar="الدليل: اقتراح ({name})", fr="Guide : proposition ({name})"),
    "form.mail-paste": Text(ar="الصقوا السجل هنا.", fr="Collez la fiche ici."),
    "form.other-ways": Text(ar="من دون الاستمارة", fr="Sans le formulaire"),
    "form.by-mail": Text(
        ar="اكتبوا إلينا بما يلزم تصحيحه أو إضافته:", fr="Écrivez-nous ce qu’il faut corriger ou ajouter :"
    ),
    "form.by-issue": Text(
        ar="افتحوا طلبًا في المستودع واملأوا خاناته:",
        fr="Ouvrez une demande dans le dépôt et remplissez ses cases :",
    ),
    "form.issue.add": Text(ar="إضافة جهة", fr="Ajouter un acteur"),
    "form.issue.correct": Text(ar="تصحيح سجل", fr="Corriger une fiche"),
    "form.issue.retire": Text(ar="سحب سجل", fr="Retirer une fiche"),
    "form.issue.partnership": Text(ar="الإبلاغ عن شراكة", fr="Signaler un partenariat"),
    "form.issue.text": Text(ar="مشكلة في النص", fr="Signaler un problème dans le texte"),
    "form.by-file": Text(
        ar="عدّلوا ملف البيانات بأنفسكم. أول الملف يشرح كيف، ولكل حقل شرحه:",
        fr="Modifiez vous-même le fichier de données. Ses premières lignes disent comment, et chaque champ est expliqué ici :",
    ),
}
