"""Time and memory of a preparation, with all its processes."""

import resource
import threading
import time
from types import TracebackType
from typing import Self

import psutil

_EVERY_S = 0.2


class ResourceUse:
    """Watches this process and its children until ``with`` ends.

    Attributes:
        peak_mb: Largest resident memory seen, with the children's, in 10^6 bytes.
    """

    def __init__(self) -> None:
        self.peak_mb = 0.0
        self._start = time.perf_counter()
        self._end: float | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="measure", daemon=True)

    def __enter__(self) -> Self:
        self._start = time.perf_counter()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def seconds(self) -> float:
        """Wall time in seconds, up to now or to the end."""
        return (self._end or time.perf_counter()) - self._start

    def stop(self) -> None:
        """Ends the watch. The figures stay."""
        self._end = self._end or time.perf_counter()
        self._stop.set()
        self._thread.join()
        # The watch may miss a short spike of this process. The kernel (in KiB) does not.
        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
        self.peak_mb = max(self.peak_mb, own)

    def figures(self) -> dict[str, object]:
        """``seconds`` and ``peak_mb`` for report.json."""
        return {"seconds": round(self.seconds, 3), "peak_mb": round(self.peak_mb, 1)}

    def _watch(self) -> None:
        this = psutil.Process()
        while not self._stop.wait(_EVERY_S):
            total = 0
            for process in (this, *this.children(recursive=True)):
                try:
                    total += process.memory_info().rss
                except psutil.NoSuchProcess:  # a child may end at any moment
                    continue
            self.peak_mb = max(self.peak_mb, total / 1e6)
