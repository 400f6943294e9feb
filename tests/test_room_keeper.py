"""Learning the room: what is heard, what is said, and the way back."""

from dataclasses import replace

import pytest

from tests.ui.conftest import reading, settings, window  # noqa: F401 - fixtures
from tuner.engine.lifecycle import SessionState, Severity, WayOn
from tuner.input_mute import InputMute
from tuner.pitch.level import InputCondition
from tuner.room_keeper import RoomKeeper
from tuner.ui.holds import Hold

BATCH = 1024


class Room:
    """A keeper whose session is a loop."""

    def __init__(self, window, make_reading):  # noqa: F811
        self.window = window
        self.mute = InputMute(window)
        self.mute.attach(window)
        self.keeper = RoomKeeper(self.mute, -60.0, window)
        self.keeper.attach(window)
        self.gates, self.learnt, self.told, self.left = [], [], [], []
        self.keeper.gate_wanted.connect(self.gates.append)
        self.keeper.learnt.connect(self.learnt.append)
        self.keeper.told.connect(self.told.append)
        self.keeper.seconds_left.connect(self.left.append)
        self._make = make_reading
        self._frame = 0
        self.run()

    def run(self, state=SessionState.RUNNING):
        self.keeper.show_state(state)
        self.window.show_state(state)

    def hear(self, seconds, rms=-61.0, hz=None, condition=InputCondition.OK):
        for _ in range(round(seconds * 48_000 / BATCH)):
            self._frame += BATCH
            made = self._make(hz, rms=rms, peak=rms + 10.0, condition=condition)
            self.keeper.take_reading(replace(made, end_frame=self._frame))

    @property
    def caption(self):
        return self.window._panel._readout.caption.text


@pytest.fixture
def room(window, reading):  # noqa: F811
    return Room(window, reading)


def test_the_gate_is_put_above_the_room_and_can_be_put_back(room):
    room.window.learn_room_requested.emit()
    room.hear(4.0)
    assert room.learnt == [-55.0]
    notice = room.told[0]
    assert notice.text == "The room is at −61 dBFS; the gate is now at −55 dBFS."
    assert notice.way_on is WayOn.UNDO_GATE
    room.window.show_notice(notice)
    room.window._notices.way_on.click()
    assert room.learnt == [-55.0, -60.0]
    assert room.window._notices.isHidden()


def test_meanwhile_the_gate_is_open_and_the_seconds_are_counted(room):
    room.keeper.learn()
    assert room.gates == [-90.0]
    assert room.mute.hold is Hold.ROOM
    assert room.caption == "Keep quiet: learning the room… 4 s"
    room.hear(2.0)
    assert room.caption == "Keep quiet: learning the room… 2 s"
    room.hear(2.0)
    assert room.gates == [-90.0, -60.0]
    assert room.left == [4, 3, 2, 1, 0]
    assert room.mute.hold is None
    assert room.caption == "Play a note"


@pytest.mark.parametrize(
    ("sound", "word"),
    [
        ({"rms": -30.0, "hz": 440.0}, "note"),
        ({"rms": -35.0}, "loud"),
        ({"rms": -120.0, "condition": InputCondition.DIGITAL_SILENCE}, "zeros"),
    ],
)
def test_what_is_no_quiet_room_is_refused_with_a_sentence(room, sound, word):
    room.keeper.learn()
    room.hear(4.0, **sound)
    assert room.learnt == []
    assert word in room.told[0].text
    assert room.told[0].severity is Severity.WARNING
    assert room.gates[-1] == -60.0


def test_a_second_press_ends_it(room):
    room.keeper.learn()
    room.hear(1.0)
    assert room.window._actions.learn_room.text().startswith("Stop")
    room.keeper.learn()
    assert not room.keeper.learning
    room.hear(4.0)
    assert (room.learnt, room.told) == ([], [])
    assert room.gates[-1] == -60.0
    assert room.window._actions.learn_room.text().startswith("&Learn")


@pytest.mark.parametrize("state", [SessionState.IDLE, SessionState.PAUSED])
def test_an_input_that_ends_ends_it(room, state):
    room.keeper.learn()
    room.run(state)
    assert not room.keeper.learning
    assert "ended" in room.told[0].text


def test_silence_of_the_session_is_not_waited_for(room, qtbot, monkeypatch):
    room.keeper._patience.setInterval(50)
    room.keeper.learn()
    qtbot.waitUntil(lambda: not room.keeper.learning)
    assert "ended" in room.told[0].text


def test_it_needs_sound_to_come_in(room):
    room.run(SessionState.IDLE)
    room.keeper.learn()
    assert not room.keeper.learning
    assert "Space" in room.told[0].text


def test_it_does_not_listen_to_the_tuner_itself(room):
    room.mute.listen(to_microphone=True)
    room.mute.begin(Hold.TONE)
    room.keeper.learn()
    assert not room.keeper.learning
    assert room.gates == []


def test_what_is_lost_between_two_batches_does_not_count(room):
    room.keeper.learn()
    room.hear(0.1)
    room._frame += 480_000
    room.hear(0.1)
    assert room.keeper.learning


def test_the_gate_in_force_is_the_one_to_go_back_to(room):
    room.keeper.set_gate(-70.0)
    room.keeper.learn()
    room.hear(4.0)
    room.window.way_on_chosen.emit(WayOn.UNDO_GATE)
    assert room.learnt == [-55.0, -70.0]
    assert room.gates[-1] == -70.0
