from benchmarks import pitch_steps


def test_every_step_is_timed(monkeypatch):
    monkeypatch.setattr(pitch_steps, "_ROUNDS", 1)
    monkeypatch.setattr(pitch_steps, "_TIMES", 20)
    table = pitch_steps.table()
    timed = {name: float(spent) for name, spent in table.rows}
    assert {"project, twice a reading", "read_lines, all of it", "fit_series"} < {*timed}
    assert ("project by loops of Numba" in timed) == (not str(table).count("left out"))
