"""What a receiver makes of a vector."""


class Refused(Exception):
    """The vector is refused; `because` says why in the words of the vectors."""

    def __init__(self, because):
        super().__init__(because)
        self.because = because


def refuse_unless(good, because):
    if not good:
        raise Refused(because)


def expect_equal(name, computed, stated):
    """Raises ValueError unless a computed value is the one that the vector states."""
    if computed != stated:
        raise ValueError(f"{name} is {stated!r}, computed {computed!r}")
