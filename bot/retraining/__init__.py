"""When to train, in which process, and when to switch to the result."""
