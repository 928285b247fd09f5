"""Private talk on Discord: plain words, what comes without words, and buttons old and new."""

from collections.abc import Iterator
from pathlib import Path

import discord
import pytest
from simcord.builders import UserHandle

from tests.bot.platforms.discord.simulated import Discord, buttons, seen
from tests.end_to_end.discord_server import Server, open_discord

HEAT = "Heat (1995)"


class Private:
    """Somebody's private talk with the bot."""

    def __init__(self, there: Discord, user: UserHandle) -> None:
        self.there = there
        self.user = user

    @property
    def heard(self) -> list[discord.Message]:
        """What the bot has said."""
        every = self.user.dm_channel.history(viewer=self.user)
        return [each for each in every if each.author.id != self.user.id]

    def says(self, text: str, **more: object) -> discord.Message:
        """Says something; gives the answer."""
        before = len(self.heard)
        self.there.do(self.user.send_dm(text, **more))
        assert self.there.wait_for(lambda: len(self.heard) > before)
        return self.heard[-1]

    def presses(self, message: discord.Message, label: str) -> None:
        found = next(each for each in buttons(message) if each.startswith(label))
        self.there.do(self.user.click(message, label=found))

    def hears(self, words: str) -> None:
        said = lambda: "\n".join(seen(each.content) for each in self.heard)  # noqa: E731
        assert self.there.wait_for(lambda: words in said()), said()


@pytest.fixture
def there(data_dir: Path) -> Iterator[Discord]:
    with open_discord(data_dir) as opened:
        yield opened


@pytest.fixture
def ada(there: Discord) -> Private:
    return Private(there, there.env.create_user("Ada"))


def test_an_evening_is_found_in_plain_words_alone(ada: Private) -> None:
    assert f"{HEAT} ★★★★★" in seen(ada.says("I loved Heat").content)
    shown = seen(ada.says("what should I watch tonight?").content)
    assert "5. " in shown
    assert "No horror" in seen(ada.says("no horror").content)
    assert seen(ada.says("next").content) != shown
    ada.says("the second one")
    assert "How many stars" in seen(ada.says("seen it").content)
    assert "★★★★" in seen(ada.says("4").content)
    assert "gone" in seen(ada.says("undo").content)


@pytest.mark.parametrize(
    ("said", "offered"), [("/rate Rokcy 5", "Rocky (1976)  5★"), ("heta 5", "Heat (1995)  5★")]
)
def test_what_is_not_understood_gets_a_guess(ada: Private, said: str, offered: str) -> None:
    assert offered in buttons(ada.says(said))


def test_a_picture_gets_one_kind_answer_and_its_caption_is_the_message(ada: Private) -> None:
    def picture(text: str) -> str:
        path = ada.user.dm_channel.id
        sent = ada.there.env.backend.store_attachments(path, [("still.png", b"\x89PNG\r\n\x1a\n")])
        return seen(ada.says(text, attachments=sent).content)

    assert "pictures" in picture("")
    assert f"{HEAT} ★★★★" in picture("Heat 4")


@pytest.mark.parametrize("name", ["holiday.txt", "broken.zip"])
def test_a_file_that_is_no_export_gets_a_clear_answer(ada: Private, name: str) -> None:
    content = b"PK\x03\x04 cut off" if name.endswith("zip") else b"sun, sea"
    sent = ada.there.env.backend.store_attachments(ada.user.dm_channel.id, [(name, content)])
    ada.says("", attachments=sent)
    ada.hears("is damaged" if name.endswith("zip") else "holds no ratings in a form that I know")


def test_what_is_forwarded_is_not_theirs(there: Discord, ada: Private) -> None:
    server = Server(there)
    there.do(server.ada.send(server.channel, "Heat 1"))
    theirs = server.channel.history(viewer=server.ada)[-1]
    there.do(server.ada.forward(theirs, server.ada.user.dm_channel))
    assert there.wait_for(lambda: any("forwarded" in said for said in server.in_private(server.ada)))
    assert HEAT not in server.slash(server.ada, "myratings")[0]
    assert ada.heard == []


def test_a_button_of_an_old_message_says_why_it_does_nothing(ada: Private) -> None:
    first = ada.says("/rate Heat 3")
    ada.says("/rate Heat 5")
    ada.presses(first, "Undo")
    ada.hears("rated this one again since")
    assert f"{HEAT} ★★★★★" in seen(ada.says("/myratings").content)


def test_two_people_at_once_get_their_own_answers(there: Discord, ada: Private) -> None:
    ben = Private(there, there.env.create_user("Ben"))
    ada.says("/rate Heat 5")
    ben.says("/rate Alien 1")
    assert HEAT in seen(ada.says("/myratings").content)
    listed = seen(ben.says("/myratings").content)
    assert "Alien (1979) ★" in listed
    assert HEAT not in listed


@pytest.mark.parametrize("language", ["Deutsch", "español", "français", "português", "русский"])
def test_the_language_that_somebody_chooses_is_spoken_from_then_on(ada: Private, language: str) -> None:
    ada.says(f"/language {language}")
    assert "What I understand" not in seen(ada.says("/help").content)
    ada.says("/language english")
    assert "What I understand" in seen(ada.says("/help").content)


def test_a_list_for_a_group_is_for_those_who_take_part(there: Discord) -> None:
    server = Server(there)
    ben, chris = server.member("Ben"), server.member("Chris")
    server.slash(server.ada, "together")
    message = server.last()
    for who in (server.ada, ben, chris):
        server.clicks(who, message, "I'm in")
    assert there.wait_for(lambda: "Ada, Ben and Chris" in seen(server.last().content))
    for who in (server.ada, ben):
        server.slash(who, "rate", about="Heat 5")
    said, _ = server.slash(server.ada, "recommend")
    assert said.startswith("For ")
    assert "Chris hasn't told me enough yet" in said
