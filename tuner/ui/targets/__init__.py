"""What is tuned to: the strings, the locked note, and the choice of instrument and temperament."""
