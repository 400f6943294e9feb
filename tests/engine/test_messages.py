import dataclasses

import pytest

from tuner.engine import messages as m


def test_envelopes_are_numbered_and_stamped():
    envelopes = m.Envelopes()
    first, second = envelopes.seal(m.Stop()), envelopes.seal(m.ReturnBuffer(2**40))
    assert (first.message_id, second.message_id) == (1, 2)
    assert first.time_ns <= second.time_ns
    assert second.payload.buffer_id == 2**40


@pytest.mark.parametrize("buffer_id", [0, -1, 1.0, "7", None, True])
def test_only_an_id_is_an_id(buffer_id):
    with pytest.raises(m.MessageError, match="buffer id"):
        m.ReturnBuffer(buffer_id)


@pytest.mark.parametrize("payload", [None, 7, "stop", object()])
def test_only_commands_and_events_go_into_an_envelope(payload):
    with pytest.raises(m.MessageError, match="not a message"):
        m.Envelopes().seal(payload)


def test_messages_cannot_be_changed():
    message = m.Envelopes().seal(m.Stop())
    with pytest.raises(dataclasses.FrozenInstanceError):
        message.message_id = 9


@pytest.mark.parametrize("nonsense", [None, 1, "x", {}, object(), True])
@pytest.mark.parametrize("command", [m.Start, m.UpdateBatchConfig, m.UpdatePoolConfig])
def test_a_command_carries_what_it_says(command, nonsense):
    with pytest.raises(m.MessageError):
        command(nonsense)


def test_a_wish_is_yes_or_no():
    assert m.WatchBuffers(True).wanted
    with pytest.raises(m.MessageError):
        m.WatchBuffers("yes")
