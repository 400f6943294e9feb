from tuner.ui.elided import ElidedComboBox, ElidedLabel

LONG = "A microphone with a name that goes on and on and on, channel 1"


def test_a_label_shortens_and_tells_the_rest(qtbot):
    label = ElidedLabel("Device")
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    label.set_full_text(LONG)
    assert "…" in label.text()
    assert label.full_text == LONG
    assert LONG in label.toolTip()
    assert label.minimumSizeHint().width() < 100
    label.resize(900, 24)
    assert label.text() == LONG


def test_a_box_can_be_painted_with_any_text(qtbot):
    box = ElidedComboBox()
    qtbot.addWidget(box)
    box.addItems([LONG, "Short"])
    box.resize(140, 32)
    box.show()
    assert not box.grab().isNull()
