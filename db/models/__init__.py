"""The tables, as typed mappings: a module a concern. With one of them all are in `Base.metadata`."""

from db.models.admins import Block, Broadcast, BroadcastRecipient, GivenRole, KeptError
from db.models.base import Base, HalfStars, Identifier, UtcDateTime, table_of
from db.models.groups import FilmNight, FilmNightVote, GroupMember
from db.models.lists import FilmMark, NotSeen, ShownRecommendation, StoredFacts, StoredWish
from db.models.people import ApiKey, Friendship, Invitation, LinkCode, User, WebSession
from db.models.ratings import Rating, RatingChange, RatingImport, ReplacedRating
from db.models.talk import DueMessage, OpenQuestion
from db.models.training import ProgressMessage, RetrainingRun

__all__ = [
    "ApiKey",
    "Base",
    "Block",
    "Broadcast",
    "BroadcastRecipient",
    "DueMessage",
    "FilmMark",
    "FilmNight",
    "FilmNightVote",
    "Friendship",
    "GivenRole",
    "GroupMember",
    "HalfStars",
    "Identifier",
    "Invitation",
    "KeptError",
    "LinkCode",
    "NotSeen",
    "OpenQuestion",
    "ProgressMessage",
    "Rating",
    "RatingChange",
    "RatingImport",
    "ReplacedRating",
    "RetrainingRun",
    "ShownRecommendation",
    "StoredFacts",
    "StoredWish",
    "User",
    "UtcDateTime",
    "WebSession",
    "table_of",
]
