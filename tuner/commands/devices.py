"""``tuner devices``: the inputs of this machine."""

from __future__ import annotations

import dataclasses
import json

from rich.console import Console
from rich.table import Table

from tuner.sources.devices import InputDevice, NoInputDevice, list_devices


def show_devices(as_json: bool) -> None:
    """Print the input devices, as a table or as one JSON list.

    Raises:
        SourceError: There is no PortAudio to ask.
    """
    found = list_devices()
    if as_json:
        print(json.dumps([dataclasses.asdict(device) for device in found], ensure_ascii=False))
    elif not found:
        print(NoInputDevice())
    else:
        Console().print(_table(found))


def _table(found: list[InputDevice]) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("Device")
    table.add_column("Sound system")
    table.add_column("Channels", justify="right")
    table.add_column("Rate", justify="right")
    table.add_column("")
    for device in found:
        table.add_row(
            device.name,
            device.host_api,
            str(device.channels),
            f"{device.default_sample_rate:.0f} Hz",
            "default" if device.is_default else "",
        )
    return table
