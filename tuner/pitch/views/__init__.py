"""What displays show of the sound itself: strobe, spectrum, waveform. NumPy only."""
