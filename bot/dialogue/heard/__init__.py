"""What words mean, in six languages: stars, likings, answers, greetings. Pure: no catalog, no database."""
