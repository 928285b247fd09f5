"""Questions about the film of a message that is replied to: "what do you know about this one?"."""

from dataclasses import replace

from bot.dialogue.actions import buttons
from bot.dialogue.heard.agreeing_reading import read_replied_stars
from bot.dialogue.heard.liking import LONGEST
from bot.dialogue.heard.this_reading import with_title
from bot.dialogue.intents.intent import IT, NamedFilm, Of, Show
from bot.dialogue.message import Reply
from bot.dialogue.recommending import wishing
from bot.dialogue.recommending.place import NOWHERE
from bot.dialogue.talk import about_film
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.replied_to import quoted_film
from bot.dialogue.turn import Turn
from bot.service import last_list, ratings
from recommender.catalog.film import Film


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the film that somebody else's message names, or the bot's is about; None for no such question."""
    is_reply = turn.incoming.answers is not None or bool(turn.incoming.quoted)
    if not is_reply or not turn.visit.has_model or len(text) > LONGEST:
        return None
    asked = read_intent(turn, text).intent
    if isinstance(asked, Show) and asked.of == IT:
        films = _films(turn)
        return _of_it(turn, asked, films) if films or turn.incoming.quoted else None
    points = with_title(text, "") is not None and read_replied_stars(text) is None  # "it was great"
    films = _films(turn) if points else []
    said = with_title(text, films[0].title) if films else None
    intent = read_intent(turn, said).intent if said is not None else None
    film = intent.of.film if isinstance(intent, Show) else None
    is_meant = film is not None and film.film_id == films[0].film_id
    return _of_it(turn, Show(IT, "fact"), films) if is_meant else None


def _of_it(turn: Turn, asked: Show, films: list[Film]) -> list[Reply]:
    """The answer of the one film; of several it is asked which."""
    if not films:
        return [Reply(turn.say("plain-which-film"), (wishing.show_list(turn),))]
    if len(films) > 1:
        rows = (buttons(film.name, "film", *NOWHERE.numbers, about=film.film_id) for film in films)
        return [Reply(turn.say("plain-which"), tuple(row for row in rows if row))]
    meant = Of(film=NamedFilm(films[0].film_id, films[0].name, is_certain=True))
    return about_film.act(turn, replace(asked, of=meant, asked=asked.asked or "fact"))


def _films(turn: Turn) -> list[Film]:
    """The films that the message may be about; none where that is a list of the bot."""
    if turn.incoming.quoted:
        spotted = [one.film for each in mentions(turn, turn.incoming.quoted) for one in each.found.meant]
        every = {film.film_id: film for film in spotted}
        named = quoted_film(turn) if len(every) <= 1 else None
        return [each.film for each in named.meant] if named is not None else list(every.values())
    said = last_list.answered(turn.visit, turn.incoming.chat)
    found = ratings.find_film(turn.visit, said.in_question) if said is not None and said.in_question else None
    return [found] if isinstance(found, Film) else []
