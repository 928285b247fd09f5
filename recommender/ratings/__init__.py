"""The ground that all of the recommender stands on: people, films and stars as arrays and tables."""
