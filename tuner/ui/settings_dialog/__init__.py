"""The settings dialog: every option, what it does, and what it costs."""

from tuner.ui.settings_dialog.dialog import SettingsDialog

__all__ = ["SettingsDialog"]
