<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to 440 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clock correction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop, capo, offsets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export instrument…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instrument…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lower concert pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raise concert pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temperament…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small window on top of all others (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar over a straight scale (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the input, see the level move, play a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the tuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concert pitch from the &amp;note being played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy note, cents and Hz (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen (F11 or F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen, to be read from far away (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom notes are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name and its strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on listening (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the sound card really runs, and what to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the octave is divided (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport instruments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key n&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, and how to read the displays (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to an input device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the built-in demo; needs no microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the noise gate above it (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the next target (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the target before (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for input devices again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower A4 by 0.1 Hz (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ute the tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or chan&amp;ge an instrument…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle over an arc (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wn temperament…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause; the reading stays (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a sound file through the tuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put A4 at 440 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panes back where they began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise A4 by 0.1 Hz (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how far each note lies from equal temperament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence the reference tone (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound the target, or A4, or stop it (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;age display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start listening (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the note that sounds (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;learning the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and let go of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strobe to and fro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strobe: still is in tune (3; S to and fro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over instruments from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the nearest target again (L or Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the note that sounds as in tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tran&amp;sposition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to the strings (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tuned (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the instrument into a file, to change or share it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Drop and capo are left out: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, capo and offsets are left out: “{name}” has no strings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the temperament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}, and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scala file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be kept in {path} ({reason}); they last until the tuner is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong; {path} says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instruments of the program cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard mapping {path} cannot be read ({reason}); none is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of {file} are the targets, not the strings of “{instrument}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file {path} cannot be written ({strerror}); nothing is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale {path} cannot be read ({why}); “{name}” is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged ({damage}) and is now kept as {aside}; defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} is damaged ({damage}) and cannot be set aside ({reason}); defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}); defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string offsets are left out: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strings are the targets; {file} is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instrument in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no instrument “{instrument}”; chromatic is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your instruments cannot be kept: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own instruments in {path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a damaged file is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} The default, {default}, is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} The defaults of the {page} page are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is kept, and in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be imported: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Playing the demo instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Broken sound data: restart the input, or choose another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping: turn the input gain down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC offset: check the cable, or choose another input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital silence: check mute switch and microphone permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat: tune up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tune; reading paused for the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep quiet: learning the room… {seconds_left} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard from “{device}” yet: if you play, choose another input above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading paused while the reference tone sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading paused while the voice speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp: tune down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too quiet: turn the gain up, go nearer, or lower the noise gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{semitones} semitones above {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{semitones} semitones below {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{device}” hears what the computer plays: choose a microphone above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>&amp;Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound card never runs exactly as fast as it says, and every pitch is read off by as much. The correction belongs to the device; concert pitch is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error the reference tone shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency of the reference tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a tone of known frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force for this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured against the computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: this takes a microphone that has run for ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the tone and wait until it reads steadily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone shows {clock_error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;measured error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock_error}, after {duration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Displays</name>
    <message>
        <source>CLIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz  ·  target {target_hz}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input level in dBFS: the bar is the RMS, the mark the highest peak of late, the triangle the noise gate. CLIP lights when the input is overdriven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One band for each partial, 1 at the top. Left is flat, right is sharp, standing still is in tune. On a stiff string the upper bands drift by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning display, bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning display, strobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp ♯ ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (target {target_hz}&#x202f;Hz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}{octave}, {cents}, {hz} Hz. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂ ♭ flat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A batch could not be analysed and was passed over; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command could not be carried out; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from {name} failed; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis does not keep up, so sound is skipped; a larger pool rides out longer stalls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the buffers; choose a smaller pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be opened; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a capo is at fret 0 to {most}, not {capo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a course has at least one string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a degree or x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drop is 0 to {most} semitones, not {drop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number has more than {most} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale has at most {most} notes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an instrument has a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offset is −100 to 100 cents, not {cents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instruments: a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lowest note is above its highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is {version}; this program reads {readable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the degree taken for the octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends after {intervals} of the {count} notes that line {count_line} announces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends before {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large for a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference key {reference} is mapped to no degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file of instruments: no &quot;format&quot;: &quot;{format}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{courses} courses need as many offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} is out of reach; notes go from C−1 to G9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for a file of instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Hz is no frequency of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is neither cents nor a ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no note such as F#3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no number of cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no number of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no ratio: both numbers are above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not the reference frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{transposition} is no known transposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is {start} to {end}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a list of the lowest and the highest note is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a note such as &apos;F#3&apos; is needed, not {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a number is needed, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a text is needed, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a whole number is needed, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: an object is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of an instrument</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;Tuner {version}&lt;/h3&gt;&lt;p&gt;A desktop instrument tuner whose sound travels in recycled buffers.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device such as “Monitor of …” or “Stereo Mix” records what is played: choose a microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the tuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another input in the tool bar; F5 looks for devices that were plugged in since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concert pitch by 0.1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop, capo, and each string&apos;s offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is off alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument, temperament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep quiet and learn the room: Ctrl+R, or the ear beside the level meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the room: put the noise gate above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the target, or let it go; ← → lock the one before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the concert pitch in the tool bar, at transposition and capo, and at the clock correction in the Pitch menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for input devices again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini window, on top of all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle and bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle, bar, strobe; S goes to the strobe and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note while it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a notice away; let a locked target go; leave full screen, stage or mini window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference tone, its mute, and its pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum, waveform, statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage display; there S for the strobe, D for a dark stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, pause, resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros: switch the microphone on, and allow the tuner to use it in the system&apos;s privacy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stays below the noise gate: turn the input gain up in the system&apos;s sound settings, go nearer, or lower the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the input gain down, or go further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the tuner itself sounds or speaks, what the microphone hears is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar: RMS; mark: peak; triangle: noise gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle: not heard yet; check: in tune; triangle up: flat, down: sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drifts left when flat, right when sharp, stands still in tune; one band a partial. On a stiff string the upper bands drift by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green in tune, yellow near, red off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: free; half: being filled; full: being analysed; cross: timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left is flat, right is sharp; the scale is ±50 cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point the way to tune; both are lit in tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound has ended: the note stays 3 s, then a dash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Accordion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto trombone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balalaika, alto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balalaika, bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balalaika, contrabass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balalaika, prima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balalaika, secunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banjo, 5 strings, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banjo, 5 strings, double C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banjo, 5 strings, sawmill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banjo, 6 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baritone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baritone bass, 6 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baritone guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baritone ukulele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass trombone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass ukulele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass viol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass viol, 7 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass, 4 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass, 4 strings, BEAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass, 4 strings, drop D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass, 4 strings, half a step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass, 5 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass, 5 strings, high C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass, 6 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 3 courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 4 courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cavaquinho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cello, Bach&apos;s fifth suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celtic harp, 22 strings, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charango</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuatro, Puerto Rican</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuatro, Venezuelan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C♭ major, as it is tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domra, 3 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domra, 4 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double bass, 5 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double bass, C extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double bass, in fifths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double bass, solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duduk in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erhu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euphonium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaohu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitalele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, 12 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, 12 strings, a step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, 7 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, 7 strings, drop A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, 8 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, 8 strings, drop E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, DADGAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, Nashville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, Russian, 7 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, a step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, all fourths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, double drop D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, drop B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, drop C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, drop D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, half a step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, new standard tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, open A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, open C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, open C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, open D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, open D minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, open E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, open G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, open G minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar, sweetened (James Taylor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitarrón</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guqin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guzheng, 21 strings, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handpan, D Kurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardanger fiddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harp and zither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalimba, 17 keys, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantele, 5 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koto, hirajōshi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koto, kumoijōshi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lap steel, C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, E♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lute, Renaissance, 6 courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lute, baroque, 13 courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandocello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandolin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandolin family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandolin, GDAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mezzo-soprano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morin khuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyckelharpa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octave mandolin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oud, Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oud, Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedal steel, E9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plectrum banjo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese guitar, Lisbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requinto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonator guitar, open G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robert Fripp&apos;s Guitar Craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanshin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shakuhachi in D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shamisen, honchōshi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shamisen, niagari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shamisen, sansagari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahitian ukulele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpura, Pa Sa Sa Sa in C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor banjo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor banjo, Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor guitar, Chicago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor viol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timpani, four drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tin whistle in D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treble viol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trumpet in C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukulele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukulele, D tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukulele, low G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukulele, slack key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vihuela, Mexican</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viola d&apos;amore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violin family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violin, 5 strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violin, cross-tuned AEAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhonghu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhongruan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an octave below the guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every note of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in D minor; one string of each course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offsets as James Taylor explains them for a capo and a plucked attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scordatura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soprano, concert and tenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the high strings of a twelve-string set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middles of their ranges; set each to its part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the code of your language: de, fr, es, ja or zh_CN</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Built-in demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU {cpu_percent:.1f}&#x202f;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture and analysis, in per cent of one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock {clock_error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concert pitch is {hz:.1f} Hz now; it was {before:.1f} Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concert pitch: the frequency of A4 (+ and − change it by 0.1 Hz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move. Double click or Esc: the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc  back      S  strobe      D  dark stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, device included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much faster than it says the sound card runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input device: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument: {name} (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency {latency_ms:.0f}&#x202f;ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the note that is to be in tune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the note that is to be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound card&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no steady {name}{octave} yet: hold it within {farthest_cents:.0f} cents and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuner, mini window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuner, stage display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuner: stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}  (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ No input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>❙❙ Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±{sigma} cents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Buffer pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach or attach “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First moment of the selection, in seconds before the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “{title}”; the View menu brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last moment of the selection, in seconds before the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last note, {seconds:.0f}&#x202f;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a pause: the arrow keys move it by 0.1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch history, in cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection in the pitch history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum, in dBFS over Hz, partials marked by their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The histories cannot be shown: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest note, back to its beginning or so many seconds; or a span chosen in the pitch history: pause, then drag its edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume history, in dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform, two periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the statistics are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dBFS over Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a span: From −2 s to −1 s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {seconds:.1f}&#x202f;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, running trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period:.3f}&#x202f;ms a period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>99 % of the acquisitions took no longer. Ping-pong and copy share one pool, and so this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % of the readings came no later, while it was in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buffer of the pool goes to the analysis and its id comes back: no memory is allocated, and what is out is bounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquire, µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being filled with sound. One is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated since the start. 1 is good, the whole pool at once; the allocate transport needs one for each batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated while it was in force. Fewer is better: each is work for the collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer {id} came back after {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer {id} was lent for {frames} frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer {id} was out too long and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers are out, so nothing was compacted. Pause first, then compact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers given up because they were out too long. 0 is good; otherwise raise the buffer timeout, or relieve the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers taken to be filled. Grows evenly; if it stands still, no sound comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers taken while the transport was in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers that are out, at most, in each half second, below the size of the pool. Far below is good; where the lines meet, sound is skipped, so make the pool larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers that are out, turnover and latency over the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers that came back, in per cent of those handed over. Near 100 is good; less means timeouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers were out too long and were given up: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Allocate for a while to compare the two on the same sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Ping-pong for a while to compare the two on the same sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks of 128 frames thrown away because no buffer was free for too long. 0 is good; otherwise make the pool larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, and nothing was fragmented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, and nothing was fragmented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of the transports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each half second of the last {seconds:.0f} s: {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every buffer, and the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stopped for {pause} (generation {generation}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaustions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figures of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the pool copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the pool written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation is above {limit:.0f}&#x202f;%: {internal:.0f}&#x202f;% inside the buffers, {arena:.0f}&#x202f;% in the arena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragmentation is below {limit:.0f}&#x202f;% again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that never reached the analysis. 0 is good; otherwise make the pool larger, or relieve the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free to be filled. Many is good; with none, sound has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From taking a buffer to its return, each half second, and the 99th percentile since the counters began. An even line a little above the length of a batch is good; peaks are stalls that the pool has to ride out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From taking a buffer to its return: mean, and 99th percentile. A little more than the length of a batch is good; otherwise the analysis lags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, each half second, and the 99th percentile since the counters began. Even is good; shorter batches bring it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading: mean, and 99th percentile. Mostly the length of a batch; choose shorter ones to react sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up because nobody brought it back; usable again. None is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How batches reach the analysis; how many buffers, of how many frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it was in force. Ten seconds each make a fair comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the buffers side by side again; only while none is out, as in a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every single acquisition and return too, while this is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from taking a buffer to its return; what is allocated never returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from the capture of a batch&apos;s first frame to its reading, while it was in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time the analysis of a batch took, while it was in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time to get a buffer. A few µs on either side is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that cannot be used: inside the buffers, and in the arena. Below 5 % is good; otherwise pause and compact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages between the threads, a second. About two for each batch is normal; longer batches mean fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory for every batch, left to Python&apos;s collector: simple, but nothing bounds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No buffer was free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Alerts, new sizes and lost buffers
are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that outlived their batch and that Python&apos;s garbage collector has to look at, for each batch. A few are normal, the window remembers readings; hundreds bring long pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One square a buffer. Mostly hollow is good; all full, the pool is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the last {seconds:.0f} s: {count:.0f} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the buffer pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses of Python&apos;s garbage collector: how many, and the longest. Good below 10 ms; longer ones need a larger pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that found a free buffer, in per cent of all. 100 is normal; below 90 sound is skipped, so make the pool larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns that were late, unknown or doubled. 0 is good; they follow timeouts, so cure those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample memory of the buffers, and what it takes to keep their books. Below 3 % of books is good; a smaller pool saves memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet, last minute (*.csv);;Everything (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all counters and figures anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis keeps a private copy, and the buffer is back in the pool at once: for consumers that keep the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hit rate fell to {hit_rate:.1f}&#x202f;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hit rate is back at {hit_rate:.1f}&#x202f;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest reading while it was in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest acquisition; shared like p99. Far above the rest, the computer was busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with the same latency within half a millisecond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often. A few more seconds of each make the latencies comparable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of buffer {id} was refused: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return of buffer {id} was refused: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer of buffer {id} was refused: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transports side by side, and the choice between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures of the pool yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time it takes to get a buffer: mean, and 99th percentile. Good below 50 µs; otherwise the computer is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the analysis of a batch takes: mean, and 99th percentile. Must stay well below the length of a batch; otherwise choose longer batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times no buffer was free. 0 is good; otherwise make the pool larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the capture woke up more than 50 ms late, and the worst. 0 is good; otherwise the computer is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching how many buffers are in use: {seen:.0f} s of {wanted:.0f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kinds of events are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the analysis. Few is good; many, and the analysis lags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without single buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file: .csv has the last minute for a spreadsheet, .json everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each {frames}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was never handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its producer has given it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was out in {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak outstanding {peak} over {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the buffer has the wrong size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id is not out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, as configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} buffers were out too long and were given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must end in {endings} to be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old_size} → {size} buffers of {frames} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outstanding} of {size}, peak {peak}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outstanding} out, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen}, exhausted {times}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen}, turnover p99 {turnover:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and saves {memory:.0f} KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and takes another {memory:.0f} KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room, as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} buffers of {frames} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} buffers: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} over the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Hit rate below {limit:.0f}&#x202f;%. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>❙❙ Metrics are switched off in the settings, so these figures stand still.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large batches and many of them: rides out pauses of more than two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small batches: the needle answers soonest, for the most messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults: quick to the eye, and calm when the computer is busy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>A note was heard, so the gate stays where it was: keep quiet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being listened to: press Space to start, then learn the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros, so there is no room to learn: check mute switch and microphone permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is at {room} dBFS; the gate is now at {gate} dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is nearly as loud as an instrument, so the gate stays where it was: turn the input gain down, or find out what is so loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound ended before the room was learned; the gate stays where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tuner itself is sounding: wait until it is silent, then learn the room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A Scala mapping (.kbm): which key plays which degree, and how high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch that is not full after this long is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buffer that is not back after this long is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flush timeout of {flush} ms needs a buffer timeout of at least {least} ms, not {timeout} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note this close to its target is in tune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scale file (.scl) instead of the temperament.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate (new each time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which fret a capo sits; 0 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic pool size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the lowest string is tuned down: 2 makes drop D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capo fret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy (private copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drone with fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (C, B♭, B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flats (D♭, G♭)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom notes are written, such as a clarinet in B♭.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second asked of the device; automatic uses the device&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames gathered before they are analysed; fewer react sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German (C, B, H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helmholtz (a′)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How batches reach the analysis: recycled, newly allocated, or copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back the plots reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long needle and numerals average; 0 shows each raw reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the reference tone and the in-tune sound are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many buffers circulate; more ride out longer stalls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often moving displays are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the octave is divided: equal, historical, just, or into 5 to 72 equal steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the octave of a note is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-tune sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian (Sa, Re)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system&apos;s voice say the note and how far it is, once it is steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the tuner change the pool size from watched use, between the limits below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note naming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octave style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of each string from its note in cents, in the order shown: 0 −2 0 0 −3 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which note temperament or scale are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping-pong (recycled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scala keyboard mappings (*.kbm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scala scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific (A4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharps (C♯, F♯)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the welcome at the next start, as at the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solfège (Do, Si♭, Si)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound quieter than this is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound the pure fifth above the reference tone as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds once when a note has stayed in tune for half a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spell the black keys as the key note wants them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the file again at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweetening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweetening takes {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic pool size never goes above this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic pool size never goes below this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frequency of A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frequency of the note that sounds when none is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headphones or loudspeaker that sound reference tone and in-tune sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the note names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone or interface to listen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest pool ({smallest}) must not be larger than the largest ({largest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound file to play through the tuner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound system the device belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound system the output device belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their note names: sharps or flats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tuned: a guitar, whose strings are the targets, or any note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reference tone sounds like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sound comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which channel of the device or file to listen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of its list, such as {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cents from −100 to 100, apart by blanks, not “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} takes a finite number, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} takes a text that can be written down, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} takes up to {most} characters, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} takes {wanted}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} takes {wanted}; not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A pause longer than the buffer timeout ({buffer_timeout} ms) loses sound although there is still room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the recommended {pool_size} buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {sample_rate} Hz, with up to {bookkeeping} of bookkeeping; the flush timeout bounds the delay at {flush_timeout} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches go out part-full: one takes {duration} to fill, longer than the flush timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the defaults of all pages back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the defaults of this page back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed from the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sound file to listen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep quiet… {seconds_left} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the gate above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use: “{label}” is “{value}”, not “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing bounds memory when the analysis is slow: “Allocate” has no pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings come {delay} after the sound: use smaller batches for a quicker needle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {label} to {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buffer timeout is shorter than two batches ({duration}): buffers may be given up while they are still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to its control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice of the options below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a look at the pool ten times a second; no delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lost buffer, {share:.0f} % of the pool, is missed for {buffer_timeout}; no memory, no delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture every {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds {delay}, {buffer} a buffer, {messages:.1f} messages a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caps the added delay at {flush_timeout}, with batches {full:.0f} % full; no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no delay: a batch is full after {duration}; no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is copied and no sample memory is made; no delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing; the pool&apos;s times stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing; the size stays as it is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing; {memory} once the size is automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause ridden out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the needle follows about {delay} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two looks at the clock for each batch; no delay you can hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} has 1 channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} has only 1 channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} has only {count} channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} has {count} channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{memory}, rides out a pause of {pause}; no delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{memory}, which stays unused with this transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}; Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{range} · default {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} Hz is {size} of sound to analyse a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} copied each second, one more buffer ({buffer}); no delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} newly made each second; no delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphones need the PortAudio library, which was not found: {remedy}; the demo and sound files work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound input was found: connect a microphone or an interface and refresh the list, or use the demo or a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device went away while it was being started: check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound input “{name}” is not there any more: connect it and try again, choose another one, or use the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found under {system}: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound system could not be started again ({args}): check that the sound server is running, or use the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install PortAudio with your system&apos;s packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice” or “brew install portaudio”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install it with “sudo apt install libportaudio2” (Debian, Ubuntu) or your own system&apos;s package of PortAudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot record at {sample_rate} Hz: choose its own rate, {own_rate} Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): close other programs that use it and try again, choose another device, or use the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” fits several sound inputs ({names}): give one of these names whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has delivered no sound for {seconds} s: check its connection and try again, choose another device, or use the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no channel {channel}: choose one from 1 to {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has only {sample_rate} frames a second: {lowest_rate} are needed to read a pitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has stopped or was disconnected: connect it and try again, choose another device, or use the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no sound that can be read: it is empty or was cut off; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: only its first {seconds:.1f} s could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that can be read, or it is damaged: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs the libsndfile library, which was not found: install it with “pip install --force-reinstall soundfile”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” does not exist: check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder: choose a sound file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is no file: choose a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” may not be read: change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source> semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capo at fret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lowest string down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any note, {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the instrument is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capo at fret {fret}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course {course}, {count} strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal divisions of the octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each note lies from equal temperament, in cents, on the key note {key}. It is saved as a Scala file, which then stands for the temperament.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked on {label}: ← → for another, Esc to let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest string a semitone down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest string {count} semitones down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: any note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as they sound, such as E2 A2 D3, apart by blanks; a course as G3+G3; an offset in cents as A2(-2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset of string {number} in cents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own temperament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: cents from equal temperament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, higher than it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, lower than it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;trings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the notes will stand beside equal temperament, with A at the concert pitch. The reading changes when it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds an octave higher than it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds an octave lower than it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves higher than it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves lower than it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strings of {instrument}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweetened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweetening: how far each string departs from its note, in cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for {written}: sounds {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program has an instrument “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
1 note, again after {period:.1f}&#x202f;¢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
{count} notes, again after {period:.1f}&#x202f;¢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping instead of the strings of {instrument}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, cents from equal temperament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}
On {key}, in cents from equal: {cents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{string}, {note}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{string}, {note}: {state}, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to lock it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Temperaments</name>
    <message>
        <source>Barnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bendeler I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bendeler II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bendeler III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammateus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jencka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Agricola)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Ellis&apos;s duodene)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Euler)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Ganassi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Hindustani)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Kepler)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Malcolm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Marpurg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Mersenne, lute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Montvallon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Ramos de Pareja)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (Rousseau)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (de Caus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just (harmonics 16 to 32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelletat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirnberger I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirnberger II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirnberger III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lehman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meantone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meantone, 2/7 comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meantone, 2/9 comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meantone, ¼ comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meantone, ⅐ comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meantone, ⅓ comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meantone, ⅕ comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meantone, ⅙ comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meantone, ⅛ comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified meantone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neidhardt II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neidhardt, big town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neidhardt, small town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neidhardt, village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prinz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pythagorean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pythagorean, G♭ to B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rameau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rameau, Nouveau système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schlick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silbermann, ⅙ Pythagorean comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorge 1744</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorge 1758</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stanhope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vallotti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vogel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werckmeister III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werckmeister IV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werckmeister V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werckmeister VI (Septenarius)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Scala file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each step is 2^(1/{count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>&amp;Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference tone needs the PortAudio library, which was not found; “tuner devices” says how to install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drone with the pure fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the note that is locked or read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher note of the reference tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower note of the reference tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the reference tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the reference tone: {label}, {hz:.2f} Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound the reference tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output device has gone, so the reference tone has stopped: check the device and start the tone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output device “{name}” is not connected: connect it and refresh the list, or choose another one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pure fifth above, 3:2, sounds as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to play the reference tone with: plug in or switch on headphones or a loudspeaker and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbre of the reference tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the reference tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not play the reference tone ({why}): close the program that uses it, or choose another output device in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transpositions</name>
    <message>
        <source>A instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B♭ instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E♭ instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>No voice was found on this system: PowerShell is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice was found on this system: install speech-dispatcher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice was found on this system: the program “say” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s voice could not speak ({why}): check that it works, or switch spoken notes off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <comment>after a note&apos;s letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp</source>
        <comment>after a note&apos;s letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, in tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, {cents} cents flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, {cents} cents sharp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not move, choose another input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sound and see the level move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh, or listen to the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh; meanwhile the demo plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One string, or one long tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all: the tuner hears you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is playing. Choose a microphone to listen to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone or interface near your instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps, and you can tune. All of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to the tuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cents} cents: flat, tune up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cents} cents: in tune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cents} cents: sharp, tune down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
