"""What is wrong between the terms of the glossary."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "term-twice": Text(
        ar="الصيغة «{found}» واردة في مصطلح آخر: «{name}» (السطر {line}). إن كان المعنى واحدًا فاجمعوهما في سجل واحد، وإلا فميّزوا أحدهما بصيغة أوضح.",
        fr="La forme « {found} » figure déjà dans un autre terme : « {name} » (ligne {line}). Si le sens est le même, réunissez les deux fiches ; sinon, précisez l’une des deux formes.",
    ),
    "form-twice": Text(
        ar="الصيغة «{found}» مكرّرة في السجل نفسه. احتفظوا بواحدة: أداة التعريف والحركات والحروف الكبيرة لا تجعل منها صيغة أخرى.",
        fr="La forme « {found} » figure deux fois dans la même fiche. N’en gardez qu’une : l’article arabe, les accents et les majuscules n’en font pas une autre forme.",
    ),
    "attested-without-source": Text(
        ar="التوثيق «{found}» يحتاج إلى مصدر. أضيفوه تحت sources، أو اكتبوا ours إن كانت المقابلة من وضعكم.",
        fr="L’attestation « {found} » demande une source. Ajoutez-la sous sources, ou écrivez ours si l’équivalence est de vous.",
    ),
    "attested-each-side": Text(
        ar="التوثيق «{found}» يحتاج إلى مصدرين على الأقل: واحد لكل مصطلح. أضيفوهما تحت sources، أو اكتبوا ours إن كانت المقابلة من وضعكم.",
        fr="L’attestation « {found} » demande au moins deux sources : une pour chaque terme. Ajoutez-les sous sources, ou écrivez ours si l’équivalence est de vous.",
    ),
    "related-itself": Text(
        ar="المصطلح «{found}» قريب من نفسه. اكتبوا معرّف مصطلح آخر، أو احذفوه من اللائحة.",
        fr="Le terme « {found} » est voisin de lui-même. Écrivez l’identifiant d’un autre, ou retirez-le de la liste.",
    ),
    "related-unknown": Text(
        ar="لا مصطلح في المعجم بالمعرّف «{found}». تحقّقوا منه، أو احذفوه من اللائحة.",
        fr="Aucun terme « {found} » dans le glossaire. Vérifiez l’identifiant, ou retirez-le de la liste.",
    ),
}
