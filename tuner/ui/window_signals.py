"""What the main window tells: the wishes of the user, and where its own life has come to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow


class WindowSignals(QMainWindow):
    """A window with these signals, and nothing in it yet.

    Signals:
        start_requested: Open the source.
        pause_toggled: Pause or resume.
        stop_requested: Close the source.
        source_chosen: A ``SourceKind``.
        file_chosen: The path of a sound file, which becomes the source; its name may be no text.
        device_chosen: Name and host API; both empty for the system's default.
        devices_wanted: List the input devices anew.
        settings_requested: Open the settings.
        clock_requested: Open the correction of the sound card's clock.
        concert_pitch_changed: A4, in Hz.
        theme_chosen: A ``Theme``.
        counters_reset_requested: Start the engine's figures anew.
        compaction_requested: Lay the pool's buffers side by side again.
        buffers_watched: Whether events of every single buffer are wanted.
        transport_chosen: A ``Transport``.
        metrics_wanted: Switch the engine's figures on.
        views_wanted: A ``Watched``: what can be seen of strobe, spectrum and waveform.
        tuning_chosen: Values by option name for the tuning page.
        lock_requested: The index of the target to lock; None for the nearest again.
        lock_moved: By how many targets to move the lock.
        instrument_wanted: Ask for an instrument.
        strings_wanted: Ask what is to be done to the strings.
        temperament_wanted: Ask for a temperament.
        own_temperament_wanted: Let the user set one.
        piano_wanted: Let the user measure a piano and stretch its octaves.
        transposition_wanted: Ask for whom notes are written.
        instrument_editor_wanted: Let the user make an instrument, or change an own one.
        import_wanted: Take over instruments from a file.
        export_wanted: Write the instrument into a file.
        tuning_file_wanted: Write the tuning into a file for synthesizers.
        save_requested: Save what was just played.
        folder_wanted: Ask where to save it, and do so.
        welcome_requested: Show the welcome.
        learn_room_requested: Put the noise gate above the room, or stop learning that.
        way_on_chosen: The ``WayOn`` that a notice offered.
        about_to_close: The window is going away.
        appeared: The window has been painted, and every pane but the histories has its content.
        panes_filled: Every pane has its content.
        tone_pane_made: The ``TonePane``.
    """

    start_requested = Signal()
    pause_toggled = Signal()
    stop_requested = Signal()
    source_chosen = Signal(object)
    file_chosen = Signal(object)
    device_chosen = Signal(str, str)
    devices_wanted = Signal()
    settings_requested = Signal()
    clock_requested = Signal()
    concert_pitch_changed = Signal(float)
    theme_chosen = Signal(object)
    counters_reset_requested = Signal()
    compaction_requested = Signal()
    buffers_watched = Signal(bool)
    transport_chosen = Signal(object)
    metrics_wanted = Signal()
    views_wanted = Signal(object)
    tuning_chosen = Signal(object)
    lock_requested = Signal(object)
    lock_moved = Signal(int)
    instrument_wanted = Signal()
    strings_wanted = Signal()
    temperament_wanted = Signal()
    own_temperament_wanted = Signal()
    piano_wanted = Signal()
    transposition_wanted = Signal()
    instrument_editor_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    tuning_file_wanted = Signal()
    save_requested = Signal()
    folder_wanted = Signal()
    learn_room_requested = Signal()
    welcome_requested = Signal()
    way_on_chosen = Signal(object)
    about_to_close = Signal()
    appeared = Signal()
    panes_filled = Signal()
    tone_pane_made = Signal(object)
