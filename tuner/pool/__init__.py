"""The buffers: who holds which, which are free, and what that cost. NumPy only."""
