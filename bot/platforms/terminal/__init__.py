"""The terminal of this machine, and standard input and output where there is none."""
