"""What is wrong in the words that the search takes for one another."""

from __future__ import annotations

from ..languages import Text

MESSAGES: dict[str, Text] = {
    "synonym-alone": Text(
        ar="تحتاج المجموعة إلى كلمتين على الأقل. أضيفوا كلمة أخرى تحت ar أو fr، أو احذفوا المجموعة.",
        fr="Un groupe réunit au moins deux mots. Ajoutez-en un autre sous ar ou fr, ou supprimez le groupe.",
    ),
    "synonym-twice": Text(
        ar="الكلمة «{found}» واردة في مجموعة أخرى: «{name}» (السطر {line}). اجمعوا المجموعتين، أو اتركوا الكلمة في واحدة.",
        fr="Le mot « {found} » est déjà dans un autre groupe : « {name} » (ligne {line}). Réunissez les deux groupes, ou laissez le mot dans un seul.",
    ),
    "synonym-alike": Text(
        ar="يجد البحث الكلمة «{found}» من تلقاء نفسه، فهي مكتوبة في هذه المجموعة بصيغة أخرى. احذفوها.",
        fr="La recherche trouve déjà « {found} » d’elle-même : ce groupe contient le même mot sous une autre forme. Supprimez-le.",
    ),
    "synonym-unfindable": Text(
        ar="لا يجد البحث «{found}»، لأنها لا تضمّ إلا أدوات أو حروفًا مفردة. اكتبوا كلمة لها معنى.",
        fr="La recherche ne trouve pas « {found} » : il n’y a là que des mots-outils ou des lettres isolées. Écrivez un mot qui ait un sens.",
    ),
}
