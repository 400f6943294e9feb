"""Chunks into batches: fewer messages, the same sound. NumPy only."""
