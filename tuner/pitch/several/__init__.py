"""Several pitches that sound at once: the strongest tones, strings, reeds. NumPy only."""
