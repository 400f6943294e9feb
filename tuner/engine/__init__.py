"""Capture and analysis threads, their messages and the session. QtCore only."""
