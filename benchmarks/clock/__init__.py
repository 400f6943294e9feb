"""How well ways to find a sound card's true rate find it: ``python -m benchmarks.clock``.

`stamps.py` makes what simulated cards deliver, `ways.py` is what is compared, `__main__.py` counts.
"""
