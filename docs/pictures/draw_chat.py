"""Draws the README's picture of two chats from real replies of the dialogue; it cannot go stale unseen.

    .venv/bin/python docs/pictures/draw_chat.py --models var/models --out docs/pictures/chat.png

Needs a trained bundle (`make demo` leaves one) and Chromium, which takes the picture.
"""

import argparse
import html
import subprocess
import tempfile
from pathlib import Path

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Incoming, Person, Reply
from bot.dialogue.text import Anchor, Bold, Span
from bot.retraining.controller import RetrainingController
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from bot.settings import Settings
from db.schema import open_database, upgrade

SAYS = {
    "Ada": ["loved Alien, hated Superman", "/recommend", "more like Alien but not horror"],
    "Ben": ["Toy Story 5, Finding Nemo 4.5", "/recommend", "something funny from the 90s"],
}
WIDTH = 760 * len(SAYS)

PAGE = """<!doctype html><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0 }
body { width: WIDTHpx; padding: 28px 30px; background: linear-gradient(160deg, #cfe3ee, #dcead0);
       font: 17px/1.42 "Inter", "Noto Color Emoji", sans-serif; color: #17212b }
.chats { display: flex; gap: 40px } .chat { width: 680px }
.turn { display: flex; flex-direction: column; gap: 6px; margin-bottom: 14px }
.said { align-self: flex-end; background: #e3fdd0; border-radius: 16px 16px 4px 16px; padding: 8px 15px }
.reply { align-self: flex-start; max-width: 620px; background: #fff; border-radius: 16px 16px 16px 4px;
         padding: 10px 16px; white-space: pre-wrap }
.reply a { color: #1b74c4; text-decoration: none }
.said, .reply { box-shadow: 0 1px 2px #0003 }
.row { display: flex; gap: 6px; width: 620px }
.button { flex: 1; text-align: center; background: #6b8ea4cc; color: #fff; border-radius: 9px;
          padding: 6px 4px; font-size: 15px; font-weight: 500 }
</style>"""


def drawn_span(span: Span) -> str:
    """One span as HTML."""
    if isinstance(span, Bold):
        return f"<b>{html.escape(span.text)}</b>"
    if isinstance(span, Anchor):
        return f'<a href="{html.escape(span.url)}">{html.escape(span.text)}</a>'
    return html.escape(span)


def drawn_reply(reply: Reply) -> str:
    """One reply and its buttons as HTML."""
    words = "".join(map(drawn_span, reply.text)).strip()
    rows = "".join(
        '<div class="row">'
        + "".join(f'<div class="button">{html.escape(b.label)}</div>' for b in row)
        + "</div>"
        for row in reply.buttons
    )
    return f'<div class="reply">{words}</div>{rows}'


def conversation(dialogue: Dialogue, name: str, says: list[str]) -> str:
    """A chat as HTML: what is typed, and what the bot answers."""
    person = Person("telegram", name, name)
    turns = []
    for number, text in enumerate(says):
        replies = dialogue.answer(Incoming(person, f"{name}:{number}", text))
        drawn = "".join(map(drawn_reply, replies))
        turns.append(f'<div class="turn"><div class="said">{html.escape(text)}</div>{drawn}</div>')
    return f'<div class="chat">{"".join(turns)}</div>'


def photograph(page: str, out: Path) -> None:
    """Writes a page as PNG, cropped to its height, at two pixels a point."""
    with tempfile.TemporaryDirectory() as aside:
        source = Path(aside) / "chat.html"
        source.write_text(page, encoding="utf-8")
        chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                    "--disable-background-networking", f"--user-data-dir={aside}/profile"]  # fmt: skip
        measured = subprocess.run(
            [*chromium, "--dump-dom", f"file://{source}"], check=True, capture_output=True, text=True
        ).stdout
        height = int(measured.split('data-height="')[1].split('"')[0])
        subprocess.run(
            [*chromium, "--force-device-scale-factor=2", f"--window-size={WIDTH},{height}",
             f"--screenshot={out.resolve()}", f"file://{source}"],
            check=True, capture_output=True,
        )  # fmt: skip


def main() -> None:
    """Draws the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as aside:
        settings = Settings.from_environment({"MARQUEE_DATA_DIR": aside})
        upgrade(settings.database_url)
        database = open_database(settings.database_url)
        retraining = RetrainingController(database, settings)
        dialogue = Dialogue(Service(database, BundleInService(arguments.models), retraining))
        chats = "".join(conversation(dialogue, name, says) for name, says in SAYS.items())
        database.close()
    measure = "<script>document.body.dataset.height = document.documentElement.scrollHeight</script>"
    photograph(
        PAGE.replace("WIDTH", str(WIDTH)) + f'<body><div class="chats">{chats}</div>{measure}</body>',
        arguments.out,
    )


if __name__ == "__main__":
    main()
