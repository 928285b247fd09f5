"""The default network: branches that each embed a person and score films, and how much each counts."""
