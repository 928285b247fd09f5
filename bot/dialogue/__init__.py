"""What is said: a message in, replies out. Knows no platform and no network."""
