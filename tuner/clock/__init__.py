"""How fast the sound card's clock really runs. NumPy only."""
