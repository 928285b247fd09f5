"""Who is asking."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever uses the product, wherever.

    Attributes:
        platform: "telegram", "terminal", ...
        external_id: Their id on that platform.
        name: What they call themselves there; untrusted text.
        language: Code of the one that the platform speaks to them, as ``pt-BR``; empty where unknown.
    """

    platform: str
    external_id: str
    name: str = ""
    language: str = ""

    @property
    def key(self) -> str:
        """``telegram:123``, as in MARQUEE_ADMINS."""
        return f"{self.platform}:{self.external_id}"
