import pytest

from tuner.clock.error import ClockError
from tuner.ui.clock_dialog import ClockDialog


@pytest.fixture
def dialog(qtbot):
    dialog = ClockDialog(0.0)
    qtbot.addWidget(dialog)
    dialog.chosen = []
    dialog.correction_chosen.connect(dialog.chosen.append)
    return dialog


def test_nothing_can_be_used_before_anything_is_known(dialog):
    assert "ten seconds" in dialog.measured.text()
    assert not dialog.use_measured.isEnabled()
    assert not dialog.use_reference.isEnabled()
    assert not dialog.off.isEnabled()


def test_the_measured_error_is_shown_and_used(dialog):
    dialog.show_clock(ClockError(38.2, 4.0, 200.0))
    assert "+38 ± 4" in dialog.measured.text()
    assert "+0.07" in dialog.measured.text()
    assert "3:20" in dialog.measured.text()
    dialog.use_measured.click()
    assert dialog.chosen == [pytest.approx(38.2)]


def test_a_reference_tone_is_read_without_the_correction_in_force(dialog, reading):
    dialog.show_correction(50.0)
    dialog.take_reading(reading(440.0 * (1.0 + 50e-6)))
    assert dialog.reference_found.text().startswith("The tone shows ±0 ±")
    dialog.take_reading(reading(440.0 * (1.0 + 20e-6)))
    dialog.use_reference.click()
    assert dialog.chosen == [pytest.approx(30.0, abs=0.1)]


def test_another_tone_is_no_reference(dialog, reading):
    dialog.take_reading(reading(466.16))
    assert not dialog.use_reference.isEnabled()
    dialog.reference.setValue(466.16)
    assert dialog.use_reference.isEnabled()


def test_off_is_off(dialog):
    dialog.show_correction(12.5)
    dialog.off.click()
    assert dialog.chosen == [0.0]
