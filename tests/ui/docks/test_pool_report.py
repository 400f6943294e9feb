import csv
import io
import json
import math

import pytest

from tuner.pool.events import Exhausted
from tuner.ui.docks.pool_events import EventModel
from tuner.ui.docks.pool_record import PoolRecord
from tuner.ui.docks.pool_report import Report, ReportError
from tuner.ui.docks.pool_sides import Sides


@pytest.fixture
def report(metrics, qapp):
    record, sides, events = PoolRecord(), Sides(), EventModel()
    for tick in range(100):
        record.take(metrics, tick / 10)
        sides.take(metrics, tick / 10)
    events.add([Exhausted(1)])
    return Report(metrics, record, sides, tuple(events.rows))


def test_csv_parses_back(report, tmp_path):
    path = tmp_path / "pool.csv"
    report.write(path)
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8"))))
    assert len(rows) == report.record.total
    assert rows[-1]["seconds"] == "0.0"
    assert float(rows[0]["seconds"]) == pytest.approx(-9.5)
    assert {row["transport"] for row in rows} == {"ping-pong"}
    assert float(rows[-1]["size"]) == 16.0
    assert rows[-1]["acquisition"] == ""
    assert set(rows[0]) == {"seconds", *report.record.keys}


def test_json_parses_back(report, tmp_path):
    path = tmp_path / "pool.json"
    report.write(path)

    def refuse(name):
        raise ValueError(name)

    tree = json.loads(path.read_text("utf-8"), parse_constant=refuse)
    pool = tree["metrics"]["capture"]["pool"]
    assert pool["acquired"] == report.metrics.capture.pool.acquired
    assert pool["cells"][:4] == [1, 2, 3, 0]
    assert tree["metrics"]["capture"]["transport"] == "ping-pong"
    assert tree["hit_rate"]["pool"] == 100.0
    assert tree["while_in_force"]["ping-pong"]["acquired"] == 12345
    assert len(tree["last_minute"]) == report.record.total
    assert tree["events"][0]["text"] == "No buffer was free."


def test_what_was_not_known_is_empty(report):
    assert math.isnan(report.record.values("acquisition")[-1])
    assert json.loads(report.json())["last_minute"][-1]["acquisition"] is None


@pytest.mark.parametrize("name", ["pool.txt", "pool", "missing/pool.csv", "missing/pool.json"])
def test_what_cannot_be_written_is_one_sentence(report, tmp_path, name):
    with pytest.raises(ReportError) as error:
        report.write(tmp_path / name)
    assert str(error.value).endswith(".")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_a_file(report, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ReportError, match="cannot be written"):
        report.write(tmp_path / "file" / "pool.csv")
