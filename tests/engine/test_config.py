import pytest

from tuner.engine.config import BatchConfig, ConfigError, PoolConfig


@pytest.mark.parametrize("size", [0, 128, 1000, 8192])
def test_a_batch_has_one_of_five_sizes(size):
    with pytest.raises(ConfigError, match="256, 512, 1024, 2048, 4096"):
        BatchConfig(size)


@pytest.mark.parametrize("timeout", [4, 1001])
def test_the_flush_timeout_has_a_range(timeout):
    with pytest.raises(ConfigError, match="5 to 1000 ms"):
        BatchConfig(1024, timeout)


@pytest.mark.parametrize("size", [1, 65])
def test_the_pool_has_a_range(size):
    with pytest.raises(ConfigError, match="2 to 64 buffers"):
        PoolConfig(size)


@pytest.mark.parametrize("timeout", [199, 10_001])
def test_the_buffer_timeout_has_a_range(timeout):
    with pytest.raises(ConfigError, match="200 to 10000 ms"):
        PoolConfig(16, timeout)


@pytest.mark.parametrize("nonsense", [None, "16", 16.0, float("nan"), True, []])
@pytest.mark.parametrize("name", ["size", "buffer_timeout_ms", "smallest", "largest"])
def test_sizes_and_times_of_a_pool_are_whole_numbers(name, nonsense):
    with pytest.raises(ConfigError, match="whole numbers"):
        PoolConfig(**{name: nonsense})


@pytest.mark.parametrize("nonsense", [None, "1024", 1024.0, True])
@pytest.mark.parametrize("name", ["batch_size", "flush_timeout_ms"])
def test_those_of_a_batch_too(name, nonsense):
    with pytest.raises(ConfigError, match="whole numbers"):
        BatchConfig(**{name: nonsense})


@pytest.mark.parametrize("nonsense", [None, "ping-pong", 0])
def test_a_transport_is_one_of_three(nonsense):
    with pytest.raises(ConfigError, match="one of the three"):
        PoolConfig(transport=nonsense)
