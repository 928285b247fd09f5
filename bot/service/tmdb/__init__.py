"""The Movie Database (TMDB), where an operator has a key: posters, plots, trailers, where to watch.

`client` asks its API, `tmdb` keeps what was told and waits for it no longer than people should, `film_facts`
and `same_director` know what is asked.
"""
