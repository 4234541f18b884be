"""What the definitions of the files share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..languages import Text
from ..shapes import Field, Group, Listing
from ..values import Choice, Identifier, Reference

# For a field that says yes or is left out.
YES = (("yes", Text(ar="نعم", fr="oui")),)
# The sections of chapter 3 that other pages name, by their anchors.
CHAPTER_STEPS = (
    ("find-partner", Text(ar="البحث عن بلدية شريكة", fr="Trouver une municipalité partenaire")),
    ("choose", Text(ar="اختيار الشريك والموضوع", fr="Choisir le partenaire et le sujet")),
    ("agreement", Text(ar="اتفاقية التعاون", fr="La convention de coopération")),
    ("lebanon-side", Text(ar="الموافقات في لبنان", fr="Les approbations au Liban")),
    ("france-side", Text(ar="الموافقات في فرنسا", fr="Les approbations en France")),
    ("funding", Text(ar="تمويل المشروع", fr="Financer le projet")),
    ("checklist", Text(ar="ما يجب التحقّق منه قبل التوقيع", fr="À vérifier avant de signer")),
    ("after-signature", Text(ar="بعد التوقيع", fr="Après la signature")),
)


@dataclass(frozen=True)
class DataFile:
    """One file of data/: what it is, how a record is added, the fields of its records.

    `lists` names the lists of a file that holds several; otherwise the file is one list. `groups` gives the lists
    whose records have fields of their own; `example_list` is the one that the example at the head belongs to.
    `named_by` is the field with the name of a record, "" where records have none. `ordered` says that its
    records stand by country, then id. A file that is not `required` may be missing or hold no record.
    """

    name: str
    title: Text
    explanation: Text
    adding: Text
    group: Group
    named_by: str
    lists: tuple[tuple[str, Text], ...] = ()
    groups: tuple[tuple[str, Group], ...] = ()
    example_list: str = ""
    ordered: bool = False
    required: bool = True

    @property
    def path(self) -> str:
        """Its name in the data folder."""
        return f"{self.name}.yml"

    @property
    def list_names(self) -> tuple[str, ...]:
        """The names under which other records refer to its records."""
        return tuple(name for name, _ in self.lists) or (self.name,)

    def group_of(self, list_name: str) -> Group:
        """Return the fields of the records of a list."""
        return dict(self.groups).get(list_name, self.group)


def identity(example: Any) -> Field:
    """Return the field `id`, with an example of its own for each file."""
    return Field(
        "id",
        Text(ar="المعرّف", fr="Identifiant"),
        Text(
            ar="اسم قصير يميّز السجل ويدخل في عنوان صفحته: حروف لاتينية صغيرة وأرقام، تفصل بينها شرطة. لا يتغيّر أبدًا بعد النشر.",
            fr="Nom court, propre à la fiche, qui entre dans l’adresse de sa page : lettres latines minuscules et chiffres, séparés par des tirets. Il ne change plus une fois publié.",
        ),
        example,
        Identifier(),
    )


def source_ids(which: Text, required: bool = True, example: str = "guide-2020") -> Field:
    """Return the field `sources`; `which` says, after the word "sources", which of them it names."""
    return Field(
        "sources",
        Text(ar="المصادر", fr="Sources"),
        Text(
            ar=f"معرّفات المصادر {which.ar}، كما وردت في sources.yml.",
            fr=f"Les identifiants, dans sources.yml, des sources {which.fr}.",
        ),
        (example,),
        Listing(Reference(target="sources")),
        required,
    )


def actor_ids(name: str, title: Text, which: Text, in_record: bool = True) -> Field:
    """Return a field that names bodies of actors.yml; `which` says, after their common noun, which ones."""
    return Field(
        name,
        title,
        Text(
            ar=f"معرّفات الجهات {which.ar}، كما وردت في actors.yml.",
            fr=f"Les identifiants, dans actors.yml, des organismes {which.fr}.",
        ),
        ("cuf",),
        Listing(Reference(target="actors")),
        required=False,
        in_record=in_record,
    )


RENDERINGS = (("ours", Text(ar="الصيغة العربية من وضع هذا الموقع", fr="Forme arabe établie par ce site")),)


def rendering(name: str) -> Field:
    """Return the field that marks an Arabic name which no source attests."""
    return Field(
        name,
        Text(ar="صيغة الاسم بالعربية", fr="Forme arabe du nom"),
        Text(
            ar="تُكتب ours إذا كان الاسم العربي من وضعنا ولم يرد في أي مصدر.",
            fr="Écrivez ours si le nom arabe est notre rendu et qu’aucune source ne l’atteste.",
        ),
        "ours",
        Choice(options=RENDERINGS),
        required=False,
        asked=Text(
            ar="اختاروا ذلك إذا كان الاسم العربي من وضعكم ولم يرد في أي مصدر.",
            fr="À choisir si le nom arabe est de vous et qu’aucune source ne l’atteste.",
        ),
    )
