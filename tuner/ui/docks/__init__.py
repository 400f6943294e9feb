"""The panes around the tuning display, which can be moved, hidden and brought back."""
