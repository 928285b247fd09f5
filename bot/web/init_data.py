"""What Telegram says of whoever opened a Mini App: the page holds it, signed with the token of the bot.

As documented at core.telegram.org/bots/webapps, "Validating data received via the Mini App".
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import parse_qsl

VALID: Final = timedelta(days=1)
"""So long it may be used after it was signed."""
_AHEAD: Final = timedelta(minutes=5)  # clocks differ
_LONGEST: Final = 10_000
_MOST_FIELDS: Final = 30
_LONGEST_NAME: Final = 100


@dataclass(frozen=True, slots=True)
class TelegramUser:
    """Somebody on Telegram.

    Attributes:
        user_id: Their number there.
        name: First and last name; untrusted text.
    """

    user_id: int
    name: str


def verified(init_data: str, token: str, now: datetime) -> TelegramUser | None:
    """Whom Telegram names.

    Args:
        init_data: As the app got it: a query string.
        token: Of the bot.
        now: The present moment, UTC.

    Returns:
        None where it is not signed with this token, is too old, or names nobody.
    """
    if len(init_data) > _LONGEST:
        return None
    try:
        pairs = parse_qsl(init_data, keep_blank_values=True, strict_parsing=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return None
    fields = dict(pairs)
    said = fields.pop("hash", "")
    if len(fields) + 1 != len(pairs) or not hmac.compare_digest(_hash(fields, token).encode(), said.encode()):
        return None
    signed_at = fields.get("auth_date", "")
    if not (signed_at.isascii() and signed_at.isdigit() and len(signed_at) <= len("9999999999")):
        return None
    age = timedelta(seconds=now.timestamp() - int(signed_at))
    return _user(fields.get("user", "")) if -_AHEAD <= age <= VALID else None


def _hash(fields: dict[str, str], token: str) -> str:
    key = hmac.digest(b"WebAppData", token.encode(), hashlib.sha256)
    lines = "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))
    return hmac.new(key, lines.encode(), hashlib.sha256).hexdigest()


def _user(text: str) -> TelegramUser | None:
    try:
        user = json.loads(text)
    except ValueError:
        return None
    if not isinstance(user, dict) or user.get("is_bot") or type(user.get("id")) is not int:
        return None
    first, last = (str(user.get(name) or "") for name in ("first_name", "last_name"))
    return TelegramUser(user["id"], f"{first} {last}".strip()[:_LONGEST_NAME])
