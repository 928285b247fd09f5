"""Everybody's ratings in shards on disk, for training on more than memory holds.

``parting`` cuts the ratings into parts of whole people, each of which fits into memory. All else is done a
part at a time: ``sampling`` chooses who is held out and who stays in memory, ``counting`` counts, and
``everybody`` goes through the parts.
"""

from recommender.sources.shards.everybody import Everybody, people_in_shards

__all__ = ["Everybody", "people_in_shards"]
