import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.catalog.edition_words import is_packaging
from recommender.catalog.folding import fold
from recommender.catalog.title import article_first, main_name, parse_title, split_year


@pytest.mark.parametrize(
    "title",
    [
        "Heat",
        "Heat [Blu-ray]",
        "Heat (DVD)",
        "Heat Region Free",
        "Heat (Special Edition)",
        "Heat (Two-Disc Collector's Edition)",
        "Heat (4K Ultra HD + Blu-ray)",
        "Heat - Blu-ray + Digital HD",
        "Heat VHS",
        "Heat [VHS]",
        "Heat [Import]",
        "Heat [Region 2] [UK Import]",
        "Heat Digital",
        "Heat Steelbook",
        "Heat Steelbook  Limited UK Edition",
        "Heat anglais",
        "Heat - Edition limitée 3D - Coffret Voiture [Blu-ray]",
        "Heat (Mandarin Chinese Edition)",
        "Heat (Widescreen)",
        "Heat (The Criterion Collection)",
        "Heat - Single-Disc Extended Cut",
        "Heat (Fully Restored Limited Edition) (Walt Disney's Masterpiece)",
        "Heat [ NON-USA FORMAT, PAL, Reg.2 Import - United Kingdom ]",
        "HEAT(WS)",
        "Heat Bilingual",
        "The Heat",
        "Heat, The - Blu-ray + Digital HD",
    ],
)
def test_packaging_does_not_change_the_film(title: str) -> None:
    parsed = parse_title(title)
    assert parsed.key == "heat"
    assert not parsed.parts
    assert not parsed.collection
    assert parsed.year is None


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Rocky II - Blu-ray + Digital HD", "rocky 2"),
        ("RoboCop 2 [Import]", "robocop 2"),
        ("9 - Blu-ray + Digital HD", "9"),
        ("2012", "2012"),
        ("1984", "1984"),
        ("Blade Runner 2049", "blade runner 2049"),
        ("Malcolm X", "malcolm x"),
        ("Les Misérables", "les miserables"),
        ("Amélie", "amelie"),
        ("Ultraviolet", "ultraviolet"),
        ("The Collector", "collector"),
        ("Snow White & the Huntsman", "snow white and the huntsman"),
        ("Marvel's Captain America: Civil War", "captain america civil war"),
        ("[REC]", "rec"),
        ("(500) Days of Summer", "days of summer"),
        ("$", "$"),
    ],
)
def test_the_films_own_words_stay(title: str, key: str) -> None:
    parsed = parse_title(title)
    assert parsed.key == (key if key != "$" else "")
    assert parsed.shown


@pytest.mark.parametrize(
    ("title", "key", "year", "trailing"),
    [
        ("Heat (1995)", "heat", 1995, None),
        ("Godzilla [DVD] [2014]", "godzilla", 2014, None),
        ("Deadpool 2016", "deadpool", None, 2016),
        ("Gravity 2013  Region Free", "gravity", None, 2013),
        ("Death Race 2000 [VHS]", "death race", None, 2000),
        ("Wonder Woman 1984", "wonder woman", None, 1984),
    ],
)
def test_years_are_taken_out(title: str, key: str, year: int | None, trailing: int | None) -> None:
    parsed = parse_title(title)
    assert (parsed.key, parsed.year, parsed.trailing_year) == (key, year, trailing)


@pytest.mark.parametrize(
    ("title", "key", "parts"),
    [
        ("Downton Abbey - Series 4", "downton abbey", {("season", "4")}),
        ("Downton Abbey: The Complete Fourth Season", "downton abbey", {("season", "4")}),
        ("Walking Dead, The Ssn 5", "walking dead", {("season", "5")}),
        ("The white queen Stagione 01", "white queen", {("season", "1")}),
        ("Sex and the City: Season 6, Part 1", "sex and the city", {("season", "6"), ("part", "1")}),
        ("Game of Thrones - Season 4 2015", "game of thrones", {("season", "4")}),
        ("Kill Bill: Volume 1", "kill bill", {("volume", "1")}),
        ("Che: Part One", "che", {("part", "1")}),
        ("Freaks and Geeks: The Complete Series", "freaks and geeks", {("season", "complete")}),
        ("The X-Files (TV Series) [Blu-ray]", "x files", {("kind", "tv")}),
        ("Columbo - The Complete Sixth and Seventh Seasons", "columbo", {("season", "6 7")}),
    ],
)
def test_seasons_and_parts_are_kept_as_such(title: str, key: str, parts: set[tuple[str, str]]) -> None:
    parsed = parse_title(title)
    assert (parsed.key, parsed.parts) == (key, parts)


@pytest.mark.parametrize(
    "title",
    [
        "Harry Potter - Complete 8-Film Collection",
        "The Lord Of The Rings: Trilogy",
        "The Comedy of Terrors / The Raven (Midnite Movies Double Feature)",
        "How the Grinch Stole Christmas / Horton Hears a Who",
        "Beverly Hills Cop Collection [VHS]",
        "Rocky Gift Set [VHS]",
        "STAR WARS: The Complete Saga (Episodes I-VI)",
    ],
)
def test_collections_are_known(title: str) -> None:
    assert parse_title(title).collection


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Guardians Of The Galaxy Region Free", "Guardians Of The Galaxy"),
        ("Terminator, The", "The Terminator"),
        ("Burlesque (Two-Disc Blu-ray/DVD Combo)", "Burlesque"),
        ("Lost In Space (1965): Season 1 (Cancelled)", "Lost In Space: Season 1"),
        ("Mad Max : Fury Road - Edition limitée 3D - Coffret Voiture [Blu-ray]", "Mad Max: Fury Road"),
        ("Deadpool 2016", "Deadpool 2016"),
    ],
)
def test_people_see_the_title_without_packaging(title: str, shown: str) -> None:
    assert parse_title(title).shown == shown


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Seven (a.k.a. Se7en)", ("Seven", "Se7en")),
        (
            "Léon: The Professional (a.k.a. The Professional) (Léon)",
            ("Léon: The Professional", "The Professional", "Léon"),
        ),
        ("City of Lost Children, The (Cité des enfants perdus, La)",
         ("The City of Lost Children", "La Cité des enfants perdus")),
        ("Delicatessen aka The Butcher", ("Delicatessen", "The Butcher")),
        ("Heat (also known as Blow Hot)", ("Heat", "Blow Hot")),
        ("$ (Dollars)", ("$", "Dollars")),
        ("Heat (Two-Disc Special Edition) [Blu-ray] (1995)", ("Heat",)),
        ("Lost (Season 2) (TV)", ("Lost",)),
        ("Akas", ("Akas",)),
    ],
)  # fmt: skip
def test_every_name_is_a_name_of_its_own(title: str, names: tuple[str, ...]) -> None:
    assert parse_title(title).names == names


def test_what_names_an_edition_is_kept_apart() -> None:
    parsed = parse_title("Heat (Two-Disc Special Edition) [Blu-ray] (1995)")
    assert (parsed.edition, parsed.year) == (("Two-Disc Special Edition", "Blu-ray"), 1995)


@settings(deadline=None)
@given(st.text())
def test_any_text_has_something_to_show_and_to_compare(title: str) -> None:
    parsed = parse_title(title)
    assert parsed.shown == parsed.shown.strip()
    assert bool(parsed.shown) == bool(title.strip())
    assert bool(parsed.key) == bool(fold(title))


WORDS = st.lists(
    st.sampled_from(["love", "night", "war", "river", "gold", "moon", "house", "stranger"]),
    min_size=1,
    max_size=4,
)
PACKAGES = st.sampled_from(
    ["", " [Blu-ray]", " (Special Edition)", " [VHS]", " (Two-Disc Deluxe Edition)", " Region Free", " - DVD"]
)


@settings(deadline=None)
@given(WORDS, PACKAGES, PACKAGES)
def test_title_in_two_packages_is_one_title(words: list[str], one: str, other: str) -> None:
    title = " ".join(words).title()
    assert parse_title(title + one).key == parse_title(title + other).key == parse_title(title).key


@settings(deadline=None)
@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_packaging_is_told_from_titles() -> None:
    assert is_packaging("Two-Disc Special Edition")
    assert not is_packaging("La Vita E Bella")
    assert not is_packaging("")


@pytest.mark.parametrize(
    ("title", "plain", "year"),
    [
        ("Heat (1995)", "Heat", 1995),
        ("Doctor Who (2005–2010)", "Doctor Who", 2005),  # noqa: RUF001
        ("Lost (2004- )", "Lost", 2004),
        ("Heat", "Heat", None),
        ("(1995)", "(1995)", None),
        ("Space (1999) Again", "Space (1999) Again", None),
    ],
)
def test_year_is_split_off(title: str, plain: str, year: int | None) -> None:
    assert split_year(title) == (plain, year)


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Matrix, The", "The Matrix"),
        ("Eclisse, L'", "L'Eclisse"),
        ("Postino, Il", "Il Postino"),
        ("Misérables, Les", "Les Misérables"),
        (
            "Double vie de Véronique, La (Double Life of Veronique, The)",
            "La Double vie de Véronique (The Double Life of Veronique)",
        ),
        ("Me, Myself & Irene", "Me, Myself & Irene"),
        ("The Good, the Bad and the Ugly", "The Good, the Bad and the Ugly"),
    ],
)
def test_article_comes_first(title: str, plain: str) -> None:
    assert article_first(title) == plain


@pytest.mark.parametrize(
    ("title", "main"),
    [
        ("Léon: The Professional (a.k.a. The Professional) (Léon)", "Léon: The Professional"),
        ("Cinema Paradiso (Nuovo cinema Paradiso)", "Cinema Paradiso"),
        ("Seven a.k.a. Se7en", "Seven"),
        ("Les Miserables (Misérables, Les)", "Les Miserables"),
        ("M*A*S*H (a.k.a. MASH)", "M*A*S*H"),
        # What is no other name, or what the title needs.
        ("Heat", "Heat"),
        ("(500) Days of Summer", "(500) Days of Summer"),
        ("[REC]", "[REC]"),
        ("Che (Part One)", "Che (Part One)"),
        ("Anna (TV)", "Anna (TV)"),
        (
            "Birdman: Or (The Unexpected Virtue of Ignorance)",
            "Birdman: Or (The Unexpected Virtue of Ignorance)",
        ),
    ],
)
def test_the_main_name_goes_without_the_other_names(title: str, main: str) -> None:
    assert main_name(title) == main


@given(st.text(alphabet=st.sampled_from("ab ()[]:,.0 aka"), max_size=30))
def test_a_main_name_stands_in_its_title_and_says_something_where_the_title_does(title: str) -> None:
    main = main_name(title)
    assert main in title
    assert bool(fold(main)) == bool(fold(title))
