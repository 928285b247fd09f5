"""Readers: Amazon, MovieLens and the chat, each into one prepared data set."""
