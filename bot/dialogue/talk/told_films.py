"""The films that a story tells of, beside what is heard of it as a list of films and stars."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from bot.dialogue.heard import opinion_words
from bot.dialogue.heard.opinion_reading import Opinion, read_opinions
from bot.dialogue.heard.plain import plain
from bot.dialogue.heard.splitting import OF_SENTENCES
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.talk.heard_film import LAST_TIER, Heard
from bot.dialogue.talk.listed_mentions import listed_mentions
from bot.dialogue.talk.mention import Mention
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.title_places import is_common
from bot.dialogue.turn import Turn

MOST_ASKED = 3
"""Films of a story whose stars are asked where it says nothing of them."""
_FEWEST_OF_SENTENCES = 2
_OF_STORIES = OF_SENTENCES | frozenset(map(plain, opinion_words.OF_STORIES))


@dataclass(frozen=True, slots=True)
class ToldFilms:
    """Films that a text names, and what it says of each.

    Attributes:
        text: The text.
        every: Each film with its opinion.
        left_out: Clauses that say something of anything else.
    """

    text: str
    every: tuple[tuple[Mention, Opinion], ...]
    left_out: tuple[str, ...]

    @classmethod
    def of(cls, turn: Turn, text: str, *, with_list: bool = False) -> Self:
        """Reads a text; with the list that was shown last, films may be said by their places in it."""
        named = mentions(turn, text)
        if not named and with_list:
            named = listed_mentions(turn, text)
        found = read_opinions(text, [(each.begin, each.end) for each in named])
        return cls(text, tuple(zip(named, found.of_films, strict=True)), found.left_out)

    @property
    def is_partly_unseen(self) -> bool:
        """Whether it names films that were not seen."""
        return any(opinion.is_denied and opinion.stars is None for _, opinion in self.every)

    def gives_as_own(self, heard: Sequence[Heard]) -> bool:
        """Whether a list would give somebody else's stars to a film: "my wife thinks Heat is a 5"."""
        others = {mention.film_id for mention, said in self.every if said.is_others and said.stars is None}
        given = {each.meant[0].film.film_id for each in heard if each.meant is not None and each.has_stars}
        return bool(others & given)

    @property
    def unjudged(self) -> list[tuple[Mention, Opinion]]:
        """Films of which nothing is said that is known, where the text rather tells of several."""
        known = {mention.film_id for mention, opinion in self.every if opinion.stars}
        judged = {opinion.sentence for _, opinion in self.every if opinion.stars}
        return [
            (mention, Opinion(is_clear=True))
            for mention, opinion in self.every
            if opinion == Opinion(sentence=opinion.sentence)
            and opinion.sentence in judged
            and mention.film_id not in known
        ][:MOST_ASKED]

    @property
    def told(self) -> list[tuple[Mention, Opinion]]:
        """The films of which the speaker thinks something."""
        told = [(mention, opinion) for mention, opinion in self.every if opinion.stars is not None]
        clear = {mention.film_id for mention, opinion in told if opinion.is_clear}
        return [
            (mention, opinion)
            for mention, opinion in told
            if opinion.is_clear or mention.film_id not in clear
        ]

    def says_all_of(self, heard: Sequence[Heard]) -> bool:
        """Whether several films get stars, the same as those of a list that leaves nothing out."""
        are_clear = all(opinion.stars is not None and opinion.is_clear for _, opinion in self.every)
        return are_clear and len(self.every) > 1 and len(heard) == len(self.every) and self._is_said_by(heard)

    def says_more_than(self, heard: Sequence[Heard]) -> bool:
        """Whether the text tells more as a story than as a list of films and stars.

        Args:
            heard: What is heard of it as a list.
        """
        if self._is_said_by(heard):
            return self._gives_against_words
        tells_others = any(opinion.is_others for _, opinion in self.every)
        is_clear = all(opinion.is_clear for _, opinion in self.told)
        if self._gives_more(heard) or self.gives_as_own(heard) or (tells_others and is_clear):
            return True
        listed = {one.film.film_id for each in heard if each.is_named for one in each.found.meant}
        certain = {each.meant[0].film.film_id for each in heard if each.meant is not None}
        films = {mention.film_id for mention, _ in self.told}
        has_other_films = bool(listed) and not films <= listed and films > certain
        if has_other_films or self._gives_others(heard):
            return True
        return self.is_story(_FEWEST_OF_SENTENCES if listed else 1)

    def is_story(self, least: int) -> bool:
        """Whether at least so many words of sentences stand around the titles."""
        spoken = plain(self.text)
        for mention, _ in self.every:
            spoken = spoken[: mention.begin] + " " * (mention.end - mention.begin) + spoken[mention.end :]
        words = (word.strip(".,;:!?") for word in spoken.split())
        return sum(word in _OF_STORIES for word in words) >= least

    def _is_said_by(self, heard: Sequence[Heard]) -> bool:
        """Whether a list says of each film what the story says, and leaves nothing."""
        if not heard or not all(each.is_named and each.has_stars for each in heard):
            return False
        given = {one.film.film_id: each for each in heard for one in each.found.meant}
        for mention, opinion in self.told:
            same = (given[one.film.film_id] for one in mention.found.meant if one.film.film_id in given)
            each = next(same, None)
            if each is None:
                return False
            is_plain = each.meant is not None and each.meant[1].tier < LAST_TIER
            if not is_plain and opinion.stars not in {stars for _, stars in each.choices}:
                return False
        return True

    @property
    def _gives_against_words(self) -> bool:
        """Whether the one film gets stars beside words: "2 stars, great film"."""
        said = [opinion for _, opinion in self.every]
        return len(said) == 1 and said[0].is_given and said[0].is_clear and said[0].has_words

    def _gives_more(self, heard: Sequence[Heard]) -> bool:
        """Whether it gives stars to all that a list gives stars for certain, and to others or other ones."""
        given = {
            mention.film_id: opinion.stars
            for mention, opinion in self.told
            if opinion.is_clear and not mention.is_guess and mention.found.certain is not None
        }
        named = [each for each in heard if each.meant is not None and not is_all_glue(each.title)]
        listed = {each.meant[0].film.film_id: each.meant[1].stars for each in named if each.meant is not None}
        has_stars = any(opinion.is_given and mention.film_id in given for mention, opinion in self.told)
        is_more = given != listed or any(map(is_praise_alone, heard))
        starred = {film_id for film_id, stars in listed.items() if stars is not None}
        has_more = len(given) > 1 and given.keys() > starred  # "Heat was great, Alien was also good"
        return (has_stars or has_more) and given.keys() >= listed.keys() and is_more

    def _gives_others(self, heard: Sequence[Heard]) -> bool:
        """Whether it says in stars what was heard of one of its films in words alone: "amazing. 2.5/5"."""
        in_words = [each for each in heard if stars_at_end(each.text) is None]
        given = {one.film.film_id: stars for each in in_words for one, stars in each.choices if stars}
        told = {mention.film_id: opinion.stars for mention, opinion in self.told if opinion.is_given}
        return len(heard) > 1 and any(given.get(film, stars) != stars for film, stars in told.items())


def is_praise_alone(heard: Heard) -> bool:
    """Whether what is heard as a film may be mere praise: the "scary" of "scary good"."""
    return heard.meant is None and stars_at_end(heard.text) is None and is_common(heard.title)
