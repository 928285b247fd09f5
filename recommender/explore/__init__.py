"""A look at a prepared data set: figures, charts, and a report for people."""
