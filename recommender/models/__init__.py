"""One file for each model, all behind the same interface."""
