"""Limits per address: buckets that fill again with time."""

import ipaddress
import threading
import time
from collections.abc import Callable

_MOST_ADDRESSES = 20_000
_PREFIX_V6 = 64  # bits that one household has of an IPv6 address


class Buckets:
    """A bucket of requests for each address; safe to use from several threads, kept in memory alone."""

    def __init__(self, a_minute: float, burst: float, clock: Callable[[], float] = time.monotonic) -> None:
        """All buckets are full.

        Args:
            a_minute: Requests that flow in.
            burst: Requests that a full one holds.
            clock: Seconds, never going back.
        """
        self._a_second = a_minute / 60
        self._burst = burst
        self._clock = clock
        self._lock = threading.Lock()
        self._left: dict[str, tuple[float, float]] = {}

    def take(self, address: str, cost: float = 1.0) -> float:
        """Takes out of an address's bucket.

        Returns:
            0 where there was enough in it; else seconds until there will be, and nothing was taken.
        """
        now, key = self._clock(), _household(address)
        with self._lock:
            left, at = self._left.pop(key, (self._burst, now))
            left = min(self._burst, left + (now - at) * self._a_second)
            lacking = min(cost, self._burst) - left
            self._left[key] = (left if lacking > 0 else left - cost, now)  # behind all others
            while len(self._left) > _MOST_ADDRESSES:
                del self._left[next(iter(self._left))]
        return max(lacking / self._a_second, 0.0)


def _household(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:  # noqa: PLR2004 - of the protocol
        return address
    return str(ipaddress.ip_network((parsed, _PREFIX_V6), strict=False))
