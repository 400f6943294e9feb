"""The buffers: who holds which, which are free, and what that cost. NumPy only.

To read it in ten minutes:

1. ``lease.py``: a holder's right to one buffer, which ends when the buffer moves on.
2. ``pool.py``: lends buffers under ids that never come back, takes them back, gives up those whose
   holder keeps them too long. ``acquire``, ``mark_transferred``, ``return_buffer``; the rest of the
   package is what these need.
3. Memory: ``arena.py`` is one block, cut into extents of the lengths in ``buckets.py``;
   ``slots.py`` knows which extent each buffer has and which are free; ``quarantine.py`` keeps
   extents apart that somebody may still see although their buffer was given up.
4. Size: ``usage.py`` watches how many are out, ``sizing.py`` makes a recommendation of it.
5. What is told: ``stats.py`` (figures, from the totals in ``counts.py``), ``histogram.py`` (times),
   ``fragmentation.py`` (memory that cannot be used), ``events.py`` (what happened, for listeners
   that may be slow).
6. The other way, for comparison: ``allocator.py`` makes a new buffer each time. ``supply.py`` is
   what both are to a producer, ``transport.py`` names the ways a batch can travel.

One thread owns a pool and calls it; only leases cross threads.
"""
