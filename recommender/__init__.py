"""From ratings to ranked films."""
