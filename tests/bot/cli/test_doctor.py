import json
import logging
import re
import shlex
from datetime import timedelta
from pathlib import Path

import click
import pytest

from bot.cli import checks
from bot.cli.main import marquee as group
from bot.settings import Settings
from db import retraining_runs
from db.schema import open_database, upgrade
from recommender.bundle import BundleWriter, promote
from tests.bot.cli.conftest import Marquee
from tests.recommender.catalog_of import numbered_films

TOKEN = "123456:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    names = (
        *("TELEGRAM_TOKEN", "TELEGRAM_API_URL", "DISCORD_TOKEN", "DATABASE_URL", "ADMINS", "RETRAIN"),
        *("TMDB_KEY", "COUNTRY", "WEB_HOST", "WEB_PORT", "WEB_URL", "WEB_PROXIES", "WEB_REQUESTS_A_MINUTE"),
    )
    for name in names:
        monkeypatch.delenv(f"MARQUEE_{name}", raising=False)
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path))
    return tmp_path


def bundle_in(models_dir: Path) -> str:
    with BundleWriter(models_dir, "popularity") as writer:
        writer.write_catalog(numbered_films(3), [])
        writer.finish(servable=True, data_fingerprint="", n_users=0, n_ratings=0, metrics={})
    promote(models_dir, writer.version)
    return writer.version


def test_a_complete_installation_is_well(
    marquee: Marquee, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(Settings.from_environment().database_url)
    logging.getLogger("alembic").handlers.clear()
    bundle_in(data_dir / "models")
    monkeypatch.setenv("MARQUEE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("MARQUEE_ADMINS", "telegram:5,terminal:me")
    ended = marquee("doctor", "--json")
    findings = {item["name"]: item for item in json.loads(ended.out)}
    assert ended.code == 0
    assert {item["state"] for name, item in findings.items() if name != "packages"} == {"ok"}
    assert TOKEN not in ended.out + ended.err


def test_a_fresh_machine_is_told_what_to_do(marquee: Marquee) -> None:
    ended = marquee("doctor")
    assert ended.code == 1
    assert "fail  database:" in ended.out
    assert "marquee db upgrade" in ended.out
    assert "marquee demo" in ended.out


@pytest.mark.parametrize(
    "command", [("doctor",), ("recommend",), ("models", "list"), ("train",), ("evaluate", "--out", "nowhere")]
)
def test_commands_that_an_empty_data_directory_is_answered_with_work_as_they_stand(
    marquee: Marquee, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path / "a folder"))
    monkeypatch.setenv("MARQUEE_RETRAIN", "daily 04:00")
    ended = marquee(*command)
    lines = re.findall("`(marquee [^`]*)`", ended.out + ended.err)
    assert lines
    for line in lines:
        is_complete(shlex.split(line)[1:])


def is_complete(arguments: list[str]) -> None:
    """Fails where a command line is wrong usage; runs nothing."""
    command: click.Command = group
    context = click.Context(command)
    while isinstance(command, click.Group) and arguments[0] != "--help":
        _, found, arguments = command.resolve_command(context, arguments)
        assert found is not None
        command, context = found, click.Context(found, parent=context)
    if arguments != ["--help"]:
        command.make_context(command.name, arguments)


def test_settings_that_cannot_be_read_end_the_checks(
    marquee: Marquee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MARQUEE_ADMINS", "me")
    ended = marquee("doctor")
    assert ended.code == 1
    assert ended.out.splitlines()[-1].startswith("fail  settings: MARQUEE_ADMINS")


def test_a_damaged_model_fails(data_dir: Path) -> None:
    version = bundle_in(data_dir)
    assert checks.check_bundle(data_dir).state == "ok"
    (data_dir / version / "catalog.sqlite").write_bytes(b"")
    finding = checks.check_bundle(data_dir)
    assert (finding.state, "damaged" in finding.detail) == ("fail", True)


@pytest.mark.parametrize(
    ("token", "state"),
    [(None, "warn"), (TOKEN, "ok"), ("123:short", "fail"), (TOKEN + " ", "fail"), ("", "fail")],
)
def test_a_token_is_judged_by_its_form_and_not_shown(token: str | None, state: str) -> None:
    finding = checks.check_token(token)
    assert finding.state == state
    assert not token or token not in finding.detail


def test_discord_is_told_of_and_its_token_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "MARQUEE_DISCORD_TOKEN" in checks.check_discord(None).detail
    monkeypatch.setattr(checks, "find_spec", lambda _: object())
    assert checks.check_discord(TOKEN) == checks.Finding("Discord token", "ok", "set")
    monkeypatch.setattr(checks, "find_spec", lambda _: None)
    assert checks.check_discord(TOKEN).state == "fail"


def test_the_sites_settings_are_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARQUEE_WEB_PORT", "9000")
    monkeypatch.setenv("MARQUEE_WEB_URL", "https://films.example")
    assert "9000" in checks.check_site().detail
    assert "https://films.example" in checks.check_site().detail
    monkeypatch.setenv("MARQUEE_WEB_PORT", "many")
    assert checks.check_site().state == "fail"
    monkeypatch.delenv("MARQUEE_WEB_PORT")
    monkeypatch.setattr(checks, "find_spec", lambda _: None)
    assert "marquee[web]" in checks.check_site().detail


@pytest.mark.parametrize(
    ("retrain", "state"),
    [("off", "ok"), ("daily 04:00", "warn"), ("hourly", "fail"), ("daily 25:00", "fail")],
)
def test_a_schedule_needs_something_to_train_on(retrain: str, state: str) -> None:
    settings = Settings.from_environment(
        {"MARQUEE_RETRAIN": retrain, "MARQUEE_DATA_DIR": str(Path("nowhere").resolve())}
    )
    assert checks.check_schedule(settings).state == state


def test_the_next_run_is_told_as_the_schedule_will_have_it(data_dir: Path) -> None:
    (data_dir / "dataset").mkdir()
    (data_dir / "dataset" / "ratings.parquet").touch()
    settings = Settings.from_environment({"MARQUEE_RETRAIN": "every 6h", "MARQUEE_DATA_DIR": str(data_dir)})
    assert "a run is due" in checks.check_schedule(settings).detail
    upgrade(settings.database_url)
    assert "a run is due" in checks.check_schedule(settings).detail
    database = open_database(settings.database_url)
    with database.writing() as session:
        run, _ = retraining_runs.request(session, "schedule")
    database.close()
    after = run.requested_at + timedelta(hours=6)
    assert f"the next at {after:%Y-%m-%d %H:%M} UTC" in checks.check_schedule(settings).detail


@pytest.mark.parametrize(
    ("admins", "state"),
    [
        *(((), "warn"), (("telegram:5",), "ok"), (("telegram:@me", "terminal:me"), "warn")),
        *((("telegam:5",), "warn"), (("discord:ada",), "warn"), (("terminal:ada",), "warn")),
        (("telegram:5", "discord:6", "terminal:me"), "ok"),
    ],
)
def test_admins_are_keys_that_somebody_can_have(admins: tuple[str, ...], state: str) -> None:
    assert checks.check_admins(frozenset(admins)).state == state


def test_a_data_directory_that_is_a_file_fails(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert checks.check_data_directory(tmp_path / "file" / "below").state == "fail"
    assert checks.check_data_directory(tmp_path / "not" / "yet").state == "ok"


def test_a_data_directory_within_a_file_leaves_the_other_checks(
    marquee: Marquee, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "afile").write_text("")
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path / "afile" / "x"))
    ended = marquee("doctor")
    assert ended.code == 1
    assert "set MARQUEE_DATA_DIR" in ended.out
    assert "TMDB:" in ended.out


def test_a_full_disk_is_a_warning(tmp_path: Path) -> None:
    assert checks.check_data_directory(tmp_path, room_mb=2**60).state == "warn"


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "find_spec", lambda name: None if name == "tensorflow" else object())
    finding = checks.check_packages()
    assert (finding.state, "tensorflow" in finding.detail) == ("warn", True)
    monkeypatch.setattr(checks, "find_spec", lambda name: None if name == "numpy" else object())
    assert checks.check_packages().state == "fail"


def test_a_key_for_posters_is_told_of_but_not_shown(
    marquee: Marquee, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "MARQUEE_TMDB_KEY" in marquee("doctor").out
    monkeypatch.setenv("MARQUEE_TMDB_KEY", "very-secret")
    assert "MARQUEE_COUNTRY" in marquee("doctor").out
    monkeypatch.setenv("MARQUEE_COUNTRY", "de")
    told = {item["name"]: item for item in json.loads(marquee("doctor", "--json").out)}["TMDB"]
    assert told["detail"].endswith("DE")
    assert "very-secret" not in json.dumps(told)


def test_a_misspelt_setting_is_told_with_the_one_that_may_be_meant() -> None:
    found = checks.check_names(["PATH", "MARQUEE_DIAL", "MARQUEE_TELEGRAM_TOKN", "MARQUEE_XYZZY"])
    assert found.state == "warn"
    assert "MARQUEE_TELEGRAM_TOKN (is MARQUEE_TELEGRAM_TOKEN meant?)" in found.detail
    assert "MARQUEE_XYZZY" in found.detail
    assert checks.check_names(["PATH", "MARQUEE_DIAL"]).state == "ok"


def test_a_setting_that_is_near_none_gets_no_proposal() -> None:
    assert "meant" not in checks.check_names(["MARQUEE_LOG_LEVEL", "MARQUEE_PORT", "MARQUEE_X"]).detail


def test_all_settings_are_known_by_name() -> None:
    root = Path(checks.__file__).parents[2]
    files = (file for part in ("bot", "recommender", "db") for file in (root / part).rglob("*.py"))
    read = {
        name for file in files for name in re.findall(r"MARQUEE_[A-Z_]+", file.read_text(encoding="utf-8"))
    }
    assert read - {"MARQUEE_", "MARQUEE_TEST_"} == checks.SETTINGS


def test_a_command_that_does_not_exist_is_answered_by_the_nearest(marquee: Marquee) -> None:
    told = marquee("recomend")
    assert "Is 'recommend' meant?" in told.err
