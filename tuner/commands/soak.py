"""``tuner soak``: hours of the engine in minutes, with faults, and a report of what held."""

from __future__ import annotations

import json
import time

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from tuner.engine.soak.report import SoakReport
from tuner.engine.soak.run import LIMIT, Soak

_SHOW_EVERY_S = 0.2


def soak(hours: float, speedup: float | None, seed: int, as_json: bool) -> bool:
    """Run the engine on a synthetic clock and print what happened on stdout.

    Args:
        hours: Simulated time, above 0.
        speedup: At most so many times faster than life; None for as fast as it goes.
        seed: Chooses what goes wrong.
        as_json: Whether to print JSON in place of text.

    Returns:
        Whether nothing was lost uncounted, memory stayed flat and all else held.
    """
    console = Console(stderr=True)
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:.0f} %"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
        # No thread beside the run: what it allocates would be counted as the engine's.
        auto_refresh=False,
    ) as progress:
        task = progress.add_task(f"{hours:g} h", total=1.0)
        shown_s = 0.0

        def show(share: float) -> None:
            nonlocal shown_s
            now_s = time.monotonic()
            if now_s - shown_s >= _SHOW_EVERY_S:
                shown_s = now_s
                progress.update(task, completed=share, refresh=True)

        report = Soak(hours, seed, speedup, show).run()
    if as_json:
        print(json.dumps(report.as_dict(), indent=2, ensure_ascii=False))
    else:
        print(text_of(report))
    return report.passed


def text_of(report: SoakReport) -> str:
    """The report for people."""
    memory = report.memory
    traced = ", ".join(f"{growth:+,}" for growth in memory.traced_growth) or "run too short"
    speed = report.hours * 3600 / report.wall_s
    lines = [
        ("time", f"{report.hours:g} h in {report.wall_s:.0f} s ({speed:.0f} × life)"),
        ("batches", f"{report.batches:,}, every one checked; seed {report.seed}"),
        ("frames", f"{report.frames:,} captured"),
        ("", f"{report.frames_read:,} read, each at its place"),
        ("", f"{report.frames_lost:,} lost and counted"),
        ("", f"{report.frames_expired:,} reclaimed unread and counted"),
        ("", f"{report.uncounted_frames:,} missing"),
        ("positions", _span(report.first_position, report.last_position)),
        ("buffer ids", _span(report.first_id, report.last_id)),
        ("hit rate", f"{report.calm_hit_rate:.2f} % away from faults"),
        ("", f"{report.hit_rate:.2f} % in all, {report.exhausted:,} × exhausted"),
        ("returns", f"{report.returned:,} taken, {report.refused:,} refused rightly"),
        ("reclaimed", f"{report.timed_out:,} buffers"),
        ("analyser", f"heard the tone {report.listened} times, within 1 cent"),
        ("memory", f"{memory.rss_first_mb:.1f} → {memory.rss_last_mb:.1f} MB resident"),
        ("", f"per 10,000 batches, bytes: {traced}"),
        ("checks", f"{report.checks:,} times the books were compared"),
        *[("faults" if not n else "", f"{count:,} × {name}")
          for n, (name, count) in enumerate(report.faults.items())],
        *[("broken", violation) for violation in report.violations],
        ("result", _result(report)),
    ]  # fmt: skip
    return "\n".join(f"{name:11}{value}" for name, value in lines)


def _span(first: int, last: int) -> str:
    passed = ", past 2³¹" if first < LIMIT <= last else ""
    return f"{first:,} to {last:,}{passed}"


def _result(report: SoakReport) -> str:
    if report.passed:
        memory = "memory flat" if report.memory.traced_growth else "too short to judge memory"
        return f"passed: nothing lost that was not counted, {memory}"
    reasons = []
    if report.broken:
        reasons.append(f"{report.broken:,} checks failed")
    if report.uncounted_frames:
        reasons.append(f"{report.uncounted_frames:,} frames missing")
    if not report.memory.flat:
        reasons.append("memory grew")
    return f"FAILED: {', '.join(reasons)}"
