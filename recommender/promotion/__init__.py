"""Whether a new bundle may take the place of the one in service."""

from recommender.promotion.gate import Code, Decision, against_old, against_popularity, decide
from recommender.promotion.held_out import HeldOut
from recommender.promotion.in_service import InService

__all__ = ["Code", "Decision", "HeldOut", "InService", "against_old", "against_popularity", "decide"]
