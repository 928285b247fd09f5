"""A Bot API server over real HTTP, which checks requests as Telegram does and misbehaves when asked to."""

from tests.fake_bot_api.faults import Fault
from tests.fake_bot_api.server import TOKEN, FakeBotApi, FakeMessage
from tests.fake_bot_api.user import FakeUser

__all__ = ["TOKEN", "FakeBotApi", "FakeMessage", "FakeUser", "Fault"]
