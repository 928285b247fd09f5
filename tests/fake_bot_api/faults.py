"""How the server misbehaves when asked to."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """One way to fail.

    Attributes:
        status: Answered instead of 200; 0 to close the connection without an answer.
        description: What the answer says.
        retry_after: Seconds, for 429.
        acts: The request takes effect all the same; only its answer fails.
    """

    status: int
    description: str = ""
    retry_after: int | None = None
    acts: bool = False

    @classmethod
    def too_many_requests(cls, seconds: int = 1) -> "Fault":
        return cls(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)

    @classmethod
    def server_error(cls) -> "Fault":
        return cls(500, "Internal Server Error")

    @classmethod
    def conflict(cls) -> "Fault":
        return cls(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot is running",
        )

    @classmethod
    def blocked(cls) -> "Fault":
        return cls(403, "Forbidden: bot was blocked by the user")

    @classmethod
    def no_answer(cls) -> "Fault":
        """The request arrives and takes effect, its answer never comes back."""
        return cls(0, acts=True)

    @classmethod
    def no_connection(cls) -> "Fault":
        return cls(0)
