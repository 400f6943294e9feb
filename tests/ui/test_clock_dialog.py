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


def test_another_tone_is_said_to_be_no_reference(dialog, reading):
    dialog.take_reading(reading(466.16))
    assert dialog.reference_found.text().startswith(
        "The tone heard is 466.16 Hz, too far from 440.00 Hz for any sound card"
    )
    assert not dialog.use_reference.isEnabled()
    dialog.reference.setValue(466.16)
    assert dialog.reference_found.text().startswith("The tone shows ±0 ±")
    assert dialog.use_reference.isEnabled()


@pytest.mark.parametrize("ppm", [600.0, -600.0])
def test_a_tone_is_too_far_only_when_that_is_sure(dialog, reading, ppm):
    dialog.take_reading(reading(440.0 * (1.0 + ppm * 1e-6), sigma=0.2))
    assert dialog.reference_found.text().startswith("Play the tone")
    assert not dialog.use_reference.isEnabled()
    dialog.take_reading(reading(440.0 * (1.0 + ppm * 1e-6), sigma=0.02))
    assert "too far" in dialog.reference_found.text()
    dialog.take_reading(None)
    assert dialog.reference_found.text().startswith("Play the tone")


def test_how_far_a_tone_is_does_not_depend_on_the_correction_in_force(dialog, reading):
    dialog.show_correction(400.0)
    dialog.take_reading(reading(440.0 * (1.0 + 800e-6)))
    assert dialog.reference_found.text().startswith("The tone shows")
    dialog.take_reading(reading(440.0 * (1.0 - 200e-6)))
    assert "439.74" in dialog.reference_found.text()


def test_the_sentence_about_another_tone_fits(dialog, reading):
    dialog.show()
    before = dialog.size()
    dialog.take_reading(reading(466.16))
    label = dialog.reference_found
    assert label.heightForWidth(label.width()) <= label.height()
    assert dialog.size() == before


def test_off_is_off(dialog):
    dialog.show_correction(12.5)
    dialog.off.click()
    assert dialog.chosen == [0.0]
