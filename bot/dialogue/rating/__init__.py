"""Ratings: given, asked for, changed, taken back, brought along in a file."""
