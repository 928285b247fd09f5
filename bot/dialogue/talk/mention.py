"""A film that is named in a text."""

from dataclasses import dataclass

from bot.service.films import Found


@dataclass(frozen=True, slots=True)
class Mention:
    """A film that is named in a text.

    Attributes:
        begin: Where its title begins.
        end: Where it ends.
        title: As it is written.
        found: The films of that name.
        is_guess: Another film may be meant: it is to be asked.
    """

    begin: int
    end: int
    title: str
    found: Found
    is_guess: bool = False

    @property
    def film_id(self) -> str:
        """The film that is meant, or the likeliest one."""
        return self.found.meant[0].film.film_id
