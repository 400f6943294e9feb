"""From samples to a pitch: detection, refinement, tracking, level. NumPy only."""

from tuner.pitch.level import InputCondition, Level, LevelMeter
from tuner.pitch.reading import NOISE, SILENCE, Partial, PitchReading, SignalState
from tuner.pitch.tracker import PitchTracker

__all__ = [
    "NOISE",
    "SILENCE",
    "InputCondition",
    "Level",
    "LevelMeter",
    "Partial",
    "PitchReading",
    "PitchTracker",
    "SignalState",
]
