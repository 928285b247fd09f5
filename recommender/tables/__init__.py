"""Tables as people have them: piped or compressed, in any encoding, with any separator and column names."""
