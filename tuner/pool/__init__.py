"""The buffer pool."""
