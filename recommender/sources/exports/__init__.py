"""Exports of one person's own ratings from other services, read without the libraries of training."""
