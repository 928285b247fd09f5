"""Albums: several pictures that come as a message each, and were sent as one."""

from collections import OrderedDict
from typing import Final

from bot.platforms.outbox import Pause

_TOGETHER_S: Final = 1.0
_REMEMBERED: Final = 256


class Albums:
    """Finds the one part of an album that is answered where no part has a caption."""

    def __init__(self, pause: Pause) -> None:
        """Knows no album yet.

        Args:
            pause: Waits so many seconds.
        """
        self._pause = pause
        self._captioned: OrderedDict[str, bool] = OrderedDict()

    def add(self, album: str, *, has_caption: bool) -> bool:
        """Takes note of a part; whether it is the first one of its album."""
        is_first = album not in self._captioned
        self._captioned[album] = has_caption or self._captioned.get(album, False)
        while len(self._captioned) > _REMEMBERED:
            self._captioned.popitem(last=False)
        return is_first

    async def has_caption(self, album: str) -> bool:
        """Waits until the parts are there; whether one of them has a caption, which speaks for all."""
        await self._pause(_TOGETHER_S)
        return self._captioned.get(album, False)
