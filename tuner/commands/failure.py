"""What ends a command that was rightly asked for and yet cannot be done."""


class UnusableFileError(Exception):
    """A file that was named cannot be used; the message is one sentence that says why."""
