import json
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner
from fastapi import FastAPI

from bot.cli import chat as chat_command
from bot.cli import web as web_command
from bot.cli.chat import chat
from bot.web.server import beside
from bot.web.settings import WebSettings
from db.schema import upgrade
from recommender.errors import BadInputError
from tests.bot.dialogue.small_bundle import write_small_bundle

ROOT = Path(__file__).parents[3]
HEAVY = {
    "tensorflow",
    "keras",
    "pandas",
    "pyarrow",
    "scipy",
    "sklearn",
    "duckdb",
    "matplotlib",
    "PIL",
    "telegram",
}


def test_without_settings_it_answers_this_machine_alone() -> None:
    assert WebSettings.from_environment({}) == WebSettings("127.0.0.1", 8008, None, (), 240)


def test_settings_are_read() -> None:
    read = WebSettings.from_environment(
        {
            "MARQUEE_WEB_HOST": "::1",
            "MARQUEE_WEB_PORT": "0",
            "MARQUEE_WEB_URL": "https://films.example/",
            "MARQUEE_WEB_PROXIES": "10.0.0.1, 10.0.0.2",
            "MARQUEE_WEB_REQUESTS_A_MINUTE": "60",
        }
    )
    assert read == WebSettings("::1", 0, "https://films.example", ("10.0.0.1", "10.0.0.2"), 60)
    assert read.is_https


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MARQUEE_WEB_PORT", "http"),
        ("MARQUEE_WEB_PORT", "70000"),
        ("MARQUEE_WEB_TMDB_LOGO", "no-such.svg"),
        ("MARQUEE_WEB_TMDB_LOGO", "pyproject.toml"),
        ("MARQUEE_WEB_URL", "films.example"),
        ("MARQUEE_WEB_URL", "https://films.example/under"),
        ("MARQUEE_WEB_REQUESTS_A_MINUTE", "0"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str) -> None:
    with pytest.raises(BadInputError, match=f"{name} is '{value}'"):
        WebSettings.from_environment({name: value})


def test_it_answers_in_a_thread_and_ends_with_the_block(app: FastAPI) -> None:
    with beside(app, WebSettings(port=0)) as address:
        assert httpx.get(address).status_code == 200
    with pytest.raises(httpx.ConnectError):
        httpx.get(address)


def test_a_port_in_use_is_told_with_what_to_do(app: FastAPI) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with (
            pytest.raises(BadInputError, match="choose another one by MARQUEE_WEB_PORT"),
            beside(app, WebSettings(port=port)),
        ):
            pass


def test_only_proxies_that_are_named_are_believed(app: FastAPI) -> None:
    forged = {"x-forwarded-proto": "https"}
    with beside(app, WebSettings(port=0)) as address:
        assert "Secure" not in httpx.get(address, headers=forged).headers["set-cookie"]
    with beside(app, WebSettings(port=0, proxies=("127.0.0.1",))) as address:
        assert "Secure" in httpx.get(address, headers=forged).headers["set-cookie"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    upgrade(f"sqlite:///{tmp_path / 'marquee.sqlite'}")
    write_small_bundle(tmp_path / "models")
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("MARQUEE_WEB_PORT", "0")
    return tmp_path


@pytest.mark.usefixtures("home")
def test_the_chat_in_the_terminal_names_the_site_beside_it() -> None:
    done = CliRunner().invoke(chat, ["--site"], input="/rate Heat 5\n", catch_exceptions=False)
    first, rest = done.stdout.split("\n", 1)
    address = first.split("browser: ")[1].split(" ")[0]
    assert address.startswith("http://127.0.0.1:")
    assert "Saved: Heat (1995)" in rest
    with pytest.raises(httpx.ConnectError):
        httpx.get(address)


@pytest.mark.usefixtures("home")
def test_without_its_packages_the_chat_goes_on_alone_and_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bot.web.app", None)
    done = CliRunner().invoke(chat, ["--site"], input="/rate Heat 5\n", catch_exceptions=False)
    assert done.stdout.startswith("Without the site: ")
    assert "pip install 'marquee[web]'" in done.stdout.splitlines()[0]
    assert "Saved: Heat (1995)" in done.stdout


@pytest.mark.usefixtures("home")
def test_without_its_packages_the_site_alone_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bot.web.app", None)
    with pytest.raises(BadInputError, match=r"pip install 'marquee\[web\]'"):
        CliRunner().invoke(web_command.web, catch_exceptions=False)


def test_commands_are_where_the_entry_point_looks() -> None:
    assert chat_command.chat.name == "chat"
    assert web_command.web.name == "web"


def test_a_site_that_has_answered_never_imported_the_heavy_ones(home: Path) -> None:
    script = """
import json, sys, urllib.request
from bot.cli.wiring import open_service
from bot.settings import Settings
from bot.web.app import create_app
from bot.web.server import beside
from bot.web.settings import WebSettings
with open_service(Settings.from_environment()) as service:
    with beside(create_app(service, WebSettings()), WebSettings(port=0)) as address:
        for path in ("/", "/film/f:2", "/mine", "/list?r=f:2~5"):
            urllib.request.urlopen(address + path).read()
print(json.dumps(sorted(sys.modules)))
"""
    environment = {"PATH": "", "MARQUEE_DATA_DIR": str(home), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not HEAVY & set(json.loads(done.stdout.splitlines()[-1]))
