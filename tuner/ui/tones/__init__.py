"""What the window shows of the reference tone."""
