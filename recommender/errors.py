"""Errors whose message is meant for the person at the keyboard."""


class MarqueeError(Exception):
    """Something the caller can put right; the message is one line that says how."""


class BadInputError(MarqueeError):
    """A file, a data set or an argument cannot be used as it is."""


class BundleError(MarqueeError):
    """A bundle is missing, incomplete, damaged or of another format."""
