"""What is drawn by hand: the tuning display and the level meter."""
