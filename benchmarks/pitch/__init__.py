"""Pitch readings against exact truth, recorded notes, the theoretical limit and other trackers."""
