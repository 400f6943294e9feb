"""Sounds that trackers are known to be wrong about, each made on the spot."""
