import pandas as pd

from recommender.ratings.prepared import PreparedDataset


def dataset(stars: float = 4.0) -> PreparedDataset:
    """Two films, one of them in two editions; ``stars`` are those of the first rating."""
    return PreparedDataset(
        ratings=pd.DataFrame(
            {
                "user_id": pd.Categorical(["u", "v"]),
                "film_id": ["f", "f"],
                "rating": [stars, 2.5],
                "rated_at": [1, 2],
                "source": "test",
            }
        ),
        films=pd.DataFrame(
            {
                "film_id": ["f", "g"],
                "title": ["Ünï", "G"],
                "year": pd.array([1995, None], dtype="Int16"),
                "genres": [["Drama", "War"], []],
                "link": "https://x",
                "link_kind": "search",
                "rating_mean": [3.25, None],
                "rating_count": [2, 0],
                "category": None,
                "description": None,
                "price": ["$1", None],
                "people": [[], ["A"]],
            }
        ),
        editions=pd.DataFrame(
            {
                "product_id": ["f", "f2", "g"],
                "film_id": ["f", "f", "g"],
                "title": "t",
                "link": None,
                "price": None,
                "year": pd.array([None] * 3, dtype="Int16"),
            }
        ),
        report={"ratings": 2},
    )
