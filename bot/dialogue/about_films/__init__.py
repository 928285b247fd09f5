"""One film: its card and name, and what people do with it; a person's films beside a friend's."""
