"""Which fields each data file has, each with its title in both languages."""

from __future__ import annotations

from . import records
from .fields import (
    Address,
    Bilingual,
    Date,
    Field,
    Group,
    Identifier,
    Language,
    Listing,
    Name,
    Number,
    Plain,
    Reference,
)
from .languages import Text

VOCABULARIES = {
    "countries": Text(ar="البلدان", fr="Pays"),
    "kinds": Text(ar="أنواع الجهات", fr="Natures d’acteurs"),
    "member_kinds": Text(ar="أنواع الأعضاء", fr="Natures de membres"),
    "themes": Text(ar="المواضيع", fr="Thèmes"),
    "services": Text(ar="الخدمات", fr="Services"),
}

IDENTITY = Field("id", Text(ar="المعرّف", fr="Identifiant"), Identifier())

TERM = Group(
    (
        IDENTITY,
        Field("label", Text(ar="التسمية", fr="Libellé"), Bilingual()),
        Field("explanation", Text(ar="الشرح", fr="Explication"), Bilingual()),
    ),
    records.Term,
)

SOURCE = Group(
    (
        IDENTITY,
        Field("title", Text(ar="العنوان", fr="Titre"), Name()),
        Field("publisher", Text(ar="الناشر", fr="Éditeur"), Name()),
        Field("date", Text(ar="التاريخ", fr="Date"), Date(), required=False),
        Field("url", Text(ar="العنوان الإلكتروني", fr="Adresse internet"), Address(), required=False),
    ),
    records.Source,
)

FIGURE = Group(
    (
        IDENTITY,
        Field("value", Text(ar="القيمة", fr="Valeur"), Number()),
        Field("label", Text(ar="التسمية", fr="Libellé"), Bilingual()),
        Field("definition", Text(ar="ما الذي يُحتسب", fr="Ce qui est compté"), Bilingual()),
        Field("date", Text(ar="التاريخ", fr="Date"), Date()),
        Field("source", Text(ar="المصدر", fr="Source"), Reference("sources")),
        Field("part_of", Text(ar="جزء من", fr="Partie de"), Identifier(), required=False),
    ),
    records.Figure,
)

FORMER_NAME = Group(
    (
        Field("ar", Text(ar="بالعربية", fr="En arabe"), Plain()),
        Field("fr", Text(ar="بالفرنسية", fr="En français"), Plain()),
        Field("until", Text(ar="حتى", fr="Jusqu’en"), Date()),
        Field("source", Text(ar="المصدر", fr="Source"), Reference("sources")),
    ),
    records.FormerName,
)

CONTACT = Group(
    (
        Field("address", Text(ar="العنوان", fr="Adresse"), Name(), required=False),
        Field("telephone", Text(ar="الهاتف", fr="Téléphone"), Plain(), required=False),
        Field("email", Text(ar="البريد الإلكتروني", fr="Courriel"), Plain(), required=False),
        Field("hours", Text(ar="أوقات الدوام", fr="Horaires"), Bilingual(), required=False),
    ),
    records.Contact,
)

ACTOR = Group(
    (
        IDENTITY,
        Field("name", Text(ar="الاسم", fr="Nom"), Name()),
        Field("acronym", Text(ar="الاسم المختصر", fr="Sigle"), Plain(), required=False),
        Field("name_language", Text(ar="لغة الاسم اللاتيني", fr="Langue du nom latin"), Language(), required=False),
        Field("former_names", Text(ar="الأسماء السابقة", fr="Anciens noms"), Listing(FORMER_NAME), required=False),
        Field("country", Text(ar="البلد", fr="Pays"), Reference("countries")),
        Field("kind", Text(ar="نوع الجهة", fr="Nature"), Reference("kinds")),
        Field("members", Text(ar="الأعضاء", fr="Membres"), Listing(Reference("member_kinds")), required=False),
        Field("summary", Text(ar="الموجز", fr="Résumé"), Bilingual()),
        Field("description", Text(ar="الوصف", fr="Description"), Bilingual()),
        Field("themes", Text(ar="المواضيع", fr="Thèmes"), Listing(Reference("themes")), required=False),
        Field("services", Text(ar="الخدمات", fr="Services"), Listing(Reference("services")), required=False),
        Field("website", Text(ar="الموقع الإلكتروني", fr="Site internet"), Address(), required=False),
        Field("contact", Text(ar="للتواصل", fr="Contact"), CONTACT, required=False),
        Field("founded", Text(ar="تاريخ التأسيس", fr="Création"), Date(), required=False),
        Field("sources", Text(ar="المصادر", fr="Sources"), Listing(Reference("sources"))),
        Field("verified_on", Text(ar="تاريخ التحقّق", fr="Vérifié le"), Date()),
    ),
    records.Actor,
)
