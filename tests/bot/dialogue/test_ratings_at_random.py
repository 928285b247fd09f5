"""Ratings put together at random of what people write: each film gets its stars, and no other gets any."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from bot.dialogue.message import Person
from tests.bot.dialogue.conftest import Talk

FILMS = {
    "Heat": "f:2",
    "Alien": "f:3",
    "Fargo": "f:5",
    "Casablanca": "f:13",
    "Vertigo": "f:15",
    "Jaws": "f:16",
    "Goldfinger": "f:20",
    "Chinatown": "f:21",
    "Ikiru": "f:24",
    "Rashomon": "f:25",
    "Metropolis": "f:19",
}
Stars = tuple[float, ...]
"""What may be meant: one number of stars, or two where words say it."""


@dataclass(frozen=True)
class Spoken:
    """What people say in a language.

    Attributes:
        forms: A film and its stars.
        stars: How stars are written, and what they are.
        words: What is thought in words.
        joined: What stands between two of these.
        openings: What stands before all of it.
        closings: What stands behind.
        limits: What stands behind stars alone.
        asides: What stands behind a film.
        remarks: What stands behind the last stars.
        beside: What is said of another film, and is no rating of it.
    """

    forms: tuple[str, ...]
    stars: dict[str, float]
    words: dict[str, Stars]
    joined: tuple[str, ...]
    openings: tuple[str, ...]
    closings: tuple[str, ...]
    limits: tuple[str, ...]
    asides: tuple[str, ...]
    remarks: tuple[str, ...]
    beside: tuple[str, ...]


EVERYWHERE = {"5": 5.0, "4": 4.0, "2": 2.0, "3.5": 3.5, "4/5": 4.0, "8/10": 4.0, "★★★★": 4.0, "⭐⭐⭐": 3.0}
LANGUAGES = {
    "en": Spoken(
        (
            *(
                "{F} {S}",
                "{F}: {S}",
                "{F} - {S}",
                "{F} – {S}",  # noqa: RUF001
                "{F}, {S}",
                "{F} ({S})",
                "{F} = {S}",
                "{F}? {S}",
            ),
            *(
                "{S} for {F}",
                "{S} - {F}",
                "I gave {F} {S}",
                "i'd give {F} {S}",
                "{F} was {S}",
                "{F} gets {S}",
            ),
            *("{F} deserves {S}", "watched {F}, {S}", "just saw {F}: {S}", "saw {F} last night, {S}"),
            *(
                "finally saw {F}. {S}",
                "{F} is {S} for me",
                "for {F} I'd say {S}",
                "rate {F} {S}",
                "{F} → {S}",
            ),
            *("{F}, probably {S}", "easily {S} for {F}", "my rating for {F} is {S}", "{F} rating: {S}"),
        ),
        EVERYWHERE
        | {
            "4 stars": 4.0,
            "four stars": 4.0,
            "1 star": 1.0,
            "4 out of 5": 4.0,
            "3 and a half": 3.5,
            "3,5": 3.5,
        },
        {
            "loved {F}": (5,),
            "hated {F}": (1,),
            "{F} was great": (4, 5),
            "{F} was boring": (1, 2),
            "didn't like {F}": (2,),
            "I liked {F}": (4,),
            "{F} is a masterpiece": (5,),
            "{F} was meh": (2, 3),
        },
        (", ", "\n", "; ", " and ", ". ", " / ", " + ", ", and ", "! ", ", but ", " | ", ", also ", " & "),
        (
            *(
                "",
                "",
                "",
                "ok ",
                "hi! ",
                "so ",
                "my ratings:\n",
                "well, ",
                "hmm ",
                "btw ",
                "yes! ",
                "thanks! ",
            ),
            *("here you go: ", "let's see: ", "ok here are a few: "),
        ),
        (
            *("", "", "", " thanks", " 🙂", " lol", "!!", " imo", " tbh", " for me", " I think", " overall"),
            *(". what next?", ", what should i watch now?", ". recommend me something"),
        ),
        (" at best", " at most"),
        (
            "",
            "",
            "",
            " with my wife",
            " on netflix",
            " (seen it twice)",
            " in the cinema",
            " again",
            " as a kid",
        ),
        ("", "", "", ", what a film", ", my wife hated it", ", the music is great", ", a bit long"),
        (
            *("haven't seen {F}", "I never saw {F}", "didn't watch {F}", "don't remember if I saw {F}"),
            *(
                "I want to watch {F}",
                "{F} is on my list",
                "I've been meaning to see {F}",
                "I'll watch {F} tomorrow",
            ),
            *("my wife loved {F}", "my dad hated {F}", "my brother gave {F} 5 stars", "everyone loves {F}"),
            *("my friend says {F} is great", "I heard {F} is good", "the trailer of {F} looks good"),
            *("is {F} any good?", "should I watch {F}?", "have you got {F}?", "put {F} on my watchlist"),
        ),
    ),
    "de": Spoken(
        (
            *("{F} {S}", "{F}: {S}", "{S} für {F}", "{F} bekommt {S}", "ich gebe {F} {S}", "{F} war {S}"),
            *(
                "gestern {F} gesehen, {S}",
                "{F}, eher {S}",
                "bewerte {F} mit {S}",
                "für {F} würde ich {S} sagen",
            ),
        ),
        EVERYWHERE | {"4,5": 4.5, "9 von 10": 4.5, "vier Sterne": 4.0, "eine 4": 4.0, "viereinhalb": 4.5},
        {"ich liebe {F}": (5,), "{F} war langweilig": (1, 2), "{F} fand ich okay": (3,)},
        (", ", "\n", " und ", "; ", ". ", ", aber ", " + ", ", auch "),
        ("", "", "ok ", "hallo, ", "meine Bewertungen:\n", "na ja, ", "hier ein paar: "),
        ("", "", " danke", " finde ich", " von mir", ". Was jetzt?"),
        (" höchstens",),
        ("", "", " mit meiner Frau", " im Kino", " als Kind", " letzte Woche", " nochmal"),
        ("", "", ", meine Frau hasste ihn", ", die Musik ist super"),
        (
            *(
                "habe {F} nicht gesehen",
                "ich will {F} sehen",
                "meine Frau liebt {F}",
                "mein Bruder hasst {F}",
            ),
            *("ist {F} gut?", "{F} steht auf meiner Liste"),
        ),
    ),
    "es": Spoken(
        (
            *(
                "{F} {S}",
                "{F}: {S}",
                "{S} para {F}",
                "a {F} le doy {S}",
                "le doy {S} a {F}",
                "{F} merece {S}",
            ),
            *("ayer vi {F}, {S}", "{F} fue {S}", "por fin vi {F}. {S}", "mi nota para {F} es {S}"),
        ),
        EVERYWHERE | {"4,5": 4.5, "9 de 10": 4.5, "cuatro estrellas": 4.0, "un 4": 4.0, "tres y media": 3.5},
        {"me encantó {F}": (5,), "{F} fue aburrida": (1, 2), "{F} no está mal": (3,)},
        (", ", "\n", " y ", "; ", ". ", ", pero ", " + ", ", también "),
        ("", "", "ok ", "hola! ", "mis notas:\n", "bueno, ", "a ver: "),
        ("", "", " gracias", " creo", " de mi parte", ". ¿y ahora?"),
        (" como mucho",),
        ("", "", " con mi mujer", " en el cine", " de niño", " la semana pasada", " otra vez"),
        ("", "", ", qué película", ", mi mujer la odió", ", un poco larga"),
        (
            *("no he visto {F}", "quiero ver {F}", "mi mujer adora {F}"),
            *("mi hermano odia {F}", "¿{F} es buena?", "{F} está en mi lista"),
        ),
    ),
    "fr": Spoken(
        (
            *(
                "{F} {S}",
                "{F} : {S}",
                "{S} pour {F}",
                "je donne {S} à {F}",
                "{F} mérite {S}",
                "{F} c'est {S}",
            ),
            *("hier j'ai vu {F}, {S}", "{F}, plutôt {S}", "enfin vu {F}. {S}", "ma note pour {F} : {S}"),
        ),
        EVERYWHERE | {"4,5": 4.5, "9 sur 10": 4.5, "quatre étoiles": 4.0, "un 4": 4.0, "16/20": 4.0},
        {"j'ai adoré {F}": (5,), "{F} était ennuyeux": (1, 2), "je n'ai pas aimé {F}": (2,)},
        (", ", "\n", " et ", "; ", ". ", ", mais ", " + ", ", aussi "),
        ("", "", "ok ", "salut ! ", "mes notes :\n", "bon, ", "alors : "),
        ("", "", " merci", " je pense", " de ma part", ". et maintenant ?"),
        (" au plus",),
        ("", "", " avec ma femme", " au cinéma", " la semaine dernière", " encore une fois"),
        ("", "", ", quel film", ", ma femme l'a détesté", ", un peu long"),
        (
            *("je n'ai pas vu {F}", "je veux voir {F}", "ma femme adore {F}"),
            *("mon frère déteste {F}", "{F} est bien ?"),
        ),
    ),
    "pt": Spoken(
        (
            *("{F} {S}", "{F}: {S}", "{S} para {F}", "dou {S} para {F}", "dou {S} pra {F}", "{F} merece {S}"),
            *("ontem vi {F}, {S}", "assisti {F}, {S}", "finalmente vi {F}. {S}", "minha nota para {F} é {S}"),
        ),
        EVERYWHERE | {"4,5": 4.5, "9 de 10": 4.5, "quatro estrelas": 4.0, "um 4": 4.0, "nota 8": 4.0},
        {"adorei {F}": (5,), "{F} foi chato": (1, 2), "não gostei de {F}": (2,)},
        (", ", "\n", " e ", "; ", ". ", ", mas ", " + ", ", também "),
        ("", "", "ok ", "oi! ", "minhas notas:\n", "bom, ", "vamos lá: "),
        ("", "", " obrigado", " acho", " da minha parte", ". e agora?"),
        (" no máximo",),
        ("", "", " com minha esposa", " no cinema", " quando era criança", " semana passada", " de novo"),
        ("", "", ", que filme", ", minha esposa odiou", ", um pouco longo"),
        (
            *("não vi {F}", "quero ver {F}", "minha esposa adora {F}"),
            *("meu irmão odeia {F}", "{F} é bom?"),
        ),
    ),
    "ru": Spoken(
        (
            *("{F} {S}", "{F}: {S}", "{F} — {S}", "{S} за {F}", "ставлю {F} {S}", "{F} заслуживает {S}"),
            *(
                "вчера смотрел {F}, {S}",
                "{F}, наверное {S}",
                "наконец посмотрел {F}. {S}",
                "моя оценка {F}: {S}",
            ),
        ),
        EVERYWHERE | {"4,5": 4.5, "9 из 10": 4.5, "четыре звезды": 4.0, "четвёрка": 4.0, "на пятёрку": 5.0},
        {"обожаю {F}": (5,), "{F} был скучный": (1, 2), "мне не понравился {F}": (2,)},
        (", ", "\n", " и ", "; ", ". ", ", но ", " + ", ", ещё "),
        ("", "", "ок ", "привет! ", "мои оценки:\n", "ну, ", "вот: "),
        ("", "", " спасибо", " думаю", " от меня", ". что дальше?"),
        (" максимум",),
        ("", "", " с женой", " в кино", " в детстве", " на прошлой неделе", " ещё раз"),  # noqa: RUF001
        ("", "", ", какой фильм", ", жена не оценила", ", немного длинный"),
        (
            *("не смотрел {F}", "хочу посмотреть {F}", "жена любит {F}"),
            *("брат ненавидит {F}", "{F} хороший?", "{F} в моём списке"),
        ),
    ),
}
_ASKED = re.compile(r"(?P<film>.+) \(\d{4}\)  (?P<whole>\d?)(?P<half>½?)★")
_FEW = 2
"""So many films at most have asides."""
_SMALL, _IN_WORDS = 0.3, 0.2
"""How often titles are written small, and films are rated in words."""
_APART, _BEHIND_QUESTION = (", ", ". ", "; ", "\n"), (" ", "\n")
"""What stands between a rating and what is none."""


def ratings_said(spoken: Spoken, drawn: random.Random) -> tuple[str, dict[str, Stars]]:
    """A message, and the stars that it gives to each of its films."""
    names = drawn.sample(sorted(FILMS), drawn.choice((1, 1, 2, 2, 3)))
    is_small, same = drawn.random() < _SMALL, drawn.choice(spoken.forms)
    parts: list[str] = []
    given: dict[str, Stars] = {}
    closings = spoken.closings
    for name in names:
        film = name.lower() if is_small else name
        if drawn.random() < _IN_WORDS:
            form, given[name] = drawn.choice(list(spoken.words.items()))
            parts.append(form.format(F=film))
            closings = spoken.closings
            continue
        written, stars = drawn.choice(list(spoken.stars.items()))
        aside = drawn.choice(spoken.asides) if len(names) <= _FEW else ""
        form = drawn.choice((same, drawn.choice(spoken.forms)))
        parts.append(form.format(F=film + aside, S=written))
        given[name] = (stars,)
        closings = drawn.choice(((*spoken.closings, *spoken.limits), spoken.remarks))
    joined = drawn.choice(spoken.joined).join(parts)
    return f"{drawn.choice(spoken.openings)}{joined}{drawn.choice(closings)}", given


def beside_others_said(spoken: Spoken, drawn: random.Random) -> tuple[str, dict[str, Stars]]:
    """A message with a rating, and with what is none of another film."""
    film, other = drawn.sample(sorted(FILMS), 2)
    if drawn.random() < _IN_WORDS:
        form, given = drawn.choice(list(spoken.words.items()))
        rated = form.format(F=film)
    else:
        written, stars = drawn.choice(list(spoken.stars.items()))
        rated, given = drawn.choice(spoken.forms).format(F=film, S=written), (stars,)
    parts = [rated, drawn.choice(spoken.beside).format(F=other)]
    drawn.shuffle(parts)
    return drawn.choice(_BEHIND_QUESTION if parts[0].endswith("?") else _APART).join(parts), {film: given}


def told(talk: Talk) -> dict[str, float]:
    """Film -> the stars that were saved for it, or with which it is asked."""
    asked: dict[str, float] = {}
    for found in filter(None, map(_ASKED.fullmatch, talk.labels)):
        if found["film"] in FILMS:
            asked[FILMS[found["film"]]] = float(found["whole"] or 0) + 0.5 * bool(found["half"])
    return asked | talk.ratings


def are_given(told_stars: dict[str, float], given: dict[str, Stars]) -> bool:
    """Whether each film has the stars that it was given."""
    return all(told_stars.get(FILMS[name]) in stars for name, stars in given.items())


def are_said(saved: dict[str, float], given: dict[str, Stars]) -> bool:
    """Whether all that was saved was said."""
    said = {FILMS[name]: stars for name, stars in given.items()}
    return all(stars in said.get(film, ()) for film, stars in saved.items())


def talk_in(talk_as: Callable[[str], Talk], language: str, number: int) -> Talk:
    """The talk of somebody new who speaks a language."""
    talk = talk_as(f"{language}{number}")
    talk.person = Person("test", f"{language}{number}", "Ada", language)
    return talk


def failing(
    talk_as: Callable[[str], Talk], language: str, messages: Sequence[tuple[str, dict[str, Stars]]]
) -> list[object]:
    """The messages of which a film has no stars, or others than those that it was given."""
    every: list[object] = []
    for number, (text, given) in enumerate(messages):
        talk = talk_in(talk_as, language, number)
        talk.says(text)
        if not are_given(told(talk), given) or not are_said(talk.ratings, given):
            every.append((text, given, talk.ratings, talk.labels[:4]))
    return every


@pytest.mark.parametrize(("language", "count"), [(each, 40 if each == "en" else 16) for each in LANGUAGES])
def test_each_film_is_saved_or_asked_with_its_stars_and_nothing_else_is(
    talk_as: Callable[[str], Talk], language: str, count: int
) -> None:
    drawn = random.Random(2)
    messages = [ratings_said(LANGUAGES[language], drawn) for _ in range(count)]
    assert failing(talk_as, language, messages) == []


@pytest.mark.parametrize(("language", "count"), [(each, 16 if each == "en" else 4) for each in LANGUAGES])
def test_a_rating_beside_what_is_none_is_saved_alone(
    talk_as: Callable[[str], Talk], language: str, count: int
) -> None:
    drawn = random.Random(3)
    messages = [beside_others_said(LANGUAGES[language], drawn) for _ in range(count)]
    assert failing(talk_as, language, messages) == []
