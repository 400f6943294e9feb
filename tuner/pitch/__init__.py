"""From samples to a pitch: detection, refinement, tracking, level. NumPy only."""
