"""The engine in a few lines: what is heard, every fifth of a second.

Here the built-in demo plays. ``tuner.readings("take.flac")`` reads a file, ``tuner.readings()``
follows the microphone.
"""

# ruff: noqa: T201 - an example shows what it does

import itertools

import tuner
from tuner.sources.demo import Demo

for reading in itertools.islice(tuner.readings(Demo(seed=1)), 0, 60, 10):
    note, sigma = reading.deviation, reading.pitch.sigma_cents
    if note is not None and sigma is not None:
        print(f"{reading.time_s:5.2f} s  {note.label:3} {note.cents:+7.2f} ± {sigma:.2f} cents")
