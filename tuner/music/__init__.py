"""Notes, temperaments, instruments and tunings. Plain Python, without files but those given."""
