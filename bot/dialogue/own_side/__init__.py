"""A person's own side: their data, their language, their other accounts."""
