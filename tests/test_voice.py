"""Which program speaks, how it is called, and the process that it is."""

import sys

import pytest

from tuner.speaker import Speaker
from tuner.voice import LANGUAGE, Voice, find_voice, why_no_voice


def having(*names):
    return lambda name: f"/bin/{name}" if name in names else None


@pytest.mark.parametrize(
    ("platform", "there", "program", "arguments", "typed"),
    [
        (
            "linux",
            ("espeak", "spd-say"),
            "spd-say",
            ["--wait", "--language", "de", "--", "A 4"],
            b"",
        ),
        ("linux", ("espeak-ng",), "espeak-ng", ["-v", "de", "--", "A 4"], b""),
        ("darwin", ("say", "espeak"), "say", ["A 4"], b""),
        ("win32", ("powershell",), "powershell", None, b"A 4"),
    ],
)
def test_the_system_s_own_voice_is_called(platform, there, program, arguments, typed):
    voice = find_voice(platform, having(*there))
    assert voice.program == f"/bin/{program}"
    called, by_input = voice.command("A 4", "de")
    assert by_input == typed
    if arguments is None:
        assert "A 4" not in " ".join(called)
    else:
        assert called == arguments


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32", "freebsd14"])
def test_where_there_is_none_a_sentence_says_so(platform):
    assert find_voice(platform, having("notepad")) is None
    assert "No voice was found" in why_no_voice(platform)


def python(program, *arguments, reads=False):
    return Voice(sys.executable, ("-c", program, *arguments), reads)


@pytest.fixture
def speaker():
    made = Speaker()
    made.troubles = []
    made.troubled.connect(made.troubles.append)
    yield made
    made.close()


def test_it_says_the_text_and_ends(qtbot, speaker, tmp_path):
    said = tmp_path / "said"
    program = f"import sys; open({str(said)!r}, 'w').write(' '.join(sys.argv[1:]))"
    with qtbot.waitSignal(speaker.ended):
        assert speaker.say(python(program, LANGUAGE, "--"), "A 4", "fr")
        assert speaker.speaking
        assert not speaker.say(python(program), "B 4", "fr")
    assert said.read_text() == "fr -- A 4"
    assert not speaker.speaking
    assert speaker.troubles == []


def test_a_voice_that_reads_gets_the_text(qtbot, speaker, tmp_path):
    said = tmp_path / "said"
    program = f"import sys; open({str(said)!r}, 'w').write(sys.stdin.read())"
    with qtbot.waitSignal(speaker.ended):
        speaker.say(python(program, reads=True), "G♯ 3", "en")
    assert said.read_text(encoding="utf-8") == "G♯ 3"


@pytest.mark.parametrize(
    ("voice", "why"),
    [
        (python("import sys; sys.exit('no server')"), "no server"),
        (python("import sys; sys.exit(3)"), "3"),
        (Voice("/no/such/voice"), ""),
    ],
)
def test_a_voice_that_fails_is_one_sentence_and_it_ends(qtbot, speaker, voice, why):
    ended = []
    speaker.ended.connect(lambda: ended.append(True))
    speaker.say(voice, "A 4", "en")
    qtbot.waitUntil(lambda: bool(ended))
    assert len(speaker.troubles) == 1
    assert f"({why}" in speaker.troubles[0]


def test_a_voice_that_hangs_is_ended(qtbot, speaker):
    speaker._limit.setInterval(100)
    with qtbot.waitSignal(speaker.ended):
        speaker.say(python("import time; time.sleep(60)"), "A 4", "en")
    assert "did not end" in speaker.troubles[0]


def test_closing_falls_silent_and_tells_nobody(qtbot, speaker):
    ended = []
    speaker.ended.connect(lambda: ended.append(True))
    speaker.say(python("import time; time.sleep(60)"), "A 4", "en")
    speaker.close()
    qtbot.wait(50)
    assert ended == []
