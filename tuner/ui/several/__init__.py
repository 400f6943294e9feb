"""The pane of several pitches at once: the strongest tones, all strings, reeds."""
