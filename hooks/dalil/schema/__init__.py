"""The one definition of the data, from which come the check, the schemas, the reference, the comments, the forms.

A new file is a new module beside these with a `FILE`, listed here after what it refers to, and in `retired.LISTS`,
where its ids stay as well; its records are added to `records.Guide` and `data._guide`.
"""

from __future__ import annotations

from ..languages import Text
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
    retired,
    sources,
    synonyms,
    updates,
    vocabulary,
)
from .common import DataFile

# In the order in which they are read: a file comes after those that it refers to.
FILES: tuple[DataFile, ...] = (
    vocabulary.FILE,
    sources.FILE,
    places.FILE,
    actors.FILE,
    authorities.FILE,
    partnerships.FILE,
    updates.FILE,
    figures.FILE,
    glossary.FILE,
    law.FILE,
    synonyms.FILE,
    funding.FILE,
    documents.FILE,
    retired.FILE,
)
BY_NAME: dict[str, DataFile] = {file.name: file for file in FILES}
LIST_TITLES: dict[str, Text] = dict(retired.LISTS)
VOCABULARIES: dict[str, Text] = dict(vocabulary.FILE.lists)
