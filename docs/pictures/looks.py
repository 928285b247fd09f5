"""How Telegram and Discord look: a chat as HTML, as wide as a phone."""

import html
from collections.abc import Sequence
from pathlib import Path

from scenes import Said

from bot.dialogue.message import Button, Poll, Reply
from bot.dialogue.text import Anchor, Bold, Span, Text
from bot.platforms.discord.components import view_of

WIDTH = 390
"""Of a phone's screen, in points."""

STYLE = Path(__file__).with_name("looks.css").read_text(encoding="utf-8")


def telegram(title: str, line: str, said: Sequence[Said], height: int, *, group: bool = False) -> str:
    """A chat on Telegram.

    Args:
        title: Of the chat.
        line: Below it.
        said: What is said in it.
        height: Points, at least.
        group: Whether everybody's name stands before what they say.
    """
    messages = "".join(
        _answered(each) if each.reply else _typed(each.who or "", each.text, named=group) for each in said
    )
    return _phone("telegram", title, line, messages, height)


def discord(said: Sequence[Said], height: int) -> str:
    """A chat with the bot alone on Discord.

    Args:
        said: What is said in it.
        height: Points, at least.
    """
    messages = "".join(map(_on_discord, said))
    return _phone("discord", "Marquee", "Online", messages, height)


def _phone(look: str, title: str, line: str, chat: str, height: int) -> str:
    prompt = "Message" if look == "telegram" else f"Message @{title}"
    head = (
        f'<div class="head"><div class="face">{html.escape(title[0])}</div>'
        f"<div><b>{html.escape(title)}</b><small>{html.escape(line)}</small></div></div>"
    )
    foot = f'<div class="foot"><div>{html.escape(prompt)}</div></div>'
    return (
        f'<div class="phone {look}" style="min-height: {height}px">'
        f'{head}<div class="chat">{chat}</div>{foot}</div>'
    )


def _typed(who: str, text: str, *, named: bool) -> str:
    words = f'<span class="text">{html.escape(text)}</span>'
    if named:
        return f'<div class="said named"><b class="name">{html.escape(who)}</b>{words}</div>'
    return f'<div class="said">{words}</div>'


def _answered(said: Said) -> str:
    reply = said.reply or Reply(())
    edited = '<span class="edited">edited</span>' if said.edited else ""
    # Telegram has polls of its own, in place of the buttons to vote by.
    rows = reply.buttons[reply.poll.rows :] if reply.poll else reply.buttons
    drawn = "".join(_row(row, said.pressed) for row in rows)
    words = f'<div class="reply"><span class="text">{_words(reply.text)}</span>{edited}</div>'
    return f"<div>{words}{drawn}</div>" + (_poll(reply.poll) if reply.poll else "")


def _poll(poll: Poll) -> str:
    options = "".join(f'<div class="option"><i></i>{html.escape(option)}</div>' for option in poll.options)
    return (
        f'<div class="reply poll"><b>{html.escape(poll.question)}</b><br><small>Poll</small>{options}</div>'
    )


def _on_discord(said: Said) -> str:
    if said.reply is None:
        name = html.escape(said.who or "")
        words = f'<div class="text">{html.escape(said.text)}</div>'
        return _message("", f'<div class="face">{name[:1]}</div><div class="name">{name}</div>{words}')
    rows: dict[int, list[Button]] = {}
    view = view_of(said.reply.buttons)
    for item in view.children if view else ():
        rows.setdefault(item.row or 0, []).append(Button(str(getattr(item, "label", "…"))))
    drawn = "".join(_row(row, said.pressed) for _, row in sorted(rows.items()))
    name = '<div class="name">Marquee<span class="app">APP</span></div>'
    words = f'<div><div class="text">{_words(said.reply.text)}</div>{drawn}</div>'
    return _message("bot", f'<div class="face">M</div>{name}{words}')


def _message(kind: str, content: str) -> str:
    return f'<div class="message {kind}">{content}</div>'


def _row(row: Sequence[Button], pressed: str) -> str:
    return f'<div class="row">{"".join(_button(button.label, pressed) for button in row)}</div>'


def _button(label: str, pressed: str) -> str:
    look = "button pressed" if label == pressed else "button"
    return f'<div class="{look}">{html.escape(label)}</div>'


def _words(text: Text) -> str:
    return "".join(map(_span, text)).strip()


def _span(span: Span) -> str:
    if isinstance(span, Bold):
        return f"<b>{html.escape(span.text)}</b>"
    if isinstance(span, Anchor):
        return f'<a href="{html.escape(span.url)}">{html.escape(span.text)}</a>'
    return html.escape(span)
