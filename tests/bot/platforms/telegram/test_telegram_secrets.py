import logging

from bot.platforms.telegram.secrets import TokenFilter

TOKEN = "123456:very_secret_part"


def formatted(record: logging.LogRecord) -> str:
    assert TokenFilter(TOKEN).filter(record)
    return logging.Formatter("%(message)s").format(record)


def record(message: str, *args: object, error: BaseException | None = None) -> logging.LogRecord:
    info = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord("x", logging.INFO, "x.py", 1, message, args, info, sinfo=f"stack {TOKEN}")


def test_the_token_is_masked_in_messages_arguments_and_stacks() -> None:
    text = formatted(record("GET %s of %s", f"https://api.telegram.org/bot{TOKEN}/getMe", {"k": TOKEN}))
    assert "very_secret_part" not in text
    assert "/bot<token>/getMe" in text


def test_the_token_is_masked_in_tracebacks() -> None:
    try:
        int(f"The token {TOKEN} was rejected, says {TOKEN.split(':')[1]}")
    except ValueError as error:
        text = formatted(record("failed", error=error))
    assert "very_secret_part" not in text
    assert "Traceback" in text


def test_other_records_stay_as_they_are() -> None:
    assert formatted(record("%d films", 3)).startswith("3 films")
