"""Groups: who takes part, lists for all of them, film nights."""
