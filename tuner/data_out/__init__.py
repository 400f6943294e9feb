"""What leaves the tuner for other programs: records, saved takes, OSC."""
