"""What the tuner claims, measured: run ``python -m benchmarks.<name>``."""
