"""Notes, cents and tuning. Pure Python."""
