"""Tests of the options and of where they are kept."""
