import io

import pytest

from recommender.tables.text import encoding_of, open_text


def read(data: bytes) -> str:
    return open_text(io.BufferedReader(io.BytesIO(data)), data, "x").read()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("windows-1250", "Tytuł;Rok;Ocena\nHeat;1995;5\n"),
        ("windows-1250", "Żądło;1973;9\nŚmierć i dziewczyna;1994;8\nŁowca jeleni;1978;7\n"),
        ("iso-8859-2", "Żądło;1973;9\nŚmierć i dziewczyna;1994;8\nŁowca jeleni;1978;7\n"),
        ("windows-1250", "Název;Rok;Hodnocení\nŽelezný muž;2008;4\nVykoupení z věznice Shawshank;1994;5\n"),
        ("windows-1250", "Cím;Év;Értékelés\nA sötét lovag;2008;9\nNagymenők;1990;9\nŐrült nők ketrece;1;2\n"),
        ("windows-1250", "Naslov;Ocjena\nTko pjeva zlo ne misli;5\nŽivot je lijep;4\nKuća cvijeća;3\n"),
        ("windows-1250", "Titlu;Notă\nMoartea domnului Lăzărescu;9\n"),
        ("windows-1254", "Başlık;Yıl;Puanım\nKış Uykusu;2014;9\nAğır Roman;1997;8\nÜç Maymun;2008;7\n"),
        ("windows-1257", "Pavadinimas;Įvertinimas\nŽvėries šešėlis;9\n"),
        ("windows-1252", "Titel;Jahr\nDie fabelhafte Welt der Amélie;2001\nSpaß für alle;1999\n"),
        ("windows-1252", "Titre;Note\nLe Père Noël est une ordure;5\nÇa commence;2\nÀ bout de souffle;4\n"),
        ("windows-1252", "Filme;Nota\nA Ação;1\nLições de Harmonia;4\nSão Bernardo;3\n"),
        ("windows-1252", "Película;Nota\n¿Qué he hecho yo?;8\nCría cuervos;9\n"),
        ("windows-1252", "Titill;Einkunn\nHrútar;8\nBörn náttúrunnar;7\nÞað er líf;6\n"),
        ("windows-1252", "Title,Rating\nAmélie,4\nDas weiße Band,5\nPusher på gaden,3\nCosì fan,2\n"),
        ("windows-1252", "Alien³, 4\nHeat, 5\n"),
        ("windows-1252", "Title\nDon’t Look Now\n“Crocodile” Dundee\n"),
    ],
)
def test_the_code_page_is_told_by_the_letters_of_its_languages(encoding: str, text: str) -> None:
    assert read(text.encode(encoding)) == text
    assert read(text.encode()) == text


def test_what_is_utf_8_in_part_stays_so() -> None:
    assert encoding_of("Żądło;9\n".encode() + "Łowca jeleni;7\n".encode("windows-1250")) == "utf-8-sig"
