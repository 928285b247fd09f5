"""Films, their editions, links and titles."""
