<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber dieses Programm</translation>
    </message>
    <message>
        <source>&amp;Back to 440 Hz</source>
        <translation>&amp;Zurück auf 440 Hz</translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation>&amp;Balken</translation>
    </message>
    <message>
        <source>&amp;Clock correction…</source>
        <translation>T&amp;aktkorrektur…</translation>
    </message>
    <message>
        <source>&amp;Copy reading</source>
        <translation>Messwert &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>&amp;Demo</translation>
    </message>
    <message>
        <source>&amp;Drop, capo, offsets…</source>
        <translation>&amp;Drop, Kapodaster, Feinstimmung…</translation>
    </message>
    <message>
        <source>&amp;Export instrument…</source>
        <translation>Instrument e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Instrument…</source>
        <translation>&amp;Instrument…</translation>
    </message>
    <message>
        <source>&amp;Learn the room</source>
        <translation>&amp;Raum einmessen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Lower concert pitch</source>
        <translation>Kammerton &amp;senken</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Mikrofon</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Minifenster</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>&amp;Zeiger</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Pitch</source>
        <translation>&amp;Tonhöhe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Raise concert pitch</source>
        <translation>Kammerton er&amp;höhen</translation>
    </message>
    <message>
        <source>&amp;Refresh devices</source>
        <translation>&amp;Geräte aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Strobe</source>
        <translation>&amp;Stroboskop</translation>
    </message>
    <message>
        <source>&amp;Temperament…</source>
        <translation>&amp;Temperierung…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Tuner</source>
        <translation>&amp;Stimmgerät</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Willkommen…</translation>
    </message>
    <message>
        <source>A small window on top of all others (Ctrl+M)</source>
        <translation>Ein kleines Fenster über allen anderen (Strg+M)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Bar over a straight scale (2)</source>
        <translation>Balken über einer geraden Skala (2)</translation>
    </message>
    <message>
        <source>Choose the input, see the level move, play a note</source>
        <translation>Den Eingang wählen, den Pegel ausschlagen sehen, einen Ton spielen</translation>
    </message>
    <message>
        <source>Choose where the last 30 s are saved (Ctrl+Shift+S)</source>
        <translation>Ordner wählen, in dem die letzten 30 s gesichert werden (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Close the tuner</source>
        <translation>Das Stimmgerät schließen</translation>
    </message>
    <message>
        <source>Concert pitch from the &amp;note being played</source>
        <translation>&amp;Kammerton nach dem gespielten Ton</translation>
    </message>
    <message>
        <source>Copy note, cents and Hz (Ctrl+C)</source>
        <translation>Ton, Cent und Hz kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Ex&amp;port tuning…</source>
        <translation>Stimmung exp&amp;ortieren…</translation>
    </message>
    <message>
        <source>Fill the screen (F11 or F)</source>
        <translation>Den ganzen Bildschirm füllen (F11 oder F)</translation>
    </message>
    <message>
        <source>Fill the screen, to be read from far away (F10)</source>
        <translation>Den Bildschirm füllen, von Weitem lesbar (F10)</translation>
    </message>
    <message>
        <source>For whom notes are written</source>
        <translation>Für wen die Noten geschrieben sind</translation>
    </message>
    <message>
        <source>Give it a name and its strings</source>
        <translation>Ihm einen Namen und seine Saiten geben</translation>
    </message>
    <message>
        <source>Go on listening (Space)</source>
        <translation>Weiter zuhören (Leertaste)</translation>
    </message>
    <message>
        <source>How fast the sound card really runs, and what to do about it</source>
        <translation>Wie schnell die Soundkarte wirklich läuft und was dagegen zu tun ist</translation>
    </message>
    <message>
        <source>How the octave is divided (Ctrl+T)</source>
        <translation>Wie die Oktave geteilt ist (Strg+T)</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are; measure its strings</source>
        <translation>Wie weit die Oktaven eines Klaviers sind; seine Saiten messen</translation>
    </message>
    <message>
        <source>I&amp;mport instruments…</source>
        <translation>Instrumente i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Key n&amp;ote</source>
        <translation>&amp;Grundton</translation>
    </message>
    <message>
        <source>Keys, and how to read the displays (F1)</source>
        <translation>Tasten, und wie die Anzeigen zu lesen sind (F1)</translation>
    </message>
    <message>
        <source>Listen to an input device</source>
        <translation>Einem Eingabegerät zuhören</translation>
    </message>
    <message>
        <source>Listen to the built-in demo; needs no microphone</source>
        <translation>Der eingebauten Demo zuhören; braucht kein Mikrofon</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the noise gate above it (Ctrl+R)</source>
        <translation>Dem stillen Raum zuhören und das Noise-Gate darüber setzen (Strg+R)</translation>
    </message>
    <message>
        <source>Loc&amp;k target</source>
        <translation>Zielton &amp;festhalten</translation>
    </message>
    <message>
        <source>Lock the next target (→)</source>
        <translation>Den nächsten Zielton festhalten (→)</translation>
    </message>
    <message>
        <source>Lock the target before (←)</source>
        <translation>Den vorigen Zielton festhalten (←)</translation>
    </message>
    <message>
        <source>Look for input devices again (F5)</source>
        <translation>Erneut nach Eingabegeräten suchen (F5)</translation>
    </message>
    <message>
        <source>Lower A4 by 0.1 Hz (−)</source>
        <translation>A4 um 0,1 Hz senken (−)</translation>
    </message>
    <message>
        <source>M&amp;ute the tone</source>
        <translation>Referenzton st&amp;umm schalten</translation>
    </message>
    <message>
        <source>Make or chan&amp;ge an instrument…</source>
        <translation>Instrument a&amp;nlegen oder ändern…</translation>
    </message>
    <message>
        <source>Ne&amp;xt target</source>
        <translation>Nä&amp;chster Zielton</translation>
    </message>
    <message>
        <source>Needle over an arc (1)</source>
        <translation>Zeiger über einem Bogen (1)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>O&amp;wn temperament…</source>
        <translation>&amp;Eigene Temperierung…</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Pause; the reading stays (Space)</source>
        <translation>Pause; der Messwert bleibt stehen (Leertaste)</translation>
    </message>
    <message>
        <source>Pi&amp;ano stretch…</source>
        <translation>K&amp;lavierspreizung…</translation>
    </message>
    <message>
        <source>Play a sound file through the tuner</source>
        <translation>Eine Audiodatei durch das Stimmgerät abspielen</translation>
    </message>
    <message>
        <source>Pre&amp;vious target</source>
        <translation>&amp;Voriger Zielton</translation>
    </message>
    <message>
        <source>Put A4 at 440 Hz</source>
        <translation>A4 auf 440 Hz setzen</translation>
    </message>
    <message>
        <source>Put all panes back where they began</source>
        <translation>Alle Bereiche an ihren ursprünglichen Platz setzen</translation>
    </message>
    <message>
        <source>Raise A4 by 0.1 Hz (+)</source>
        <translation>A4 um 0,1 Hz erhöhen (+)</translation>
    </message>
    <message>
        <source>Re&amp;ference tone</source>
        <translation>&amp;Referenzton</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Sa&amp;ve the last 30 s</source>
        <translation>Letzte 30 s sic&amp;hern</translation>
    </message>
    <message>
        <source>Save in another &amp;folder…</source>
        <translation>In anderem &amp;Ordner sichern…</translation>
    </message>
    <message>
        <source>Save sound and readings of what was just played (Ctrl+S)</source>
        <translation>Klang und Messwerte des eben Gespielten sichern (Strg+S)</translation>
    </message>
    <message>
        <source>Set how far each note lies from equal temperament</source>
        <translation>Festlegen, wie weit jeder Ton von der gleichstufigen Stimmung abweicht</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Silence the reference tone (M)</source>
        <translation>Den Referenzton stumm schalten (M)</translation>
    </message>
    <message>
        <source>Sound &amp;file…</source>
        <translation>&amp;Audiodatei…</translation>
    </message>
    <message>
        <source>Sound the target, or A4, or stop it (T)</source>
        <translation>Den Zielton oder A4 erklingen lassen oder beenden (T)</translation>
    </message>
    <message>
        <source>St&amp;age display</source>
        <translation>Bü&amp;hnenanzeige</translation>
    </message>
    <message>
        <source>Start listening (Space)</source>
        <translation>Zuhören beginnen (Leertaste)</translation>
    </message>
    <message>
        <source>Stay with the note that sounds (L)</source>
        <translation>Bei dem Ton bleiben, der gerade klingt (L)</translation>
    </message>
    <message>
        <source>Stop &amp;learning the room</source>
        <translation>&amp;Raumeinmessung abbrechen</translation>
    </message>
    <message>
        <source>Stop and let go of the input</source>
        <translation>Anhalten und den Eingang freigeben</translation>
    </message>
    <message>
        <source>Strobe to and fro</source>
        <translation>Stroboskop ein und aus</translation>
    </message>
    <message>
        <source>Strobe: still is in tune (3; S to and fro)</source>
        <translation>Stroboskop: Stillstand heißt, es stimmt (3; S ein und aus)</translation>
    </message>
    <message>
        <source>Take over instruments from a file</source>
        <translation>Instrumente aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Take the nearest target again (L or Esc)</source>
        <translation>Wieder den nächstgelegenen Zielton nehmen (L oder Esc)</translation>
    </message>
    <message>
        <source>Take the note that sounds as in tune</source>
        <translation>Den klingenden Ton als richtig gestimmt nehmen</translation>
    </message>
    <message>
        <source>Tran&amp;sposition…</source>
        <translation>Trans&amp;position…</translation>
    </message>
    <message>
        <source>What is done to the strings (Ctrl+D)</source>
        <translation>Was an den Saiten geändert ist (Strg+D)</translation>
    </message>
    <message>
        <source>What is tuned (Ctrl+I)</source>
        <translation>Was gestimmt wird (Strg+I)</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was dieses Programm ist</translation>
    </message>
    <message>
        <source>Write the instrument into a file, to change or share it</source>
        <translation>Das Instrument in eine Datei schreiben, um es zu ändern oder weiterzugeben</translation>
    </message>
    <message>
        <source>Write the tuning in use as a Scala or MIDI file</source>
        <translation>Die gültige Stimmung als Scala- oder MIDI-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Drop and capo are left out: {error}.</source>
        <translation>Drop und Kapodaster bleiben weg: {error}.</translation>
    </message>
    <message>
        <source>Drop, capo and offsets are left out: “{name}” has no strings.</source>
        <translation>Drop, Kapodaster und Feinstimmung bleiben weg: „{name}“ hat keine Saiten.</translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation>Instrument exportieren</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportiert nach {path}.</translation>
    </message>
    <message>
        <source>Import instruments</source>
        <translation>Instrumente importieren</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>Importiert: {names}.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Instruments (*.json);;All files (*)</source>
        <translation>Instrumente (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the temperament</source>
        <translation>Temperierung speichern</translation>
    </message>
    <message>
        <source>Saved as {path}, and in use.</source>
        <translation>Als {path} gespeichert und in Gebrauch.</translation>
    </message>
    <message>
        <source>Scala file</source>
        <translation>Scala-Datei</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Scala-Skalen (*.scl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {path} ({reason}); they last until the tuner is closed.</source>
        <translation>Die Einstellungen lassen sich nicht in {path} speichern ({reason}); sie gelten, bis das Stimmgerät geschlossen wird.</translation>
    </message>
    <message>
        <source>Some settings could not be used.</source>
        <translation>Einige Einstellungen konnten nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; {path} says more.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen; mehr steht in {path}.</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>Temperierung</translation>
    </message>
    <message>
        <source>The instruments of the program cannot be read: {error}.</source>
        <translation>Die Instrumente des Programms sind nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The keyboard mapping {path} cannot be read ({reason}); none is used.</source>
        <translation>Die Tastenzuordnung {path} ist nicht lesbar ({reason}); es wird keine verwendet.</translation>
    </message>
    <message>
        <source>The keys of {file} are the targets, not the strings of “{instrument}”.</source>
        <translation>Die Tasten aus {file} sind die Zieltöne, nicht die Saiten von „{instrument}“.</translation>
    </message>
    <message>
        <source>The log file {path} cannot be written ({strerror}); nothing is logged.</source>
        <translation>Die Protokolldatei {path} lässt sich nicht schreiben ({strerror}); es wird nichts protokolliert.</translation>
    </message>
    <message>
        <source>The scale {path} cannot be read ({why}); “{name}” is used.</source>
        <translation>Die Skala {path} ist nicht lesbar ({why}); „{name}“ wird verwendet.</translation>
    </message>
    <message>
        <source>The settings file was damaged ({damage}) and is now kept as {aside}; defaults are used.</source>
        <translation>Die Einstellungsdatei war beschädigt ({damage}) und liegt jetzt als {aside} bereit; die Vorgaben werden verwendet.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged ({damage}) and cannot be set aside ({reason}); defaults are used.</source>
        <translation>Die Einstellungsdatei {path} ist beschädigt ({damage}) und lässt sich nicht beiseitelegen ({reason}); die Vorgaben werden verwendet.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}); defaults are used.</source>
        <translation>Die Einstellungen in {path} sind nicht lesbar ({reason}); die Vorgaben werden verwendet.</translation>
    </message>
    <message>
        <source>The string offsets are left out: {error}.</source>
        <translation>Die Feinstimmung der Saiten bleibt weg: {error}.</translation>
    </message>
    <message>
        <source>The strings are the targets; {file} is put away.</source>
        <translation>Die Saiten sind die Zieltöne; {file} wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>There is no instrument in {path}.</source>
        <translation>In {path} ist kein Instrument.</translation>
    </message>
    <message>
        <source>There is no instrument “{instrument}”; chromatic is used.</source>
        <translation>Es gibt kein Instrument „{instrument}“; „Chromatisch“ wird verwendet.</translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation>Transposition</translation>
    </message>
    <message>
        <source>Your instruments cannot be kept: {why}.</source>
        <translation>Ihre Instrumente lassen sich nicht speichern: {why}.</translation>
    </message>
    <message>
        <source>Your own instruments in {path} cannot be read: {error}.</source>
        <translation>Ihre eigenen Instrumente in {path} sind nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>a damaged file is in the way</source>
        <translation>eine beschädigte Datei ist im Weg</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>viel zu groß</translation>
    </message>
    <message>
        <source>not a settings file</source>
        <translation>keine Einstellungsdatei</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not written by this program</source>
        <translation>nicht von diesem Programm geschrieben</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>der Datenträger ist vielleicht voll</translation>
    </message>
    <message>
        <source>{error} The default, {default}, is used.</source>
        <translation>{error} Die Vorgabe {default} wird verwendet.</translation>
    </message>
    <message>
        <source>{error} The defaults of the {page} page are used.</source>
        <translation>{error} Die Vorgaben der Seite „{page}“ werden verwendet.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} ist gelöscht.</translation>
    </message>
    <message>
        <source>{name} is kept, and in use.</source>
        <translation>{name} ist gespeichert und in Gebrauch.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {error}.</source>
        <translation>{path} lässt sich nicht importieren: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{reason} Playing the demo instead.</source>
        <translation>{reason} Stattdessen spielt die Demo.</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Broken sound data: choose another recording</source>
        <translation>Fehlerhafte Audiodaten: eine andere Aufnahme wählen</translation>
    </message>
    <message>
        <source>Broken sound data: restart the input, or choose another device</source>
        <translation>Fehlerhafte Audiodaten: Eingang neu starten oder ein anderes Gerät wählen</translation>
    </message>
    <message>
        <source>Clipping: it was recorded too loud</source>
        <translation>Übersteuert: zu laut aufgenommen</translation>
    </message>
    <message>
        <source>Clipping: turn the input gain down</source>
        <translation>Übersteuert: Eingangspegel senken</translation>
    </message>
    <message>
        <source>DC offset: check the cable, or choose another input</source>
        <translation>Gleichspannung: Kabel prüfen oder einen anderen Eingang wählen</translation>
    </message>
    <message>
        <source>DC offset: choose another channel or recording</source>
        <translation>Gleichspannung: einen anderen Kanal oder eine andere Aufnahme wählen</translation>
    </message>
    <message>
        <source>Digital silence: check mute switch and microphone permission</source>
        <translation>Digitale Stille: Stummschalter und Mikrofonberechtigung prüfen</translation>
    </message>
    <message>
        <source>Digital silence: wait, or choose another channel or recording</source>
        <translation>Digitale Stille: abwarten, oder einen anderen Kanal oder eine andere Aufnahme wählen</translation>
    </message>
    <message>
        <source>Flat: tune up</source>
        <translation>Zu tief: höher stimmen</translation>
    </message>
    <message>
        <source>In tune</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>In tune; reading paused for the sound</source>
        <translation>Stimmt; Messung ruht während des Signaltons</translation>
    </message>
    <message>
        <source>Keep quiet: learning the room… {seconds_left} s</source>
        <translation>Bitte Ruhe: Raum wird eingemessen… {seconds_left} s</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Letzter Ton</translation>
    </message>
    <message>
        <source>No clear pitch</source>
        <translation>Keine klare Tonhöhe</translation>
    </message>
    <message>
        <source>No sound input</source>
        <translation>Kein Audioeingang</translation>
    </message>
    <message>
        <source>Nothing heard from “{device}” yet: if you play, choose another input above</source>
        <translation>Von „{device}“ ist noch nichts zu hören: Wenn Sie spielen, wählen Sie oben einen anderen Eingang</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>Spielen Sie einen Ton</translation>
    </message>
    <message>
        <source>Press Space to start</source>
        <translation>Leertaste zum Starten</translation>
    </message>
    <message>
        <source>Reading paused while the reference tone sounds</source>
        <translation>Messung ruht, solange der Referenzton klingt</translation>
    </message>
    <message>
        <source>Reading paused while the voice speaks</source>
        <translation>Messung ruht, solange die Stimme spricht</translation>
    </message>
    <message>
        <source>Sharp: tune down</source>
        <translation>Zu hoch: tiefer stimmen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Too quiet: turn the gain up, go nearer, or lower the noise gate</source>
        <translation>Zu leise: Pegel erhöhen, näher herangehen oder das Noise-Gate senken</translation>
    </message>
    <message>
        <source>{semitones} semitones above {note}</source>
        <translation>{semitones} Halbtöne über {note}</translation>
    </message>
    <message>
        <source>{semitones} semitones below {note}</source>
        <translation>{semitones} Halbtöne unter {note}</translation>
    </message>
    <message>
        <source>“{device}” hears what the computer plays: choose a microphone above</source>
        <translation>„{device}“ hört, was der Computer abspielt: Wählen Sie oben ein Mikrofon</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>&amp;Frequency</source>
        <translation>&amp;Frequenz</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>A sound card never runs exactly as fast as it says, and every pitch is read off by as much. The correction belongs to the device; concert pitch is something else.</source>
        <translation>Eine Soundkarte läuft nie genau so schnell, wie sie angibt, und um ebenso viel wird jede Tonhöhe falsch abgelesen. Die Korrektur gehört zum Gerät; der Kammerton ist etwas anderes.</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>Taktkorrektur</translation>
    </message>
    <message>
        <source>Correction in force</source>
        <translation>Geltende Korrektur</translation>
    </message>
    <message>
        <source>Error the reference tone shows</source>
        <translation>Abweichung, die der Referenzton zeigt</translation>
    </message>
    <message>
        <source>Frequency of the reference tone</source>
        <translation>Frequenz des Referenztons</translation>
    </message>
    <message>
        <source>From a tone of known frequency</source>
        <translation>Nach einem Ton bekannter Frequenz</translation>
    </message>
    <message>
        <source>In force for this device</source>
        <translation>Gilt für dieses Gerät</translation>
    </message>
    <message>
        <source>Measured against the computer&apos;s clock</source>
        <translation>An der Uhr des Computers gemessen</translation>
    </message>
    <message>
        <source>Measured error</source>
        <translation>Gemessene Abweichung</translation>
    </message>
    <message>
        <source>Nothing yet: this takes a microphone that has run for ten seconds.</source>
        <translation>Noch nichts: Dazu muss ein Mikrofon zehn Sekunden gelaufen sein.</translation>
    </message>
    <message>
        <source>Play the tone and wait until it reads steadily.</source>
        <translation>Spielen Sie den Ton und warten Sie, bis die Anzeige ruhig steht.</translation>
    </message>
    <message>
        <source>The tone heard is {heard} Hz, too far from {reference} Hz for any sound card: check the tone and the frequency.</source>
        <translation>Der gehörte Ton hat {heard} Hz, für jede Soundkarte zu weit von {reference} Hz: Prüfen Sie den Ton und die Frequenz.</translation>
    </message>
    <message>
        <source>The tone shows {clock_error}.</source>
        <translation>Der Ton zeigt {clock_error}.</translation>
    </message>
    <message>
        <source>Use the &amp;measured error</source>
        <translation>&amp;Gemessene Abweichung verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;tone</source>
        <translation>&amp;Ton verwenden</translation>
    </message>
    <message>
        <source>{clock_error}, after {duration}</source>
        <translation>{clock_error}, nach {duration}</translation>
    </message>
</context>
<context>
    <name>DataOut</name>
    <message>
        <source>Export the tuning</source>
        <translation>Stimmung exportieren</translation>
    </message>
    <message>
        <source>No program listens for OSC at {where}; readings go on being sent there.</source>
        <translation>An {where} hört kein Programm auf OSC; Messwerte werden weiter dorthin gesendet.</translation>
    </message>
    <message>
        <source>Nothing has been heard yet that could be saved.</source>
        <translation>Es wurde noch nichts gehört, das gesichert werden könnte.</translation>
    </message>
    <message>
        <source>Nothing is kept that could be saved: switch “Keep the last 30 s” on in the settings.</source>
        <translation>Es wird nichts aufgehoben, das gesichert werden könnte: „Letzte 30 s aufheben“ in den Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>Readings cannot be sent to {where}: {why}.</source>
        <translation>Messwerte lassen sich nicht an {where} senden: {why}.</translation>
    </message>
    <message>
        <source>Save the last 30 s in a folder</source>
        <translation>Letzte 30 s in einem Ordner sichern</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;Scala keyboard mappings (*.kbm);;MIDI tunings (*.syx);;All files (*)</source>
        <translation>Scala-Skalen (*.scl);;Scala-Tastenzuordnungen (*.kbm);;MIDI-Stimmungen (*.syx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved in {folder}: {why}.</source>
        <translation>Die letzten Sekunden lassen sich nicht in {folder} sichern: {why}.</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved; {path} says why.</source>
        <translation>Die letzten Sekunden lassen sich nicht sichern; {path} nennt den Grund.</translation>
    </message>
    <message>
        <source>The last {seconds:.0f} s are saved as {path}.</source>
        <translation>Die letzten {seconds:.0f} s sind als {path} gesichert.</translation>
    </message>
    <message>
        <source>{folder} cannot be shown: no program opens folders here.</source>
        <translation>{folder} lässt sich nicht zeigen: Kein Programm öffnet hier Ordner.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} ist geschrieben.</translation>
    </message>
    <message>
        <source>{path} is written; keys without a note stay as they are: {count}.</source>
        <translation>{path} ist geschrieben; Tasten ohne Ton bleiben, wie sie sind: {count}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; take it away to read the sound alone.</source>
        <translation>„{name}“ ist beschädigt; ohne diese Datei wird der Klang allein gelesen.</translation>
    </message>
</context>
<context>
    <name>Displays</name>
    <message>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>Hz  ·  target {target_hz}</source>
        <translation>Hz  ·  Ziel {target_hz}</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Eingangspegel</translation>
    </message>
    <message>
        <source>Input level in dBFS: the bar is the RMS, the mark the highest peak of late, the triangle the noise gate. CLIP lights when the input is overdriven.</source>
        <translation>Eingangspegel in dBFS: Der Balken ist der Effektivwert, die Marke die höchste Spitze der letzten Zeit, das Dreieck das Noise-Gate. CLIP leuchtet, wenn der Eingang übersteuert.</translation>
    </message>
    <message>
        <source>One band for each partial, 1 at the top. Left is flat, right is sharp, standing still is in tune. On a stiff string the upper bands drift by themselves.</source>
        <translation>Ein Band für jeden Teilton, oben der erste. Nach links heißt zu tief, nach rechts zu hoch, Stillstand heißt, es stimmt. Bei einer steifen Saite wandern die oberen Bänder von selbst.</translation>
    </message>
    <message>
        <source>Tuning display</source>
        <translation>Stimmanzeige</translation>
    </message>
    <message>
        <source>Tuning display, bar</source>
        <translation>Stimmanzeige, Balken</translation>
    </message>
    <message>
        <source>Tuning display, strobe</source>
        <translation>Stimmanzeige, Stroboskop</translation>
    </message>
    <message>
        <source>sharp ♯ ▸</source>
        <translation>zu hoch ♯ ▸</translation>
    </message>
    <message>
        <source>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (target {target_hz}&#x202f;Hz)</source>
        <translation>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (Ziel {target_hz}&#x202f;Hz)</translation>
    </message>
    <message>
        <source>{name}{octave}, {cents}, {hz} Hz. {text}</source>
        <translation>{name}{octave}, {cents}, {hz} Hz. {text}</translation>
    </message>
    <message>
        <source>◂ ♭ flat</source>
        <translation>◂ ♭ zu tief</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A batch could not be analysed and was passed over; the log says more.</source>
        <translation>Ein Block konnte nicht analysiert werden und wurde übergangen; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>A command could not be carried out; the log says more.</source>
        <translation>Ein Befehl konnte nicht ausgeführt werden; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>Reading from {name} failed; the log says more.</source>
        <translation>Das Lesen von {name} ist fehlgeschlagen; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>The analysis does not keep up, so sound is skipped; a larger pool rides out longer stalls.</source>
        <translation>Die Analyse kommt nicht mit, daher wird Klang übersprungen; ein größerer Pool übersteht längere Stockungen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the buffers; choose a smaller pool.</source>
        <translation>Der Speicher reicht nicht für die Puffer; wählen Sie einen kleineren Pool.</translation>
    </message>
    <message>
        <source>{name} could not be opened; the log says more.</source>
        <translation>{name} konnte nicht geöffnet werden; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} ist wieder da.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a capo is at fret 0 to {most}, not {capo}</source>
        <translation>ein Kapodaster sitzt an Bund 0 bis {most}, nicht {capo}</translation>
    </message>
    <message>
        <source>a course has at least one string</source>
        <translation>ein Chor hat mindestens eine Saite</translation>
    </message>
    <message>
        <source>a degree or x</source>
        <translation>eine Stufe oder x</translation>
    </message>
    <message>
        <source>a drop is 0 to {most} semitones, not {drop}</source>
        <translation>ein Drop beträgt 0 bis {most} Halbtöne, nicht {drop}</translation>
    </message>
    <message>
        <source>a number has more than {most} digits</source>
        <translation>eine Zahl hat mehr als {most} Ziffern</translation>
    </message>
    <message>
        <source>a scale has at most {most} notes here</source>
        <translation>eine Skala hat hier höchstens {most} Töne</translation>
    </message>
    <message>
        <source>an instrument has a name</source>
        <translation>ein Instrument hat einen Namen</translation>
    </message>
    <message>
        <source>an offset is −100 to 100 cents, not {cents}</source>
        <translation>eine Abweichung beträgt −100 bis 100 Cent, nicht {cents}</translation>
    </message>
    <message>
        <source>instruments: a list is needed</source>
        <translation>instruments: eine Liste ist nötig</translation>
    </message>
    <message>
        <source>its lowest note is above its highest</source>
        <translation>sein tiefster Ton liegt über seinem höchsten</translation>
    </message>
    <message>
        <source>its version is {version}; this program reads {readable}</source>
        <translation>sie hat die Version {version}; dieses Programm liest {readable}</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>that is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the degree taken for the octave</source>
        <translation>die Stufe, die als Oktave gilt</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>die Beschreibung</translation>
    </message>
    <message>
        <source>the file ends after {intervals} of the {count} notes that line {count_line} announces</source>
        <translation>die Datei endet nach {intervals} der {count} Töne, die Zeile {count_line} ankündigt</translation>
    </message>
    <message>
        <source>the file ends before {what}</source>
        <translation>die Datei endet zu früh, es fehlt: {what}</translation>
    </message>
    <message>
        <source>the file is too large for a scale</source>
        <translation>die Datei ist zu groß für eine Skala</translation>
    </message>
    <message>
        <source>the first key</source>
        <translation>die erste Taste</translation>
    </message>
    <message>
        <source>the last key</source>
        <translation>die letzte Taste</translation>
    </message>
    <message>
        <source>the middle key</source>
        <translation>die mittlere Taste</translation>
    </message>
    <message>
        <source>the number of notes</source>
        <translation>die Anzahl der Töne</translation>
    </message>
    <message>
        <source>the reference frequency</source>
        <translation>die Referenzfrequenz</translation>
    </message>
    <message>
        <source>the reference key</source>
        <translation>die Referenztaste</translation>
    </message>
    <message>
        <source>the reference key {reference} is mapped to no degree</source>
        <translation>der Referenztaste {reference} ist keine Stufe zugeordnet</translation>
    </message>
    <message>
        <source>the size of the map</source>
        <translation>die Größe der Zuordnung</translation>
    </message>
    <message>
        <source>this is no JSON: {error}</source>
        <translation>das ist kein JSON: {error}</translation>
    </message>
    <message>
        <source>this is no file of instruments: no &quot;format&quot;: &quot;{format}&quot;</source>
        <translation>das ist keine Instrumentendatei: &quot;format&quot;: &quot;{format}&quot; fehlt</translation>
    </message>
    <message>
        <source>{courses} courses need as many offsets</source>
        <translation>{courses} Chöre brauchen ebenso viele Abweichungen</translation>
    </message>
    <message>
        <source>{note} is out of reach; notes go from C−1 to G9</source>
        <translation>{note} liegt außerhalb des Bereichs; Töne gehen von C−1 bis G9</translation>
    </message>
    <message>
        <source>{path} is too large for a file of instruments</source>
        <translation>{path} ist zu groß für eine Instrumentendatei</translation>
    </message>
    <message>
        <source>{text} Hz is no frequency of a note</source>
        <translation>{text} Hz ist keine Frequenz eines Tons</translation>
    </message>
    <message>
        <source>{text} is neither cents nor a ratio</source>
        <translation>{text} ist weder ein Centwert noch ein Verhältnis</translation>
    </message>
    <message>
        <source>{text} is no note such as F#3</source>
        <translation>{text} ist kein Ton wie F#3</translation>
    </message>
    <message>
        <source>{text} is no number of cents</source>
        <translation>{text} ist kein Centwert</translation>
    </message>
    <message>
        <source>{text} is no number of notes</source>
        <translation>{text} ist keine Anzahl von Tönen</translation>
    </message>
    <message>
        <source>{text} is no ratio: both numbers are above 0</source>
        <translation>{text} ist kein Verhältnis: beide Zahlen sind größer als 0</translation>
    </message>
    <message>
        <source>{text} is not the reference frequency</source>
        <translation>{text} ist nicht die Referenzfrequenz</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <translation>{text} passt nicht; erwartet: {what}</translation>
    </message>
    <message>
        <source>{text} is too large</source>
        <translation>{text} ist zu groß</translation>
    </message>
    <message>
        <source>{transposition} is no known transposition</source>
        <translation>{transposition} ist keine bekannte Transposition</translation>
    </message>
    <message>
        <source>{what} is {start} to {end}, not {value}</source>
        <translation>{what}: {start} bis {end}, nicht {value}</translation>
    </message>
    <message>
        <source>{where}: a list is needed</source>
        <translation>{where}: eine Liste ist nötig</translation>
    </message>
    <message>
        <source>{where}: a list of the lowest and the highest note is needed</source>
        <translation>{where}: eine Liste mit dem tiefsten und dem höchsten Ton ist nötig</translation>
    </message>
    <message>
        <source>{where}: a note such as &apos;F#3&apos; is needed, not {entry}</source>
        <translation>{where}: ein Ton wie &apos;F#3&apos; ist nötig, nicht {entry}</translation>
    </message>
    <message>
        <source>{where}: a number is needed, not {value}</source>
        <translation>{where}: eine Zahl ist nötig, nicht {value}</translation>
    </message>
    <message>
        <source>{where}: a text is needed, not {value}</source>
        <translation>{where}: ein Text ist nötig, nicht {value}</translation>
    </message>
    <message>
        <source>{where}: a whole number is needed, not {value}</source>
        <translation>{where}: eine ganze Zahl ist nötig, nicht {value}</translation>
    </message>
    <message>
        <source>{where}: an object is needed</source>
        <translation>{where}: ein Objekt ist nötig</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of a string</source>
        <translation>{where}: {unknown} ist keine Eigenschaft einer Saite</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of an instrument</source>
        <translation>{where}: {unknown} ist keine Eigenschaft eines Instruments</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;Tuner {version}&lt;/h3&gt;&lt;p&gt;A desktop instrument tuner whose sound travels in recycled buffers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stimmgerät {version}&lt;/h3&gt;&lt;p&gt;Ein Stimmgerät für den Computer, dessen Klang in wiederverwendeten Puffern reist.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A device such as “Monitor of Audio” or “Stereo Mix” records what is played: choose a microphone</source>
        <translation>Ein Gerät wie „Monitor of Audio“ oder „Stereomix“ nimmt auf, was abgespielt wird: Wählen Sie ein Mikrofon</translation>
    </message>
    <message>
        <source>About the tuner</source>
        <translation>Über das Stimmgerät</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Choose another input in the tool bar; F5 looks for devices that were plugged in since</source>
        <translation>Wählen Sie in der Werkzeugleiste einen anderen Eingang; F5 sucht nach Geräten, die inzwischen angeschlossen wurden</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Concert pitch by 0.1 Hz</source>
        <translation>Kammerton um 0,1 Hz</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>Messwert kopieren</translation>
    </message>
    <message>
        <source>Digital silence</source>
        <translation>Digitale Stille</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Drop, capo, and each string&apos;s offset</source>
        <translation>Drop, Kapodaster und die Feinstimmung jeder Saite</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything is off alike</source>
        <translation>Alles ist gleich weit daneben</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Hears the computer</source>
        <translation>Hört den Computer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Instrument, temperament</source>
        <translation>Instrument, Temperierung</translation>
    </message>
    <message>
        <source>Keep quiet and learn the room: Ctrl+R, or the ear beside the level meter</source>
        <translation>Seien Sie still und messen Sie den Raum ein: Strg+R oder das Ohr neben der Pegelanzeige</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Learn the room: put the noise gate above it</source>
        <translation>Raum einmessen: das Noise-Gate darüber setzen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Lock the target, or let it go; ← → lock the one before or after</source>
        <translation>Zielton festhalten oder loslassen; ← → hält den vorigen oder nächsten fest</translation>
    </message>
    <message>
        <source>Look at the concert pitch in the tool bar, at transposition and capo, and at the clock correction in the Pitch menu</source>
        <translation>Sehen Sie nach dem Kammerton in der Werkzeugleiste, nach Transposition und Kapodaster und nach der Taktkorrektur im Menü „Tonhöhe“</translation>
    </message>
    <message>
        <source>Look for input devices again</source>
        <translation>Erneut nach Eingabegeräten suchen</translation>
    </message>
    <message>
        <source>Mini window, on top of all others</source>
        <translation>Minifenster, über allen anderen</translation>
    </message>
    <message>
        <source>Needle and bar</source>
        <translation>Zeiger und Balken</translation>
    </message>
    <message>
        <source>Needle, bar, strobe; S goes to the strobe and back</source>
        <translation>Zeiger, Balken, Stroboskop; S geht zum Stroboskop und zurück</translation>
    </message>
    <message>
        <source>Next part of the window; with Shift the one before</source>
        <translation>Nächster Teil des Fensters; mit Umschalt der vorige</translation>
    </message>
    <message>
        <source>No note while it sounds</source>
        <translation>Kein Ton, während es klingt</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Nichts zu hören</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Put a notice away; let a locked target go; leave full screen, stage or mini window</source>
        <translation>Eine Meldung schließen; einen festgehaltenen Zielton loslassen; Vollbild, Bühne oder Minifenster verlassen</translation>
    </message>
    <message>
        <source>Reads noise</source>
        <translation>Misst Rauschen</translation>
    </message>
    <message>
        <source>Reference tone, its mute, and its pane</source>
        <translation>Referenzton, seine Stummschaltung und sein Bereich</translation>
    </message>
    <message>
        <source>Save sound and readings of the last 30 s; with Shift elsewhere</source>
        <translation>Klang und Messwerte der letzten 30 s sichern; mit Umschalt an anderem Ort</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several pitches: tones, strings of a strum, reeds</source>
        <translation>Mehrere Tonhöhen: Töne, Saiten eines Anschlags, Stimmzungen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Spectrum, waveform, statistics</source>
        <translation>Spektrum, Wellenform, Statistik</translation>
    </message>
    <message>
        <source>Stage display; there S for the strobe, D for a dark stage</source>
        <translation>Bühnenanzeige; dort S für das Stroboskop, D für eine dunkle Bühne</translation>
    </message>
    <message>
        <source>Start, pause, resume</source>
        <translation>Start, Pause, Fortsetzen</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Saiten</translation>
    </message>
    <message>
        <source>Strobe</source>
        <translation>Stroboskop</translation>
    </message>
    <message>
        <source>Tab leads there: ← → read off what was; over a pause ↑ ↓ zoom, and the mouse drags</source>
        <translation>Tab führt hin: ← → lesen ab, was war; in einer Pause zoomen ↑ ↓, und die Maus verschiebt</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros: switch the microphone on, and allow the tuner to use it in the system&apos;s privacy settings</source>
        <translation>Der Eingang liefert nur Nullen: Schalten Sie das Mikrofon ein und erlauben Sie dem Stimmgerät in den Datenschutzeinstellungen des Systems, es zu verwenden</translation>
    </message>
    <message>
        <source>The sound stays below the noise gate: turn the input gain up in the system&apos;s sound settings, go nearer, or lower the gate</source>
        <translation>Der Klang bleibt unter dem Noise-Gate: Erhöhen Sie den Eingangspegel in den Klangeinstellungen des Systems, gehen Sie näher heran, oder senken Sie das Gate</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Zu leise</translation>
    </message>
    <message>
        <source>Turn the input gain down, or go further away</source>
        <translation>Senken Sie den Eingangspegel, oder gehen Sie weiter weg</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>While the tuner itself sounds or speaks, what the microphone hears is not read</source>
        <translation>Solange das Stimmgerät selbst klingt oder spricht, wird nicht gemessen, was das Mikrofon hört</translation>
    </message>
    <message>
        <source>bar: RMS; mark: peak; triangle: noise gate</source>
        <translation>Balken: Effektivwert; Marke: Spitze; Dreieck: Noise-Gate</translation>
    </message>
    <message>
        <source>circle: not heard yet; check: in tune; triangle up: flat, down: sharp</source>
        <translation>Kreis: noch nicht gehört; Haken: stimmt; Dreieck nach oben: zu tief, nach unten: zu hoch</translation>
    </message>
    <message>
        <source>drifts left when flat, right when sharp, stands still in tune; one band a partial. On a stiff string the upper bands drift by themselves</source>
        <translation>wandert nach links, wenn es zu tief, nach rechts, wenn es zu hoch ist, und steht still, wenn es stimmt; ein Band je Teilton. Bei einer steifen Saite wandern die oberen Bänder von selbst</translation>
    </message>
    <message>
        <source>green in tune, yellow near, red off</source>
        <translation>grün: stimmt, gelb: nah, rot: daneben</translation>
    </message>
    <message>
        <source>hollow: free; half: being filled; full: being analysed; cross: timed out</source>
        <translation>leer: frei; halb: füllt sich; voll: in Analyse; Kreuz: abgelaufen</translation>
    </message>
    <message>
        <source>left is flat, right is sharp; the scale is ±50 cents</source>
        <translation>links ist zu tief, rechts zu hoch; die Skala reicht über ±50 Cent</translation>
    </message>
    <message>
        <source>point the way to tune; both are lit in tune</source>
        <translation>zeigen, wohin zu stimmen ist; beide leuchten, wenn es stimmt</translation>
    </message>
    <message>
        <source>the sound has ended: the note stays 3 s, then a dash</source>
        <translation>der Klang ist zu Ende: der Ton bleibt 3 s stehen, dann ein Strich</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Accordion</source>
        <translation>Akkordeon</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>Altklarinette</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>Altflöte</translation>
    </message>
    <message>
        <source>Alto recorder</source>
        <translation>Altblockflöte</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>Altsaxophon</translation>
    </message>
    <message>
        <source>Alto trombone</source>
        <translation>Altposaune</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>Beliebiger Ton</translation>
    </message>
    <message>
        <source>Balalaika, alto</source>
        <translation>Balalaika, Alt</translation>
    </message>
    <message>
        <source>Balalaika, bass</source>
        <translation>Balalaika, Bass</translation>
    </message>
    <message>
        <source>Balalaika, contrabass</source>
        <translation>Balalaika, Kontrabass</translation>
    </message>
    <message>
        <source>Balalaika, prima</source>
        <translation>Balalaika, Prima</translation>
    </message>
    <message>
        <source>Balalaika, secunda</source>
        <translation>Balalaika, Sekunda</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, C</source>
        <translation>Banjo, 5-saitig, C</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, double C</source>
        <translation>Banjo, 5-saitig, Double C</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open D</source>
        <translation>Banjo, 5-saitig, Open D</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open G</source>
        <translation>Banjo, 5-saitig, Open G</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, sawmill</source>
        <translation>Banjo, 5-saitig, Sawmill</translation>
    </message>
    <message>
        <source>Banjo, 6 strings</source>
        <translation>Banjo, 6-saitig</translation>
    </message>
    <message>
        <source>Baritone</source>
        <translation>Bariton</translation>
    </message>
    <message>
        <source>Baritone bass, 6 strings</source>
        <translation>Baritonbass, 6-saitig</translation>
    </message>
    <message>
        <source>Baritone guitar</source>
        <translation>Baritongitarre</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>Baritonhorn, Violinschlüssel</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>Baritonsaxophon</translation>
    </message>
    <message>
        <source>Baritone ukulele</source>
        <translation>Bariton-Ukulele</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>Bassklarinette</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>Bassflöte</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>Bassblockflöte</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>Basssaxophon</translation>
    </message>
    <message>
        <source>Bass trombone</source>
        <translation>Bassposaune</translation>
    </message>
    <message>
        <source>Bass ukulele</source>
        <translation>Bass-Ukulele</translation>
    </message>
    <message>
        <source>Bass viol</source>
        <translation>Bassgambe</translation>
    </message>
    <message>
        <source>Bass viol, 7 strings</source>
        <translation>Bassgambe, 7-saitig</translation>
    </message>
    <message>
        <source>Bass voice</source>
        <translation>Bass (Stimme)</translation>
    </message>
    <message>
        <source>Bass, 4 strings</source>
        <translation>Bass, 4-saitig</translation>
    </message>
    <message>
        <source>Bass, 4 strings, BEAD</source>
        <translation>Bass, 4-saitig, BEAD</translation>
    </message>
    <message>
        <source>Bass, 4 strings, drop D</source>
        <translation>Bass, 4-saitig, Drop D</translation>
    </message>
    <message>
        <source>Bass, 4 strings, half a step down</source>
        <translation>Bass, 4-saitig, einen Halbton tiefer</translation>
    </message>
    <message>
        <source>Bass, 5 strings</source>
        <translation>Bass, 5-saitig</translation>
    </message>
    <message>
        <source>Bass, 5 strings, high C</source>
        <translation>Bass, 5-saitig, hohes C</translation>
    </message>
    <message>
        <source>Bass, 6 strings</source>
        <translation>Bass, 6-saitig</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>Bassetthorn</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Fagott</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 3 courses</source>
        <translation>Bouzouki, griechisch, 3-chörig</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 4 courses</source>
        <translation>Bouzouki, griechisch, 4-chörig</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAD</source>
        <translation>Bouzouki, irisch, GDAD</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAE</source>
        <translation>Bouzouki, irisch, GDAE</translation>
    </message>
    <message>
        <source>Bowed</source>
        <translation>Streichinstrumente</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Blechblasinstrumente</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>B-Tuba, Violinschlüssel</translation>
    </message>
    <message>
        <source>Cavaquinho</source>
        <translation>Cavaquinho</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Cello</translation>
    </message>
    <message>
        <source>Cello, Bach&apos;s fifth suite</source>
        <translation>Cello, Bachs fünfte Suite</translation>
    </message>
    <message>
        <source>Celtic harp, 22 strings, C</source>
        <translation>Keltische Harfe, 22 Saiten, C</translation>
    </message>
    <message>
        <source>Charango</source>
        <translation>Charango</translation>
    </message>
    <message>
        <source>Chromatic</source>
        <translation>Chromatisch</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>Klarinette in A</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>Klarinette in B</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>Klarinette in Es</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>Kontrafagott</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>Kornett</translation>
    </message>
    <message>
        <source>Cuatro, Puerto Rican</source>
        <translation>Cuatro, puerto-ricanisch</translation>
    </message>
    <message>
        <source>Cuatro, Venezuelan</source>
        <translation>Cuatro, venezolanisch</translation>
    </message>
    <message>
        <source>C♭ major, as it is tuned</source>
        <translation>Ces-Dur, wie sie gestimmt wird</translation>
    </message>
    <message>
        <source>Domra, 3 strings</source>
        <translation>Domra, 3-saitig</translation>
    </message>
    <message>
        <source>Domra, 4 strings</source>
        <translation>Domra, 4-saitig</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>Kontrabass</translation>
    </message>
    <message>
        <source>Double bass, 5 strings</source>
        <translation>Kontrabass, 5-saitig</translation>
    </message>
    <message>
        <source>Double bass, C extension</source>
        <translation>Kontrabass, C-Verlängerung</translation>
    </message>
    <message>
        <source>Double bass, in fifths</source>
        <translation>Kontrabass, in Quinten</translation>
    </message>
    <message>
        <source>Double bass, solo</source>
        <translation>Kontrabass, Solostimmung</translation>
    </message>
    <message>
        <source>Duduk in A</source>
        <translation>Duduk in A</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Englischhorn</translation>
    </message>
    <message>
        <source>Erhu</source>
        <translation>Erhu</translation>
    </message>
    <message>
        <source>Euphonium</source>
        <translation>Euphonium</translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation>Euphonium, Violinschlüssel</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>Es-Tuba, Violinschlüssel</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>Flügelhorn</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Querflöte</translation>
    </message>
    <message>
        <source>Gaohu</source>
        <translation>Gaohu</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Guitalele</source>
        <translation>Guitalele</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Guitar, 12 strings</source>
        <translation>Gitarre, 12-saitig</translation>
    </message>
    <message>
        <source>Guitar, 12 strings, a step down</source>
        <translation>Gitarre, 12-saitig, einen Ganzton tiefer</translation>
    </message>
    <message>
        <source>Guitar, 7 strings</source>
        <translation>Gitarre, 7-saitig</translation>
    </message>
    <message>
        <source>Guitar, 7 strings, drop A</source>
        <translation>Gitarre, 7-saitig, Drop A</translation>
    </message>
    <message>
        <source>Guitar, 8 strings</source>
        <translation>Gitarre, 8-saitig</translation>
    </message>
    <message>
        <source>Guitar, 8 strings, drop E</source>
        <translation>Gitarre, 8-saitig, Drop E</translation>
    </message>
    <message>
        <source>Guitar, DADGAD</source>
        <translation>Gitarre, DADGAD</translation>
    </message>
    <message>
        <source>Guitar, Nashville</source>
        <translation>Gitarre, Nashville</translation>
    </message>
    <message>
        <source>Guitar, Russian, 7 strings</source>
        <translation>Gitarre, russisch, 7-saitig</translation>
    </message>
    <message>
        <source>Guitar, a step down</source>
        <translation>Gitarre, einen Ganzton tiefer</translation>
    </message>
    <message>
        <source>Guitar, all fourths</source>
        <translation>Gitarre, in Quarten</translation>
    </message>
    <message>
        <source>Guitar, double drop D</source>
        <translation>Gitarre, Double Drop D</translation>
    </message>
    <message>
        <source>Guitar, drop B</source>
        <translation>Gitarre, Drop B</translation>
    </message>
    <message>
        <source>Guitar, drop C</source>
        <translation>Gitarre, Drop C</translation>
    </message>
    <message>
        <source>Guitar, drop D</source>
        <translation>Gitarre, Drop D</translation>
    </message>
    <message>
        <source>Guitar, half a step down</source>
        <translation>Gitarre, einen Halbton tiefer</translation>
    </message>
    <message>
        <source>Guitar, new standard tuning</source>
        <translation>Gitarre, New Standard Tuning</translation>
    </message>
    <message>
        <source>Guitar, open A</source>
        <translation>Gitarre, Open A</translation>
    </message>
    <message>
        <source>Guitar, open C</source>
        <translation>Gitarre, Open C</translation>
    </message>
    <message>
        <source>Guitar, open C6</source>
        <translation>Gitarre, Open C6</translation>
    </message>
    <message>
        <source>Guitar, open D</source>
        <translation>Gitarre, Open D</translation>
    </message>
    <message>
        <source>Guitar, open D minor</source>
        <translation>Gitarre, Open D-Moll</translation>
    </message>
    <message>
        <source>Guitar, open E</source>
        <translation>Gitarre, Open E</translation>
    </message>
    <message>
        <source>Guitar, open G</source>
        <translation>Gitarre, Open G</translation>
    </message>
    <message>
        <source>Guitar, open G minor</source>
        <translation>Gitarre, Open G-Moll</translation>
    </message>
    <message>
        <source>Guitar, sweetened (James Taylor)</source>
        <translation>Gitarre, feingestimmt (James Taylor)</translation>
    </message>
    <message>
        <source>Guitarrón</source>
        <translation>Guitarrón</translation>
    </message>
    <message>
        <source>Guqin</source>
        <translation>Guqin</translation>
    </message>
    <message>
        <source>Guzheng, 21 strings, D</source>
        <translation>Guzheng, 21 Saiten, D</translation>
    </message>
    <message>
        <source>Handpan, D Kurd</source>
        <translation>Handpan, D Kurd</translation>
    </message>
    <message>
        <source>Hardanger fiddle</source>
        <translation>Hardangerfiedel</translation>
    </message>
    <message>
        <source>Harmonium</source>
        <translation>Harmonium</translation>
    </message>
    <message>
        <source>Harp and zither</source>
        <translation>Harfen und Zithern</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>Cembalo</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>Horn in F</translation>
    </message>
    <message>
        <source>Kalimba, 17 keys, C</source>
        <translation>Kalimba, 17 Zungen, C</translation>
    </message>
    <message>
        <source>Kantele, 5 strings</source>
        <translation>Kantele, 5-saitig</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tasteninstrumente</translation>
    </message>
    <message>
        <source>Koto, hirajōshi</source>
        <translation>Koto, Hirajōshi</translation>
    </message>
    <message>
        <source>Koto, kumoijōshi</source>
        <translation>Koto, Kumoijōshi</translation>
    </message>
    <message>
        <source>Lap steel, C6</source>
        <translation>Lap Steel, C6</translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, C</source>
        <translation>Hakenharfe, 34 Saiten, C</translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, E♭</source>
        <translation>Hakenharfe, 34 Saiten, Es</translation>
    </message>
    <message>
        <source>Lute, Renaissance, 6 courses</source>
        <translation>Renaissancelaute, 6-chörig</translation>
    </message>
    <message>
        <source>Lute, baroque, 13 courses</source>
        <translation>Barocklaute, 13-chörig</translation>
    </message>
    <message>
        <source>Mandocello</source>
        <translation>Mandoloncello</translation>
    </message>
    <message>
        <source>Mandola</source>
        <translation>Mandola</translation>
    </message>
    <message>
        <source>Mandolin</source>
        <translation>Mandoline</translation>
    </message>
    <message>
        <source>Mandolin family</source>
        <translation>Mandolinenfamilie</translation>
    </message>
    <message>
        <source>Mandolin, GDAD</source>
        <translation>Mandoline, GDAD</translation>
    </message>
    <message>
        <source>Mezzo-soprano</source>
        <translation>Mezzosopran</translation>
    </message>
    <message>
        <source>Morin khuur</source>
        <translation>Morin Chuur (Pferdekopfgeige)</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAA</source>
        <translation>Mountain Dulcimer, DAA</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAD</source>
        <translation>Mountain Dulcimer, DAD</translation>
    </message>
    <message>
        <source>Nyckelharpa</source>
        <translation>Nyckelharpa</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation>Oboe d’amore</translation>
    </message>
    <message>
        <source>Octave mandolin</source>
        <translation>Oktavmandoline</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Oud, Arabic</source>
        <translation>Oud, arabisch</translation>
    </message>
    <message>
        <source>Oud, Turkish</source>
        <translation>Oud, türkisch</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals flat</source>
        <translation>Pedalharfe, 47 Saiten, Pedale auf ♭</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals natural</source>
        <translation>Pedalharfe, 47 Saiten, Pedale auf ♮</translation>
    </message>
    <message>
        <source>Pedal steel, E9</source>
        <translation>Pedal Steel, E9</translation>
    </message>
    <message>
        <source>Percussion</source>
        <translation>Schlaginstrumente</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Piccoloflöte</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>Piccolotrompete in B</translation>
    </message>
    <message>
        <source>Pipa</source>
        <translation>Pipa</translation>
    </message>
    <message>
        <source>Plectrum banjo</source>
        <translation>Plektrumbanjo</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Zupfinstrumente</translation>
    </message>
    <message>
        <source>Portuguese guitar, Lisbon</source>
        <translation>Portugiesische Gitarre, Lissabon</translation>
    </message>
    <message>
        <source>Requinto</source>
        <translation>Requinto</translation>
    </message>
    <message>
        <source>Resonator guitar, open G</source>
        <translation>Resonatorgitarre, Open G</translation>
    </message>
    <message>
        <source>Robert Fripp&apos;s Guitar Craft</source>
        <translation>Robert Fripps Guitar Craft</translation>
    </message>
    <message>
        <source>Sanshin</source>
        <translation>Sanshin</translation>
    </message>
    <message>
        <source>Shakuhachi in D</source>
        <translation>Shakuhachi in D</translation>
    </message>
    <message>
        <source>Shamisen, honchōshi</source>
        <translation>Shamisen, Honchōshi</translation>
    </message>
    <message>
        <source>Shamisen, niagari</source>
        <translation>Shamisen, Niagari</translation>
    </message>
    <message>
        <source>Shamisen, sansagari</source>
        <translation>Shamisen, Sansagari</translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation>Sopraninoblockflöte</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>Sopraninosaxophon</translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation>Sopran</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>Sopranblockflöte</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>Sopransaxophon</translation>
    </message>
    <message>
        <source>Tahitian ukulele</source>
        <translation>Tahiti-Ukulele</translation>
    </message>
    <message>
        <source>Tanpura, Pa Sa Sa Sa in C</source>
        <translation>Tanpura, Pa Sa Sa Sa in C</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>Tenor</translation>
    </message>
    <message>
        <source>Tenor banjo</source>
        <translation>Tenorbanjo</translation>
    </message>
    <message>
        <source>Tenor banjo, Irish</source>
        <translation>Tenorbanjo, irisch</translation>
    </message>
    <message>
        <source>Tenor guitar</source>
        <translation>Tenorgitarre</translation>
    </message>
    <message>
        <source>Tenor guitar, Chicago</source>
        <translation>Tenorgitarre, Chicago</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>Althorn in Es</translation>
    </message>
    <message>
        <source>Tenor recorder</source>
        <translation>Tenorblockflöte</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>Tenorsaxophon</translation>
    </message>
    <message>
        <source>Tenor viol</source>
        <translation>Tenorgambe</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>Pauken</translation>
    </message>
    <message>
        <source>Timpani, four drums</source>
        <translation>Pauken, vier Kessel</translation>
    </message>
    <message>
        <source>Tin whistle in D</source>
        <translation>Tin Whistle in D</translation>
    </message>
    <message>
        <source>Treble viol</source>
        <translation>Diskantgambe</translation>
    </message>
    <message>
        <source>Tres</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Posaune</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>Trompete in B</translation>
    </message>
    <message>
        <source>Trumpet in C</source>
        <translation>Trompete in C</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>Trompete in D</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>Trompete in Es</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>Röhrenglocken</translation>
    </message>
    <message>
        <source>Ukulele</source>
        <translation>Ukulele</translation>
    </message>
    <message>
        <source>Ukulele, D tuning</source>
        <translation>Ukulele, D-Stimmung</translation>
    </message>
    <message>
        <source>Ukulele, low G</source>
        <translation>Ukulele, tiefes G</translation>
    </message>
    <message>
        <source>Ukulele, slack key</source>
        <translation>Ukulele, Slack Key</translation>
    </message>
    <message>
        <source>Vihuela, Mexican</source>
        <translation>Vihuela, mexikanisch</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>Bratsche</translation>
    </message>
    <message>
        <source>Viola d&apos;amore</source>
        <translation>Viola d’amore</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Violine</translation>
    </message>
    <message>
        <source>Violin family</source>
        <translation>Violinfamilie</translation>
    </message>
    <message>
        <source>Violin, 5 strings</source>
        <translation>Violine, 5-saitig</translation>
    </message>
    <message>
        <source>Violin, cross-tuned AEAE</source>
        <translation>Violine, Cross Tuning AEAE</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Holzblasinstrumente</translation>
    </message>
    <message>
        <source>Zhonghu</source>
        <translation>Zhonghu</translation>
    </message>
    <message>
        <source>Zhongruan</source>
        <translation>Zhongruan</translation>
    </message>
    <message>
        <source>an octave below the guitar</source>
        <translation>eine Oktave unter der Gitarre</translation>
    </message>
    <message>
        <source>every note of the scale</source>
        <translation>jeder Ton der Tonleiter</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>von links nach rechts</translation>
    </message>
    <message>
        <source>in D minor; one string of each course</source>
        <translation>in d-Moll; eine Saite jedes Chors</translation>
    </message>
    <message>
        <source>offsets as James Taylor explains them for a capo and a plucked attack</source>
        <translation>Abweichungen, wie James Taylor sie für Kapodaster und gezupften Anschlag erklärt</translation>
    </message>
    <message>
        <source>scordatura</source>
        <translation>Skordatur</translation>
    </message>
    <message>
        <source>soprano, concert and tenor</source>
        <translation>Sopran, Konzert und Tenor</translation>
    </message>
    <message>
        <source>the high strings of a twelve-string set</source>
        <translation>die hohen Saiten eines zwölfsaitigen Satzes</translation>
    </message>
    <message>
        <source>the middles of their ranges; set each to its part</source>
        <translation>die Mitten ihrer Umfänge; stimmen Sie jede nach ihrer Stimme</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Built-in demo</source>
        <translation>Eingebaute Demo</translation>
    </message>
    <message>
        <source>CPU {cpu_percent:.1f}&#x202f;%</source>
        <translation>CPU {cpu_percent:.1f}&#x202f;%</translation>
    </message>
    <message>
        <source>Capture and analysis, in per cent of one core</source>
        <translation>Aufnahme und Analyse, in Prozent eines Kerns</translation>
    </message>
    <message>
        <source>Clock {clock_error}</source>
        <translation>Takt {clock_error}</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Kammerton</translation>
    </message>
    <message>
        <source>Concert pitch is {hz:.1f} Hz now; it was {before:.1f} Hz.</source>
        <translation>Der Kammerton ist jetzt {hz:.1f} Hz; er war {before:.1f} Hz.</translation>
    </message>
    <message>
        <source>Concert pitch: the frequency of A4 (+ and − change it by 0.1 Hz)</source>
        <translation>Kammerton: die Frequenz von A4 (+ und − ändern sie um 0,1 Hz)</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drag to move. Double click or Esc: the whole window</source>
        <translation>Zum Verschieben ziehen. Doppelklick oder Esc: das ganze Fenster</translation>
    </message>
    <message>
        <source>Engine CPU</source>
        <translation>CPU der Engine</translation>
    </message>
    <message>
        <source>Esc  back      S  strobe      D  dark stage</source>
        <translation>Esc  zurück      S  Stroboskop      D  dunkle Bühne</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Frames je Sekunde</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, device included</source>
        <translation>Von der Aufnahme des ersten Frames eines Blocks bis zu seinem Messwert, das Gerät eingeschlossen</translation>
    </message>
    <message>
        <source>How much faster than it says the sound card runs</source>
        <translation>Wie viel schneller die Soundkarte läuft, als sie angibt</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Eingabegerät</translation>
    </message>
    <message>
        <source>Input device: {device}</source>
        <translation>Eingabegerät: {device}</translation>
    </message>
    <message>
        <source>Instrument: {name}</source>
        <translation>Instrument: {name}</translation>
    </message>
    <message>
        <source>Instrument: {name} (Ctrl+I)</source>
        <translation>Instrument: {name} (Strg+I)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency {latency_ms:.0f}&#x202f;ms</source>
        <translation>Latenz {latency_ms:.0f}&#x202f;ms</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>Raum einmessen</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Weitere Bedienelemente</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <translation>Audiodatei öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Play a note; then its reading can be copied.</source>
        <translation>Einen Ton spielen; dann lässt sich sein Messwert kopieren.</translation>
    </message>
    <message>
        <source>Play the note that is to be in tune.</source>
        <translation>Spielen Sie den Ton, der stimmen soll.</translation>
    </message>
    <message>
        <source>Play the note that is to be locked.</source>
        <translation>Spielen Sie den Ton, der festgehalten werden soll.</translation>
    </message>
    <message>
        <source>Reading copied.</source>
        <translation>Messwert kopiert.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Sound card&apos;s clock</source>
        <translation>Takt der Soundkarte</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;All files (*)</source>
        <translation>Audiodateien (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>That is no steady {name}{octave} yet: hold it within {farthest_cents:.0f} cents and try again.</source>
        <translation>Das ist noch kein ruhiges {name}{octave}: Halten Sie den Ton innerhalb von {farthest_cents:.0f} Cent und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Tuner</source>
        <translation>Stimmgerät</translation>
    </message>
    <message>
        <source>Tuner, mini window</source>
        <translation>Stimmgerät, Minifenster</translation>
    </message>
    <message>
        <source>Tuner, stage display</source>
        <translation>Stimmgerät, Bühnenanzeige</translation>
    </message>
    <message>
        <source>Tuner: stage</source>
        <translation>Stimmgerät: Bühne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use the system default</source>
        <translation>Systemvorgabe verwenden</translation>
    </message>
    <message>
        <source>{device}  (not connected)</source>
        <translation>{device}  (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>{text} Trying again…</source>
        <translation>{text} Neuer Versuch…</translation>
    </message>
    <message>
        <source>▲ No input</source>
        <translation>▲ Kein Eingang</translation>
    </message>
    <message>
        <source>○ Stopped</source>
        <translation>○ Angehalten</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Startet</translation>
    </message>
    <message>
        <source>◌ Stopping</source>
        <translation>◌ Hält an</translation>
    </message>
    <message>
        <source>● Listening</source>
        <translation>● Hört zu</translation>
    </message>
    <message>
        <source>❙❙ Paused</source>
        <translation>❙❙ Pause</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>cents</source>
        <translation>Cent</translation>
    </message>
    <message>
        <source>±{sigma} cents</source>
        <translation>±{sigma} Cent</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Buffer pool</source>
        <translation>Pufferpool</translation>
    </message>
    <message>
        <source>Detach or attach “{title}”</source>
        <translation>„{title}“ ablösen oder andocken</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>First moment of the selection, in seconds before the newest</source>
        <translation>Anfang der Auswahl, in Sekunden vor dem neuesten Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hide “{title}”; the View menu brings it back</source>
        <translation>„{title}“ ausblenden; das Menü „Ansicht“ holt es zurück</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Histogram of cents</source>
        <translation>Histogramm der Cent</translation>
    </message>
    <message>
        <source>Last moment of the selection, in seconds before the newest</source>
        <translation>Ende der Auswahl, in Sekunden vor dem neuesten Wert</translation>
    </message>
    <message>
        <source>Last note, {seconds:.0f}&#x202f;s</source>
        <translation>Letzter Ton, {seconds:.0f}&#x202f;s</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Over a pause: the arrow keys move it by 0.1 s</source>
        <translation>In einer Pause: Die Pfeiltasten verschieben sie um 0,1 s</translation>
    </message>
    <message>
        <source>Pitch history</source>
        <translation>Tonverlauf</translation>
    </message>
    <message>
        <source>Pitch history, in cents</source>
        <translation>Tonverlauf, in Cent</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Selection in the pitch history</source>
        <translation>Auswahl im Tonverlauf</translation>
    </message>
    <message>
        <source>Several pitches</source>
        <translation>Mehrere Tonhöhen</translation>
    </message>
    <message>
        <source>Show or hide “{title}”</source>
        <translation>„{title}“ ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Spectrum, in dBFS over Hz, partials marked by their numbers</source>
        <translation>Spektrum, in dBFS über Hz, Teiltöne mit ihren Nummern</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The histories cannot be shown: {error}.</source>
        <translation>Die Verläufe lassen sich nicht zeigen: {error}.</translation>
    </message>
    <message>
        <source>The newest note, back to its beginning or so many seconds; or a span chosen in the pitch history: pause, then drag its edges.</source>
        <translation>Der neueste Ton, zurück bis zu seinem Anfang oder so viele Sekunden; oder eine im Tonverlauf gewählte Spanne: pausieren, dann ihre Ränder ziehen.</translation>
    </message>
    <message>
        <source>Volume history</source>
        <translation>Pegelverlauf</translation>
    </message>
    <message>
        <source>Volume history, in dBFS</source>
        <translation>Pegelverlauf, in dBFS</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Waveform, two periods</source>
        <translation>Wellenform, zwei Perioden</translation>
    </message>
    <message>
        <source>What the statistics are over</source>
        <translation>Worüber die Statistik geht</translation>
    </message>
    <message>
        <source>dBFS over Hz</source>
        <translation>dBFS über Hz</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a span: From −2 s to −1 s</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>two periods</source>
        <translation>zwei Perioden</translation>
    </message>
    <message>
        <source>{count} in {seconds:.1f}&#x202f;s</source>
        <translation>{count} in {seconds:.1f}&#x202f;s</translation>
    </message>
    <message>
        <source>{name}, running trace</source>
        <translation>{name}, laufende Spur</translation>
    </message>
    <message>
        <source>{period:.3f}&#x202f;ms a period</source>
        <translation>{period:.3f}&#x202f;ms je Periode</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>99 % of the acquisitions took no longer. Ping-pong and copy share one pool, and so this figure.</source>
        <translation>99 % der Entnahmen dauerten nicht länger. Ping-Pong und Kopie teilen sich einen Pool und damit diese Zahl.</translation>
    </message>
    <message>
        <source>99 % of the readings came no later, while it was in force.</source>
        <translation>99 % der Messwerte kamen nicht später, solange er aktiv war.</translation>
    </message>
    <message>
        <source>A buffer of the pool goes to the analysis and its id comes back: no memory is allocated, and what is out is bounded.</source>
        <translation>Ein Puffer des Pools geht an die Analyse, und seine Nummer kommt zurück: Es wird kein Speicher angelegt, und was belegt ist, bleibt begrenzt.</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Acquire, µs</source>
        <translation>Entnahme, µs</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>Entnahmen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Neu angelegt</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>In Analyse</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Analysis, ms</source>
        <translation>Analyse, ms</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Being filled with sound. One is normal.</source>
        <translation>Wird mit Klang gefüllt. Einer ist normal.</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated since the start. 1 is good, the whole pool at once; the allocate transport needs one for each batch.</source>
        <translation>Speicherstücke für Samples, die seit dem Start angelegt wurden. 1 ist gut, der ganze Pool auf einmal; der Transport „Neu“ braucht eines für jeden Block.</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated while it was in force. Fewer is better: each is work for the collector.</source>
        <translation>Speicherstücke für Samples, die angelegt wurden, solange er aktiv war. Weniger ist besser: Jedes macht der Speicherbereinigung Arbeit.</translation>
    </message>
    <message>
        <source>Buffer pool</source>
        <translation>Pufferpool</translation>
    </message>
    <message>
        <source>Buffer {id} came back after {out}.</source>
        <translation>Puffer {id} kam nach {out} zurück.</translation>
    </message>
    <message>
        <source>Buffer {id} was lent for {frames} frames.</source>
        <translation>Puffer {id} wurde für {frames} Frames ausgeliehen.</translation>
    </message>
    <message>
        <source>Buffer {id} was out too long and was given up.</source>
        <translation>Puffer {id} war zu lange belegt und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Buffers are out, so nothing was compacted. Pause first, then compact.</source>
        <translation>Puffer sind belegt, daher wurde nichts verdichtet. Erst pausieren, dann verdichten.</translation>
    </message>
    <message>
        <source>Buffers given up because they were out too long. 0 is good; otherwise raise the buffer timeout, or relieve the computer.</source>
        <translation>Puffer, die aufgegeben wurden, weil sie zu lange belegt waren. 0 ist gut; sonst den Puffer-Timeout erhöhen oder den Computer entlasten.</translation>
    </message>
    <message>
        <source>Buffers of the pool</source>
        <translation>Puffer des Pools</translation>
    </message>
    <message>
        <source>Buffers taken to be filled. Grows evenly; if it stands still, no sound comes in.</source>
        <translation>Puffer, die zum Füllen entnommen wurden. Wächst gleichmäßig; steht es still, kommt kein Klang herein.</translation>
    </message>
    <message>
        <source>Buffers taken while the transport was in force.</source>
        <translation>Puffer, die entnommen wurden, solange der Transport aktiv war.</translation>
    </message>
    <message>
        <source>Buffers that are out, at most, in each half second, below the size of the pool. Far below is good; where the lines meet, sound is skipped, so make the pool larger.</source>
        <translation>So viele Puffer waren je halbe Sekunde höchstens belegt, darüber die Größe des Pools. Weit darunter ist gut; wo die Linien sich treffen, wird Klang übersprungen, dann den Pool vergrößern.</translation>
    </message>
    <message>
        <source>Buffers that are out, turnover and latency over the last minute</source>
        <translation>Belegte Puffer, Umlauf und Latenz in der letzten Minute</translation>
    </message>
    <message>
        <source>Buffers that came back, in per cent of those handed over. Near 100 is good; less means timeouts.</source>
        <translation>Puffer, die zurückkamen, in Prozent der übergebenen. Nahe 100 ist gut; weniger bedeutet Timeouts.</translation>
    </message>
    <message>
        <source>Buffers were out too long and were given up: {ids}.</source>
        <translation>Puffer waren zu lange belegt und wurden aufgegeben: {ids}.</translation>
    </message>
    <message>
        <source>Capture gaps</source>
        <translation>Aufnahmelücken</translation>
    </message>
    <message>
        <source>Choose Allocate for a while to compare the two on the same sound.</source>
        <translation>Wählen Sie eine Weile „Neu“, um beide am selben Klang zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose Ping-pong for a while to compare the two on the same sound.</source>
        <translation>Wählen Sie eine Weile „Ping-Pong“, um beide am selben Klang zu vergleichen.</translation>
    </message>
    <message>
        <source>Chunks of 128 frames thrown away because no buffer was free for too long. 0 is good; otherwise make the pool larger.</source>
        <translation>Stücke von 128 Frames, die verworfen wurden, weil zu lange kein Puffer frei war. 0 ist gut; sonst den Pool vergrößern.</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool again</source>
        <translation>Die Zahlen des Pools wieder sammeln und zeigen</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Verdichten</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, and nothing was fragmented.</source>
        <translation>Verdichtet; 1 Puffer verschoben, nichts war fragmentiert.</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>Verdichtet; 1 Puffer verschoben, Fragmentierung {before:.1f} → {after:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, and nothing was fragmented.</source>
        <translation>Verdichtet; {count} Puffer verschoben, nichts war fragmentiert.</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>Verdichtet; {count} Puffer verschoben, Fragmentierung {before:.1f} → {after:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison of the transports</source>
        <translation>Vergleich der Transporte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button; the other is a transport</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>Die Zahlen als Text kopieren</translation>
    </message>
    <message>
        <source>Each half second of the last {seconds:.0f} s: {least} to {most}.</source>
        <translation>Je halbe Sekunde der letzten {seconds:.0f} s: {least} bis {most}.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of the pool</source>
        <translation>Ereignisse des Pools</translation>
    </message>
    <message>
        <source>Every buffer</source>
        <translation>Jeder Puffer</translation>
    </message>
    <message>
        <source>Every buffer, and the figures</source>
        <translation>Jeder Puffer und die Zahlen</translation>
    </message>
    <message>
        <source>Everything stopped for {pause} (generation {generation}).</source>
        <translation>Alles stand {pause} lang still (Generation {generation}).</translation>
    </message>
    <message>
        <source>Exhaustions</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>Export the figures of the pool</source>
        <translation>Zahlen des Pools exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Figures of the last minute</source>
        <translation>Zahlen der letzten Minute</translation>
    </message>
    <message>
        <source>Figures of the pool copied.</source>
        <translation>Zahlen des Pools kopiert.</translation>
    </message>
    <message>
        <source>Figures of the pool written to {path}.</source>
        <translation>Zahlen des Pools in {path} geschrieben.</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Füllt sich</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentierung</translation>
    </message>
    <message>
        <source>Fragmentation is above {limit:.0f}&#x202f;%: {internal:.0f}&#x202f;% inside the buffers, {arena:.0f}&#x202f;% in the arena.</source>
        <translation>Die Fragmentierung liegt über {limit:.0f}&#x202f;%: {internal:.0f}&#x202f;% in den Puffern, {arena:.0f}&#x202f;% in der Arena.</translation>
    </message>
    <message>
        <source>Fragmentation is below {limit:.0f}&#x202f;% again.</source>
        <translation>Die Fragmentierung liegt wieder unter {limit:.0f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Frames that never reached the analysis. 0 is good; otherwise make the pool larger, or relieve the computer.</source>
        <translation>Frames, die nie bei der Analyse ankamen. 0 ist gut; sonst den Pool vergrößern oder den Computer entlasten.</translation>
    </message>
    <message>
        <source>Free to be filled. Many is good; with none, sound has to wait.</source>
        <translation>Frei zum Füllen. Viele sind gut; ist keiner da, muss der Klang warten.</translation>
    </message>
    <message>
        <source>From taking a buffer to its return, each half second, and the 99th percentile since the counters began. An even line a little above the length of a batch is good; peaks are stalls that the pool has to ride out.</source>
        <translation>Von der Entnahme eines Puffers bis zu seiner Rückgabe, je halbe Sekunde, und das 99. Perzentil seit Beginn der Zählung. Eine ebene Linie wenig über der Länge eines Blocks ist gut; Spitzen sind Stockungen, die der Pool überstehen muss.</translation>
    </message>
    <message>
        <source>From taking a buffer to its return: mean, and 99th percentile. A little more than the length of a batch is good; otherwise the analysis lags.</source>
        <translation>Von der Entnahme eines Puffers bis zu seiner Rückgabe: Mittel und 99. Perzentil. Wenig mehr als die Länge eines Blocks ist gut; sonst hinkt die Analyse hinterher.</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, each half second, and the 99th percentile since the counters began. Even is good; shorter batches bring it down.</source>
        <translation>Von der Aufnahme des ersten Frames eines Blocks bis zu seinem Messwert, je halbe Sekunde, und das 99. Perzentil seit Beginn der Zählung. Eben ist gut; kürzere Blöcke senken sie.</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading: mean, and 99th percentile. Mostly the length of a batch; choose shorter ones to react sooner.</source>
        <translation>Von der Aufnahme des ersten Frames eines Blocks bis zu seinem Messwert: Mittel und 99. Perzentil. Meist die Länge eines Blocks; kürzere reagieren schneller.</translation>
    </message>
    <message>
        <source>Given up because nobody brought it back; usable again. None is good.</source>
        <translation>Aufgegeben, weil niemand ihn zurückgebracht hat; wieder verwendbar. Keiner ist gut.</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>How batches reach the analysis; how many buffers, of how many frames.</source>
        <translation>Wie Blöcke zur Analyse kommen; wie viele Puffer mit wie vielen Frames.</translation>
    </message>
    <message>
        <source>How long it was in force. Ten seconds each make a fair comparison.</source>
        <translation>Wie lange er aktiv war. Je zehn Sekunden ergeben einen fairen Vergleich.</translation>
    </message>
    <message>
        <source>Kept objects</source>
        <translation>Altobjekte</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Arten von Ereignissen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
    <message>
        <source>Lay the buffers side by side again; only while none is out, as in a pause</source>
        <translation>Die Puffer wieder nebeneinanderlegen; nur, wenn keiner belegt ist, etwa in einer Pause</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Ausgeliehen</translation>
    </message>
    <message>
        <source>List every single acquisition and return too, while this is shown</source>
        <translation>Auch jede einzelne Entnahme und Rückgabe auflisten, solange dies gezeigt wird</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Lost frames</source>
        <translation>Frameverluste</translation>
    </message>
    <message>
        <source>Mean time from taking a buffer to its return; what is allocated never returns.</source>
        <translation>Mittlere Zeit von der Entnahme eines Puffers bis zu seiner Rückgabe; was neu angelegt ist, kehrt nie zurück.</translation>
    </message>
    <message>
        <source>Mean time from the capture of a batch&apos;s first frame to its reading, while it was in force.</source>
        <translation>Mittlere Zeit von der Aufnahme des ersten Frames eines Blocks bis zu seinem Messwert, solange er aktiv war.</translation>
    </message>
    <message>
        <source>Mean time the analysis of a batch took, while it was in force.</source>
        <translation>Mittlere Zeit, die die Analyse eines Blocks dauerte, solange er aktiv war.</translation>
    </message>
    <message>
        <source>Mean time to get a buffer. A few µs on either side is normal.</source>
        <translation>Mittlere Zeit, um einen Puffer zu bekommen. Ein paar µs auf beiden Seiten sind normal.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory that cannot be used: inside the buffers, and in the arena. Below 5 % is good; otherwise pause and compact.</source>
        <translation>Speicher, der nicht nutzbar ist: in den Puffern und in der Arena. Unter 5 % ist gut; sonst pausieren und verdichten.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages between the threads, a second. About two for each batch is normal; longer batches mean fewer.</source>
        <translation>Nachrichten zwischen den Threads je Sekunde. Etwa zwei für jeden Block sind normal; längere Blöcke bedeuten weniger.</translation>
    </message>
    <message>
        <source>New memory for every batch, left to Python&apos;s collector: simple, but nothing bounds it.</source>
        <translation>Neuer Speicher für jeden Block, der Speicherbereinigung von Python überlassen: einfach, aber nichts begrenzt ihn.</translation>
    </message>
    <message>
        <source>No buffer was free.</source>
        <translation>Kein Puffer war frei.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Alerts, new sizes and lost buffers
are listed here.</source>
        <translation>Noch ist nichts geschehen.
Warnungen, neue Größen und verlorene
Puffer stehen hier.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nichts von dieser Art.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Objects that outlived their batch and that Python&apos;s garbage collector has to look at, for each batch. A few are normal, the window remembers readings; hundreds bring long pauses.</source>
        <translation>Objekte, die ihren Block überlebt haben und die Pythons Speicherbereinigung ansehen muss, je Block. Einige sind normal, das Fenster merkt sich Messwerte; Hunderte bringen lange Pausen.</translation>
    </message>
    <message>
        <source>One square a buffer. Mostly hollow is good; all full, the pool is too small.</source>
        <translation>Ein Quadrat je Puffer. Meist leer ist gut; sind alle voll, ist der Pool zu klein.</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Over the last {seconds:.0f} s: {count:.0f} more.</source>
        <translation>In den letzten {seconds:.0f} s: {count:.0f} mehr.</translation>
    </message>
    <message>
        <source>Pages of the buffer pool</source>
        <translation>Seiten des Pufferpools</translation>
    </message>
    <message>
        <source>Pauses of Python&apos;s garbage collector: how many, and the longest. Good below 10 ms; longer ones need a larger pool.</source>
        <translation>Pausen der Speicherbereinigung von Python: wie viele, und die längste. Unter 10 ms ist gut; längere brauchen einen größeren Pool.</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>Ping-Pong</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Requests that found a free buffer, in per cent of all. 100 is normal; below 90 sound is skipped, so make the pool larger.</source>
        <translation>Anfragen, die einen freien Puffer fanden, in Prozent aller. 100 ist normal; unter 90 wird Klang übersprungen, dann den Pool vergrößern.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Returns that were late, unknown or doubled. 0 is good; they follow timeouts, so cure those.</source>
        <translation>Rückgaben, die zu spät, unbekannt oder doppelt waren. 0 ist gut; sie folgen auf Timeouts, also diese beheben.</translation>
    </message>
    <message>
        <source>Reuse rate</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>Sample memory of the buffers, and what it takes to keep their books. Below 3 % of books is good; a smaller pool saves memory.</source>
        <translation>Sample-Speicher der Puffer und was ihre Buchführung braucht. Unter 3 % Buchführung ist gut; ein kleinerer Pool spart Speicher.</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>Single buffers</source>
        <translation>Einzelne Puffer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Spreadsheet, last minute (*.csv);;Everything (*.json)</source>
        <translation>Tabelle, letzte Minute (*.csv);;Alles (*.json)</translation>
    </message>
    <message>
        <source>Start all counters and figures anew</source>
        <translation>Alle Zähler und Zahlen neu beginnen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>The analysis keeps a private copy, and the buffer is back in the pool at once: for consumers that keep the samples.</source>
        <translation>Die Analyse behält eine eigene Kopie, und der Puffer ist sofort wieder im Pool: für Verbraucher, die die Samples behalten.</translation>
    </message>
    <message>
        <source>The hit rate fell to {hit_rate:.1f}&#x202f;%.</source>
        <translation>Die Trefferquote ist auf {hit_rate:.1f}&#x202f;% gefallen.</translation>
    </message>
    <message>
        <source>The hit rate is back at {hit_rate:.1f}&#x202f;%.</source>
        <translation>Die Trefferquote liegt wieder bei {hit_rate:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>The latest reading while it was in force.</source>
        <translation>Der späteste Messwert, solange er aktiv war.</translation>
    </message>
    <message>
        <source>The longest acquisition; shared like p99. Far above the rest, the computer was busy.</source>
        <translation>Die längste Entnahme; geteilt wie p99. Liegt sie weit über den anderen, war der Computer beschäftigt.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms longer.</source>
        <translation>Der Pool legt {fewer:.1f}&#x202f;% seltener Speicher an, bei {gap:.1f}&#x202f;ms längerer Latenz.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms shorter.</source>
        <translation>Der Pool legt {fewer:.1f}&#x202f;% seltener Speicher an, bei {gap:.1f}&#x202f;ms kürzerer Latenz.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with the same latency within half a millisecond.</source>
        <translation>Der Pool legt {fewer:.1f}&#x202f;% seltener Speicher an, bei gleicher Latenz auf eine halbe Millisekunde genau.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often.</source>
        <translation>Der Pool legt {fewer:.1f}&#x202f;% seltener Speicher an.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often. A few more seconds of each make the latencies comparable.</source>
        <translation>Der Pool legt {fewer:.1f}&#x202f;% seltener Speicher an. Je ein paar Sekunden mehr, und die Latenzen sind vergleichbar.</translation>
    </message>
    <message>
        <source>The pool now</source>
        <translation>Der Pool jetzt</translation>
    </message>
    <message>
        <source>The release of buffer {id} was refused: {why}.</source>
        <translation>Die Freigabe von Puffer {id} wurde abgelehnt: {why}.</translation>
    </message>
    <message>
        <source>The return of buffer {id} was refused: {why}.</source>
        <translation>Die Rückgabe von Puffer {id} wurde abgelehnt: {why}.</translation>
    </message>
    <message>
        <source>The transfer of buffer {id} was refused: {why}.</source>
        <translation>Die Übergabe von Puffer {id} wurde abgelehnt: {why}.</translation>
    </message>
    <message>
        <source>The transports side by side, and the choice between them</source>
        <translation>Die Transporte nebeneinander, und die Wahl zwischen ihnen</translation>
    </message>
    <message>
        <source>There are no figures of the pool yet.</source>
        <translation>Noch gibt es keine Zahlen des Pools.</translation>
    </message>
    <message>
        <source>Time it takes to get a buffer: mean, and 99th percentile. Good below 50 µs; otherwise the computer is busy.</source>
        <translation>Zeit, um einen Puffer zu bekommen: Mittel und 99. Perzentil. Unter 50 µs ist gut; sonst ist der Computer beschäftigt.</translation>
    </message>
    <message>
        <source>Time the analysis of a batch takes: mean, and 99th percentile. Must stay well below the length of a batch; otherwise choose longer batches.</source>
        <translation>Zeit, die die Analyse eines Blocks dauert: Mittel und 99. Perzentil. Muss deutlich unter der Länge eines Blocks bleiben; sonst längere Blöcke wählen.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>Times no buffer was free. 0 is good; otherwise make the pool larger.</source>
        <translation>So oft war kein Puffer frei. 0 ist gut; sonst den Pool vergrößern.</translation>
    </message>
    <message>
        <source>Times the capture woke up more than 50 ms late, and the worst. 0 is good; otherwise the computer is busy.</source>
        <translation>So oft wachte die Aufnahme mehr als 50 ms zu spät auf, und das schlimmste Mal. 0 ist gut; sonst ist der Computer beschäftigt.</translation>
    </message>
    <message>
        <source>Transport and size</source>
        <translation>Transport und Größe</translation>
    </message>
    <message>
        <source>Transport {name}</source>
        <translation>Transport {name}</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umlauf</translation>
    </message>
    <message>
        <source>Turnover, ms</source>
        <translation>Umlauf, ms</translation>
    </message>
    <message>
        <source>Watching how many buffers are in use: {seen:.0f} s of {wanted:.0f} s.</source>
        <translation>Beobachtet, wie viele Puffer belegt sind: {seen:.0f} s von {wanted:.0f} s.</translation>
    </message>
    <message>
        <source>What happened to the pool</source>
        <translation>Was mit dem Pool geschah</translation>
    </message>
    <message>
        <source>Which kinds of events are listed</source>
        <translation>Welche Arten von Ereignissen aufgelistet sind</translation>
    </message>
    <message>
        <source>With the analysis. Few is good; many, and the analysis lags.</source>
        <translation>Bei der Analyse. Wenige sind gut; sind es viele, hinkt die Analyse hinterher.</translation>
    </message>
    <message>
        <source>Without single buffers</source>
        <translation>Ohne einzelne Puffer</translation>
    </message>
    <message>
        <source>Write a file: .csv has the last minute for a spreadsheet, .json everything</source>
        <translation>Eine Datei schreiben: .csv enthält die letzte Minute für eine Tabelle, .json alles</translation>
    </message>
    <message>
        <source>allocate</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>each {frames}</source>
        <translation>je {frames}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is not in flight</source>
        <translation>er ist nicht unterwegs</translation>
    </message>
    <message>
        <source>it was never handed over</source>
        <translation>er wurde nie übergeben</translation>
    </message>
    <message>
        <source>its producer has given it up</source>
        <translation>sein Erzeuger hat ihn aufgegeben</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>none was out in {duration}.</source>
        <translation>keiner war in {duration} belegt.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>peak outstanding {peak} over {duration}</source>
        <translation>höchstens {peak} belegt in {duration}</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation>Ping-Pong</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>entnommen</translation>
    </message>
    <message>
        <source>the buffer has the wrong size</source>
        <translation>der Puffer hat die falsche Größe</translation>
    </message>
    <message>
        <source>the id is not out</source>
        <translation>die Nummer ist nicht ausgegeben</translation>
    </message>
    <message>
        <source>{change}, as configured.</source>
        <translation>{change}, wie eingestellt.</translation>
    </message>
    <message>
        <source>{change}: {why}</source>
        <translation>{change}: {why}</translation>
    </message>
    <message>
        <source>{count} buffers were out too long and were given up.</source>
        <translation>{count} Puffer waren zu lange belegt und wurden aufgegeben.</translation>
    </message>
    <message>
        <source>{name} must end in {endings} to be exported.</source>
        <translation>{name} muss auf {endings} enden, um exportiert zu werden.</translation>
    </message>
    <message>
        <source>{old_size} → {size} buffers of {frames} frames</source>
        <translation>{old_size} → {size} Puffer mit {frames} Frames</translation>
    </message>
    <message>
        <source>{outstanding} of {size}, peak {peak}</source>
        <translation>{outstanding} von {size}, Spitze {peak}</translation>
    </message>
    <message>
        <source>{outstanding} out, no limit</source>
        <translation>{outstanding} belegt, ohne Grenze</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{seen}, exhausted {times}×</source>
        <translation>{seen}, {times}× erschöpft</translation>
    </message>
    <message>
        <source>{seen}, turnover p99 {turnover:.0f} ms</source>
        <translation>{seen}, Umlauf p99 {turnover:.0f} ms</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and saves {memory:.0f} KiB.</source>
        <translation>{seen}; das lässt {headroom:.1f}× Reserve und spart {memory:.0f} KiB.</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and takes another {memory:.0f} KiB.</source>
        <translation>{seen}; das lässt {headroom:.1f}× Reserve und braucht weitere {memory:.0f} KiB.</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room, as now.</source>
        <translation>{seen}; das lässt {headroom:.1f}× Reserve, wie jetzt.</translation>
    </message>
    <message>
        <source>{size} buffers of {frames} frames</source>
        <translation>{size} Puffer mit {frames} Frames</translation>
    </message>
    <message>
        <source>{size} buffers: {why}</source>
        <translation>{size} Puffer: {why}</translation>
    </message>
    <message>
        <source>{state} buffers</source>
        <translation>Puffer: {state}</translation>
    </message>
    <message>
        <source>{title} over the last minute</source>
        <translation>{title} in der letzten Minute</translation>
    </message>
    <message>
        <source>⚠ Hit rate below {limit:.0f}&#x202f;%. {advice}</source>
        <translation>⚠ Trefferquote unter {limit:.0f}&#x202f;%. {advice}</translation>
    </message>
    <message>
        <source>❙❙ Metrics are switched off in the settings, so these figures stand still.</source>
        <translation>❙❙ Die Messzahlen sind in den Einstellungen ausgeschaltet, daher stehen diese Zahlen still.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Large batches and many of them: rides out pauses of more than two seconds.</source>
        <translation>Große Blöcke und viele davon: übersteht Pausen von mehr als zwei Sekunden.</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>Geringe Latenz</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robust</translation>
    </message>
    <message>
        <source>Small batches: the needle answers soonest, for the most messages.</source>
        <translation>Kleine Blöcke: Der Zeiger antwortet am schnellsten, bei den meisten Nachrichten.</translation>
    </message>
    <message>
        <source>The defaults: quick to the eye, and calm when the computer is busy.</source>
        <translation>Die Vorgaben: flink fürs Auge und gelassen, wenn der Computer beschäftigt ist.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>A note was heard, so the gate stays where it was: keep quiet and try again.</source>
        <translation>Es war ein Ton zu hören, daher bleibt das Gate, wo es war: Seien Sie still und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is being listened to: press Space to start, then learn the room.</source>
        <translation>Es wird nichts gehört: Mit der Leertaste starten, dann den Raum einmessen.</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros, so there is no room to learn: check mute switch and microphone permission.</source>
        <translation>Der Eingang liefert nur Nullen, daher gibt es keinen Raum einzumessen: Stummschalter und Mikrofonberechtigung prüfen.</translation>
    </message>
    <message>
        <source>The room is at {room} dBFS; the gate is now at {gate} dBFS.</source>
        <translation>Der Raum liegt bei {room} dBFS; das Gate steht jetzt auf {gate} dBFS.</translation>
    </message>
    <message>
        <source>The room is nearly as loud as an instrument, so the gate stays where it was: turn the input gain down, or find out what is so loud.</source>
        <translation>Der Raum ist fast so laut wie ein Instrument, daher bleibt das Gate, wo es war: Eingangspegel senken oder herausfinden, was so laut ist.</translation>
    </message>
    <message>
        <source>The sound ended before the room was learned; the gate stays where it was.</source>
        <translation>Der Klang endete, bevor der Raum eingemessen war; das Gate bleibt, wo es war.</translation>
    </message>
    <message>
        <source>The tuner itself is sounding: wait until it is silent, then learn the room.</source>
        <translation>Das Stimmgerät klingt selbst: Warten Sie, bis es still ist, und messen Sie dann den Raum ein.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A Scala mapping (.kbm): which key plays which degree, and how high.</source>
        <translation>Eine Scala-Zuordnung (.kbm): welche Taste welche Stufe spielt und wie hoch.</translation>
    </message>
    <message>
        <source>A batch that is not full after this long is sent as it is.</source>
        <translation>Ein Block, der nach dieser Zeit nicht voll ist, wird so gesendet, wie er ist.</translation>
    </message>
    <message>
        <source>A buffer that is not back after this long is given up.</source>
        <translation>Ein Puffer, der nach dieser Zeit nicht zurück ist, wird aufgegeben.</translation>
    </message>
    <message>
        <source>A flush timeout of {flush} ms needs a buffer timeout of at least {least} ms, not {timeout} ms.</source>
        <translation>Ein Sende-Timeout von {flush} ms braucht einen Puffer-Timeout von mindestens {least} ms, nicht {timeout} ms.</translation>
    </message>
    <message>
        <source>A note this close to its target is in tune.</source>
        <translation>Ein Ton, der so nah an seinem Zielton liegt, stimmt.</translation>
    </message>
    <message>
        <source>A scale file (.scl) instead of the temperament.</source>
        <translation>Eine Skalendatei (.scl) statt der Temperierung.</translation>
    </message>
    <message>
        <source>Allocate (new each time)</source>
        <translation>Neu (jedes Mal angelegt)</translation>
    </message>
    <message>
        <source>As the instrument</source>
        <translation>Wie das Instrument</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At which fret a capo sits; 0 is none.</source>
        <translation>An welchem Bund ein Kapodaster sitzt; 0 ist keiner.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic pool size</source>
        <translation>Automatische Poolgröße</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Black keys</source>
        <translation>Schwarze Tasten</translation>
    </message>
    <message>
        <source>Buffer timeout</source>
        <translation>Puffer-Timeout</translation>
    </message>
    <message>
        <source>By how much the lowest string is tuned down: 2 makes drop D.</source>
        <translation>Um wie viel die tiefste Saite tiefer gestimmt ist: 2 ergibt Drop&#xa0;D.</translation>
    </message>
    <message>
        <source>Capo fret</source>
        <translation>Kapodasterbund</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool.</source>
        <translation>Die Zahlen des Pools sammeln und zeigen.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Farben des Fensters.</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Kammerton</translation>
    </message>
    <message>
        <source>Copy (private copy)</source>
        <translation>Kopie (eigene)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Drone with fifth</source>
        <translation>Bordun mit Quinte</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>English (C, B♭, B)</source>
        <translation>Englisch (C, B♭, B)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Flats (D♭, G♭)</source>
        <translation>Mit B (D♭, G♭)</translation>
    </message>
    <message>
        <source>Flush timeout</source>
        <translation>Sende-Timeout</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Follow the note</source>
        <translation>Dem Ton folgen</translation>
    </message>
    <message>
        <source>For whom notes are written, such as a clarinet in B♭.</source>
        <translation>Für wen die Noten geschrieben sind, etwa eine Klarinette in B.</translation>
    </message>
    <message>
        <source>Frames a second asked of the device; automatic uses the device&apos;s own.</source>
        <translation>Frames je Sekunde, die vom Gerät verlangt werden; automatisch nimmt die des Geräts.</translation>
    </message>
    <message>
        <source>Frames gathered before they are analysed; fewer react sooner.</source>
        <translation>Frames, die vor der Analyse gesammelt werden; weniger reagieren schneller.</translation>
    </message>
    <message>
        <source>German (C, B, H)</source>
        <translation>Deutsch (C, B, H)</translation>
    </message>
    <message>
        <source>Helmholtz (a′)</source>
        <translation>Helmholtz (a′)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Host and port of the program that listens.</source>
        <translation>Rechner und Port des Programms, das zuhört.</translation>
    </message>
    <message>
        <source>How batches reach the analysis: recycled, newly allocated, or copied.</source>
        <translation>Wie Blöcke zur Analyse kommen: wiederverwendet, neu angelegt oder kopiert.</translation>
    </message>
    <message>
        <source>How far back the plots reach.</source>
        <translation>Wie weit die Verläufe zurückreichen.</translation>
    </message>
    <message>
        <source>How long needle and numerals average; 0 shows each raw reading.</source>
        <translation>Wie lange Zeiger und Ziffern mitteln; 0 zeigt jeden rohen Messwert.</translation>
    </message>
    <message>
        <source>How loud the reference tone and the in-tune sound are.</source>
        <translation>Wie laut Referenzton und Signalton sind.</translation>
    </message>
    <message>
        <source>How many buffers circulate; more ride out longer stalls.</source>
        <translation>Wie viele Puffer umlaufen; mehr überstehen längere Stockungen.</translation>
    </message>
    <message>
        <source>How often moving displays are drawn.</source>
        <translation>Wie oft bewegte Anzeigen gezeichnet werden.</translation>
    </message>
    <message>
        <source>How the octave is divided: equal, historical, just, or into 5 to 72 equal steps.</source>
        <translation>Wie die Oktave geteilt ist: gleichstufig, historisch, rein oder in 5 bis 72 gleiche Stufen.</translation>
    </message>
    <message>
        <source>How the octave of a note is written.</source>
        <translation>Wie die Oktave eines Tons geschrieben wird.</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are, as its strings are stiff.</source>
        <translation>Wie weit die Oktaven eines Klaviers sind, weil seine Saiten steif sind.</translation>
    </message>
    <message>
        <source>In-tune sound</source>
        <translation>Signalton</translation>
    </message>
    <message>
        <source>Indian (Sa, Re)</source>
        <translation>Indisch (Sa, Re)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Keep sound and readings, so that Ctrl+S can save what was just played.</source>
        <translation>Klang und Messwerte aufheben, damit Strg+S das eben Gespielte sichern kann.</translation>
    </message>
    <message>
        <source>Keep the last 30 s</source>
        <translation>Letzte 30 s aufheben</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Grundton</translation>
    </message>
    <message>
        <source>Keyboard mapping</source>
        <translation>Tastenzuordnung</translation>
    </message>
    <message>
        <source>Keys of the piano and their B in millionths: A0:330 C3:95. They shape the stretch.</source>
        <translation>Tasten des Klaviers und ihr B in Millionsteln: A0:330 C3:95. Sie formen die Spreizung.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest pool</source>
        <translation>Größter Pool</translation>
    </message>
    <message>
        <source>Let the system&apos;s voice say the note and how far it is, once it is steady.</source>
        <translation>Die Stimme des Systems den Ton und seine Abweichung sagen lassen, sobald er ruhig steht.</translation>
    </message>
    <message>
        <source>Let the tuner change the pool size from watched use, between the limits below.</source>
        <translation>Das Stimmgerät die Poolgröße nach beobachtetem Gebrauch ändern lassen, innerhalb der Grenzen darunter.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>Gemessene Saiten</translation>
    </message>
    <message>
        <source>Measured strings takes {wanted}.</source>
        <translation>Gemessene Saiten verlangt {wanted}.</translation>
    </message>
    <message>
        <source>Medium (4:2 octaves)</source>
        <translation>Mittel (Oktaven 4:2)</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messzahlen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Narrow (2:1 octaves)</source>
        <translation>Eng (Oktaven 2:1)</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>Noise-Gate</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Note chosen by hand</source>
        <translation>Von Hand gewählter Ton</translation>
    </message>
    <message>
        <source>Note naming</source>
        <translation>Notennamen</translation>
    </message>
    <message>
        <source>OSC feed</source>
        <translation>OSC-Ausgabe</translation>
    </message>
    <message>
        <source>OSC receiver</source>
        <translation>OSC-Empfänger</translation>
    </message>
    <message>
        <source>OSC receiver takes {wanted}.</source>
        <translation>OSC-Empfänger verlangt {wanted}.</translation>
    </message>
    <message>
        <source>Octave style</source>
        <translation>Oktavschreibweise</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Offset of each string from its note in cents, in the order shown: 0 −2 0 0 −3 0.</source>
        <translation>Abweichung jeder Saite von ihrem Ton in Cent, in der gezeigten Reihenfolge: 0 −2 0 0 −3 0.</translation>
    </message>
    <message>
        <source>On which note temperament or scale are set.</source>
        <translation>Auf welchem Ton Temperierung oder Skala stehen.</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Ausgabegerät</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>Klavierspreizung</translation>
    </message>
    <message>
        <source>Ping-pong (recycled)</source>
        <translation>Ping-Pong (wiederverwendet)</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>Poolgröße</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Scala keyboard mappings (*.kbm);;All files (*)</source>
        <translation>Scala-Tastenzuordnungen (*.kbm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Scala scale</source>
        <translation>Scala-Skala</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Scala-Skalen (*.scl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Scientific (A4)</source>
        <translation>Wissenschaftlich (A4)</translation>
    </message>
    <message>
        <source>Send each reading to another program, by OSC over UDP.</source>
        <translation>Jeden Messwert per OSC über UDP an ein anderes Programm senden.</translation>
    </message>
    <message>
        <source>Sharps (C♯, F♯)</source>
        <translation>Mit Kreuz (C♯, F♯)</translation>
    </message>
    <message>
        <source>Show the welcome at the next start, as at the first one.</source>
        <translation>Das Willkommen beim nächsten Start zeigen wie beim ersten.</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Smallest pool</source>
        <translation>Kleinster Pool</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Soft click</source>
        <translation>Leises Klicken</translation>
    </message>
    <message>
        <source>Solfège (Do, Si♭, Si)</source>
        <translation>Solmisation (Do, Si♭, Si)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;All files (*)</source>
        <translation>Audiodateien (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sound quieter than this is silence.</source>
        <translation>Was leiser ist als dies, gilt als Stille.</translation>
    </message>
    <message>
        <source>Sound system</source>
        <translation>Audiosystem</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen by hand.</source>
        <translation>Den festgehaltenen oder gemessenen Ton erklingen lassen; aus nimmt den zuletzt von Hand gewählten.</translation>
    </message>
    <message>
        <source>Sound the pure fifth above the reference tone as well.</source>
        <translation>Auch die reine Quinte über dem Referenzton erklingen lassen.</translation>
    </message>
    <message>
        <source>Sounds once when a note has stayed in tune for half a second.</source>
        <translation>Ertönt einmal, wenn ein Ton eine halbe Sekunde lang gestimmt hat.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Spell the black keys as the key note wants them.</source>
        <translation>Die schwarzen Tasten so schreiben, wie es der Grundton verlangt.</translation>
    </message>
    <message>
        <source>Spelling by key</source>
        <translation>Schreibweise nach Grundton</translation>
    </message>
    <message>
        <source>Spoken notes</source>
        <translation>Tonansage</translation>
    </message>
    <message>
        <source>Start the file again at its end.</source>
        <translation>Die Datei am Ende von vorn beginnen.</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Saite</translation>
    </message>
    <message>
        <source>Sweetening</source>
        <translation>Feinstimmung</translation>
    </message>
    <message>
        <source>Sweetening takes {wanted}.</source>
        <translation>„Feinstimmung“ erwartet {wanted}.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>Temperierung</translation>
    </message>
    <message>
        <source>The automatic pool size never goes above this.</source>
        <translation>Die automatische Poolgröße geht nie darüber.</translation>
    </message>
    <message>
        <source>The automatic pool size never goes below this.</source>
        <translation>Die automatische Poolgröße geht nie darunter.</translation>
    </message>
    <message>
        <source>The frequency of A4.</source>
        <translation>Die Frequenz von A4.</translation>
    </message>
    <message>
        <source>The frequency of the note that sounds when none is followed.</source>
        <translation>Die Frequenz des Tons, der klingt, wenn keinem gefolgt wird.</translation>
    </message>
    <message>
        <source>The headphones or loudspeaker that sound reference tone and in-tune sound.</source>
        <translation>Der Kopfhörer oder Lautsprecher für Referenzton und Signalton.</translation>
    </message>
    <message>
        <source>The language of the note names.</source>
        <translation>Die Sprache der Notennamen.</translation>
    </message>
    <message>
        <source>The microphone or interface to listen to.</source>
        <translation>Das Mikrofon oder Interface, dem zugehört wird.</translation>
    </message>
    <message>
        <source>The smallest pool ({smallest}) must not be larger than the largest ({largest}).</source>
        <translation>Der kleinste Pool ({smallest}) darf nicht größer sein als der größte ({largest}).</translation>
    </message>
    <message>
        <source>The sound file to play through the tuner.</source>
        <translation>Die Audiodatei, die durch das Stimmgerät abgespielt wird.</translation>
    </message>
    <message>
        <source>The sound system the device belongs to.</source>
        <translation>Das Audiosystem, zu dem das Gerät gehört.</translation>
    </message>
    <message>
        <source>The sound system the output device belongs to.</source>
        <translation>Das Audiosystem, zu dem das Ausgabegerät gehört.</translation>
    </message>
    <message>
        <source>The words of the window.</source>
        <translation>Die Wörter des Fensters.</translation>
    </message>
    <message>
        <source>Their note names: sharps or flats.</source>
        <translation>Ihre Notennamen: mit Kreuz oder mit B.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Klangfarbe</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation>Transposition</translation>
    </message>
    <message>
        <source>Tuning fork</source>
        <translation>Stimmgabel</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What is tuned: a guitar, whose strings are the targets, or any note.</source>
        <translation>Was gestimmt wird: eine Gitarre, deren Saiten die Zieltöne sind, oder ein beliebiger Ton.</translation>
    </message>
    <message>
        <source>What the reference tone sounds like.</source>
        <translation>Wie der Referenzton klingt.</translation>
    </message>
    <message>
        <source>Where Ctrl+S saves it.</source>
        <translation>Wohin Strg+S sichert.</translation>
    </message>
    <message>
        <source>Where the sound comes from.</source>
        <translation>Woher der Klang kommt.</translation>
    </message>
    <message>
        <source>Which channel of the device or file to listen to.</source>
        <translation>Welchem Kanal des Geräts oder der Datei zugehört wird.</translation>
    </message>
    <message>
        <source>Wide (6:3 octaves in the bass)</source>
        <translation>Weit (Oktaven 6:3 im Bass)</translation>
    </message>
    <message>
        <source>a host and a port from 1 to 65535: 127.0.0.1:9000</source>
        <translation>einen Rechner und einen Port von 1 bis 65535: 127.0.0.1:9000</translation>
    </message>
    <message>
        <source>a name of its list, such as {names}</source>
        <translation>einen Namen aus der Liste, etwa {names}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>as most pianos</source>
        <translation>wie die meisten Klaviere</translation>
    </message>
    <message>
        <source>as the instrument</source>
        <translation>wie das Instrument</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>cents from −100 to 100, apart by blanks, not “{word}”</source>
        <translation>Cent von −100 bis 100, durch Leerzeichen getrennt, nicht „{word}“</translation>
    </message>
    <message>
        <source>each key once, and {key} stands there twice</source>
        <translation>jede Taste einmal, und {key} steht zweimal da</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>keys from A0 to C8 with their B in millionths, such as A0:330 C3:95, not “{word}”</source>
        <translation>Tasten von A0 bis C8 mit ihrem B in Millionsteln wie A0:330 C3:95, nicht „{word}“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>ein oder aus</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>Halbtöne</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file}, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>{label} takes a finite number, not {value}.</source>
        <translation>„{label}“ erwartet eine endliche Zahl, nicht {value}.</translation>
    </message>
    <message>
        <source>{label} takes a text that can be written down, not {value}.</source>
        <translation>„{label}“ erwartet einen Text, der sich schreiben lässt, nicht {value}.</translation>
    </message>
    <message>
        <source>{label} takes up to {most} characters, not {count}.</source>
        <translation>„{label}“ erwartet bis zu {most} Zeichen, nicht {count}.</translation>
    </message>
    <message>
        <source>{label} takes {wanted}, not {value}.</source>
        <translation>„{label}“ erwartet {wanted}, nicht {value}.</translation>
    </message>
    <message>
        <source>{label} takes {wanted}; not {value}.</source>
        <translation>„{label}“ erwartet {wanted}; nicht {value}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>“Tuner” in your music folder</source>
        <translation>„Tuner“ im eigenen Musikordner</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A pause longer than the buffer timeout ({buffer_timeout} ms) loses sound although there is still room for it.</source>
        <translation>Eine Pause, die länger ist als der Puffer-Timeout ({buffer_timeout} ms), verliert Klang, obwohl noch Platz dafür ist.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply the recommended {pool_size} buffers</source>
        <translation>Empfohlene {pool_size} Puffer anwenden</translation>
    </message>
    <message>
        <source>At {sample_rate} Hz, with up to {bookkeeping} of bookkeeping; the flush timeout bounds the delay at {flush_timeout} ms.</source>
        <translation>Bei {sample_rate} Hz, Buchführung bis {bookkeeping}; Sende-Timeout begrenzt Verzögerung auf {flush_timeout} ms.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Back to the default: {default}</source>
        <translation>Zurück zur Vorgabe: {default}</translation>
    </message>
    <message>
        <source>Batches go out part-full: one takes {duration} to fill, longer than the flush timeout.</source>
        <translation>Blöcke gehen halb voll hinaus: Einer braucht {duration}, um voll zu werden, länger als der Sende-Timeout.</translation>
    </message>
    <message>
        <source>Bring the defaults of all pages back</source>
        <translation>Die Vorgaben aller Seiten zurückholen</translation>
    </message>
    <message>
        <source>Bring the defaults of this page back</source>
        <translation>Die Vorgaben dieser Seite zurückholen</translation>
    </message>
    <message>
        <source>Browse: {label}</source>
        <translation>Durchsuchen: {label}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Changed from the default</source>
        <translation>Von der Vorgabe abweichend</translation>
    </message>
    <message>
        <source>Choose the sound file to listen to.</source>
        <translation>Wählen Sie die Audiodatei, der zugehört wird.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Datenausgabe</translation>
    </message>
    <message>
        <source>Default: {default}</source>
        <translation>Vorgabe: {default}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Keep quiet… {seconds_left} s</source>
        <translation>Bitte Ruhe… {seconds_left} s</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>Raum einmessen</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the gate above it</source>
        <translation>Dem stillen Raum zuhören und das Gate darüber setzen</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>Erneut nach Geräten suchen</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation>Keine Option enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Not in use: “{label}” is “{value}”, not “{wanted}”.</source>
        <translation>Nicht in Gebrauch: „{label}“ steht auf „{value}“, nicht auf „{wanted}“.</translation>
    </message>
    <message>
        <source>Nothing bounds memory when the analysis is slow: “Allocate” has no pool.</source>
        <translation>Nichts begrenzt den Speicher, wenn die Analyse langsam ist: „Neu“ hat keinen Pool.</translation>
    </message>
    <message>
        <source>Now: {text}.</source>
        <translation>Jetzt: {text}.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Readings come {delay} after the sound: use smaller batches for a quicker needle.</source>
        <translation>Messwerte kommen {delay} nach dem Klang: Kleinere Blöcke machen den Zeiger schneller.</translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <translation>Empfohlen: {reason}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>&amp;Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>{label} auf {default} zurücksetzen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>Optionen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <translation>Systemvorgabe ({device})</translation>
    </message>
    <message>
        <source>The buffer timeout is shorter than two batches ({duration}): buffers may be given up while they are still in use.</source>
        <translation>Der Puffer-Timeout ist kürzer als zwei Blöcke ({duration}): Puffer können aufgegeben werden, während sie noch gebraucht werden.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to its control.</source>
        <translation>Auf und Ab gehen durch die Treffer, Eingabe springt zum Bedienelement.</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <source>Your own choice of the options below.</source>
        <translation>Ihre eigene Wahl der Optionen darunter.</translation>
    </message>
    <message>
        <source>a look at the pool ten times a second; no delay</source>
        <translation>zehnmal je Sekunde ein Blick auf den Pool; keine Verzögerung</translation>
    </message>
    <message>
        <source>a lost buffer, {share:.0f} % of the pool, is missed for {buffer_timeout}; no memory, no delay</source>
        <translation>ein verlorener Puffer, {share:.0f} % des Pools, fehlt {buffer_timeout} lang; kein Speicher, keine Verzögerung</translation>
    </message>
    <message>
        <source>a message for each batch, {messages:.1f} a second</source>
        <translation>eine Nachricht je Block, {messages:.1f} pro Sekunde</translation>
    </message>
    <message>
        <source>a picture every {duration}</source>
        <translation>ein Bild alle {duration}</translation>
    </message>
    <message>
        <source>added delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>adds {delay}, {buffer} a buffer, {messages:.1f} messages a second</source>
        <translation>zusätzlich {delay}, {buffer} je Puffer, {messages:.1f} Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>caps the added delay at {flush_timeout}, with batches {full:.0f} % full; no memory</source>
        <translation>begrenzt die zusätzliche Verzögerung auf {flush_timeout}, mit zu {full:.0f} % vollen Blöcken; kein Speicher</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>keine Verzögerung</translation>
    </message>
    <message>
        <source>no delay: a batch is full after {duration}; no memory</source>
        <translation>keine Verzögerung: ein Block ist nach {duration} voll; kein Speicher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is copied and no sample memory is made; no delay</source>
        <translation>nichts wird kopiert und kein Sample-Speicher angelegt; keine Verzögerung</translation>
    </message>
    <message>
        <source>nothing; the pool&apos;s times stay empty</source>
        <translation>nichts; die Zeiten des Pools bleiben leer</translation>
    </message>
    <message>
        <source>nothing; the size stays as it is set</source>
        <translation>nichts; die Größe bleibt, wie sie eingestellt ist</translation>
    </message>
    <message>
        <source>nothing; there is nothing to save either</source>
        <translation>nichts; es gibt dann auch nichts zu sichern</translation>
    </message>
    <message>
        <source>nothing; {memory} once the size is automatic</source>
        <translation>nichts; {memory}, sobald die Größe automatisch ist</translation>
    </message>
    <message>
        <source>of samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>pause ridden out</source>
        <translation>überstandene Pause</translation>
    </message>
    <message>
        <source>the needle follows about {delay} behind</source>
        <translation>der Zeiger folgt etwa {delay} später</translation>
    </message>
    <message>
        <source>two looks at the clock for each batch; no delay you can hear</source>
        <translation>zwei Blicke auf die Uhr je Block; keine hörbare Verzögerung</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>{device} has 1 channel.</source>
        <translation>{device} hat 1 Kanal.</translation>
    </message>
    <message>
        <source>{device} has only 1 channel.</source>
        <translation>{device} hat nur 1 Kanal.</translation>
    </message>
    <message>
        <source>{device} has only {count} channels.</source>
        <translation>{device} hat nur {count} Kanäle.</translation>
    </message>
    <message>
        <source>{device} has {count} channels.</source>
        <translation>{device} hat {count} Kanäle.</translation>
    </message>
    <message>
        <source>{device} is not connected.</source>
        <translation>{device} ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>{memory}, rides out a pause of {pause}; no delay</source>
        <translation>{memory}, übersteht eine Pause von {pause}; keine Verzögerung</translation>
    </message>
    <message>
        <source>{memory}, which stays unused with this transport</source>
        <translation>{memory}, die bei diesem Transport ungenutzt bleiben</translation>
    </message>
    <message>
        <source>{number} of {count}; Enter goes there.</source>
        <translation>{number} von {count}; Eingabe geht dorthin.</translation>
    </message>
    <message>
        <source>{range} · default {default}</source>
        <translation>{range} · Vorgabe {default}</translation>
    </message>
    <message>
        <source>{rate} Hz is {size} of sound to analyse a second</source>
        <translation>{rate} Hz ergeben {size} Klang je Sekunde für die Analyse</translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation>{size:.0f} Byte</translation>
    </message>
    <message>
        <source>{size} copied each second, one more buffer ({buffer}); no delay</source>
        <translation>{size} je Sekunde kopiert, ein Puffer mehr ({buffer}); keine Verzögerung</translation>
    </message>
    <message>
        <source>{size} newly made each second; no delay</source>
        <translation>{size} je Sekunde neu angelegt; keine Verzögerung</translation>
    </message>
    <message>
        <source>{size} of memory, filled within 30 s; no delay</source>
        <translation>{size} Speicher, in 30 s gefüllt; keine Verzögerung</translation>
    </message>
    <message>
        <source>{size} of samples</source>
        <translation>{size} Samples</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>All strings of a strum</source>
        <translation>Alle Saiten eines Anschlags</translation>
    </message>
    <message>
        <source>Choose an instrument with strings (Ctrl+I).</source>
        <translation>Ein Instrument mit Saiten wählen (Strg+I).</translation>
    </message>
    <message>
        <source>Hold one note of an accordion or a tremolo harmonica.</source>
        <translation>Einen Ton eines Akkordeons oder einer Tremolo-Mundharmonika halten.</translation>
    </message>
    <message>
        <source>Hold the note for two seconds…</source>
        <translation>Den Ton zwei Sekunden halten…</translation>
    </message>
    <message>
        <source>How much the partials of the string that was read last lie above whole multiples: f_k = k·f0·√(1 + B·k²). One string at a time.</source>
        <translation>Wie weit die Teiltöne der zuletzt gelesenen Saite über ganzen Vielfachen liegen: f_k = k·f0·√(1 + B·k²). Eine Saite auf einmal.</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Inharmonicity of {note}: B&#xa0;=&#xa0;({b}&#xa0;±&#xa0;{sigma})&#xa0;·&#xa0;{power}</source>
        <translation>Inharmonizität von {note}: B = ({b} ± {sigma}) · {power}</translation>
    </message>
    <message>
        <source>Inharmonicity: not known yet</source>
        <translation>Inharmonizität: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>Not steady enough to tell the reeds; hold the note.</source>
        <translation>Nicht ruhig genug, um die Zungen zu trennen; den Ton halten.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Nothing sounds.</source>
        <translation>Nichts klingt.</translation>
    </message>
    <message>
        <source>One reed, or several exactly alike</source>
        <translation>Eine Zunge, oder mehrere genau gleiche</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Zunge</translation>
    </message>
    <message>
        <source>Reeds of one note</source>
        <translation>Zungen eines Tons</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Saite</translation>
    </message>
    <message>
        <source>Strings that sound together: one is hidden while the overtones of others lie on all of its own; play it alone.</source>
        <translation>Saiten, die zusammen klingen: Eine ist verdeckt, solange die Obertöne anderer auf allen ihren liegen; dann allein anschlagen.</translation>
    </message>
    <message>
        <source>Strongest tones</source>
        <translation>Stärkste Töne</translation>
    </message>
    <message>
        <source>Strum all strings, and let them ring.</source>
        <translation>Alle Saiten anschlagen und klingen lassen.</translation>
    </message>
    <message>
        <source>The strongest tones, overtones among them</source>
        <translation>Die stärksten Töne, auch Obertöne</translation>
    </message>
    <message>
        <source>Three reeds, {beats} beats a second</source>
        <translation>Drei Zungen, {beats} Schwebungen pro Sekunde</translation>
    </message>
    <message>
        <source>Two reeds, {beats} beats a second</source>
        <translation>Zwei Zungen, {beats} Schwebungen pro Sekunde</translation>
    </message>
    <message>
        <source>Which pitches are shown</source>
        <translation>Welche Tonhöhen gezeigt werden</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {hz} Hz, {level} dBFS, {state}</source>
        <translation>{note}: {cents} Cent, {hz} Hz, {level} dBFS, {state}</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {state}</source>
        <translation>{note}: {cents} Cent, {state}</translation>
    </message>
    <message>
        <source>{note}: {state}</source>
        <translation>{note}: {state}</translation>
    </message>
    <message>
        <source>♭ flat</source>
        <translation>♭ zu tief</translation>
    </message>
    <message>
        <source>♯ sharp</source>
        <translation>♯ zu hoch</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo guitar</source>
        <translation>Demo-Gitarre</translation>
    </message>
    <message>
        <source>Microphones need the PortAudio library, which was not found: {remedy}; the demo and sound files work without it.</source>
        <translation>Mikrofone brauchen die Bibliothek PortAudio, die nicht gefunden wurde: {remedy}; Demo und Audiodateien gehen ohne sie.</translation>
    </message>
    <message>
        <source>No sound input was found: connect a microphone or an interface and refresh the list, or use the demo or a sound file.</source>
        <translation>Kein Audioeingang gefunden: Schließen Sie ein Mikrofon oder Interface an und aktualisieren Sie die Liste, oder nehmen Sie die Demo oder eine Audiodatei.</translation>
    </message>
    <message>
        <source>The sound device went away while it was being started: check it and try again.</source>
        <translation>Das Audiogerät verschwand beim Starten: Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sound input “{name}” is not there any more: connect it and try again, choose another one, or use the demo.</source>
        <translation>Der Audioeingang „{name}“ ist nicht mehr da: Schließen Sie ihn an und versuchen Sie es noch einmal, wählen Sie einen anderen, oder nehmen Sie die Demo.</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found under {system}: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>Der Audioeingang „{name}“ wurde unter {system} nicht gefunden: Schließen Sie ihn an und versuchen Sie es noch einmal, wählen Sie einen von {names}, oder nehmen Sie die Demo.</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>Der Audioeingang „{name}“ wurde nicht gefunden: Schließen Sie ihn an und versuchen Sie es noch einmal, wählen Sie einen von {names}, oder nehmen Sie die Demo.</translation>
    </message>
    <message>
        <source>The sound system could not be started again ({args}): check that the sound server is running, or use the demo.</source>
        <translation>Das Audiosystem ließ sich nicht neu starten ({args}): Prüfen Sie, ob der Audioserver läuft, oder nehmen Sie die Demo.</translation>
    </message>
    <message>
        <source>default microphone</source>
        <translation>Standardmikrofon</translation>
    </message>
    <message>
        <source>install PortAudio with your system&apos;s packages</source>
        <translation>installieren Sie PortAudio aus den Paketen Ihres Systems</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice”</source>
        <translation>installieren Sie sie mit „pip install --force-reinstall sounddevice“</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice” or “brew install portaudio”</source>
        <translation>installieren Sie sie mit „pip install --force-reinstall sounddevice“ oder „brew install portaudio“</translation>
    </message>
    <message>
        <source>install it with “sudo apt install libportaudio2” (Debian, Ubuntu) or your own system&apos;s package of PortAudio</source>
        <translation>installieren Sie sie mit „sudo apt install libportaudio2“ (Debian, Ubuntu) oder dem PortAudio-Paket Ihres Systems</translation>
    </message>
    <message>
        <source>“{name}” cannot record at {sample_rate} Hz: choose its own rate, {own_rate} Hz.</source>
        <translation>„{name}“ kann nicht mit {sample_rate} Hz aufnehmen: Wählen Sie die eigene Rate des Geräts, {own_rate} Hz.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): close other programs that use it and try again, choose another device, or use the demo.</source>
        <translation>„{name}“ ließ sich nicht öffnen ({reason}): Schließen Sie andere Programme, die es verwenden, und versuchen Sie es noch einmal, wählen Sie ein anderes Gerät, oder nehmen Sie die Demo.</translation>
    </message>
    <message>
        <source>“{name}” fits several sound inputs ({names}): give one of these names whole.</source>
        <translation>„{name}“ passt auf mehrere Audioeingänge ({names}): Geben Sie einen dieser Namen ganz an.</translation>
    </message>
    <message>
        <source>“{name}” has delivered no sound for {seconds} s: check its connection and try again, choose another device, or use the demo.</source>
        <translation>„{name}“ hat seit {seconds} s keinen Klang geliefert: Prüfen Sie die Verbindung und versuchen Sie es noch einmal, wählen Sie ein anderes Gerät, oder nehmen Sie die Demo.</translation>
    </message>
    <message>
        <source>“{name}” has no channel {channel}: choose one from 1 to {channels}.</source>
        <translation>„{name}“ hat keinen Kanal {channel}: Wählen Sie einen von 1 bis {channels}.</translation>
    </message>
    <message>
        <source>“{name}” has only {sample_rate} frames a second: {lowest_rate} are needed to read a pitch.</source>
        <translation>„{name}“ hat nur {sample_rate} Frames je Sekunde: Um eine Tonhöhe zu messen, sind {lowest_rate} nötig.</translation>
    </message>
    <message>
        <source>“{name}” has stopped or was disconnected: connect it and try again, choose another device, or use the demo.</source>
        <translation>„{name}“ hat aufgehört oder wurde getrennt: Schließen Sie es an und versuchen Sie es noch einmal, wählen Sie ein anderes Gerät, oder nehmen Sie die Demo.</translation>
    </message>
    <message>
        <source>“{name}” holds no sound that can be read: it is empty or was cut off; choose another file.</source>
        <translation>„{name}“ enthält keinen lesbaren Klang: Die Datei ist leer oder wurde abgeschnitten; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: only its first {seconds:.1f} s could be read.</source>
        <translation>„{name}“ ist beschädigt oder abgeschnitten: Nur die ersten {seconds:.1f} s waren lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is empty: choose another file.</source>
        <translation>„{name}“ ist leer: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that can be read, or it is damaged: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation>„{name}“ ist keine lesbare Audiodatei oder ist beschädigt: Wählen Sie eine WAV-, FLAC-, OGG- oder MP3-Datei.</translation>
    </message>
    <message>
        <source>“{name}” needs the libsndfile library, which was not found: install it with “pip install --force-reinstall soundfile”.</source>
        <translation>„{name}“ braucht die Bibliothek libsndfile, die nicht gefunden wurde: Installieren Sie sie mit „pip install --force-reinstall soundfile“.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({error}).</source>
        <translation>„{path}“ ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>“{path}” does not exist: check its name and folder.</source>
        <translation>„{path}“ gibt es nicht: Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: choose a sound file in it.</source>
        <translation>„{path}“ ist ein Ordner: Wählen Sie eine Audiodatei darin.</translation>
    </message>
    <message>
        <source>“{path}” is no file: choose a sound file.</source>
        <translation>„{path}“ ist keine Datei: Wählen Sie eine Audiodatei.</translation>
    </message>
    <message>
        <source>“{path}” may not be read: change its permissions.</source>
        <translation>„{path}“ darf nicht gelesen werden: Ändern Sie die Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source> semitones</source>
        <translation> Halbtöne</translation>
    </message>
    <message>
        <source>&amp;As the instrument</source>
        <translation>&amp;Wie das Instrument</translation>
    </message>
    <message>
        <source>&amp;Capo at fret</source>
        <translation>&amp;Kapodaster am Bund</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep this string</source>
        <translation>Diese Saite &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Lowest string down by</source>
        <translation>&amp;Tiefste Saite tiefer um</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Octaves</source>
        <translation>&amp;Oktaven</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>N&amp;otiert für</translation>
    </message>
    <message>
        <source>All &amp;equal</source>
        <translation>Alle &amp;gleich</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>Beliebiger Ton</translation>
    </message>
    <message>
        <source>Any note, {lowest} to {highest}</source>
        <translation>Beliebiger Ton, {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>As it sounds</source>
        <translation>Wie es klingt</translation>
    </message>
    <message>
        <source>As the instrument is written</source>
        <translation>Wie das Instrument notiert wird</translation>
    </message>
    <message>
        <source>By instrument</source>
        <translation>Nach Instrument</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Stimmung</translation>
    </message>
    <message>
        <source>Capo at fret {fret}</source>
        <translation>Kapodaster am {fret}. Bund</translation>
    </message>
    <message>
        <source>Course {course}</source>
        <translation>Chor {course}</translation>
    </message>
    <message>
        <source>Course {course}, {count} strings</source>
        <translation>Chor {course}, {count} Saiten</translation>
    </message>
    <message>
        <source>Equal divisions of the octave</source>
        <translation>Gleiche Teilungen der Oktave</translation>
    </message>
    <message>
        <source>Find: {title}</source>
        <translation>Suchen: {title}</translation>
    </message>
    <message>
        <source>How far each note lies from equal temperament, in cents, on the key note {key}. It is saved as a Scala file, which then stands for the temperament.</source>
        <translation>Wie weit jeder Ton von der gleichstufigen Stimmung abweicht, in Cent, auf dem Grundton {key}. Es wird als Scala-Datei gespeichert, die dann für die Temperierung steht.</translation>
    </message>
    <message>
        <source>Keep each string as it &amp;ends</source>
        <translation>Jede Saite behalten, wenn sie &amp;verklingt</translation>
    </message>
    <message>
        <source>Locked on {label}: ← → for another, Esc to let go</source>
        <translation>Festgehalten: {label}; ← → für einen anderen, Esc zum Loslassen</translation>
    </message>
    <message>
        <source>Lowest string a semitone down</source>
        <translation>Tiefste Saite einen Halbton tiefer</translation>
    </message>
    <message>
        <source>Lowest string {count} semitones down</source>
        <translation>Tiefste Saite {count} Halbtöne tiefer</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>Gemessene Saiten</translation>
    </message>
    <message>
        <source>My instrument</source>
        <translation>Mein Instrument</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None: any note</source>
        <translation>Keine: beliebiger Ton</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Notes as they sound, such as E2 A2 D3, apart by blanks; a course as G3+G3; an offset in cents as A2(-2).</source>
        <translation>Töne, wie sie klingen, etwa E2 A2 D3, durch Leerzeichen getrennt; ein Chor als G3+G3; eine Abweichung in Cent als A2(-2).</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Offset of string {number} in cents</source>
        <translation>Abweichung von Saite {number} in Cent</translation>
    </message>
    <message>
        <source>Own instrument</source>
        <translation>Eigenes Instrument</translation>
    </message>
    <message>
        <source>Own temperament</source>
        <translation>Eigene Temperierung</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>Klavierspreizung</translation>
    </message>
    <message>
        <source>Play a string.</source>
        <translation>Eine Saite spielen.</translation>
    </message>
    <message>
        <source>Preview: cents from equal temperament</source>
        <translation>Vorschau: Cent gegenüber der gleichstufigen Stimmung</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, higher than it is written</source>
        <translation>Notiertes C klingt als {key}, höher als notiert</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, lower than it is written</source>
        <translation>Notiertes C klingt als {key}, tiefer als notiert</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>&amp;Alle entfernen</translation>
    </message>
    <message>
        <source>S&amp;trings</source>
        <translation>S&amp;aiten</translation>
    </message>
    <message>
        <source>So the notes will stand beside equal temperament, with A at the concert pitch. The reading changes when it is saved.</source>
        <translation>So werden die Töne neben der gleichstufigen Stimmung stehen, mit A auf dem Kammerton. Die Anzeige ändert sich mit dem Speichern.</translation>
    </message>
    <message>
        <source>Sounds an octave higher than it is written</source>
        <translation>Klingt eine Oktave höher als notiert</translation>
    </message>
    <message>
        <source>Sounds an octave lower than it is written</source>
        <translation>Klingt eine Oktave tiefer als notiert</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves higher than it is written</source>
        <translation>Klingt {octaves} Oktaven höher als notiert</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves lower than it is written</source>
        <translation>Klingt {octaves} Oktaven tiefer als notiert</translation>
    </message>
    <message>
        <source>Stiff strings make a piano&apos;s octaves wider than 2:1. Choose which partials are to meet in an octave, and play single strings from the whole keyboard, each for two or three seconds: the targets follow what is measured. Without measured strings they suit most pianos.</source>
        <translation>Steife Saiten machen die Oktaven eines Klaviers weiter als 2:1. Wählen Sie, welche Teiltöne sich in einer Oktave treffen sollen, und spielen Sie einzelne Saiten der ganzen Klaviatur, jede zwei oder drei Sekunden lang: Die Zieltöne folgen dem, was gemessen wird. Ohne gemessene Saiten passen sie zu den meisten Klavieren.</translation>
    </message>
    <message>
        <source>Stiffness B of the strings, in millionths</source>
        <translation>Steifheit B der Saiten, in Millionsteln</translation>
    </message>
    <message>
        <source>Stretch of the keys in cents</source>
        <translation>Spreizung der Tasten in Cent</translation>
    </message>
    <message>
        <source>String that sounds</source>
        <translation>Saite, die klingt</translation>
    </message>
    <message>
        <source>String {course}</source>
        <translation>Saite {course}</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Saiten</translation>
    </message>
    <message>
        <source>Strings of {instrument}</source>
        <translation>Saiten: {instrument}</translation>
    </message>
    <message>
        <source>Sweetened</source>
        <translation>Feingestimmt</translation>
    </message>
    <message>
        <source>Sweetening: how far each string departs from its note, in cents.</source>
        <translation>Feinstimmung: wie weit jede Saite von ihrem Ton abweicht, in Cent.</translation>
    </message>
    <message>
        <source>Target, cents from no stretch</source>
        <translation>Zielton, Cent gegenüber keiner Spreizung</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zieltöne</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Written as it sounds</source>
        <translation>Klingend notiert</translation>
    </message>
    <message>
        <source>Written for {written}</source>
        <translation>Notiert für {written}</translation>
    </message>
    <message>
        <source>Written for {written}: sounds {label}</source>
        <translation>Notiert für {written}: klingt {label}</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>zu tief</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>zu hoch</translation>
    </message>
    <message>
        <source>the program has an instrument “{name}”</source>
        <translation>das Programm hat ein Instrument „{name}“</translation>
    </message>
    <message>
        <source>{name}
1 note, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
1 Ton, wieder nach {period:.1f}&#x202f;¢</translation>
    </message>
    <message>
        <source>{name}
{count} notes, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
{count} Töne, wieder nach {period:.1f}&#x202f;¢</translation>
    </message>
    <message>
        <source>{name} on {key}</source>
        <translation>{name} auf {key}</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping</source>
        <translation>{name}, nach Tastenzuordnung</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping instead of the strings of {instrument}</source>
        <translation>{name}, nach Tastenzuordnung statt der Saiten von {instrument}</translation>
    </message>
    <message>
        <source>{note}, cents from equal temperament</source>
        <translation>{note}, Cent gegenüber der gleichstufigen Stimmung</translation>
    </message>
    <message>
        <source>{note}: B = {stiffness} ± {sigma} millionths</source>
        <translation>{note}: B = {stiffness} ± {sigma} Millionstel</translation>
    </message>
    <message>
        <source>{source}
On {key}, in cents from equal: {cents}</source>
        <translation>{source}
Auf {key}, in Cent gegenüber gleichstufig: {cents}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}</source>
        <translation>{string}, {note}: {state}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}, locked</source>
        <translation>{string}, {note}: {state}, festgehalten</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to let it go</source>
        <translation>{string}: {note}, {hz:.2f} Hz – {state}
Klicken zum Loslassen</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to lock it</source>
        <translation>{string}: {note}, {hz:.2f} Hz – {state}
Klicken zum Festhalten</translation>
    </message>
</context>
<context>
    <name>Temperaments</name>
    <message>
        <source>Barnes</source>
        <translation>Barnes</translation>
    </message>
    <message>
        <source>Bendeler I</source>
        <translation>Bendeler I</translation>
    </message>
    <message>
        <source>Bendeler II</source>
        <translation>Bendeler II</translation>
    </message>
    <message>
        <source>Bendeler III</source>
        <translation>Bendeler III</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleichstufig</translation>
    </message>
    <message>
        <source>Grammateus</source>
        <translation>Grammateus</translation>
    </message>
    <message>
        <source>Jencka</source>
        <translation>Jencka</translation>
    </message>
    <message>
        <source>Just</source>
        <translation>Rein</translation>
    </message>
    <message>
        <source>Just (Agricola)</source>
        <translation>Rein (Agricola)</translation>
    </message>
    <message>
        <source>Just (Ellis&apos;s duodene)</source>
        <translation>Rein (Duodene nach Ellis)</translation>
    </message>
    <message>
        <source>Just (Euler)</source>
        <translation>Rein (Euler)</translation>
    </message>
    <message>
        <source>Just (Ganassi)</source>
        <translation>Rein (Ganassi)</translation>
    </message>
    <message>
        <source>Just (Hindustani)</source>
        <translation>Rein (hindustanisch)</translation>
    </message>
    <message>
        <source>Just (Kepler)</source>
        <translation>Rein (Kepler)</translation>
    </message>
    <message>
        <source>Just (Malcolm)</source>
        <translation>Rein (Malcolm)</translation>
    </message>
    <message>
        <source>Just (Marpurg)</source>
        <translation>Rein (Marpurg)</translation>
    </message>
    <message>
        <source>Just (Mersenne, lute)</source>
        <translation>Rein (Mersenne, Laute)</translation>
    </message>
    <message>
        <source>Just (Montvallon)</source>
        <translation>Rein (Montvallon)</translation>
    </message>
    <message>
        <source>Just (Ramos de Pareja)</source>
        <translation>Rein (Ramos de Pareja)</translation>
    </message>
    <message>
        <source>Just (Rousseau)</source>
        <translation>Rein (Rousseau)</translation>
    </message>
    <message>
        <source>Just (de Caus)</source>
        <translation>Rein (de Caus)</translation>
    </message>
    <message>
        <source>Just (harmonics 16 to 32)</source>
        <translation>Rein (Teiltöne 16 bis 32)</translation>
    </message>
    <message>
        <source>Kelletat</source>
        <translation>Kelletat</translation>
    </message>
    <message>
        <source>Kellner</source>
        <translation>Kellner</translation>
    </message>
    <message>
        <source>Kirnberger I</source>
        <translation>Kirnberger I</translation>
    </message>
    <message>
        <source>Kirnberger II</source>
        <translation>Kirnberger II</translation>
    </message>
    <message>
        <source>Kirnberger III</source>
        <translation>Kirnberger III</translation>
    </message>
    <message>
        <source>Lambert</source>
        <translation>Lambert</translation>
    </message>
    <message>
        <source>Lehman</source>
        <translation>Lehman</translation>
    </message>
    <message>
        <source>Meantone</source>
        <translation>Mitteltönig</translation>
    </message>
    <message>
        <source>Meantone, 2/7 comma</source>
        <translation>Mitteltönig, 2/7 Komma</translation>
    </message>
    <message>
        <source>Meantone, 2/9 comma</source>
        <translation>Mitteltönig, 2/9 Komma</translation>
    </message>
    <message>
        <source>Meantone, ¼ comma</source>
        <translation>Mitteltönig, ¼ Komma</translation>
    </message>
    <message>
        <source>Meantone, ⅐ comma</source>
        <translation>Mitteltönig, ⅐ Komma</translation>
    </message>
    <message>
        <source>Meantone, ⅓ comma</source>
        <translation>Mitteltönig, ⅓ Komma</translation>
    </message>
    <message>
        <source>Meantone, ⅕ comma</source>
        <translation>Mitteltönig, ⅕ Komma</translation>
    </message>
    <message>
        <source>Meantone, ⅙ comma</source>
        <translation>Mitteltönig, ⅙ Komma</translation>
    </message>
    <message>
        <source>Meantone, ⅛ comma</source>
        <translation>Mitteltönig, ⅛ Komma</translation>
    </message>
    <message>
        <source>Modified meantone</source>
        <translation>Modifiziert mitteltönig</translation>
    </message>
    <message>
        <source>Neidhardt II</source>
        <translation>Neidhardt II</translation>
    </message>
    <message>
        <source>Neidhardt, big town</source>
        <translation>Neidhardt, große Stadt</translation>
    </message>
    <message>
        <source>Neidhardt, small town</source>
        <translation>Neidhardt, kleine Stadt</translation>
    </message>
    <message>
        <source>Neidhardt, village</source>
        <translation>Neidhardt, Dorf</translation>
    </message>
    <message>
        <source>Prinz</source>
        <translation>Prinz</translation>
    </message>
    <message>
        <source>Pythagorean</source>
        <translation>Pythagoreisch</translation>
    </message>
    <message>
        <source>Pythagorean, G♭ to B</source>
        <translation>Pythagoreisch, Ges bis H</translation>
    </message>
    <message>
        <source>Rameau</source>
        <translation>Rameau</translation>
    </message>
    <message>
        <source>Rameau, Nouveau système</source>
        <translation>Rameau, Nouveau système</translation>
    </message>
    <message>
        <source>Schlick</source>
        <translation>Schlick</translation>
    </message>
    <message>
        <source>Silbermann, ⅙ Pythagorean comma</source>
        <translation>Silbermann, ⅙ pythagoreisches Komma</translation>
    </message>
    <message>
        <source>Sorge 1744</source>
        <translation>Sorge 1744</translation>
    </message>
    <message>
        <source>Sorge 1758</source>
        <translation>Sorge 1758</translation>
    </message>
    <message>
        <source>Stanhope</source>
        <translation>Stanhope</translation>
    </message>
    <message>
        <source>Vallotti</source>
        <translation>Vallotti</translation>
    </message>
    <message>
        <source>Vogel</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Wohltemperiert</translation>
    </message>
    <message>
        <source>Werckmeister III</source>
        <translation>Werckmeister III</translation>
    </message>
    <message>
        <source>Werckmeister IV</source>
        <translation>Werckmeister IV</translation>
    </message>
    <message>
        <source>Werckmeister V</source>
        <translation>Werckmeister V</translation>
    </message>
    <message>
        <source>Werckmeister VI (Septenarius)</source>
        <translation>Werckmeister VI (Septenarius)</translation>
    </message>
    <message>
        <source>Young I</source>
        <translation>Young I</translation>
    </message>
    <message>
        <source>Young II</source>
        <translation>Young II</translation>
    </message>
    <message>
        <source>a Scala file</source>
        <translation>eine Scala-Datei</translation>
    </message>
    <message>
        <source>each step is 2^(1/{count})</source>
        <translation>jede Stufe ist 2^(1/{count})</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Drone with the pure fifth</source>
        <translation>Bordun mit der reinen Quinte</translation>
    </message>
    <message>
        <source>F&amp;ollow the note</source>
        <translation>Dem Ton &amp;folgen</translation>
    </message>
    <message>
        <source>Follow the note that is locked or read</source>
        <translation>Dem festgehaltenen oder gemessenen Ton folgen</translation>
    </message>
    <message>
        <source>Higher note of the reference tone</source>
        <translation>Höherer Ton als Referenzton</translation>
    </message>
    <message>
        <source>Lower note of the reference tone</source>
        <translation>Tieferer Ton als Referenzton</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute the reference tone</source>
        <translation>Referenzton stumm schalten</translation>
    </message>
    <message>
        <source>Note of the reference tone: {label}, {hz:.2f} Hz</source>
        <translation>Tonhöhe des Referenztons: {label}, {hz:.2f} Hz</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <source>Reference tone</source>
        <translation>Referenzton</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen here</source>
        <translation>Den festgehaltenen oder gemessenen Ton erklingen lassen; aus nimmt den zuletzt hier gewählten</translation>
    </message>
    <message>
        <source>Sound the reference tone</source>
        <translation>Referenzton erklingen lassen</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Saite</translation>
    </message>
    <message>
        <source>The output device has gone, so nothing sounds any more: check the device and try again.</source>
        <translation>Das Ausgabegerät ist verschwunden, daher hat der Referenzton aufgehört: Prüfen Sie das Gerät und starten Sie den Ton neu.</translation>
    </message>
    <message>
        <source>The output device “{name}” is not connected: connect it and refresh the list, or choose another one in the settings.</source>
        <translation>Das Ausgabegerät „{name}“ ist nicht angeschlossen: Schließen Sie es an und aktualisieren Sie die Liste, oder wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>The pure fifth above, 3:2, sounds as well</source>
        <translation>Die reine Quinte darüber, 3:2, klingt mit</translation>
    </message>
    <message>
        <source>There is nothing to play on: plug in or switch on headphones or a loudspeaker and try again.</source>
        <translation>Es gibt nichts zum Abspielen: Schließen Sie Kopfhörer oder Lautsprecher an oder schalten Sie sie ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Timbre of the reference tone</source>
        <translation>Klangfarbe des Referenztons</translation>
    </message>
    <message>
        <source>To sound anything the tuner needs the PortAudio library, which was not found; “tuner devices” says how to install it.</source>
        <translation>Um etwas erklingen zu lassen, braucht das Stimmgerät die Bibliothek PortAudio, die nicht gefunden wurde; „tuner devices“ sagt, wie sie zu installieren ist.</translation>
    </message>
    <message>
        <source>Tuning fork</source>
        <translation>Stimmgabel</translation>
    </message>
    <message>
        <source>Vo&amp;lume</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>Volume of the reference tone</source>
        <translation>Lautstärke des Referenztons</translation>
    </message>
    <message>
        <source>With &amp;fifth</source>
        <translation>Mit Qu&amp;inte</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>“{name}” does not play ({why}): close the program that uses it, or choose another output device in the settings.</source>
        <translation>„{name}“ spielt nicht ({why}): Schließen Sie das Programm, das es verwendet, oder wählen Sie in den Einstellungen ein anderes Ausgabegerät.</translation>
    </message>
</context>
<context>
    <name>Transpositions</name>
    <message>
        <source>A instrument</source>
        <translation>A-Instrument</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>Altklarinette</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>Altflöte</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>Altsaxophon</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>Baritonhorn, Violinschlüssel</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>Baritonsaxophon</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>Bassklarinette</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>Bassflöte</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>Bassblockflöte</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>Basssaxophon</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>Bassetthorn</translation>
    </message>
    <message>
        <source>B♭ instrument</source>
        <translation>B-Instrument</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>B-Tuba, Violinschlüssel</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>Klarinette in A</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>Klarinette in B</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>Klarinette in Es</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Klingend (in C)</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>Kontrafagott</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>Kornett</translation>
    </message>
    <message>
        <source>D instrument</source>
        <translation>D-Instrument</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>Kontrabass</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Englischhorn</translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation>Euphonium, Violinschlüssel</translation>
    </message>
    <message>
        <source>E♭ instrument</source>
        <translation>Es-Instrument</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>Es-Tuba, Violinschlüssel</translation>
    </message>
    <message>
        <source>F instrument</source>
        <translation>F-Instrument</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>Flügelhorn</translation>
    </message>
    <message>
        <source>G instrument</source>
        <translation>G-Instrument</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>Horn in F</translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation>Oboe d’amore</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Piccoloflöte</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>Piccolotrompete in B</translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation>Sopraninoblockflöte</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>Sopraninosaxophon</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>Sopranblockflöte</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>Sopransaxophon</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>Althorn in Es</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>Tenorsaxophon</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>Trompete in B</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>Trompete in D</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>Trompete in Es</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>No voice was found on this system: PowerShell is missing.</source>
        <translation>Auf diesem System wurde keine Stimme gefunden: PowerShell fehlt.</translation>
    </message>
    <message>
        <source>No voice was found on this system: install speech-dispatcher.</source>
        <translation>Auf diesem System wurde keine Stimme gefunden: Installieren Sie speech-dispatcher.</translation>
    </message>
    <message>
        <source>No voice was found on this system: the program “say” is missing.</source>
        <translation>Auf diesem System wurde keine Stimme gefunden: Das Programm „say“ fehlt.</translation>
    </message>
    <message>
        <source>The system&apos;s voice could not speak ({why}): check that it works, or switch spoken notes off in the settings.</source>
        <translation>Die Stimme des Systems konnte nicht sprechen ({why}): Prüfen Sie, ob sie funktioniert, oder schalten Sie die Tonansage in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>sie kam zu keinem Ende</translation>
    </message>
    <message>
        <source>{name} flat</source>
        <comment>a note with an accidental</comment>
        <translation>{name} be</translation>
    </message>
    <message>
        <source>{name} sharp</source>
        <comment>a note with an accidental</comment>
        <translation>{name} Kreuz</translation>
    </message>
    <message>
        <source>{note}, in tune</source>
        <translation>{note}, stimmt</translation>
    </message>
    <message>
        <source>{note}, {cents} cents flat</source>
        <translation>{note}, {cents} Cent zu tief</translation>
    </message>
    <message>
        <source>{note}, {cents} cents sharp</source>
        <translation>{note}, {cents} Cent zu hoch</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Choose the input</source>
        <translation>Eingang wählen</translation>
    </message>
    <message>
        <source>If it does not move, choose another input.</source>
        <translation>Bewegt er sich nicht, wählen Sie einen anderen Eingang.</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Eingabegerät</translation>
    </message>
    <message>
        <source>Make a sound and see the level move</source>
        <translation>Ein Geräusch machen und den Pegel ausschlagen sehen</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh, or listen to the demo.</source>
        <translation>Kein Mikrofon gefunden: Schließen Sie eines an und klicken Sie auf „Aktualisieren“, oder hören Sie der Demo zu.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh; meanwhile the demo plays.</source>
        <translation>Kein Mikrofon gefunden: Schließen Sie eines an und klicken Sie auf „Aktualisieren“; inzwischen spielt die Demo.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Ton: {note}</translation>
    </message>
    <message>
        <source>One string, or one long tone.</source>
        <translation>Eine Saite oder einen langen Ton.</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>Einen Ton spielen</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>&amp;Demo spielen</translation>
    </message>
    <message>
        <source>Start &amp;tuning</source>
        <translation>&amp;Stimmen beginnen</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>That is all: the tuner hears you.</source>
        <translation>Das ist alles: Das Stimmgerät hört Sie.</translation>
    </message>
    <message>
        <source>The demo is playing. Choose a microphone to listen to it.</source>
        <translation>Die Demo spielt. Wählen Sie ein Mikrofon, um ihm zuzuhören.</translation>
    </message>
    <message>
        <source>The microphone or interface near your instrument.</source>
        <translation>Das Mikrofon oder Interface nahe bei Ihrem Instrument.</translation>
    </message>
    <message>
        <source>Three steps, and you can tune. All of it can be changed later.</source>
        <translation>Drei Schritte, und Sie können stimmen. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to the tuner</source>
        <translation>Willkommen beim Stimmgerät</translation>
    </message>
    <message>
        <source>{cents} cents: flat, tune up.</source>
        <translation>{cents} Cent: zu tief, höher stimmen.</translation>
    </message>
    <message>
        <source>{cents} cents: in tune.</source>
        <translation>{cents} Cent: stimmt.</translation>
    </message>
    <message>
        <source>{cents} cents: sharp, tune down.</source>
        <translation>{cents} Cent: zu hoch, tiefer stimmen.</translation>
    </message>
</context>
</TS>
