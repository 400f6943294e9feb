"""How Qt's own widgets look in the main window; what is drawn by hand is not touched by it."""

from __future__ import annotations

from tuner.assets import resource
from tuner.ui.colours import Colours

_TEMPLATE = """
QMainWindow, QMenuBar, QStatusBar, #tool_bar {{ background: {window}; }}
QMainWindow::separator {{ background: {window}; width: 6px; height: 6px; }}
QMainWindow::separator:hover {{ background: {accent}; }}

QMenuBar {{ padding: 2px 8px; color: {text}; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 28px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px; }}

#tool_bar {{ border: none; spacing: 8px; padding: 4px 8px 8px 8px; }}
#tool_bar QToolButton, #notice_bar QToolButton {{
    background: {raised}; color: {text}; border: 1px solid {line};
    border-radius: 6px; padding: 4px 6px; min-height: 24px;
}}
#tool_bar QToolButton:hover, #notice_bar QToolButton:hover {{ background: {hover}; }}
#tool_bar QToolButton:pressed, #notice_bar QToolButton:pressed {{ background: {line}; }}
#tool_bar QToolButton:checked {{ background: {hover}; border-color: {accent}; }}
#tool_bar QToolButton:disabled {{ color: {faint}; }}
#tool_bar QToolButton#run {{ font-weight: 600; padding: 4px 12px 4px 8px; }}
#tool_bar QToolButton#left_end {{
    border-top-right-radius: 0; border-bottom-right-radius: 0; }}
#tool_bar QToolButton#between {{ border-radius: 0; border-left: none; border-right: none; }}
#tool_bar QToolButton#right_end {{
    border-top-left-radius: 0; border-bottom-left-radius: 0; }}
#tool_bar QToolButton#between:checked {{
    border-left: 1px solid {accent}; border-right: 1px solid {accent}; }}
#tool_bar QComboBox, #tool_bar QDoubleSpinBox, #tool_bar QLabel#place {{
    background: {raised}; color: {text}; border: 1px solid {line};
    border-radius: 6px; padding: 4px 8px; min-height: 24px;
}}
#tool_bar QComboBox:hover, #tool_bar QDoubleSpinBox:hover {{ background: {hover}; }}
#tool_bar QComboBox::drop-down {{ border: none; width: 28px; }}
#tool_bar QComboBox::down-arrow {{ image: url("{chevron}"); width: 16px; height: 16px; }}
#tool_bar QDoubleSpinBox {{ border-radius: 0; padding: 4px 0; min-width: 104px; }}
#tool_bar QDoubleSpinBox::up-button {{ width: 0; border: none; }}
#tool_bar QDoubleSpinBox::down-button {{ width: 0; border: none; }}
#tool_bar QToolButton#left_end {{ border-right: none; }}
#tool_bar QToolButton#right_end {{ border-left: none; }}
#tool_bar QToolButton#qt_toolbar_ext_button {{
    padding: 0; border-color: transparent; font-weight: 600; }}
#tool_bar QComboBox QAbstractItemView {{
    background: {raised}; color: {text}; border: 1px solid {line};
    selection-background-color: {accent}; selection-color: {on_accent};
}}
#tool_bar QToolButton:focus, #tool_bar QComboBox:focus, #tool_bar QDoubleSpinBox:focus,
#notice_bar QToolButton:focus, QToolButton#pane_float:focus, QToolButton#pane_close:focus {{
    border: 2px solid {focus};
}}

QDockWidget {{ color: {text}; border: 1px solid {line}; }}
#pane_title, #pane_waiting, #pool_inside {{ background: {surface}; }}
#pane_name {{ font-weight: 600; color: {text}; }}
#muted {{ color: {muted}; }}
#focus_ring {{ background: transparent; border: 2px solid {focus}; border-radius: 4px; }}
#figure {{ color: {text}; }}
#hit_rate {{ font-size: 22px; font-weight: 600; color: {text}; }}
#pool_alert {{ background: {alert}; color: {text}; border-left: 4px solid {off}; padding: 8px; }}
QToolButton#pane_float, QToolButton#pane_close {{
    border: 2px solid transparent; border-radius: 4px; padding: 1px; }}
QToolButton#pane_float:hover, QToolButton#pane_close:hover {{ background: {hover}; }}
QComboBox#pane_choice, QDoubleSpinBox#pane_choice {{
    background: {raised}; color: {text}; border: 1px solid {line};
    border-radius: 6px; padding: 2px 8px; min-height: 20px;
}}
QComboBox#pane_choice:hover {{ background: {hover}; }}
QDoubleSpinBox#pane_choice:disabled {{ color: {faint}; }}
QComboBox#pane_choice:focus, QDoubleSpinBox#pane_choice:focus {{
    border: 2px solid {focus}; padding: 1px 7px; }}
QDoubleSpinBox#pane_choice::up-button {{ width: 0; border: none; }}
QDoubleSpinBox#pane_choice::down-button {{ width: 0; border: none; }}
QComboBox#pane_choice::drop-down {{ border: none; width: 24px; }}
QComboBox#pane_choice::down-arrow {{ image: url("{chevron}"); width: 16px; height: 16px; }}
QTabBar::tab {{
    background: {window}; color: {muted}; padding: 6px 14px; border-top: 2px solid transparent; }}
QTabBar::tab:selected {{ background: {surface}; color: {text}; border-top-color: {accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {hover}; border-radius: 4px; min-height: 24px; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}

QToolButton#lock, QToolButton#learn_room {{
    background: {raised}; border: 1px solid {line}; border-radius: 6px; padding: 2px;
    min-width: 30px; min-height: 30px;
}}
QToolButton#lock:hover, QToolButton#learn_room:hover {{ background: {hover}; }}
QToolButton#lock:checked {{ background: {hover}; border-color: {accent}; }}
QToolButton#lock:focus, QToolButton#learn_room:focus {{ border: 2px solid {focus}; padding: 1px; }}
QLabel#targets_line {{ color: {muted}; }}

#notice_bar {{ background: {raised}; border: none; border-left: 4px solid {accent}; }}
#notice_bar[severity="warning"] {{ border-left-color: {near}; }}
#notice_bar[severity="error"] {{ border-left-color: {off}; }}
#notice_text {{ color: {text}; }}

QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QDialog QPushButton, QDialog QLineEdit, QDialog QComboBox {{
    background: {raised}; color: {text}; border: 1px solid {line};
    border-radius: 6px; padding: 4px 10px; min-height: 20px;
}}
QDialog QPushButton:hover, QDialog QComboBox:hover {{ background: {hover}; }}
QDialog QPushButton:pressed {{ background: {line}; }}
QDialog QPushButton:default {{ border-color: {accent}; }}
QDialog QPushButton:disabled, QDialog QLineEdit:disabled, QDialog QComboBox:disabled {{
    color: {faint}; }}
QDialog QPushButton:focus, QDialog QLineEdit:focus, QDialog QComboBox:focus {{
    border: 2px solid {focus}; padding: 3px 9px; }}
QDialog QComboBox::drop-down {{ border: none; width: 28px; }}
QDialog QComboBox::down-arrow {{ image: url("{chevron}"); width: 16px; height: 16px; }}
QDialog QListView {{
    background: {surface}; border: 1px solid {line}; border-radius: 6px; padding: 4px; }}
QDialog QListView::item {{ padding: 6px; border-radius: 4px; color: {text}; }}
QDialog QListView::item:disabled {{ color: {muted}; padding-top: 10px; }}
QDialog QListView::item:selected {{ background: {accent}; color: {on_accent}; }}

QStatusBar {{ color: {muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {muted}; padding: 0 8px; }}
"""


def style_sheet(colours: Colours) -> str:
    """The style sheet of the main window in the colours of a theme."""
    names = (
        "window", "surface", "raised", "hover", "line", "focus", "text", "muted", "faint",
        "accent", "on_accent", "near", "off",
    )  # fmt: skip
    values = {name: getattr(colours, name).name() for name in names}
    values["chevron"] = resource(
        "themes", f"chevron-{'dark' if colours.dark else 'light'}.svg"
    ).as_posix()
    off = colours.off
    values["alert"] = f"rgba({off.red()}, {off.green()}, {off.blue()}, 36)"
    return _TEMPLATE.format(**values)
