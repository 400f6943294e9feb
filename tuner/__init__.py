"""A desktop instrument tuner."""

__version__ = "0.1.0"
