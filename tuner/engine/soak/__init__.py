"""The engine under load for days, on a clock of its own: see ``run.Soak``."""
