"""Talks to people and runs the service: dialogue, platforms, retraining, command line."""
