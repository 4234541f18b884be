"""The words of the register, the updates, the counts, the guidance and the open data."""

from __future__ import annotations

from ..languages import Text

STRINGS: dict[str, Text] = {
    "register.title": Text(ar="سجل الشراكات", fr="Registre des partenariats"),
    "register.unknown": Text(ar="غير معروف", fr="Inconnu"),
    "register.unverified": Text(ar="لم يُتحقّق منه", fr="non vérifié"),
    "register.rendering": Text(ar="الاسم العربي من وضعنا", fr="nom arabe de notre fait"),
    "register.decade": Text(ar="من {first} إلى {last}", fr="De {first} à {last}"),
    "register.place.none": Text(ar="قضاء غير معروف", fr="Caza inconnu"),
    "register.elsewhere": Text(
        ar="شراكات أخرى في هذه المحافظة، مذكورة تحت محافظة غيرها",
        fr="Autres partenariats de ce gouvernorat, rangés sous un autre",
    ),
    "register.district": Text(ar="القضاء", fr="Caza"),
    "register.region": Text(ar="المنطقة الفرنسية", fr="Région française"),
    "register.kind": Text(ar="نوع السلطة المحلية", fr="Nature de la collectivité"),
    "register.theme": Text(ar="الموضوع", fr="Thème"),
    "register.decade-filter": Text(ar="سنوات البداية", fr="Décennie du début"),
    "register.evidence": Text(ar="سنة أحدث توثيق", fr="Année de la dernière trace"),
    "register.none": Text(
        ar="لا شراكة تستوفي هذه الشروط. أزيلوا أحدها أو ألغوا التصفية.",
        fr="Aucun partenariat ne correspond à ces critères. Retirez-en un ou effacez les filtres.",
    ),
    "register.apart": Text(ar="علاقات أخرى لا تدخل في العدد", fr="Autres relations, hors du compte"),
    "register.apart.text": Text(
        ar="ليست هذه شراكات موثّقة بين سلطات محلية من البلدين: نذكرها كما هي، ولا نحتسبها.",
        fr="Ce ne sont pas des partenariats attestés entre autorités locales des deux pays : nous les mentionnons pour ce qu’ils sont, sans les compter.",
    ),
    "register.open-data": Text(ar="نزّلوا السجل كاملًا", fr="Télécharger le registre"),
    "partnership.lebanese": Text(ar="الطرف اللبناني", fr="Côté libanais"),
    "partnership.french": Text(ar="الطرف الفرنسي", fr="Côté français"),
    "partnership.class": Text(ar="الصنف", fr="Catégorie"),
    "partnership.class.apart": Text(ar="خارج العدد", fr="hors du compte"),
    "partnership.start": Text(ar="البداية", fr="Début"),
    "partnership.start.unknown": Text(ar="لا تذكرها المصادر", fr="Les sources ne le donnent pas"),
    "partnership.end": Text(ar="النهاية", fr="Fin"),
    "partnership.latest": Text(ar="أحدث توثيق", fr="Dernière trace datée"),
    "partnership.latest.none": Text(ar="لا توثيق مؤرّخ", fr="Aucune trace datée"),
    "partnership.events": Text(ar="ما هو موثّق، وبأي تاريخ", fr="Ce qui est attesté, et à quelle date"),
    "partnership.events.none": Text(
        ar="لا تذكر المصادر حدثًا مؤرّخًا. راجعوها أدناه.",
        fr="Les sources ne donnent aucun fait daté. Consultez-les ci-dessous.",
    ),
    "partnership.event.undated": Text(ar="بلا تاريخ", fr="Date non donnée"),
    "partnership.caution": Text(
        ar="يذكر هذا السجل ما توثّقه المصادر بتاريخه. ولا يقول إن الشراكة لا تزال قائمة اليوم.",
        fr="Cette fiche rapporte ce que les sources attestent, à leur date. Elle ne dit pas que le partenariat se poursuit aujourd’hui.",
    ),
    "partnership.inference": Text(ar="استنتاج منّا", fr="Déduction de notre part"),
    "partnership.themes.none": Text(ar="لا تحدّد المصادر موضوعًا.", fr="Les sources ne précisent aucun thème."),
    "partnership.actors": Text(ar="الجهات المشاركة فيها", fr="Acteurs qui y ont pris part"),
    "partnership.place": Text(ar="المكان", fr="Lieu"),
    "partnership.next.authority": Text(ar="شراكات أخرى: {name}", fr="Autres partenariats : {name}"),
    "partnership.next.district": Text(ar="الشراكات في قضاء {name}", fr="Les partenariats du même caza ({name})"),
    "authority.next.region": Text(ar="شراكات منطقة {name}", fr="Les partenariats de la même région ({name})"),
    "partnership.next.help": Text(ar="من يساعد في موضوع «{name}»", fr="Qui peut aider sur le thème « {name} »"),
    "partnership.next.theme": Text(
        ar="شراكات أخرى في موضوع «{name}»", fr="D’autres partenariats sur le thème « {name} »"
    ),
    "authority.partnerships": Text(ar="شراكاتها الموثّقة", fr="Ses partenariats attestés"),
    "authority.partnerships.none": Text(
        ar="لم نجد لها شراكة موثّقة.", fr="Nous ne lui connaissons pas de partenariat attesté."
    ),
    "authority.kind": Text(ar="النوع", fr="Nature"),
    "authority.district": Text(ar="القضاء", fr="Caza"),
    "authority.governorate": Text(ar="المحافظة", fr="Gouvernorat"),
    "authority.department": Text(ar="المقاطعة", fr="Département"),
    "authority.region": Text(ar="المنطقة", fr="Région"),
    "authority.place.none": Text(ar="لا تذكره المصادر", fr="Les sources ne le donnent pas"),
    "authority.lead": Text(
        ar="{kind} ({country}): الشراكات الموثّقة مع البلد الآخر.",
        fr="{kind} ({country}) : les partenariats attestés avec l’autre pays.",
    ),
    "district.title": Text(ar="قضاء {name}", fr="Caza : {name}"),
    "district.lead": Text(
        ar="السلطات المحلية في هذا القضاء، وشراكاتها الموثّقة مع سلطات محلية فرنسية. المحافظة: {governorate}.",
        fr="Les autorités locales de ce caza et leurs partenariats attestés avec des collectivités françaises. Gouvernorat : {governorate}.",
    ),
    "district.partnerships": Text(ar="الشراكات الموثّقة", fr="Partenariats attestés"),
    "district.partnerships.none": Text(
        ar="لم نجد شراكة موثّقة في هذا القضاء.", fr="Nous ne connaissons pas de partenariat attesté dans ce caza."
    ),
    "district.governorate.none": Text(
        ar="ولا نعرف شراكة في المحافظة كلها ({governorate}).",
        fr="Nous n’en connaissons aucun dans le gouvernorat ({governorate}).",
    ),
    "district.governorate": Text(
        ar="في المحافظة كلها ({governorate}): {count}.",
        fr="Dans tout le gouvernorat ({governorate}) : {count}.",
    ),
    "district.authorities": Text(ar="السلطات المحلية", fr="Autorités locales"),
    "district.authorities.none": Text(
        ar="لا يذكر السجل أي سلطة محلية في هذا القضاء.", fr="Le registre ne cite aucune autorité locale de ce caza."
    ),
    "district.all": Text(ar="كل الأقضية", fr="Tous les cazas"),
    "pairs.themes": Text(ar="مواضيع هذه الشراكات", fr="Thèmes de ces partenariats"),
    "pairs.districts": Text(ar="أقضية هذه الشراكات", fr="Cazas de ces partenariats"),
    "theme.partnerships": Text(ar="الشراكات الموثّقة في هذا الموضوع", fr="Les partenariats attestés sur ce thème"),
    "theme.partnerships.none": Text(
        ar="لا يذكر السجل شراكة في هذا الموضوع.", fr="Le registre ne cite aucun partenariat sur ce thème."
    ),
    "actor.partnerships": Text(ar="شراكات شاركت فيها", fr="Partenariats où il intervient"),
    "actor.updates": Text(ar="ما تغيّر منذ نيسان 2020", fr="Ce qui a changé depuis avril 2020"),
    "actor.formerly": Text(ar="الاسم السابق: {name}", fr="Anciennement {name}"),
    "actor.added": Text(ar="أُضيفت بعد دليل نيسان 2020", fr="Ajouté après le guide d’avril 2020"),
    "actor.asof.added": Text(
        ar="لا نبذة عن هذه الجهة في دليل نيسان 2020: أضفناها استنادًا إلى المصادر المذكورة. آخر تحقّق: {date}.",
        fr="Le guide d’avril 2020 ne consacre pas de notice à cet acteur : nous l’avons ajouté d’après les sources citées. Dernière vérification : {date}.",
    ),
    "actor.asof.at-earliest": Text(
        ar="لا ترد هذه الجهة في دليل نيسان 2020: أضفناها استنادًا إلى المصادر المذكورة، وهي غير مؤرّخة: أقدم تاريخ ممكن لأحدثها {date}.",
        fr="Cet acteur ne figure pas dans le guide d’avril 2020 : nous l’avons ajouté d’après les sources citées. Elles ne sont pas datées ; la plus récente est au plus tôt de {date}.",
    ),
    "actor.remarks": Text(ar="ملاحظات", fr="Remarques"),
    "updates.new": Text(ar="مستجدّ", fr="Nouveau"),
    "updates.none": Text(ar="لا مستجدات بعد.", fr="Aucune nouveauté pour l’instant."),
    "updates.actors": Text(ar="الجهات المعنية", fr="Acteurs concernés"),
    "updates.feed": Text(ar="تابعوا المستجدات بقارئ الأخبار (Atom)", fr="Suivre les nouveautés par flux Atom"),
    "updates.all": Text(ar="كل المستجدات", fr="Tout ce qui a changé"),
    "help.title": Text(ar="أيّ جهة تساعدكم؟", fr="Quel acteur peut vous aider ?"),
    "help.filter": Text(ar="حدّدوا حاجتكم", fr="Préciser votre besoin"),
    "help.service": Text(ar="الحاجة", fr="Besoin"),
    "help.theme": Text(ar="الموضوع", fr="Thème"),
    "help.country": Text(ar="البلد", fr="Pays"),
    "help.none": Text(
        ar="لا جهة تلبّي هذه الحاجة في هذا الموضوع. غيّروا الموضوع أو ألغوا التصفية.",
        fr="Aucun acteur ne répond à ce besoin sur ce thème. Changez de thème ou effacez les filtres.",
    ),
    "counts.caption.decade": Text(ar="بحسب سنوات البداية", fr="Par décennie de début"),
    "counts.caption.governorate": Text(ar="بحسب المحافظة اللبنانية", fr="Par gouvernorat libanais"),
    "counts.caption.region": Text(ar="بحسب المنطقة الفرنسية", fr="Par région française"),
    "counts.caption.french-kind": Text(
        ar="بحسب نوع السلطة المحلية الفرنسية", fr="Par nature de collectivité française"
    ),
    "counts.caption.theme": Text(ar="بحسب الموضوع", fr="Par thème"),
    "counts.caption.evidence": Text(ar="بحسب سنة أحدث توثيق", fr="Par année de la dernière trace"),
    "counts.definition": Text(
        ar="عدد الشراكات الموثّقة في هذا السجل. ليس رقمًا رسميًا.",
        fr="Nombre de partenariats attestés dans ce registre. Ce n’est pas un chiffre officiel.",
    ),
    "counts.known-by": Text(
        ar="إن لم يُعرف عن البداية إلا أول ذكر لها، احتُسبت الشراكة بين غير المعروف: فقد تكون أقدم.",
        fr="Un partenariat dont on ne connaît qu’une première trace compte parmi les inconnus : il peut être plus ancien.",
    ),
    "counts.total": Text(ar="المجموع", fr="Total"),
    "counts.shared": Text(
        ar="تُحتسب الشراكة مرة واحدة في المجموع، وفي كل خانة تعنيها: فمجموع الخانات {sum}، والشراكات الواردة في أكثر من خانة {shared}.",
        fr="Un partenariat compte une fois dans le total, et une fois dans chaque ligne qui le concerne : les lignes font ensemble {sum}, et le nombre de partenariats présents dans plusieurs lignes est de {shared}.",
    ),
    "counts.as-of": Text(ar="أحدث توثيق في السجل: {date}", fr="Trace la plus récente du registre : {date}"),
    "counts.group": Text(ar="الفئة", fr="Catégorie"),
    "counts.empty": Text(ar="لا شراكات في السجل بعد.", fr="Le registre ne contient encore aucun partenariat."),
    "counts.map": Text(ar="رسم تخطيطي لمحافظات لبنان التسع", fr="Schéma des neuf gouvernorats du Liban"),
    "counts.map.note": Text(
        ar="المربّعات للدلالة على المواضع تقريبًا، وليست حدودًا.",
        fr="Les cases situent les gouvernorats de façon approximative ; ce ne sont pas des limites.",
    ),
    "official.caption": Text(
        ar="الشراكات القائمة عبر السنوات، كما وردت في المصادر",
        fr="Partenariats existants au fil des ans, selon les sources",
    ),
    "official.caption.total": Text(
        ar="مجموع الشراكات المعقودة منذ البداية", fr="Total des partenariats noués depuis l’origine"
    ),
    "official.total": Text(
        ar="مجموع الشراكات منذ البداية: ما يشمله ومصادره",
        fr="Le total depuis l’origine : définitions et sources",
    ),
    "official.partnerships": Text(
        ar="الشراكات القائمة: ما يشمله كل عدد ومصدره",
        fr="Les partenariats existants : définitions et sources",
    ),
    "official.official": Text(
        ar="أرقام أخرى: شراكات قيد الإعداد، سلطات محلية، شبكات، ملتقيات، صناديق",
        fr="Autres chiffres : partenariats en préparation, autorités locales, réseaux, assises, fonds",
    ),
    "official.guide": Text(ar="رقم الدليل", fr="chiffre du guide"),
    "official.note": Text(
        ar="لكل رقم مصدره وتاريخه وما يشمله، وقد تختلف المصادر: نعرضها كما هي من دون توفيق بينها. ونكرّر هنا أرقام الدليل للمقارنة، وقد ميّزناها.",
        fr="Chaque chiffre a sa source, sa date et sa définition ; les sources peuvent diverger : nous les donnons telles quelles, sans les concilier. Ceux du guide, rappelés pour comparaison, sont signalés.",
    ),
    "dataset.actors": Text(ar="الجهات", fr="Acteurs"),
    "dataset.partnerships": Text(ar="الشراكات وسائر العلاقات", fr="Partenariats et autres relations"),
    "dataset.authorities": Text(ar="السلطات المحلية", fr="Collectivités et autorités locales"),
    "dataset.sources": Text(ar="المصادر", fr="Sources"),
    "dataset.figures": Text(ar="الأرقام", fr="Chiffres"),
    "dataset.content": Text(ar="المحتوى", fr="Contenu"),
    "dataset.records": Text(ar="عدد السجلات", fr="Fiches"),
    "dataset.files": Text(ar="الملفات", fr="Fichiers"),
    "dataset.schema": Text(ar="مخطّط البيانات", fr="Schéma"),
    "dataset.updated": Text(
        ar="أحدث تاريخ مدوّن في البيانات، لحدث أو مصدر أو تحقّق: {date}",
        fr="Date la plus récente inscrite dans les données (fait, source ou vérification) : {date}",
    ),
    "dataset.caption": Text(ar="ملفات البيانات المفتوحة", fr="Fichiers de données ouvertes"),
}
