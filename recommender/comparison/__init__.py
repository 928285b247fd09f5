"""Models side by side on ratings they have not seen, and the report about it."""
