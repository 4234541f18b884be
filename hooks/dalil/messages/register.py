"""What is wrong between the records of the register."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "place-country": Text(
        ar="المكان «{found}» ليس من بلد هذه السلطة. للسلطة اللبنانية قضاء (district) أو محافظة (governorate)، وللفرنسية مقاطعة (department) أو منطقة (region).",
        fr="Le lieu « {found} » n’est pas du pays de cette collectivité. Une autorité libanaise a un district (district) ou un gouvernorat (governorate), une collectivité française un département (department) ou une région (region).",
    ),
    "region-department": Text(
        ar="المنطقة «{found}» ليست منطقة المقاطعة «{allowed}». صحّحوا إحداهما، أو احذفوا المنطقة: المقاطعة تكفي.",
        fr="La région « {found} » n’est pas celle du département « {allowed} ». Corrigez l’une des deux, ou supprimez la région : le département suffit.",
    ),
    "governorate-district": Text(
        ar="المحافظة «{found}» ليست محافظة القضاء «{allowed}». صحّحوا أحدهما، أو احذفوا المحافظة: القضاء يكفي.",
        fr="Le gouvernorat « {found} » n’est pas celui du district « {allowed} ». Corrigez l’un des deux, ou supprimez le gouvernorat : le district suffit.",
    ),
    "side-country": Text(
        ar="«{found}» ({name}) ليست من الطرف {side}. انقلوها إلى الطرف الآخر، أو صحّحوا بلدها في authorities.yml.",
        fr="« {found} » ({name}) n’est pas du côté {side}. Placez-la de l’autre côté, ou corrigez son pays dans authorities.yml.",
    ),
    "side-missing": Text(
        ar="لا أحد من الطرف {side}. أضيفوا سلطة محلية (authorities.yml)، أو جهة (actors.yml) في مشروع شبكة أو صندوق.",
        fr="Il n’y a personne du côté {side}. Ajoutez une autorité (authorities.yml) ou, dans un projet de réseau ou un fonds, un organisme (actors.yml).",
    ),
    "body-in-pair": Text(
        ar="العلاقة من صنف «{found}» تجمع سلطات محلية، ولا تكون جهةٌ طرفًا فيها. احذفوا الجهة من الطرف، أو اكتبوا صنف مشروع شبكة (network) أو صندوق (fund).",
        fr="Une relation de la catégorie « {found} » unit des autorités locales : un organisme n’en est pas un côté. Retirez-le, ou écrivez la catégorie d’un projet de réseau (network) ou d’un fonds (fund).",
    ),
    "body-country": Text(
        ar="الجهة «{found}» ({name}) ليست من الطرف {side}. انقلوها إلى الطرف الآخر، أو إلى الحقل actors.",
        fr="L’organisme « {found} » ({name}) n’est pas du côté {side}. Placez-le de l’autre côté, ou dans le champ actors.",
    ),
    "pair-public-body": Text(
        ar="الطرف اللبناني مؤسسات عامة، وليس فيه بلدية ولا اتحاد بلديات، فلا تُعدّ العلاقة شراكة. اكتبوا الصنف public-body.",
        fr="Le côté libanais n’a que des organismes publics, ni municipalité ni union : la relation ne compte pas comme partenariat. Écrivez la catégorie public-body.",
    ),
    "end-before-start": Text(
        ar="تاريخ النهاية «{found}» قبل تاريخ البداية ({allowed}). صحّحوا أحدهما.",
        fr="La fin « {found} » précède le début ({allowed}). Corrigez l’une des deux dates.",
    ),
    "basis-without-start": Text(
        ar="ذُكرت دقّة البداية ولم تُذكر البداية. أضيفوا الحقل start، أو احذفوا هذا الحقل.",
        fr="La précision du début est donnée, mais pas le début. Ajoutez le champ start, ou supprimez celui-ci.",
    ),
    "event-before-start": Text(
        ar="تاريخ الحدث «{found}» قبل بداية الشراكة ({allowed}). صحّحوا أحدهما؛ ولا يجوز أن يسبق البداية إلا إعلان أو حدث آخر.",
        fr="Le fait daté « {found} » précède le début du partenariat ({allowed}). Corrigez l’une des deux dates ; seuls une annonce ou un autre fait peuvent précéder le début.",
    ),
    "event-after-end": Text(
        ar="تاريخ الحدث «{found}» بعد نهاية الشراكة ({allowed}). صحّحوا أحدهما، أو احذفوا النهاية.",
        fr="Le fait daté « {found} » suit la fin du partenariat ({allowed}). Corrigez l’une des deux dates, ou supprimez la fin.",
    ),
    "event-order": Text(
        ar="الحدث المؤرّخ «{found}» مكتوب بعد حدث أحدث منه ({allowed}). رتّبوا الأحداث، أقدمها أولًا.",
        fr="Le fait daté « {found} » vient après un fait plus récent ({allowed}). Classez les faits du plus ancien au plus récent.",
    ),
    "source-address": Text(
        ar="المصدر «{found}» ({name}) بلا رابط، فلا يستطيع القارئ أن يفتحه. أضيفوا رابطه في sources.yml، أو اذكروا مصدرًا آخر.",
        fr="La source « {found} » ({name}) n’a pas d’adresse : le lecteur ne peut l’ouvrir. Ajoutez son adresse dans sources.yml, ou citez une autre source.",
    ),
    "pair-twice": Text(
        ar="لهذين الطرفين سجل آخر: «{found}» (السطر {line}). يُجمع ما بينهما في سجل واحد، وتُكتب الاتفاقيات اللاحقة تحت events.",
        fr="Ces deux côtés ont déjà une fiche : « {found} » (ligne {line}). Réunissez les deux en une seule ; les accords suivants vont sous events.",
    ),
    "pair-shared": Text(
        ar="«{lebanese}» و«{french}» شريكان في سجل آخر: «{found}» (السطر {line}). لا يُعدّ الطرفان نفسهما مرتين: أضيفوا الجديد إلى ذلك السجل (events)، أو احذفوا إحدى السلطتين من أحد السجلّين.",
        fr="« {lebanese} » et « {french} » sont déjà partenaires dans la fiche « {found} » (ligne {line}). Deux mêmes autorités ne comptent pas deux fois : ajoutez ce qui est nouveau à cette fiche (events), ou retirez l’une d’elles de l’une des deux fiches.",
    ),
}
