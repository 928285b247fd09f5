from recommender.catalog.genres import one_vocabulary


def test_words_of_all_sources_become_imdbs() -> None:
    assert one_vocabulary(["Animation", "Children's", "Sci-Fi"]) == ["Animation", "Family", "Sci-Fi"]
    assert one_vocabulary(["Kids & Family", "Science Fiction"]) == ["Family", "Sci-Fi"]


def test_word_for_two_genres_gives_both_and_none_twice() -> None:
    assert one_vocabulary(["Action", "Action & Adventure", "Children", "Family"]) == [
        *("Action", "Adventure", "Family"),
    ]


def test_format_is_no_genre_and_unknown_words_stay() -> None:
    assert one_vocabulary(["IMAX", "Film-Noir", "faith"]) == ["Film-Noir", "faith"]
