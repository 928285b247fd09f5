"""Abbreviations of time zones, and the places whose clocks they may mean."""

from typing import Final

ABBREVIATED: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("pst", "pdt"), ("America/Los_Angeles",)),
    **dict.fromkeys(("mst", "mdt"), ("America/Denver",)),
    "cdt": ("America/Chicago",),
    "cst": ("America/Chicago", "Asia/Shanghai"),
    **dict.fromkeys(("est", "edt"), ("America/New_York",)),
    **dict.fromkeys(("akst", "akdt"), ("America/Anchorage",)),
    "hst": ("Pacific/Honolulu",),
    **dict.fromkeys(("brt", "brst"), ("America/Sao_Paulo",)),
    "bst": ("Europe/London",),
    **dict.fromkeys(("wet", "wez"), ("Europe/Lisbon",)),
    **dict.fromkeys(("cet", "cest", "mez", "mesz"), ("Europe/Berlin",)),
    **dict.fromkeys(("eet", "eest", "oez", "oesz"), ("Europe/Athens",)),
    **dict.fromkeys(("msk", "мск"), ("Europe/Moscow",)),
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "sgt": ("Asia/Singapore",),
    "jst": ("Asia/Tokyo",),
    "kst": ("Asia/Seoul",),
    **dict.fromkeys(("aest", "aedt"), ("Australia/Sydney",)),
    "awst": ("Australia/Perth",),
    **dict.fromkeys(("nzst", "nzdt"), ("Pacific/Auckland",)),
}
"""The clocks that an abbreviation may mean, in small letters; "est" is no Estonia."""
