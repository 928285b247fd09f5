"""Splits, metrics and reports that people can trust."""
