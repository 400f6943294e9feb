"""Pool and allocator side by side, one sequence of ids."""

import itertools

import pytest

from tuner.engine.config import PoolConfig
from tuner.engine.transport import Supplies
from tuner.pool.events import EventQueue
from tuner.pool.transport import Transport


@pytest.mark.parametrize("first", [1, 2**31 - 2, 2**63])
def test_ids_go_on_from_where_they_are_told_to_under_both_supplies(first):
    now = 5
    supplies = Supplies(
        PoolConfig(4),
        1024,
        EventQueue(lambda: None),
        ids=itertools.count(first),
        clock=lambda: now,
    )
    leases = [supplies.current.acquire()]
    supplies.apply(PoolConfig(4, transport=Transport.ALLOCATE), 1024)
    leases.append(supplies.current.acquire())
    supplies.apply(PoolConfig(4), 1024)
    leases.append(supplies.current.acquire())
    assert [lease.buffer_id for lease in leases] == [first, first + 1, first + 2]
    assert [lease.acquired_ns for lease in leases] == [5, 5, 5]
