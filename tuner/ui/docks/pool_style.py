"""How Qt's own controls look in the pool pane."""

from __future__ import annotations

from tuner.assets import resource
from tuner.ui.colours import Colours

_TEMPLATE = """
#pool_pane, #pool_page, #pool_inside, #pool_foot {{ background: {surface}; }}
QTabBar#pool_views {{ background: {surface}; }}
QTabBar#pool_views::tab {{
    background: transparent; color: {muted}; padding: 5px 4px; margin: 0;
    border: none; border-bottom: 2px solid {line}; min-width: 16px; }}
QTabBar#pool_views::tab:hover {{ color: {text}; }}
QTabBar#pool_views::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar#pool_views::tab:focus {{ border: 2px solid {focus}; padding: 3px 2px 5px 2px; }}
#pool_foot {{ border-top: 1px solid {line}; }}
#pool_head {{ color: {text}; font-weight: 600; }}
#pool_verdict {{ color: {text}; background: {surface};
    border-left: 3px solid {accent}; padding: 2px 8px; }}
#pool_off {{ background: {raised}; color: {text}; border-left: 4px solid {near}; padding: 8px; }}
QToolButton {{
    background: {raised}; color: {text}; border: 1px solid {line};
    border-radius: 6px; padding: 3px 4px; min-height: 18px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed {{ background: {line}; }}
QToolButton:checked {{ background: {hover}; border-color: {accent}; font-weight: 600; }}
QToolButton:disabled {{ color: {faint}; }}
QToolButton:focus, QComboBox:focus, QCheckBox:focus {{
    border: 2px solid {focus}; padding: 2px 3px; }}
QToolButton#left_end {{ border-top-right-radius: 0; border-bottom-right-radius: 0; }}
QToolButton#between {{ border-radius: 0; }}
QToolButton#right_end {{ border-top-left-radius: 0; border-bottom-left-radius: 0; }}
QComboBox {{
    background: {raised}; color: {text}; border: 1px solid {line};
    border-radius: 6px; padding: 3px 8px; min-height: 18px; }}
QComboBox:hover {{ background: {hover}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{
    background: {raised}; color: {text}; border: 1px solid {line};
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QCheckBox {{ color: {text}; padding: 2px; border: 2px solid transparent; border-radius: 4px; }}
QListView#pool_events {{ background: {surface}; border: 2px solid transparent; padding: 0; }}
QListView#pool_events:focus {{ border-color: {focus}; }}
"""


def pool_style(colours: Colours) -> str:
    """The style sheet of the pool pane in the colours of a theme."""
    names = (
        "surface", "raised", "hover", "line", "focus", "text", "muted", "faint", "accent",
        "on_accent", "near",
    )  # fmt: skip
    values = {name: getattr(colours, name).name() for name in names}
    values["chevron"] = resource(
        "themes", f"chevron-{'dark' if colours.dark else 'light'}.svg"
    ).as_posix()
    return _TEMPLATE.format(**values)
