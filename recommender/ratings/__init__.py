"""People, films and stars as arrays and tables; all other packages of the recommender build on them."""
