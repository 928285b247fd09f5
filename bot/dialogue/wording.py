"""Answers that several commands share."""

from bot.dialogue.message import Reply
from bot.dialogue.text import Bold


def no_bundle(*, is_admin: bool) -> Reply:
    """There is nothing to recommend from yet."""
    if is_admin:
        return Reply(
            (
                "There is no trained model in service yet. Prepare films with ",
                Bold("marquee data prepare"),
                ", then send /retrain here (or run ",
                Bold("marquee train"),
                " on the server).",
            )
        )
    return Reply(
        ("I'm still learning and have no films to recommend yet. My admin has to train me; try again later.",)
    )


def old_button() -> Reply:
    """A button that means nothing to this version."""
    return Reply(("I don't understand that button any more. Please ask again: /help shows what I can do.",))


def film_gone() -> Reply:
    """A button for a film that the catalog in service lacks."""
    return Reply(("That film isn't in my catalog any more. /recommend has others.",))


def sorry(number: str) -> Reply:
    """Something unexpected happened; the number finds it in the log."""
    return Reply(
        (f"Sorry, something went wrong on my side. Please try again, or tell my admin: error {number}",)
    )
