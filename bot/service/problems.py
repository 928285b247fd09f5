"""Why something cannot be done: values in place of a result."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoModel:
    """No trained model is in service yet, so no film is known."""


@dataclass(frozen=True, slots=True)
class FilmUnknown:
    """The catalog in service does not hold the film.

    Attributes:
        product_id: As it was asked for.
    """

    product_id: str
