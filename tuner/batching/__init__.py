"""Chunks into batches."""
