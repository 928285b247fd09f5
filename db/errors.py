"""Errors of storage, with messages for the operator."""


class StorageError(Exception):
    """The database cannot be used as it is; the message is one line that says what to do."""
