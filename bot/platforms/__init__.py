"""How it is said: one thin adapter for each chat platform."""
