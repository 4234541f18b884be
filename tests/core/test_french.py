import pytest
from dalil import french
from hypothesis import given
from hypothesis import strategies as st

N, F = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("Pourquoi ?", f"Pourquoi{N}?"),
        ("Pourquoi?", f"Pourquoi{N}?"),
        ("Vite ! Oui ; non", f"Vite{N}! Oui{N}; non"),
        ("Trois choix : un", f"Trois choix{F}: un"),
        ("Trois choix: un", f"Trois choix{F}: un"),
        (" : suite", f"{F}: suite"),
        ("le « mot » juste", f"le «{F}mot{F}» juste"),
        ("le «mot» juste", f"le «{F}mot{F}» juste"),
        ('le "mot" juste', f"le «{F}mot{F}» juste"),
        ("l'eau d'ici", "l’eau d’ici"),
        ("1 500 personnes", f"1{N}500 personnes"),
        ("1 250 000 euros", f"1{N}250{N}000 euros"),
        ("01 23 45 67 89", "01 23 45 67 89"),
        ("+961 1 234 567", "+961 1 234 567"),
        ("décret-loi n° 118/77", f"décret-loi n°{F}118/77"),
        ("à 12:30", "à 12:30"),
        ("voir https://example.org/a?b;c : fin", f"voir https://example.org/a?b;c{F}: fin"),
        ("70 %", f"70{N}%"),
        ("etc...", "etc…"),
    ],
)
def test_rules(typed, set_):
    assert french.typeset(typed) == set_


@given(st.text(alphabet=st.sampled_from("ab é «»:;!?'\"0123 .\u00a0\u202f/"), max_size=40))
def test_setting_twice_changes_nothing_more(text):
    once = french.typeset(text)
    assert french.typeset(once) == once


@given(st.text(alphabet=st.sampled_from("abéà ,.:;!?0123"), max_size=40))
def test_only_spaces_apostrophes_and_dots_change(text):
    def bare(value):
        return "".join(value.replace("…", "...").split())

    assert bare(french.typeset(text)) == bare(text)
