"""What keeps a file from being read: its bytes, its characters, its YAML."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "file-missing": Text(ar="الملف غير موجود. أعيدوا إنشاءه.", fr="Le fichier n’existe pas. Remettez-le en place."),
    "file-unknown": Text(
        ar="لا يُقرأ هذا الملف: اسمه ليس اسم أيّ من ملفات البيانات. انقلوا ما فيه إلى الملف المقصود، ثم احذفوه.",
        fr="Ce fichier n’est pas lu : son nom n’est celui d’aucun fichier de données. Reportez ce qu’il contient dans le fichier voulu, puis supprimez-le.",
    ),
    "ids-missing": Text(
        ar="سجلّ المعرّفات المنشورة غير موجود أو فارغ، فلا شيء يحمي الروابط من الانقطاع. أعيدوه كما كان.",
        fr="Le registre des identifiants publiés manque ou est vide : rien ne protège plus les liens. Remettez-le tel qu’il était.",
    ),
    "file-empty": Text(
        ar="الملف فارغ. يجب أن يضمّ سجلًا واحدًا على الأقل.", fr="Le fichier est vide. Il faut au moins une fiche."
    ),
    "file-size": Text(
        ar="حجم الملف {found}، والحدّ الأقصى {allowed}. لم يُقرأ منه شيء.",
        fr="Le fichier fait {found} ; le maximum est de {allowed}. Rien n’en a été lu.",
    ),
    "file-values": Text(
        ar="في الملف أكثر من {allowed} قيمة، فلم يُقرأ ما بعد هذا الموضع.",
        fr="Le fichier contient plus de {allowed} valeurs ; la suite n’a pas été lue.",
    ),
    "file-encoding": Text(
        ar="ترميز الملف ليس UTF-8 ({found}). احفظوه بترميز UTF-8.",
        fr="Le fichier n’est pas en UTF-8 ({found}). Enregistrez-le en UTF-8.",
    ),
    "merge-conflict": Text(
        ar="بدءًا من هذا السطر («{found}») دمجٌ لم يكتمل. احتفظوا بالصيغة الصحيحة، واحذفوا أسطر العلامات {allowed}.",
        fr="À partir de cette ligne (« {found} »), une fusion est restée inachevée. Gardez la bonne version, et supprimez les lignes {allowed}.",
    ),
    "character-lost": Text(
        ar="ضاع حرف عند هذا الموضع وحلّت محلّه العلامة {found}. أعيدوا كتابة الكلمة.",
        fr="Une lettre s’est perdue ici, remplacée par {found}. Saisissez de nouveau le mot.",
    ),
    "character-invisible": Text(
        ar="في هذا السطر حرف لا يُرى ({found}) قد يغيّر معنى النص أو اتجاهه. احذفوه.",
        fr="Cette ligne contient un caractère invisible ({found}), qui peut changer le sens ou la direction du texte. Supprimez-le.",
    ),
    "tab": Text(
        ar="في هذا السطر علامة جدولة. استعملوا المسافات وحدها.",
        fr="Cette ligne contient une tabulation. N’employez que des espaces.",
    ),
    "yaml-syntax": Text(
        ar="تتعذّر قراءة الملف عند هذا الموضع («{found}»). تحقّقوا من المسافات في أول السطر، ومن علامات التنصيص، ومن النقطتين.",
        fr="Le fichier ne peut être lu à cet endroit (« {found} »). Vérifiez les espaces en début de ligne, les guillemets et les deux-points.",
    ),
    "yaml-alias": Text(
        ar="الإحالة «{found}» غير مسموح بها (& و*). اكتبوا القيمة كاملة.",
        fr="Le renvoi « {found} » n’est pas admis (& et *). Écrivez la valeur en entier.",
    ),
    "yaml-tag": Text(
        ar="الوسم «{found}» غير مسموح به. احذفوه، أو ضعوا القيمة كلها بين علامتي تنصيص مستقيمتين.",
        fr="L’étiquette « {found} » n’est pas admise. Supprimez-la, ou mettez toute la valeur entre guillemets droits.",
    ),
    "yaml-merge": Text(
        ar="المفتاح «{found}» غير مسموح به. اكتبوا الحقول كاملة.",
        fr="La clé « {found} » n’est pas admise. Écrivez les champs en entier.",
    ),
    "yaml-documents": Text(
        ar="السطر «---» أو «...» يقسم الملف. احذفوه.",
        fr="Une ligne « --- » ou « ... » coupe le fichier en deux. Supprimez-la.",
    ),
    "yaml-directive": Text(
        ar="سطر يبدأ بالعلامة % غير مسموح به في أول الملف. احذفوه.",
        fr="Une ligne qui commence par % n’est pas admise en tête du fichier. Supprimez-la.",
    ),
    "yaml-depth": Text(
        ar="القوائم متداخلة أكثر مما يُسمح به ({allowed} مستوى). اكتبوا القيمة نصًّا، أو ضعوها بين علامتي تنصيص.",
        fr="Trop de niveaux imbriqués (au plus {allowed}). Écrivez un simple texte, ou mettez-le entre guillemets droits.",
    ),
    "yaml-folded": Text(
        ar="العلامة > تدمج الأسطر في سطر واحد. استعملوا العلامة | التي تحفظ الفقرات.",
        fr="Le signe > réunit les lignes en une seule. Employez |, qui garde les paragraphes.",
    ),
    "key-form": Text(
        ar="يُنتظر هنا اسم حقل، وما كُتب لائحة أو نصّ فارغ. إن كان نصًّا فضعوه بين علامتي تنصيص مستقيمتين.",
        fr="On attend ici le nom d’un champ, et non une liste ou un vide. Si c’est un texte, mettez-le entre guillemets droits.",
    ),
    "key-duplicate": Text(
        ar="الحقل «{found}» مكرّر في السجل نفسه؛ ورد أولًا في السطر {line}. احتفظوا بواحد منهما.",
        fr="Le champ « {found} » est en double dans la même fiche ; il est déjà à la ligne {line}. N’en gardez qu’un.",
    ),
    "comment-in-value": Text(
        ar="كل ما يلي العلامة # في هذا السطر يُعدّ تعليقًا ولا يُنشر. ضعوا القيمة بين علامتي تنصيص، أو انقلوا التعليق إلى سطر وحده.",
        fr="Ce qui suit # sur cette ligne passe pour un commentaire et ne serait pas publié. Mettez la valeur entre guillemets, ou le commentaire sur sa propre ligne.",
    ),
    "text-continued": Text(
        ar="يمتدّ هذا النص إلى السطر التالي («{found}»). اكتبوه في سطر واحد، أو تحقّقوا من النقطتين والمسافات في السطر التالي.",
        fr="Ce texte se poursuit à la ligne suivante (« {found} »). Écrivez-le sur une seule ligne, ou vérifiez les deux-points et les espaces de la ligne suivante.",
    ),
    "quote-unclosed": Text(
        ar="علامة التنصيص التي فُتحت هنا لا تُغلق في السطر نفسه. أضيفوا علامة الإغلاق.",
        fr="Le guillemet ouvert ici n’est pas fermé sur la même ligne. Ajoutez celui qui ferme.",
    ),
    "quote-inside": Text(
        ar="تنتهي القيمة عند علامة التنصيص الثانية وبعدها كلام آخر. إن كانت علامة التنصيص جزءًا من النص فاستعملوا «».",
        fr="La valeur s’arrête au second guillemet, et du texte suit. Si les guillemets font partie du texte, employez « ».",
    ),
    "quotes-typographic": Text(
        ar='العلامات «» و“” لا تحيط بالقيم في هذا الملف بل تصير جزءًا من النص. احذفوها، أو استعملوا العلامة المستقيمة (").',
        fr='Les signes « » et “ ” n’entourent pas une valeur : ils en feraient partie. Supprimez-les, ou employez le guillemet droit (").',
    ),
    "colon-unquoted": Text(
        ar="في القيمة نقطتان تتبعهما مسافة، فتُقرأ كأنها حقل آخر. ضعوا القيمة كلها بين علامتي تنصيص مستقيمتين.",
        fr="La valeur contient un deux-points suivi d’une espace, qui passe pour un autre champ. Mettez toute la valeur entre guillemets droits.",
    ),
    "colon-space": Text(
        ar="تنقص مسافة بعد النقطتين («{found}»).",
        fr="Il manque une espace après le deux-points (« {found} »).",
    ),
    "colon-missing": Text(
        ar="تنقص النقطتان بعد اسم الحقل («{found}»).",
        fr="Il manque le deux-points après le nom du champ (« {found} »).",
    ),
    "hyphen-space": Text(
        ar="تنقص مسافة بعد الشرطة («{found}»).", fr="Il manque une espace après le tiret (« {found} »)."
    ),
    "hyphen-missing": Text(
        ar="تنقص الشرطة والمسافة قبل أول حقل («{found}»). بهما يبدأ كل سجل وكل عنصر في لائحة.",
        fr="Il manque le tiret et l’espace devant le premier champ (« {found} »). Chaque fiche et chaque élément d’une liste commencent ainsi.",
    ),
    "hyphen-other": Text(
        ar="العلامة «{found}» ليست الشرطة القصيرة (-) التي يبدأ بها كل سجل وكل عنصر في لائحة.",
        fr="Le signe « {found} » n’est pas le tiret court (-) par lequel commencent chaque fiche et chaque élément d’une liste.",
    ),
    "space-other": Text(
        ar="في هذا السطر مسافة خاصة ({found})، كالتي تأتي من برنامج لتحرير النصوص، ولا يصلح هنا إلا المسافة العادية.",
        fr="Cette ligne contient une espace particulière ({found}), comme en met un traitement de texte ; il faut ici une espace ordinaire.",
    ),
    "text-indentation": Text(
        ar="لا يبدأ هذا السطر من النص الذي يلي العلامة | أبعد من اسم الحقل. أضيفوا قبله مسافتين أكثر مما قبل اسم الحقل.",
        fr="Cette ligne du texte annoncé par | ne commence pas plus loin que le nom du champ. Mettez devant elle deux espaces de plus que devant ce nom.",
    ),
    "comma-arabic": Text(
        ar="تفصل بين عناصر اللائحة فاصلة لاتينية (,) لا فاصلة عربية (،).",
        fr="Les éléments d’une liste se séparent par une virgule latine (,), non par une virgule arabe (،).",
    ),
    "bracket-unclosed": Text(
        ar="القوس الذي فُتح هنا لا يُغلق، أو تنقص فاصلة (,) بين العناصر.",
        fr="Le crochet ouvert ici n’est pas fermé, ou il manque une virgule (,) entre deux éléments.",
    ),
    "indentation": Text(
        ar="المسافات في أول هذا السطر لا توافق الأسطر التي فوقه. تبدأ حقول السجل الواحد كلها في العمود نفسه.",
        fr="Les espaces en début de ligne ne s’accordent pas avec les lignes du dessus. Les champs d’une même fiche commencent tous à la même colonne.",
    ),
    "value-start": Text(
        ar="لا يجوز أن تبدأ القيمة هكذا («{found}»). ضعوها كلها بين علامتي تنصيص مستقيمتين.",
        fr="Une valeur ne peut commencer ainsi (« {found} ») sans guillemets. Mettez-la tout entière entre guillemets droits.",
    ),
    "block-text": Text(
        ar="لا يُكتب شيء بعد العلامة | أو > في السطر نفسه. يبدأ النص في السطر التالي.",
        fr="Rien ne s’écrit après | ou > sur la même ligne. Le texte commence à la ligne suivante.",
    ),
}
