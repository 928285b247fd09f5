"""Lines that could not be used, counted by reason, with their numbers."""

from collections import Counter, defaultdict

NAMED = 100  # line numbers kept for each reason
WARN_ABOVE = 0.01
_SHOWN, _LONGEST_SHOWN = 3, 80


class SkippedLines:
    """Lines of one file that were left out, by reason.

    Attributes:
        shown: The first of them as they stand there, where that is known.
    """

    def __init__(self, file_name: str) -> None:
        self.file_name = file_name
        self.counts: Counter[str] = Counter()
        self.shown: list[str] = []
        self._lines: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, reason: str, line_number: int, text: str = "") -> None:
        """Counts one line. The first line of a file has number 1; ``text`` is what it says."""
        self.show([text] if text else [])
        self.counts[reason] += 1
        if len(self._lines[reason]) < NAMED:
            self._lines[reason].append(line_number)

    def show(self, texts: list[str]) -> None:
        """Keeps the first lines that are left out, for people to look at."""
        self.shown += [text[:_LONGEST_SHOWN] for text in texts[: _SHOWN - len(self.shown)]]

    def absorb(self, reason: str, count: int, line_numbers: list[int]) -> None:
        """Counts many lines at once.

        Args:
            reason: Why they were left out.
            count: How many there are.
            line_numbers: Numbers of the first of them, ascending.
        """
        self.counts[reason] += count
        self._lines[reason] = sorted((*self._lines[reason], *line_numbers))[:NAMED]

    @property
    def total(self) -> int:
        """Number of lines left out, for all reasons."""
        return self.counts.total()

    def lines(self) -> dict[str, list[int]]:
        """Numbers of the first lines for each reason."""
        return {reason: list(numbers) for reason, numbers in sorted(self._lines.items())}

    def warning(self, good: int) -> str | None:
        """A warning if more than 1 % of the file cannot be used, else None.

        Args:
            good: Number of lines that were used.
        """
        share = self.total / max(1, self.total + good)
        if share <= WARN_ABOVE:
            return None
        reasons = ", ".join(f"{count:,} {reason}" for reason, count in self.counts.most_common())
        return (
            f"{self.file_name}: {share:.1%} of its lines are unusable ({reasons}); report.json names "
            "the first of them. Is it the right file, and complete?"
        )


def report_skipped(files: list[SkippedLines]) -> dict[str, object]:
    """The report's part about skipped lines: for all files together, and for each."""
    total: Counter[str] = Counter()
    for file in files:
        total.update(file.counts)
    return {
        "lines_skipped": total.total(),
        "skipped": dict(sorted(total.items())),
        "skipped_lines": {file.file_name: file.lines() for file in files if file.total},
    }
