"""Lists: what is wished, which films are shown, in which words, and where a button leads back to."""
