"""What the definitions of the files share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..languages import Text
from ..shapes import Field, Group
from ..values import Identifier


@dataclass(frozen=True)
class DataFile:
    """One file of data/: what it is, how a record is added, the fields of its records.

    `lists` names the lists of a file that holds several, and `example_list` the one that its example belongs to;
    otherwise the file is one list. `named_by` is the field with the name of a record. `ordered` says that its records stand by country, then id. A file that is not `required`
    may be missing or hold no record.
    """

    name: str
    title: Text
    explanation: Text
    adding: Text
    group: Group
    named_by: str
    lists: tuple[tuple[str, Text], ...] = ()
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
