"""What those say and hear who look after the bot, and those whom they block."""

import io
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from bot.dialogue import words
from bot.dialogue.admins import news
from bot.dialogue.admins.stats import picture
from bot.dialogue.admins.stats.command import figures
from bot.dialogue.by_itself.broadcasts import News, Outgoing
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Incoming, Person
from bot.dialogue.text import plain
from bot.retraining.disk import Disk
from bot.retraining.schedule import parse
from bot.service import errors, forget, notices, status
from bot.service.service import Service
from bot.service.stats import Accepted, Day, Stats
from db import ratings as stored
from recommender.bundle import current_version
from tests.bot.dialogue.conftest import PlayedRetraining, Talk
from tests.bot.dialogue.small_bundle import write_small_bundle

TalkAs = Callable[[str], Talk]


def silent(talk: Talk, text: str = "/help", **more: object) -> bool:
    """Whether nothing at all is answered."""
    return talk.dialogue.answer(Incoming(talk.person, talk._key(), text=text, **more)) == []  # type: ignore[arg-type]


@pytest.fixture
def mod(talk_as: TalkAs, boss: Talk) -> Talk:
    """A moderator."""
    talk = talk_as("mod")
    talk.says("/rate Heat 4")
    assert "is now: moderator" in boss.says("/role Mod moderator")
    return talk


def test_status_tells_the_day_the_week_and_the_disk_with_what_to_do_next(
    ada: Talk, boss: Talk, retraining: PlayedRetraining
) -> None:
    ada.says("/rate Heat 5")
    ada.says("/recommend 3")
    said = boss.says("/status")
    assert "Serving since " in said
    assert "Today 1 person, 1 rating or change, 1 list" in said
    assert "Of the films shown last week 0 were then rated 4 or more, 0 lower." in said
    assert "% full." in said
    assert boss.labels == ["Retrain", "Models", "Stats"]
    assert "about to start" in boss.presses("Retrain")
    assert boss.replies[0].follow_run == retraining.run.run_id  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("schedule", "language", "told"),
    [
        ("daily 03:30 Europe/Berlin", "en", "Next retraining: tomorrow, 03:30 (Europe/Berlin)"),
        ("daily 23:00", "en", "Next retraining: today, 23:00 (UTC)"),
        ("weekly sunday 04:00", "en", "Next retraining: Sunday, 10 May, 04:00 (UTC)"),
        ("daily 03:30 Europe/Berlin", "de", "Nächstes Training: morgen, 03:30 (Europe/Berlin)"),
        ("every 6h", "en", "Next retraining: due, it starts within a minute."),
        ("off", "en", "No retraining by itself (MARQUEE_RETRAIN is off)."),
    ],
)
def test_status_tells_when_the_schedule_asks_for_the_next_training(
    boss: Talk, service: Service, schedule: str, language: str, told: str
) -> None:
    noon = datetime(2026, 5, 6, 12, tzinfo=UTC)
    boss.dialogue = Dialogue(replace(service, schedule=parse(schedule), now=lambda: noon))
    boss.person = replace(boss.person, language=language)
    assert told in boss.says("/status")


def test_a_run_that_is_going_is_not_told_to_be_due(
    boss: Talk, service: Service, retraining: PlayedRetraining
) -> None:
    asked = datetime(2026, 5, 6, 12, tzinfo=UTC)
    boss.says("/retrain")
    for hours, told in ((1, "Next retraining: today, 18:00 (UTC)"), (7, "")):
        retraining.becomes(state="running", requested_at=asked)
        now = asked + timedelta(hours=hours)
        every = replace(service, schedule=parse("every 6h"), now=lambda now=now: now)  # type: ignore[misc]
        boss.dialogue = Dialogue(every)
        said = boss.says("/status")
        assert told in said
        assert ("Next retraining" in said) == bool(told)


def test_status_names_changes_of_ratings_as_such(ada: Talk, boss: Talk) -> None:
    ada.says("/rate Heat 5")
    ada.says("/rate Heat 3")
    said = boss.says("/status")
    assert "Today 1 person, 2 ratings and changes" in said
    assert "In all 1 person, 1 rating\n" in said


def test_status_says_that_training_is_off_where_the_disk_is_full(
    boss: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status, "disk_of", lambda _: Disk(0.957, 1))
    assert "Disk 95 % full: training is off until there is room." in boss.says("/status")


def test_a_training_that_found_no_room_says_so(boss: Talk, retraining: PlayedRetraining) -> None:
    boss.says("/retrain")
    retraining.becomes(state="failed", finished=True, outcome="no room", details={"percent": 96})
    text, finished = boss.dialogue.run_report(7)
    assert finished
    assert "The disk is 96 % full: training is off until there is room." in plain(text)


def test_stats_come_as_a_picture_and_in_words(ada: Talk, boss: Talk, models_dir: Path) -> None:
    ada.says("/rate Heat 5")
    ada.says("/recommend 3")
    ada.presses("1")
    ada.says("/rate Alien 5")
    said = boss.says("/stats")
    assert "The last 30 days\n1 person, 2 ratings; 1 person stored in all" in said
    assert f"{current_version(models_dir)}: " in said
    assert " of 3; 0 rated lower" in said
    document = boss.replies[0].document
    assert document is not None
    assert document.kind == "picture"
    assert Image.open(io.BytesIO(document.content)).size[0] == picture.WIDTH


def test_stats_say_where_there_is_nothing_yet(boss: Talk) -> None:
    said = boss.says("/stats")
    assert "0 people, 0 ratings; 0 people stored in all" in said
    assert "I have shown no list in that time." in said
    assert boss.replies[0].document is not None


@pytest.mark.parametrize("language", words.languages())
def test_the_picture_of_figures_fits_whatever_they_are(language: str) -> None:
    days = tuple(Day(f"2026-05-{day:02}", 12345 * (day % 3), 10 ** min(day, 9)) for day in range(1, 31))
    one = Stats(days, 10**9, 10**9, (Accepted("v" * 90, 10**8, 10**7, 3), Accepted("v1", 0, 0, 0)))
    image = Image.open(io.BytesIO(picture.draw(figures(language, one)))).convert("RGB")
    # Nothing is drawn into the margins, so nothing was cut.
    for x in (4, picture.WIDTH - 4):
        assert {image.getpixel((x, y)) for y in range(image.height)} == {(251, 250, 247)}


def test_a_model_is_put_into_service_after_a_question(boss: Talk, models_dir: Path) -> None:
    first = current_version(models_dir)
    second = write_small_bundle(models_dir)
    said = boss.says("/models")
    assert f"{second} · in service" in said
    assert f"{first} · the one before" in said
    assert "NDCG@10 0.250 · RMSE 0.900" in said
    assert f"Put {first} into service?" in boss.presses(f"Use {first}")
    boss.presses("Leave it as it is")
    assert current_version(models_dir) == second
    boss.presses(f"Use {first}")
    confirm = boss.button("Yes, use it").action or ""
    assert f"In service: {first}\nBefore: {second}" in boss.presses("Yes, use it")
    assert current_version(models_dir) == first
    assert "in service already" in boss.acts(confirm)


def test_a_model_that_is_gone_or_damaged_is_not_used(boss: Talk, models_dir: Path) -> None:
    assert "isn't kept any more" in boss.acts("usemodel||v9")
    first, second = current_version(models_dir), write_small_bundle(models_dir)
    (models_dir / str(first) / "catalog.sqlite").write_bytes(b"damaged")
    assert "Nothing changed" in boss.acts(f"promote||{first}")
    assert current_version(models_dir) == second


def test_an_owner_gives_roles_and_each_sees_what_is_theirs(mod: Talk, boss: Talk, ada: Talk) -> None:
    assert "Mod (test:mod) · moderator" in boss.says("/role")
    assert "Boss (test:boss) · owner" in boss.says("/role")
    for command, is_theirs in (
        ("/status", True),
        ("/lasterror", True),
        ("/stats", True),
        ("/retrain", False),
    ):
        assert ("admins only" in mod.says(command)) is not is_theirs
        assert (f"\n{command} - " in mod.says("/help all")) is is_theirs
    assert mod.says("/status")
    assert mod.labels == ["Stats"]
    assert "owners only" in mod.says("/role mod admin")
    assert "You are a moderator here" in mod.says("/whoami")
    assert "What should Mod (test:mod) be? Now: moderator." in boss.says("/role mod")
    assert "is now: admin" in boss.presses("admin")
    assert "You are an admin here" in mod.says("/whoami")
    assert "about to start" in mod.says("/retrain")
    assert "is now: no role" in boss.says("/role test:mod none")
    assert "admins only" in mod.says("/status")
    assert "owners only" in ada.says("/role")


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("José moderador", "moderator"),
        ("josé Moderadora", "moderator"),
        ("José modératrice", "moderator"),
        ("José Moderatorin", "moderator"),
        ("José moderação", "moderator"),
        ("José модератор", "moderator"),
        ("José as an administrator", "admin"),
        ("José: administrador", "admin"),
        ("José als Admin", "admin"),
        ("José administrateur", "admin"),
        ("José админ", "admin"),
        ("José keine Rolle", "no role"),
        ("José ningún rol", "no role"),
        ("José aucun", "no role"),
        ("José nenhum papel", "no role"),
        ("José без роли", "no role"),
    ],
)
def test_a_role_is_named_in_each_language(talk_as: TalkAs, boss: Talk, said: str, role: str) -> None:
    jose = talk_as("jose")
    jose.person = Person("test", "jose", "José")
    jose.says("hello")
    assert f"José (test:jose) is now: {role}" in boss.says(f"/role {said}")


def test_a_word_that_is_no_role_is_named_and_the_roles_are_offered(talk_as: TalkAs, boss: Talk) -> None:
    talk_as("carl").says("hello")
    said = boss.says("/role Carl helper")
    assert said == "“helper” is no role that I know. What should Carl (test:carl) be? Now: no role."
    assert boss.labels == ["moderator", "admin"]
    assert "Carl (test:carl) is now: admin" in boss.presses("admin")


def test_whoever_is_not_known_is_refused_with_the_roles(boss: Talk) -> None:
    said = boss.says("/role Zoe helper")
    assert "don't know anybody called Zoe helper" in said
    assert "/role NAME admin, moderator or none" in said


def test_nobody_is_made_an_owner_here(talk_as: TalkAs, boss: Talk) -> None:
    talk_as("carl").says("hello")
    assert "Owners stand in MARQUEE_ADMINS" in boss.says("/role Carl propietario")


def test_somebody_who_is_called_as_a_role_is_somebody(talk_as: TalkAs, boss: Talk) -> None:
    nemo = talk_as("nemo")
    nemo.person = Person("test", "nemo", "Niemand")
    nemo.says("hello")
    assert "What should Niemand (test:nemo) be?" in boss.says("/role Niemand")


def test_whoever_has_only_said_hello_is_known_by_name(talk_as: TalkAs, boss: Talk) -> None:
    talk_as("carl").says("hello")
    assert "Carl (test:carl) is now: moderator" in boss.says("/role carl moderator")
    assert "Carl (test:carl) · moderator" in boss.says("/role")
    talk_as("dora").says("hello")
    assert "What should Dora (test:dora) be?" in boss.says("/role Dora")
    assert "Dora (test:dora) is now: moderator" in boss.presses("moderator")


def test_whoever_has_only_said_hello_is_stored_nowhere(talk_as: TalkAs, boss: Talk, service: Service) -> None:
    carl = talk_as("carl")
    carl.says("hello")
    assert forget.stored(service.visit(carl.person)) is None
    forget.forget(service.visit(carl.person))
    assert "don't know anybody called Carl" in boss.says("/role Carl admin")


def test_whoever_is_not_known_or_bears_a_common_name_is_asked_for(talk_as: TalkAs, boss: Talk) -> None:
    assert "don't know anybody called Zoe" in boss.says("/role Zoe admin")
    assert "Boss (test:boss) is an owner" in boss.says("/role test:boss none")
    for who in ("one", "two"):
        talk = talk_as(who)
        talk.person = Person("test", who, "Sam")
        talk.says("/rate Heat 5")
    assert "Several people are called so" in boss.says("/role sam admin")
    assert sorted(boss.labels) == ["Sam (test:one)", "Sam (test:two)"]
    assert "Sam (test:two) is now: admin" in boss.presses("Sam (test:two)")
    assert "Several people" in boss.says("/why sam")
    assert "The list of Sam (test:one)" in boss.presses("Sam (test:one)")
    assert "Several people" in boss.says("/block sam")
    assert "Whom?" in boss.says("/unblock")
    assert "don't know anything of that person" in boss.acts("theirs||other:gone")


def test_who_is_blocked_hears_it_once_and_then_nothing(mod: Talk, ada: Talk, boss: Talk) -> None:
    ada.says("/rate Heat 5")
    ada.says("/recommend 3")
    old = ada.button("1").action
    assert "Ada (test:ada) is blocked" in mod.says("/block ada")
    assert "blocked you" in ada.says("/recommend")
    assert silent(ada)
    assert silent(ada, "/rate Alien 5")
    assert ada.dialogue.answer(Incoming(ada.person, "k1", action=old)) == []
    assert ada.dialogue.cards(ada.person, "heat") == []
    assert ada.ratings == {"f:2": 5.0}
    with ada.database.reading() as session:
        assert not [row for row in stored.everything(session) if row[0] == "test:ada"]
    assert "Ada (test:ada)" in mod.says("/block")
    assert "answered again" in mod.says("/unblock Ada")
    assert "For you" in ada.says("/recommend") or "From one film" in ada.says("/recommend")
    assert "wasn't blocked" in mod.says("/unblock ada")
    assert "not yours to block" in mod.says("/block test:boss")
    assert "admins only" in ada.says("/block mod")


def test_in_a_group_whoever_is_blocked_is_told_only_where_they_mean_the_bot(mod: Talk, ada: Talk) -> None:
    ada.says("/rate Heat 5")
    mod.says("/block ada")
    assert silent(ada, "hello all", where="group", addressed=False)
    assert not silent(ada, "hello bot", where="group", addressed=True)
    assert silent(ada, "hello bot", where="group", addressed=True)


def test_a_message_of_theirs_is_answered_with_a_command(mod: Talk, ada: Talk) -> None:
    ada.says("/rate Heat 5")
    answering = Incoming(
        mod.person,
        mod._key(),
        text="/block",
        where="group",
        chat="c",
        replied_to=Person("test", "ada", "Ada"),
    )
    (reply,) = mod.dialogue.answer(answering)
    assert "Ada (test:ada) is blocked" in plain(reply.text)


def test_an_admin_sees_somebodys_list_with_reasons_and_it_is_logged(
    ada: Talk, boss: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    ada.says("/rate Heat 5")
    with caplog.at_level(logging.INFO):
        said = boss.says("/why Ada")
    assert "The list of Ada (test:ada)\nFrom 1 rating, dial at 0" in said
    assert "\n5. " in said
    assert "That you looked is logged." in said
    assert "test:boss looks at the list of test:ada" in caplog.text
    assert "/why" in ada.says("/privacy")


@pytest.mark.parametrize("who", ["me", "Boss", "test:boss"])
def test_an_admins_own_list_is_spoken_of_as_theirs(boss: Talk, who: str) -> None:
    boss.says("/rate Heat 5")
    said = boss.says(f"/why {who}")
    assert "The list of Boss (test:boss)" in said
    assert "You were not shown it" in said
    assert "They were" not in said


def test_nobodys_list_is_told_where_others_read_along(ada: Talk, boss: Talk) -> None:
    ada.says("/rate Heat 5")
    (reply,) = boss.dialogue.answer(Incoming(boss.person, "k", text="/why ada", where="group", chat="c"))
    assert "nobody else's business: ask me in private, /why test:ada" in plain(reply.text)
    assert "Heat" not in plain(reply.text)


def test_the_last_errors_are_told_without_what_people_said(mod: Talk) -> None:
    assert "all quiet" in mod.says("/lasterror")
    with errors.kept(mod.database):
        logging.getLogger("bot.dialogue").error("error %s while answering %s", "a1b2c3", "secret")
    said = mod.says("/lasterror")
    assert (
        "error a1b2c3 while answering …\ntests/bot/dialogue" in said
        or "error a1b2c3 while answering …" in said
    )
    assert "secret" not in said


def outgoing(talk: Talk, platform: str = "test") -> list[Outgoing]:
    now = talk.dialogue.broadcasts.turn(platform, [], 50)
    talk.dialogue.broadcasts.turn(platform, [(each.recipient, "sent") for each in now.outgoing], 0)
    return list(now.outgoing)


def test_an_announcement_is_looked_at_confirmed_and_told_to_each_once(
    ada: Talk, boss: Talk, talk_as: TalkAs
) -> None:
    assert "Write it after the command" in boss.says("/announce")
    assert "nobody else that I can write to" in boss.says("/announce Hello")
    ada.says("/rate Heat 5")
    talk_as("bob").says("/rate Alien 4")
    boss.dialogue.broadcasts.carry("test")
    said = boss.says("/announce New films:\nHeat & <b>Alien</b>")
    assert said == "This goes to 2 people, to each once:\n\nNew films:\nHeat & <b>Alien</b>"
    assert outgoing(boss) == []
    confirm = boss.button("Send it").action or ""
    assert "0 of 2 people have it" in boss.presses("Send it")
    assert boss.labels == ["Stop"]
    told = outgoing(boss)
    assert {plain(each.text) for each in told} == {"New films:\nHeat & <b>Alien</b>"}
    assert sorted(each.chat_id for each in told) == ["ada", "bob"]
    assert boss.acts(confirm) == "Told. 2 of 2 people have it."
    assert outgoing(boss) == []


def test_an_announcement_can_be_dropped_stopped_and_go_on(ada: Talk, boss: Talk, talk_as: TalkAs) -> None:
    for who in ("ada", "bob"):
        talk_as(who).says("/rate Heat 5")
    boss.dialogue.broadcasts.carry("test")
    boss.says("/announce Hello")
    send, drop = (boss.button(label).action or "" for label in ("Send it", "Don't send it"))
    assert boss.acts(drop) == "Nobody got it."
    assert "is gone" in boss.acts(send)
    boss.says("/announce Hello")
    boss.presses("Send it")
    boss.restarted()
    boss.dialogue.broadcasts.turn("test", [], 1)
    assert "Stopped. 0 of 2 people have it, 2 don't." in boss.presses("Stop")
    assert outgoing(boss) == []
    boss.dialogue.broadcasts.carry("test")
    assert "0 of 2 people have it\nOf 1 I don't know" in boss.presses("Go on")
    assert len(outgoing(boss)) == 1
    assert "is gone" in boss.acts("stoptell|999|")
    assert "too long" in boss.says("/announce " + "x" * 4000)


def test_announcing_is_for_admins(mod: Talk, ada: Talk) -> None:
    for talk in (mod, ada):
        assert "admins only" in talk.says("/announce Hello")
        assert "admins only" in talk.acts("tellall|1|")


@pytest.mark.parametrize("language", words.languages())
@pytest.mark.parametrize("kind", News)
def test_all_news_can_be_told_in_every_language(language: str, kind: News) -> None:
    content = {"percent": 95, "run": 7, "platform": "telegram", "seconds": 90.0}
    said = plain(news.told(kind, content, language))
    assert len(said) > 30
    assert "{" not in said
    assert any(each in said for each in ("95", "7", "Telegram"))


def test_news_come_in_the_language_that_an_admin_chose(boss: Talk) -> None:
    boss.says("/language Deutsch")
    boss.dialogue.broadcasts.carry("test")
    notices.look(boss.dialogue._service, Disk(0.95, 1))
    (told,) = outgoing(boss)
    assert told.chat_id == "boss"
    assert "Die Platte ist zu 95 % voll" in plain(told.text)
