"""Answers from a bundle, with numpy alone."""
