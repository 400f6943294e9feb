"""Reference tones: what they are made of, and how they reach the loudspeaker."""
