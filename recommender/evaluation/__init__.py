"""Metrics, intervals, and the questions a model is measured by."""
