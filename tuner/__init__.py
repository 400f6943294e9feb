"""A desktop instrument tuner.

``tuner.readings`` is the engine for other programs; it is imported when it is first used.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tuner.api import readings

__all__ = ["__version__", "readings"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name == "readings":
        from tuner.api import readings  # noqa: PLC0415 - the window must not wait for it

        return readings
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
