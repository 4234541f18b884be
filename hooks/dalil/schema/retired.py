"""The fields of data/retired.yml: ids that once stood in the data, so that no link to their pages ever dies."""

from __future__ import annotations

from .. import records
from ..languages import Text
from ..shapes import Bilingual, Field, Group
from ..values import Choice, Date, Identifier
from . import (
    actors,
    authorities,
    documents,
    figures,
    funding,
    glossary,
    law,
    partnerships,
    places,
    sources,
    updates,
    vocabulary,
)
from .common import DataFile, identity

LISTS = tuple(
    pair
    for file in (
        actors.FILE,
        vocabulary.FILE,
        figures.FILE,
        sources.FILE,
        places.FILE,
        authorities.FILE,
        partnerships.FILE,
        updates.FILE,
        glossary.FILE,
        law.FILE,
        funding.FILE,
        documents.FILE,
    )
    for pair in (file.lists or ((file.name, file.title),))
)

RETIRED = Group(
    (
        identity("ancien-organisme"),
        Field(
            "list",
            Text(ar="القائمة", fr="Liste"),
            Text(ar="القائمة التي كان السجل فيها.", fr="La liste où se trouvait la fiche."),
            "actors",
            Choice(options=LISTS),
        ),
        Field(
            "name",
            Text(ar="الاسم", fr="Nom"),
            Text(ar="اسم الجهة أو المفردة عند سحبها.", fr="Son nom au moment du retrait."),
            Text(ar="الجهة السابقة", fr="Ancien organisme"),
            Bilingual(200),
        ),
        Field(
            "retired_on",
            Text(ar="تاريخ السحب", fr="Retiré le"),
            Text(ar="التاريخ الذي سُحب فيه السجل.", fr="La date du retrait."),
            "2026-03",
            Date(),
        ),
        Field(
            "reason",
            Text(ar="السبب", fr="Motif"),
            Text(ar="جملة تقول لماذا سُحب السجل.", fr="Une phrase qui dit pourquoi la fiche a été retirée."),
            Text(ar="اندمجت الجهة في جهة أخرى.", fr="L’organisme s’est fondu dans un autre."),
            Bilingual(300),
            required=False,
        ),
        Field(
            "successor",
            Text(ar="السجل البديل", fr="Fiche de remplacement"),
            Text(
                ar="معرّف السجل الذي حلّ محلّه في القائمة نفسها، إن وُجد.",
                fr="L’identifiant de la fiche de la même liste qui la remplace, s’il y en a une.",
            ),
            "villes-exemple",
            Identifier(),
            required=False,
        ),
    ),
    records.Retired,
)

FILE = DataFile(
    "retired",
    Text(ar="المعرّفات المسحوبة", fr="Identifiants retirés"),
    Text(
        ar="معرّفات السجلات التي سُحبت من الدليل: تبقى صفحاتها لتدلّ على البديل، ولا يُستعمل معرّف منها من جديد.",
        fr="Les identifiants des fiches retirées : leur page demeure et renvoie à celle qui les remplace ; aucun ne resservira.",
    ),
    Text(
        ar="لسحب سجل: احذفوه من ملفه، ثم أضيفوا هنا معرّفه وقائمته واسمه وتاريخ السحب.",
        fr="Pour retirer une fiche : supprimez-la de son fichier, puis ajoutez ici son identifiant, sa liste, son nom et la date du retrait.",
    ),
    RETIRED,
    named_by="name",
    required=False,
)
