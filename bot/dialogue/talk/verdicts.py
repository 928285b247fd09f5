"""Films that are named in a story, and what is thought of them: saved where it is clear, else asked."""

import re
from dataclasses import replace

from bot.dialogue import wording
from bot.dialogue.heard.film_request import read_films_asked
from bot.dialogue.heard.film_spoken_of import gives_stars, read_opinion_of_it
from bot.dialogue.heard.language_signs import language_of
from bot.dialogue.heard.liking import read_liking
from bot.dialogue.heard.opinion_reading import Opinion, asks_for_films, begins_to_ask
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.rating_reading import Reading
from bot.dialogue.intents.intent import Intent, Next, Plain, Wish
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.left_out import say_left_out
from bot.dialogue.message import Reply
from bot.dialogue.own_side import language
from bot.dialogue.rating import rate, several
from bot.dialogue.talk import asking, meaning, several_things
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.heard_film import LAST_TIER, Heard
from bot.dialogue.talk.mention import Mention
from bot.dialogue.talk.mentioned_parts import NUMBERS_ALONE
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.told_films import MOST_ASKED, ToldFilms, is_praise_alone
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import films, last_list, ratings
from bot.service.films import Found
from bot.service.problems import NoModel
from recommender.catalog.film import Film
from recommender.catalog.series import series_of

_LONGEST = 1000  # characters of a story
_SEVERAL = 2  # films
_MOST_OF_LIST = 5  # words of a film and its stars
_SENTENCE = re.compile(r"(?:[^.!?…\n]|(?<=[0-9])[.](?=[0-9]))*[.!?…\n]*")


def read_numbered(turn: Turn, text: str) -> list[Reply] | None:
    """Takes films of a series that are said by their numbers alone: "saw Rocky 1, 2 and 4"; else None."""
    if not turn.visit.has_model or len(text) > _LONGEST or NUMBERS_ALONE.search(plain(text)) is None:
        return None
    story = ToldFilms.of(turn, text)
    series = {series_of(mention.found.meant[0].film.title) for mention, _ in story.every}
    if len(story.every) < _SEVERAL or len(series) > 1 or any(said.is_denied for _, said in story.every):
        return None
    # A number alone is no title: where nothing is said of the film, only its stars are asked.
    sure = ((replace(each, is_guess=bool(said.stars) and each.is_guess), said) for each, said in story.every)
    heard = [_heard(each, replace(said, is_clear=said.is_clear or not said.stars)) for each, said in sure]
    return [several.answer(turn, heard)]


def read_clear(turn: Turn, text: str) -> list[Reply] | None:
    """Takes a story that says more of its films than a list of films and stars; None for anything else."""
    told, shown, unanswered = _without_request(turn, text)
    if not turn.visit.has_model or not _may_tell(told) or _is_wish(turn, told):
        return None
    story = ToldFilms.of(turn, told)
    heard = hear(turn, told) if story.every and not story.is_partly_unseen else []
    if isinstance(heard, NoModel) or not heard:
        return None
    if not story.told:
        return _asked(turn, story) if story.gives_as_own(heard) else None
    if story.says_all_of(heard):
        return _replies(turn, told, heard, [unanswered], shown)
    asks = shown is not None or bool(unanswered)
    is_clear = asks and all(opinion.is_clear for _, opinion in story.told)
    says_more = is_clear or story.says_more_than(heard)
    return _answer(turn, told, story, shown, unanswered) if says_more else None


def read_beside_unseen(turn: Turn, text: str) -> list[Reply] | None:
    """Takes what is said beside films that were not seen: "hated Heat, I'll watch Alien"; else None."""
    if not turn.visit.has_model or not _may_tell(text):
        return None
    story = ToldFilms.of(turn, text)
    told = [each for each in story.told if each[1].is_clear and not each[1].is_denied]
    if not told or not story.is_partly_unseen:
        return None
    replies = several_things.read(turn, text)
    if replies is not None:
        return replies
    unseen = [said.clause for _, said in story.every if said.is_denied and said.stars is None]
    return _replies(turn, text, [_heard(*each) for each in told], list(dict.fromkeys(unseen)), None)


def read_listed(turn: Turn, text: str) -> list[Reply] | None:
    """Takes what is said of several films of the list that was shown last, by their places; else None."""
    if not turn.visit.has_model or not _may_tell(text) or mentions(turn, text):
        return None
    story = ToldFilms.of(turn, text, with_list=True)
    return _answer(turn, text, story) if len(story.told) > 1 else None


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Takes a story of which nothing else was understood; None where it names no film, or asks.

    Stars are asked of the films of which it says nothing that is known; what only others think is not saved.
    """
    if not turn.visit.has_model or not _may_tell(text):
        return None
    intent = meaning.read_intent(turn, text).intent
    if isinstance(intent, Wish) and (intent.like or intent.like_place is not None):
        return None
    story = ToldFilms.of(turn, text, with_list=True)
    if story.told:
        is_near = len(story.told) == 1 and not story.told[0][1].is_clear and not story.is_story(1)
        return None if is_near else _answer(turn, text, story)  # "die hard with a vengance 4"
    if not story.every:
        return _of_the_film_spoken_of(turn, text)
    return _asked(turn, story)


def _asked(turn: Turn, story: ToldFilms) -> list[Reply] | None:
    """Asks for stars of films of which a story says nothing that is known; what others think is not saved."""
    seen = [mention for mention, opinion in story.every if not opinion.is_denied]
    is_hearsay = any(opinion.is_others for _, opinion in story.every)
    if not 0 < len(seen) <= MOST_ASKED or not (is_hearsay or story.is_story(len(seen))):
        return None
    heard = [_heard(mention, Opinion(is_clear=True)) for mention in seen]
    replies = rate.respond(turn, heard[0]) if len(heard) == 1 else [several.answer(turn, heard)]
    return wording.with_note(replies, turn.say("hearsay-not-saved") if is_hearsay else ())


def _of_the_film_spoken_of(turn: Turn, text: str) -> list[Reply] | None:
    """Asks whether what a text says is of the film spoken of last: "the soundtrack slaps so 2 stars"."""
    opinion = read_opinion_of_it(text)
    film_id = last_list.spoken_of(turn.visit, turn.incoming.chat) if opinion.stars is not None else None
    film = ratings.find_film(turn.visit, film_id) if film_id else None
    if not isinstance(film, Film):
        return None
    return [asking.confirm(turn, Choice(film.film_id, film.name, opinion.stars))]


def _without_request(turn: Turn, text: str) -> tuple[str, Intent | None, str]:
    """A text without the questions at its end, what these ask for, and those of which that is not known."""
    sentences = [found[0] for found in _SENTENCE.finditer(text) if found[0].strip()]
    sentences = [*sentences[:-1], *_with_request_apart(sentences[-1])] if sentences else []
    first = len(sentences)
    while first > 1 and _is_request(turn, sentences[first - 1].strip(" ,\n")):
        first -= 1
    wished = (meaning.read_intent(turn, each.strip(" ,\n")).intent for each in sentences[first:])
    intent = next((each for each in wished if isinstance(each, Wish | Next | Plain)), None)
    asked = "".join(sentences[first:]).strip(" ,\n")
    return "".join(sentences[:first]), intent, asked if intent is None else ""


def _with_request_apart(sentence: str) -> list[str]:
    """A sentence, or its two parts where the last one asks for films: "Heat was ok, what should I watch?"."""
    begin = begins_to_ask(sentence)
    return [sentence] if begin is None else [sentence[:begin], sentence[begin:]]


def _is_request(turn: Turn, sentence: str) -> bool:
    """Whether a sentence asks for films, or about them: "something similar", "What else has she made?"."""
    if asks_for_films(sentence) or sentence.endswith("?"):
        return True
    if gives_stars(sentence) or any(opinion.is_clear for _, opinion in ToldFilms.of(turn, sentence).told):
        return False  # "Heat. 3 at best", "I liked Heat"
    understood = meaning.read_intent(turn, sentence)
    return understood.is_sure and isinstance(understood.intent, Wish | Next | Plain)


def _is_wish(turn: Turn, text: str) -> bool:
    """Whether a text wishes films like one, and all of it is understood: of that one it tells nothing."""
    understood = meaning.read_intent(turn, text)
    if not (isinstance(understood.intent, Wish) and understood.intent.like and understood.is_sure):
        return False
    # "ich hätte gern etwas wie Alien" likes no film, "I like Alien, not too long" does.
    liking = read_liking(text)
    found = films.search(turn.visit, [text[liking.begin : liking.end]]) if liking is not None else None
    return not (isinstance(found, Found) and found.is_named)


def _may_tell(text: str) -> bool:
    """Whether a text may be a story: it is not too long, and asks nothing."""
    if len(text) > _LONGEST or text.rstrip().endswith("?"):
        return False
    return not asks_for_films(text) and not read_films_asked(text)


def _answer(
    turn: Turn, text: str, story: ToldFilms, shown: Intent | None = None, unanswered: str = ""
) -> list[Reply]:
    every = sorted((*story.told, *story.unjudged), key=lambda each: each[0].begin)
    heard = [_heard(mention, opinion) for mention, opinion in every]
    left_out: list[str] = []
    told = {mention.film_id for mention, _ in every}
    for clause in story.left_out:
        if is_all_glue(clause):
            continue  # "ok"
        others = hear(turn, clause) if len(clause.split()) <= _MOST_OF_LIST else []
        if isinstance(others, NoModel) or any(map(is_praise_alone, others)):
            others = []
        if any(one.film.film_id in told for each in others for one in each.found.meant):
            continue  # its stars are taken
        if not any(each.is_named or each.is_likely for each in others):
            left_out.append(clause)
        else:
            heard += others
    return _replies(turn, text, heard, [*left_out, unanswered], shown)


def _replies(
    turn: Turn, text: str, heard: list[Heard], left_out: list[str], shown: Intent | None
) -> list[Reply]:
    """Takes what is said of films, names what is left out, and shows the films that are asked for."""
    followed = language.follow(turn, language_of(text), text)
    if shown is not None:
        replies = several_things.answer(turn, several_things.SeveralThings(rated=heard, shown=shown))
    else:
        replies = rate.respond(turn, heard[0]) if len(heard) == 1 else [several.answer(turn, heard)]
    return wording.with_note(wording.with_note(replies, say_left_out(turn, left_out)), followed)


def _heard(mention: Mention, opinion: Opinion) -> Heard:
    reading = Reading(
        mention.title,
        opinion.stars,
        rounded_from=opinion.rounded_from,
        is_unsure=mention.is_guess or not opinion.is_clear,
        tier=LAST_TIER,
    )
    return Heard(mention.title, (reading,), mention.found)
