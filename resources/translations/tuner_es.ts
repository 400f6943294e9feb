<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Back to 440 Hz</source>
        <translation>&amp;Volver a 440 Hz</translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation>&amp;Barra</translation>
    </message>
    <message>
        <source>&amp;Clock correction…</source>
        <translation>&amp;Corrección del reloj…</translation>
    </message>
    <message>
        <source>&amp;Copy reading</source>
        <translation>&amp;Copiar lectura</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>&amp;Demo</translation>
    </message>
    <message>
        <source>&amp;Drop, capo, offsets…</source>
        <translation>&amp;Drop, cejilla, desviaciones…</translation>
    </message>
    <message>
        <source>&amp;Export instrument…</source>
        <translation>E&amp;xportar instrumento…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Instrument…</source>
        <translation>&amp;Instrumento…</translation>
    </message>
    <message>
        <source>&amp;Learn the room</source>
        <translation>Aprende&amp;r la sala</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Lower concert pitch</source>
        <translation>Ba&amp;jar el diapasón</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Micrófono</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>Ventana &amp;mini</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>&amp;Aguja</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Pitch</source>
        <translation>Af&amp;inación</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Raise concert pitch</source>
        <translation>Su&amp;bir el diapasón</translation>
    </message>
    <message>
        <source>&amp;Refresh devices</source>
        <translation>&amp;Actualizar dispositivos</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Strobe</source>
        <translation>&amp;Estroboscopio</translation>
    </message>
    <message>
        <source>&amp;Temperament…</source>
        <translation>&amp;Temperamento…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Tuner</source>
        <translation>&amp;Afinador</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Bienvenida…</translation>
    </message>
    <message>
        <source>A small window on top of all others (Ctrl+M)</source>
        <translation>Una ventana pequeña por encima de todas las demás (Ctrl+M)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Bar over a straight scale (2)</source>
        <translation>Barra sobre una escala recta (2)</translation>
    </message>
    <message>
        <source>Choose the input, see the level move, play a note</source>
        <translation>Elegir la entrada, ver moverse el nivel, tocar una nota</translation>
    </message>
    <message>
        <source>Choose where the last 30 s are saved (Ctrl+Shift+S)</source>
        <translation>Elegir dónde se guardan los últimos 30 s (Ctrl+Mayús+S)</translation>
    </message>
    <message>
        <source>Close the tuner</source>
        <translation>Cerrar el afinador</translation>
    </message>
    <message>
        <source>Concert pitch from the &amp;note being played</source>
        <translation>Diapasón según &amp;la nota que suena</translation>
    </message>
    <message>
        <source>Copy note, cents and Hz (Ctrl+C)</source>
        <translation>Copiar nota, cents y Hz (Ctrl+C)</translation>
    </message>
    <message>
        <source>Ex&amp;port tuning…</source>
        <translation>&amp;Guardar afinación…</translation>
    </message>
    <message>
        <source>Fill the screen (F11 or F)</source>
        <translation>Llenar la pantalla (F11 o F)</translation>
    </message>
    <message>
        <source>Fill the screen, to be read from far away (F10)</source>
        <translation>Llenar la pantalla, para leerla desde lejos (F10)</translation>
    </message>
    <message>
        <source>For whom notes are written</source>
        <translation>Para quién están escritas las notas</translation>
    </message>
    <message>
        <source>Give it a name and its strings</source>
        <translation>Darle un nombre y sus cuerdas</translation>
    </message>
    <message>
        <source>Go on listening (Space)</source>
        <translation>Seguir escuchando (Espacio)</translation>
    </message>
    <message>
        <source>How fast the sound card really runs, and what to do about it</source>
        <translation>A qué velocidad va de verdad la tarjeta de sonido y qué hacer con ello</translation>
    </message>
    <message>
        <source>How the octave is divided (Ctrl+T)</source>
        <translation>Cómo se divide la octava (Ctrl+T)</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are; measure its strings</source>
        <translation>Qué anchura tienen las octavas de un piano; medir sus cuerdas</translation>
    </message>
    <message>
        <source>I&amp;mport instruments…</source>
        <translation>Importar instrum&amp;entos…</translation>
    </message>
    <message>
        <source>Key n&amp;ote</source>
        <translation>Tónic&amp;a</translation>
    </message>
    <message>
        <source>Keys, and how to read the displays (F1)</source>
        <translation>Teclas y cómo leer las pantallas (F1)</translation>
    </message>
    <message>
        <source>Listen to an input device</source>
        <translation>Escuchar un dispositivo de entrada</translation>
    </message>
    <message>
        <source>Listen to the built-in demo; needs no microphone</source>
        <translation>Escuchar la demo incluida; no necesita micrófono</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the noise gate above it (Ctrl+R)</source>
        <translation>Escuchar la sala en silencio y poner la puerta de ruido por encima (Ctrl+R)</translation>
    </message>
    <message>
        <source>Loc&amp;k target</source>
        <translation>&amp;Fijar objetivo</translation>
    </message>
    <message>
        <source>Lock the next target (→)</source>
        <translation>Fijar el objetivo siguiente (→)</translation>
    </message>
    <message>
        <source>Lock the target before (←)</source>
        <translation>Fijar el objetivo anterior (←)</translation>
    </message>
    <message>
        <source>Look for input devices again (F5)</source>
        <translation>Buscar de nuevo dispositivos de entrada (F5)</translation>
    </message>
    <message>
        <source>Lower A4 by 0.1 Hz (−)</source>
        <translation>Bajar A4 en 0,1 Hz (−)</translation>
    </message>
    <message>
        <source>M&amp;ute the tone</source>
        <translation>Silenciar el ton&amp;o</translation>
    </message>
    <message>
        <source>Make or chan&amp;ge an instrument…</source>
        <translation>Crear o ca&amp;mbiar un instrumento…</translation>
    </message>
    <message>
        <source>Ne&amp;xt target</source>
        <translation>Objetivo sig&amp;uiente</translation>
    </message>
    <message>
        <source>Needle over an arc (1)</source>
        <translation>Aguja sobre un arco (1)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>O&amp;wn temperament…</source>
        <translation>Temperamento &amp;propio…</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Pause; the reading stays (Space)</source>
        <translation>Pausar; la lectura se queda (Espacio)</translation>
    </message>
    <message>
        <source>Pi&amp;ano stretch…</source>
        <translation>Ensanc&amp;hamiento del piano…</translation>
    </message>
    <message>
        <source>Play a sound file through the tuner</source>
        <translation>Pasar un archivo de sonido por el afinador</translation>
    </message>
    <message>
        <source>Pre&amp;vious target</source>
        <translation>Objetivo a&amp;nterior</translation>
    </message>
    <message>
        <source>Put A4 at 440 Hz</source>
        <translation>Poner A4 en 440 Hz</translation>
    </message>
    <message>
        <source>Put all panes back where they began</source>
        <translation>Devolver todos los paneles a su lugar inicial</translation>
    </message>
    <message>
        <source>Raise A4 by 0.1 Hz (+)</source>
        <translation>Subir A4 en 0,1 Hz (+)</translation>
    </message>
    <message>
        <source>Re&amp;ference tone</source>
        <translation>Tono de &amp;referencia</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Sa&amp;ve the last 30 s</source>
        <translation>&amp;Guardar los últimos 30 s</translation>
    </message>
    <message>
        <source>Save in another &amp;folder…</source>
        <translation>Guardar en &amp;otra carpeta…</translation>
    </message>
    <message>
        <source>Save sound and readings of what was just played (Ctrl+S)</source>
        <translation>Guardar el sonido y las lecturas de lo que se acaba de tocar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set how far each note lies from equal temperament</source>
        <translation>Fijar cuánto se aparta cada nota del temperamento igual</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
    <message>
        <source>Silence the reference tone (M)</source>
        <translation>Silenciar el tono de referencia (M)</translation>
    </message>
    <message>
        <source>Sound &amp;file…</source>
        <translation>Archivo de &amp;sonido…</translation>
    </message>
    <message>
        <source>Sound the target, or A4, or stop it (T)</source>
        <translation>Hacer sonar el objetivo, o A4, o detenerlo (T)</translation>
    </message>
    <message>
        <source>St&amp;age display</source>
        <translation>Pantalla de e&amp;scenario</translation>
    </message>
    <message>
        <source>Start listening (Space)</source>
        <translation>Empezar a escuchar (Espacio)</translation>
    </message>
    <message>
        <source>Stay with the note that sounds (L)</source>
        <translation>Quedarse en la nota que suena (L)</translation>
    </message>
    <message>
        <source>Stop &amp;learning the room</source>
        <translation>Deja&amp;r de aprender la sala</translation>
    </message>
    <message>
        <source>Stop and let go of the input</source>
        <translation>Detener y soltar la entrada</translation>
    </message>
    <message>
        <source>Strobe to and fro</source>
        <translation>Ir al estroboscopio y volver</translation>
    </message>
    <message>
        <source>Strobe: still is in tune (3; S to and fro)</source>
        <translation>Estroboscopio: quieto es afinado (3; S para ir y volver)</translation>
    </message>
    <message>
        <source>Take over instruments from a file</source>
        <translation>Tomar instrumentos de un archivo</translation>
    </message>
    <message>
        <source>Take the nearest target again (L or Esc)</source>
        <translation>Volver a tomar el objetivo más cercano (L o Esc)</translation>
    </message>
    <message>
        <source>Take the note that sounds as in tune</source>
        <translation>Tomar por afinada la nota que suena</translation>
    </message>
    <message>
        <source>Tran&amp;sposition…</source>
        <translation>Tran&amp;sposición…</translation>
    </message>
    <message>
        <source>What is done to the strings (Ctrl+D)</source>
        <translation>Qué se hace con las cuerdas (Ctrl+D)</translation>
    </message>
    <message>
        <source>What is tuned (Ctrl+I)</source>
        <translation>Qué se afina (Ctrl+I)</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es este programa</translation>
    </message>
    <message>
        <source>Write the instrument into a file, to change or share it</source>
        <translation>Escribir el instrumento en un archivo, para cambiarlo o compartirlo</translation>
    </message>
    <message>
        <source>Write the tuning in use as a Scala or MIDI file</source>
        <translation>Escribir la afinación en uso en un archivo Scala o MIDI</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Drop and capo are left out: {error}.</source>
        <translation>Drop y cejilla no se aplican: {error}.</translation>
    </message>
    <message>
        <source>Drop, capo and offsets are left out: “{name}” has no strings.</source>
        <translation>Drop, cejilla y desviaciones no se aplican: «{name}» no tiene cuerdas.</translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation>Exportar el instrumento</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportado a {path}.</translation>
    </message>
    <message>
        <source>Import instruments</source>
        <translation>Importar instrumentos</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>Importado: {names}.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Instruments (*.json);;All files (*)</source>
        <translation>Instrumentos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the temperament</source>
        <translation>Guardar el temperamento</translation>
    </message>
    <message>
        <source>Saved as {path}, and in use.</source>
        <translation>Guardado como {path}, y en uso.</translation>
    </message>
    <message>
        <source>Scala file</source>
        <translation>Archivo Scala</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Escalas Scala (*.scl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {path} ({reason}); they last until the tuner is closed.</source>
        <translation>Los ajustes no se pueden guardar en {path} ({reason}); duran hasta que se cierre el afinador.</translation>
    </message>
    <message>
        <source>Some settings could not be used.</source>
        <translation>Algunos ajustes no se pudieron usar.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; {path} says more.</source>
        <translation>Ocurrió algo inesperado; {path} dice más.</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>Temperamento</translation>
    </message>
    <message>
        <source>The instruments of the program cannot be read: {error}.</source>
        <translation>No se pueden leer los instrumentos del programa: {error}.</translation>
    </message>
    <message>
        <source>The keyboard mapping {path} cannot be read ({reason}); none is used.</source>
        <translation>No se puede leer la asignación de teclas {path} ({reason}); no se usa ninguna.</translation>
    </message>
    <message>
        <source>The keys of {file} are the targets, not the strings of “{instrument}”.</source>
        <translation>Los objetivos son las teclas de {file}, no las cuerdas de «{instrument}».</translation>
    </message>
    <message>
        <source>The log file {path} cannot be written ({strerror}); nothing is logged.</source>
        <translation>No se puede escribir el archivo de registro {path} ({strerror}); no se registra nada.</translation>
    </message>
    <message>
        <source>The scale {path} cannot be read ({why}); “{name}” is used.</source>
        <translation>No se puede leer la escala {path} ({why}); se usa «{name}».</translation>
    </message>
    <message>
        <source>The settings file was damaged ({damage}) and is now kept as {aside}; defaults are used.</source>
        <translation>El archivo de ajustes estaba dañado ({damage}) y se conserva como {aside}; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged ({damage}) and cannot be set aside ({reason}); defaults are used.</source>
        <translation>El archivo de ajustes {path} está dañado ({damage}) y no se puede apartar ({reason}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}); defaults are used.</source>
        <translation>No se pueden leer los ajustes de {path} ({reason}); se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The string offsets are left out: {error}.</source>
        <translation>Las desviaciones de las cuerdas no se aplican: {error}.</translation>
    </message>
    <message>
        <source>The strings are the targets; {file} is put away.</source>
        <translation>Los objetivos son las cuerdas; {file} queda sin usar.</translation>
    </message>
    <message>
        <source>There is no instrument in {path}.</source>
        <translation>No hay ningún instrumento en {path}.</translation>
    </message>
    <message>
        <source>There is no instrument “{instrument}”; chromatic is used.</source>
        <translation>No hay ningún instrumento «{instrument}»; se usa el cromático.</translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation>Transposición</translation>
    </message>
    <message>
        <source>Your instruments cannot be kept: {why}.</source>
        <translation>Sus instrumentos no se pueden guardar: {why}.</translation>
    </message>
    <message>
        <source>Your own instruments in {path} cannot be read: {error}.</source>
        <translation>No se pueden leer sus propios instrumentos de {path}: {error}.</translation>
    </message>
    <message>
        <source>a damaged file is in the way</source>
        <translation>un archivo dañado ocupa su lugar</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>not a settings file</source>
        <translation>no es un archivo de ajustes</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>not written by this program</source>
        <translation>no lo escribió este programa</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>el disco puede estar lleno</translation>
    </message>
    <message>
        <source>{error} The default, {default}, is used.</source>
        <translation>{error} Se usa el valor predeterminado, {default}.</translation>
    </message>
    <message>
        <source>{error} The defaults of the {page} page are used.</source>
        <translation>{error} Se usan los valores predeterminados de la página {page}.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} se ha eliminado.</translation>
    </message>
    <message>
        <source>{name} is kept, and in use.</source>
        <translation>{name} se ha guardado y está en uso.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {error}.</source>
        <translation>No se puede importar {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <source>{reason} Playing the demo instead.</source>
        <translation>{reason} Mientras tanto suena la demo.</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Broken sound data: choose another recording</source>
        <translation>Datos de sonido defectuosos: elija otra grabación</translation>
    </message>
    <message>
        <source>Broken sound data: restart the input, or choose another device</source>
        <translation>Datos de sonido defectuosos: reinicie la entrada o elija otro dispositivo</translation>
    </message>
    <message>
        <source>Clipping: it was recorded too loud</source>
        <translation>Saturación: se grabó demasiado fuerte</translation>
    </message>
    <message>
        <source>Clipping: turn the input gain down</source>
        <translation>Saturación: baje la ganancia de entrada</translation>
    </message>
    <message>
        <source>DC offset: check the cable, or choose another input</source>
        <translation>Desplazamiento de CC: revise el cable o elija otra entrada</translation>
    </message>
    <message>
        <source>DC offset: choose another channel or recording</source>
        <translation>Desplazamiento de CC: elija otro canal u otra grabación</translation>
    </message>
    <message>
        <source>Digital silence: check mute switch and microphone permission</source>
        <translation>Silencio digital: revise el interruptor y el permiso del micrófono</translation>
    </message>
    <message>
        <source>Digital silence: wait, or choose another channel or recording</source>
        <translation>Silencio digital: espere, o elija otro canal u otra grabación</translation>
    </message>
    <message>
        <source>Flat: tune up</source>
        <translation>Bajo: suba</translation>
    </message>
    <message>
        <source>In tune</source>
        <translation>Afinado</translation>
    </message>
    <message>
        <source>In tune; reading paused for the sound</source>
        <translation>Afinado; lectura en pausa por el sonido</translation>
    </message>
    <message>
        <source>Keep quiet: learning the room… {seconds_left} s</source>
        <translation>No haga ruido: aprendiendo la sala… {seconds_left} s</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Última nota</translation>
    </message>
    <message>
        <source>No clear pitch</source>
        <translation>Sin altura clara</translation>
    </message>
    <message>
        <source>No sound input</source>
        <translation>Sin entrada de sonido</translation>
    </message>
    <message>
        <source>Nothing heard from “{device}” yet: if you play, choose another input above</source>
        <translation>Aún no se oye nada de «{device}»: si está tocando, elija otra entrada arriba</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>Toque una nota</translation>
    </message>
    <message>
        <source>Press Space to start</source>
        <translation>Pulse Espacio para empezar</translation>
    </message>
    <message>
        <source>Reading paused while the reference tone sounds</source>
        <translation>Lectura en pausa mientras suena el tono de referencia</translation>
    </message>
    <message>
        <source>Reading paused while the voice speaks</source>
        <translation>Lectura en pausa mientras habla la voz</translation>
    </message>
    <message>
        <source>Sharp: tune down</source>
        <translation>Alto: baje</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Too quiet: turn the gain up, go nearer, or lower the noise gate</source>
        <translation>Demasiado débil: suba la ganancia, acérquese o baje la puerta de ruido</translation>
    </message>
    <message>
        <source>{semitones} semitones above {note}</source>
        <translation>{semitones} semitonos por encima de {note}</translation>
    </message>
    <message>
        <source>{semitones} semitones below {note}</source>
        <translation>{semitones} semitonos por debajo de {note}</translation>
    </message>
    <message>
        <source>“{device}” hears what the computer plays: choose a microphone above</source>
        <translation>«{device}» oye lo que suena en el equipo: elija un micrófono arriba</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>&amp;Frequency</source>
        <translation>&amp;Frecuencia</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>A sound card never runs exactly as fast as it says, and every pitch is read off by as much. The correction belongs to the device; concert pitch is something else.</source>
        <translation>Una tarjeta de sonido nunca va exactamente a la velocidad que dice, y toda altura se lee con ese mismo error. La corrección es del dispositivo; el diapasón es otra cosa.</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>Corrección del reloj</translation>
    </message>
    <message>
        <source>Correction in force</source>
        <translation>Corrección aplicada</translation>
    </message>
    <message>
        <source>Error the reference tone shows</source>
        <translation>Error que muestra el tono de referencia</translation>
    </message>
    <message>
        <source>Frequency of the reference tone</source>
        <translation>Frecuencia del tono de referencia</translation>
    </message>
    <message>
        <source>From a tone of known frequency</source>
        <translation>Con un tono de frecuencia conocida</translation>
    </message>
    <message>
        <source>In force for this device</source>
        <translation>Aplicada a este dispositivo</translation>
    </message>
    <message>
        <source>Measured against the computer&apos;s clock</source>
        <translation>Medido con el reloj del equipo</translation>
    </message>
    <message>
        <source>Measured error</source>
        <translation>Error medido</translation>
    </message>
    <message>
        <source>Nothing yet: this takes a microphone that has run for ten seconds.</source>
        <translation>Nada todavía: hace falta un micrófono que lleve diez segundos en marcha.</translation>
    </message>
    <message>
        <source>Play the tone and wait until it reads steadily.</source>
        <translation>Haga sonar el tono y espere a que la lectura sea estable.</translation>
    </message>
    <message>
        <source>The tone heard is {heard} Hz, too far from {reference} Hz for any sound card: check the tone and the frequency.</source>
        <translation>Suena un tono de {heard} Hz, demasiado lejos de {reference} Hz para una tarjeta de sonido: compruebe el tono y la frecuencia.</translation>
    </message>
    <message>
        <source>The tone shows {clock_error}.</source>
        <translation>El tono muestra {clock_error}.</translation>
    </message>
    <message>
        <source>Use the &amp;measured error</source>
        <translation>Usar el error &amp;medido</translation>
    </message>
    <message>
        <source>Use the &amp;tone</source>
        <translation>Usar el &amp;tono</translation>
    </message>
    <message>
        <source>{clock_error}, after {duration}</source>
        <translation>{clock_error}, tras {duration}</translation>
    </message>
</context>
<context>
    <name>DataOut</name>
    <message>
        <source>Export the tuning</source>
        <translation>Exportar la afinación</translation>
    </message>
    <message>
        <source>No program listens for OSC at {where}; readings go on being sent there.</source>
        <translation>Ningún programa escucha OSC en {where}; las lecturas se siguen enviando allí.</translation>
    </message>
    <message>
        <source>Nothing has been heard yet that could be saved.</source>
        <translation>Aún no se ha oído nada que se pueda guardar.</translation>
    </message>
    <message>
        <source>Nothing is kept that could be saved: switch “Keep the last 30 s” on in the settings.</source>
        <translation>No se conserva nada que se pueda guardar: active «Conservar los últimos 30 s» en los ajustes.</translation>
    </message>
    <message>
        <source>Readings cannot be sent to {where}: {why}.</source>
        <translation>Las lecturas no se pueden enviar a {where}: {why}.</translation>
    </message>
    <message>
        <source>Save the last 30 s in a folder</source>
        <translation>Guardar los últimos 30 s en una carpeta</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;Scala keyboard mappings (*.kbm);;MIDI tunings (*.syx);;All files (*)</source>
        <translation>Escalas Scala (*.scl);;Asignaciones de teclas Scala (*.kbm);;Afinaciones MIDI (*.syx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved in {folder}: {why}.</source>
        <translation>Los últimos segundos no se pueden guardar en {folder}: {why}.</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved; {path} says why.</source>
        <translation>Los últimos segundos no se pueden guardar; {path} dice por qué.</translation>
    </message>
    <message>
        <source>The last {seconds:.0f} s are saved as {path}.</source>
        <translation>Los últimos {seconds:.0f} s están guardados como {path}.</translation>
    </message>
    <message>
        <source>{folder} cannot be shown: no program opens folders here.</source>
        <translation>{folder} no se puede mostrar: ningún programa abre carpetas aquí.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} está escrito.</translation>
    </message>
    <message>
        <source>{path} is written; keys without a note stay as they are: {count}.</source>
        <translation>{path} está escrito; las teclas sin nota quedan como están: {count}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; take it away to read the sound alone.</source>
        <translation>«{name}» está dañado; quítelo para leer solo el sonido.</translation>
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
        <translation>Hz  ·  obj. {target_hz}</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Nivel de entrada</translation>
    </message>
    <message>
        <source>Input level in dBFS: the bar is the RMS, the mark the highest peak of late, the triangle the noise gate. CLIP lights when the input is overdriven.</source>
        <translation>Nivel de entrada en dBFS: la barra es el valor RMS, la marca el pico más alto reciente y el triángulo la puerta de ruido. CLIP se enciende cuando la entrada se satura.</translation>
    </message>
    <message>
        <source>One band for each partial, 1 at the top. Left is flat, right is sharp, standing still is in tune. On a stiff string the upper bands drift by themselves.</source>
        <translation>Una banda por parcial, la 1 arriba. A la izquierda es bajo, a la derecha alto, quieto es afinado. En una cuerda rígida las bandas superiores se desplazan por sí solas.</translation>
    </message>
    <message>
        <source>Tuning display</source>
        <translation>Pantalla de afinación</translation>
    </message>
    <message>
        <source>Tuning display, bar</source>
        <translation>Pantalla de afinación, barra</translation>
    </message>
    <message>
        <source>Tuning display, strobe</source>
        <translation>Pantalla de afinación, estroboscopio</translation>
    </message>
    <message>
        <source>sharp ♯ ▸</source>
        <translation>alto ♯ ▸</translation>
    </message>
    <message>
        <source>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (target {target_hz}&#x202f;Hz)</source>
        <translation>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (objetivo {target_hz}&#x202f;Hz)</translation>
    </message>
    <message>
        <source>{name}{octave}, {cents}, {hz} Hz. {text}</source>
        <translation>{name}{octave}, {cents}, {hz} Hz. {text}</translation>
    </message>
    <message>
        <source>◂ ♭ flat</source>
        <translation>◂ ♭ bajo</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A batch could not be analysed and was passed over; the log says more.</source>
        <translation>Un lote no se pudo analizar y se pasó por alto; el registro dice más.</translation>
    </message>
    <message>
        <source>A command could not be carried out; the log says more.</source>
        <translation>Una orden no se pudo cumplir; el registro dice más.</translation>
    </message>
    <message>
        <source>Reading from {name} failed; the log says more.</source>
        <translation>Falló la lectura de {name}; el registro dice más.</translation>
    </message>
    <message>
        <source>The analysis does not keep up, so sound is skipped; a larger pool rides out longer stalls.</source>
        <translation>El análisis va atrasado y se salta sonido; una reserva mayor aguanta paradas más largas.</translation>
    </message>
    <message>
        <source>There is not enough memory for the buffers; choose a smaller pool.</source>
        <translation>No hay memoria suficiente para los búferes; elija una reserva menor.</translation>
    </message>
    <message>
        <source>{name} could not be opened; the log says more.</source>
        <translation>No se pudo abrir {name}; el registro dice más.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} vuelve a estar disponible.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a capo is at fret 0 to {most}, not {capo}</source>
        <translation>una cejilla está en el traste 0 a {most}, no {capo}</translation>
    </message>
    <message>
        <source>a course has at least one string</source>
        <translation>un orden tiene al menos una cuerda</translation>
    </message>
    <message>
        <source>a degree or x</source>
        <translation>un grado o x</translation>
    </message>
    <message>
        <source>a drop is 0 to {most} semitones, not {drop}</source>
        <translation>un drop es de 0 a {most} semitonos, no {drop}</translation>
    </message>
    <message>
        <source>a number has more than {most} digits</source>
        <translation>un número tiene más de {most} cifras</translation>
    </message>
    <message>
        <source>a scale has at most {most} notes here</source>
        <translation>una escala tiene aquí como mucho {most} notas</translation>
    </message>
    <message>
        <source>an instrument has a name</source>
        <translation>un instrumento tiene un nombre</translation>
    </message>
    <message>
        <source>an offset is −100 to 100 cents, not {cents}</source>
        <translation>una desviación es de −100 a 100 cents, no {cents}</translation>
    </message>
    <message>
        <source>instruments: a list is needed</source>
        <translation>instruments: hace falta una lista</translation>
    </message>
    <message>
        <source>its lowest note is above its highest</source>
        <translation>su nota más grave está por encima de la más aguda</translation>
    </message>
    <message>
        <source>its version is {version}; this program reads {readable}</source>
        <translation>su versión es {version}; este programa lee {readable}</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
    <message>
        <source>that is no file</source>
        <translation>eso no es un archivo</translation>
    </message>
    <message>
        <source>the degree taken for the octave</source>
        <translation>el grado que se toma por octava</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la descripción</translation>
    </message>
    <message>
        <source>the file ends after {intervals} of the {count} notes that line {count_line} announces</source>
        <translation>el archivo termina tras {intervals} de las {count} notas que anuncia la línea {count_line}</translation>
    </message>
    <message>
        <source>the file ends before {what}</source>
        <translation>el archivo está cortado: falta {what}</translation>
    </message>
    <message>
        <source>the file is too large for a scale</source>
        <translation>el archivo es demasiado grande para una escala</translation>
    </message>
    <message>
        <source>the first key</source>
        <translation>la primera tecla</translation>
    </message>
    <message>
        <source>the last key</source>
        <translation>la última tecla</translation>
    </message>
    <message>
        <source>the middle key</source>
        <translation>la tecla central</translation>
    </message>
    <message>
        <source>the number of notes</source>
        <translation>el número de notas</translation>
    </message>
    <message>
        <source>the reference frequency</source>
        <translation>la frecuencia de referencia</translation>
    </message>
    <message>
        <source>the reference key</source>
        <translation>la tecla de referencia</translation>
    </message>
    <message>
        <source>the reference key {reference} is mapped to no degree</source>
        <translation>la tecla de referencia {reference} no tiene ningún grado asignado</translation>
    </message>
    <message>
        <source>the size of the map</source>
        <translation>el tamaño de la asignación</translation>
    </message>
    <message>
        <source>this is no JSON: {error}</source>
        <translation>esto no es JSON: {error}</translation>
    </message>
    <message>
        <source>this is no file of instruments: no &quot;format&quot;: &quot;{format}&quot;</source>
        <translation>esto no es un archivo de instrumentos: falta &quot;format&quot;: &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>{courses} courses need as many offsets</source>
        <translation>{courses} órdenes necesitan otras tantas desviaciones</translation>
    </message>
    <message>
        <source>{note} is out of reach; notes go from C−1 to G9</source>
        <translation>{note} queda fuera de alcance; las notas van de C−1 a G9</translation>
    </message>
    <message>
        <source>{path} is too large for a file of instruments</source>
        <translation>{path} es demasiado grande para un archivo de instrumentos</translation>
    </message>
    <message>
        <source>{text} Hz is no frequency of a note</source>
        <translation>{text} Hz no es la frecuencia de una nota</translation>
    </message>
    <message>
        <source>{text} is neither cents nor a ratio</source>
        <translation>{text} no es ni cents ni una razón</translation>
    </message>
    <message>
        <source>{text} is no note such as F#3</source>
        <translation>{text} no es una nota como F#3</translation>
    </message>
    <message>
        <source>{text} is no number of cents</source>
        <translation>{text} no es un número de cents</translation>
    </message>
    <message>
        <source>{text} is no number of notes</source>
        <translation>{text} no es un número de notas</translation>
    </message>
    <message>
        <source>{text} is no ratio: both numbers are above 0</source>
        <translation>{text} no es una razón: los dos números son mayores que 0</translation>
    </message>
    <message>
        <source>{text} is not the reference frequency</source>
        <translation>{text} no es la frecuencia de referencia</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <translation>{text} no es {what}</translation>
    </message>
    <message>
        <source>{text} is too large</source>
        <translation>{text} es demasiado grande</translation>
    </message>
    <message>
        <source>{transposition} is no known transposition</source>
        <translation>{transposition} no es una transposición conocida</translation>
    </message>
    <message>
        <source>{what} is {start} to {end}, not {value}</source>
        <translation>{what} va de {start} a {end}, no {value}</translation>
    </message>
    <message>
        <source>{where}: a list is needed</source>
        <translation>{where}: hace falta una lista</translation>
    </message>
    <message>
        <source>{where}: a list of the lowest and the highest note is needed</source>
        <translation>{where}: hace falta una lista con la nota más grave y la más aguda</translation>
    </message>
    <message>
        <source>{where}: a note such as &apos;F#3&apos; is needed, not {entry}</source>
        <translation>{where}: hace falta una nota como &apos;F#3&apos;, no {entry}</translation>
    </message>
    <message>
        <source>{where}: a number is needed, not {value}</source>
        <translation>{where}: hace falta un número, no {value}</translation>
    </message>
    <message>
        <source>{where}: a text is needed, not {value}</source>
        <translation>{where}: hace falta un texto, no {value}</translation>
    </message>
    <message>
        <source>{where}: a whole number is needed, not {value}</source>
        <translation>{where}: hace falta un número entero, no {value}</translation>
    </message>
    <message>
        <source>{where}: an object is needed</source>
        <translation>{where}: hace falta un objeto</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of a string</source>
        <translation>{where}: {unknown} no es una propiedad de una cuerda</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of an instrument</source>
        <translation>{where}: {unknown} no es una propiedad de un instrumento</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;Tuner {version}&lt;/h3&gt;&lt;p&gt;A desktop instrument tuner whose sound travels in recycled buffers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Afinador {version}&lt;/h3&gt;&lt;p&gt;Un afinador de instrumentos de escritorio cuyo sonido viaja en búferes reciclados.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A device such as “Monitor of Audio” or “Stereo Mix” records what is played: choose a microphone</source>
        <translation>Un dispositivo como «Monitor of Audio» o «Mezcla estéreo» graba lo que suena en el equipo: elija un micrófono</translation>
    </message>
    <message>
        <source>About the tuner</source>
        <translation>Acerca del afinador</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Choose another input in the tool bar; F5 looks for devices that were plugged in since</source>
        <translation>Elija otra entrada en la barra de herramientas; F5 busca dispositivos conectados después</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Concert pitch by 0.1 Hz</source>
        <translation>Diapasón en pasos de 0,1 Hz</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>Copiar la lectura</translation>
    </message>
    <message>
        <source>Digital silence</source>
        <translation>Silencio digital</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Drop, capo, and each string&apos;s offset</source>
        <translation>Drop, cejilla y desviación de cada cuerda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything is off alike</source>
        <translation>Todo sale desviado por igual</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Hears the computer</source>
        <translation>Oye el equipo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>Historiales</translation>
    </message>
    <message>
        <source>Instrument, temperament</source>
        <translation>Instrumento, temperamento</translation>
    </message>
    <message>
        <source>Keep quiet and learn the room: Ctrl+R, or the ear beside the level meter</source>
        <translation>No haga ruido y deje aprender la sala: Ctrl+R, o la oreja junto al medidor de nivel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Learn the room: put the noise gate above it</source>
        <translation>Aprender la sala: poner la puerta de ruido por encima</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Lock the target, or let it go; ← → lock the one before or after</source>
        <translation>Fijar el objetivo, o soltarlo; ← → fijan el anterior o el siguiente</translation>
    </message>
    <message>
        <source>Look at the concert pitch in the tool bar, at transposition and capo, and at the clock correction in the Pitch menu</source>
        <translation>Revise el diapasón en la barra de herramientas, la transposición y la cejilla, y la corrección del reloj en el menú Afinación</translation>
    </message>
    <message>
        <source>Look for input devices again</source>
        <translation>Buscar de nuevo dispositivos de entrada</translation>
    </message>
    <message>
        <source>Mini window, on top of all others</source>
        <translation>Ventana mini, por encima de todas las demás</translation>
    </message>
    <message>
        <source>Needle and bar</source>
        <translation>Aguja y barra</translation>
    </message>
    <message>
        <source>Needle, bar, strobe; S goes to the strobe and back</source>
        <translation>Aguja, barra, estroboscopio; S va al estroboscopio y vuelve</translation>
    </message>
    <message>
        <source>Next part of the window; with Shift the one before</source>
        <translation>Parte siguiente de la ventana; con Mayús, la anterior</translation>
    </message>
    <message>
        <source>No note while it sounds</source>
        <translation>No hay nota mientras suena</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>No se oye nada</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Put a notice away; let a locked target go; leave full screen, stage or mini window</source>
        <translation>Quitar un aviso; soltar un objetivo fijado; salir de pantalla completa, escenario o ventana mini</translation>
    </message>
    <message>
        <source>Reads noise</source>
        <translation>Lee ruido</translation>
    </message>
    <message>
        <source>Reference tone, its mute, and its pane</source>
        <translation>Tono de referencia, su silencio y su panel</translation>
    </message>
    <message>
        <source>Save sound and readings of the last 30 s; with Shift elsewhere</source>
        <translation>Guardar el sonido y las lecturas de los últimos 30 s; con Mayús, en otro lugar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several pitches: tones, strings of a strum, reeds</source>
        <translation>Varias alturas: tonos, cuerdas de un rasgueo, lengüetas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Spectrum, waveform, statistics</source>
        <translation>Espectro, forma de onda, estadística</translation>
    </message>
    <message>
        <source>Stage display; there S for the strobe, D for a dark stage</source>
        <translation>Pantalla de escenario; en ella S para el estroboscopio, D para un escenario oscuro</translation>
    </message>
    <message>
        <source>Start, pause, resume</source>
        <translation>Iniciar, pausar, reanudar</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cuerdas</translation>
    </message>
    <message>
        <source>Strobe</source>
        <translation>Estroboscopio</translation>
    </message>
    <message>
        <source>Tab leads there: ← → read off what was; over a pause ↑ ↓ zoom, and the mouse drags</source>
        <translation>Tab lleva allí: ← → leen lo que hubo; en una pausa ↑ ↓ amplían y el ratón desplaza</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros: switch the microphone on, and allow the tuner to use it in the system&apos;s privacy settings</source>
        <translation>La entrada no entrega más que ceros: encienda el micrófono y permita al afinador usarlo en los ajustes de privacidad del sistema</translation>
    </message>
    <message>
        <source>The sound stays below the noise gate: turn the input gain up in the system&apos;s sound settings, go nearer, or lower the gate</source>
        <translation>El sonido queda por debajo de la puerta de ruido: suba la ganancia de entrada en los ajustes de sonido del sistema, acérquese o baje la puerta</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Demasiado débil</translation>
    </message>
    <message>
        <source>Turn the input gain down, or go further away</source>
        <translation>Baje la ganancia de entrada o aléjese</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>While the tuner itself sounds or speaks, what the microphone hears is not read</source>
        <translation>Mientras el propio afinador suena o habla, no se lee lo que oye el micrófono</translation>
    </message>
    <message>
        <source>bar: RMS; mark: peak; triangle: noise gate</source>
        <translation>barra: RMS; marca: pico; triángulo: puerta de ruido</translation>
    </message>
    <message>
        <source>circle: not heard yet; check: in tune; triangle up: flat, down: sharp</source>
        <translation>círculo: aún no oída; visto: afinada; triángulo arriba: baja; abajo: alta</translation>
    </message>
    <message>
        <source>drifts left when flat, right when sharp, stands still in tune; one band a partial. On a stiff string the upper bands drift by themselves</source>
        <translation>se va a la izquierda si está bajo, a la derecha si está alto, y queda quieto si está afinado; una banda por parcial. En una cuerda rígida las bandas superiores se desplazan por sí solas</translation>
    </message>
    <message>
        <source>green in tune, yellow near, red off</source>
        <translation>verde afinado, amarillo cerca, rojo lejos</translation>
    </message>
    <message>
        <source>hollow: free; half: being filled; full: being analysed; cross: timed out</source>
        <translation>hueco: libre; medio: llenando; lleno: analizando; cruz: vencido</translation>
    </message>
    <message>
        <source>left is flat, right is sharp; the scale is ±50 cents</source>
        <translation>a la izquierda es bajo, a la derecha alto; la escala es de ±50 cents</translation>
    </message>
    <message>
        <source>point the way to tune; both are lit in tune</source>
        <translation>señalan hacia dónde afinar; si está afinado se encienden las dos</translation>
    </message>
    <message>
        <source>the sound has ended: the note stays 3 s, then a dash</source>
        <translation>el sonido ha terminado: la nota queda 3 s y después hay una raya</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Accordion</source>
        <translation>Acordeón</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>Contralto</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>Clarinete alto</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>Flauta alto</translation>
    </message>
    <message>
        <source>Alto recorder</source>
        <translation>Flauta dulce alto</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>Saxofón alto</translation>
    </message>
    <message>
        <source>Alto trombone</source>
        <translation>Trombón alto</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>Cualquier nota</translation>
    </message>
    <message>
        <source>Balalaika, alto</source>
        <translation>Balalaica alto</translation>
    </message>
    <message>
        <source>Balalaika, bass</source>
        <translation>Balalaica bajo</translation>
    </message>
    <message>
        <source>Balalaika, contrabass</source>
        <translation>Balalaica contrabajo</translation>
    </message>
    <message>
        <source>Balalaika, prima</source>
        <translation>Balalaica prima</translation>
    </message>
    <message>
        <source>Balalaika, secunda</source>
        <translation>Balalaica secunda</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, C</source>
        <translation>Banjo, 5 cuerdas, do</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, double C</source>
        <translation>Banjo, 5 cuerdas, doble do</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open D</source>
        <translation>Banjo, 5 cuerdas, re abierto</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open G</source>
        <translation>Banjo, 5 cuerdas, sol abierto</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, sawmill</source>
        <translation>Banjo, 5 cuerdas, sawmill</translation>
    </message>
    <message>
        <source>Banjo, 6 strings</source>
        <translation>Banjo, 6 cuerdas</translation>
    </message>
    <message>
        <source>Baritone</source>
        <translation>Barítono</translation>
    </message>
    <message>
        <source>Baritone bass, 6 strings</source>
        <translation>Bajo barítono, 6 cuerdas</translation>
    </message>
    <message>
        <source>Baritone guitar</source>
        <translation>Guitarra barítono</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>Corno barítono, clave de sol</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>Saxofón barítono</translation>
    </message>
    <message>
        <source>Baritone ukulele</source>
        <translation>Ukelele barítono</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>Clarinete bajo</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>Flauta bajo</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>Flauta dulce bajo</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>Saxofón bajo</translation>
    </message>
    <message>
        <source>Bass trombone</source>
        <translation>Trombón bajo</translation>
    </message>
    <message>
        <source>Bass ukulele</source>
        <translation>Ukelele bajo</translation>
    </message>
    <message>
        <source>Bass viol</source>
        <translation>Viola da gamba baja</translation>
    </message>
    <message>
        <source>Bass viol, 7 strings</source>
        <translation>Viola da gamba baja, 7 cuerdas</translation>
    </message>
    <message>
        <source>Bass voice</source>
        <translation>Voz de bajo</translation>
    </message>
    <message>
        <source>Bass, 4 strings</source>
        <translation>Bajo, 4 cuerdas</translation>
    </message>
    <message>
        <source>Bass, 4 strings, BEAD</source>
        <translation>Bajo, 4 cuerdas, BEAD</translation>
    </message>
    <message>
        <source>Bass, 4 strings, drop D</source>
        <translation>Bajo, 4 cuerdas, drop D</translation>
    </message>
    <message>
        <source>Bass, 4 strings, half a step down</source>
        <translation>Bajo, 4 cuerdas, medio tono abajo</translation>
    </message>
    <message>
        <source>Bass, 5 strings</source>
        <translation>Bajo, 5 cuerdas</translation>
    </message>
    <message>
        <source>Bass, 5 strings, high C</source>
        <translation>Bajo, 5 cuerdas, do agudo</translation>
    </message>
    <message>
        <source>Bass, 6 strings</source>
        <translation>Bajo, 6 cuerdas</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>Corno di bassetto</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Fagot</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 3 courses</source>
        <translation>Buzuki griego, 3 órdenes</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 4 courses</source>
        <translation>Buzuki griego, 4 órdenes</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAD</source>
        <translation>Buzuki irlandés, GDAD</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAE</source>
        <translation>Buzuki irlandés, GDAE</translation>
    </message>
    <message>
        <source>Bowed</source>
        <translation>Cuerda frotada</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Viento metal</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>Tuba en si♭, clave de sol</translation>
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
        <translation>Violonchelo</translation>
    </message>
    <message>
        <source>Cello, Bach&apos;s fifth suite</source>
        <translation>Violonchelo, quinta suite de Bach</translation>
    </message>
    <message>
        <source>Celtic harp, 22 strings, C</source>
        <translation>Arpa celta, 22 cuerdas, do</translation>
    </message>
    <message>
        <source>Charango</source>
        <translation>Charango</translation>
    </message>
    <message>
        <source>Chromatic</source>
        <translation>Cromático</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>Clarinete en la</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>Clarinete en si♭</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>Clarinete en mi♭</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>Contrafagot</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>Corneta</translation>
    </message>
    <message>
        <source>Cuatro, Puerto Rican</source>
        <translation>Cuatro puertorriqueño</translation>
    </message>
    <message>
        <source>Cuatro, Venezuelan</source>
        <translation>Cuatro venezolano</translation>
    </message>
    <message>
        <source>C♭ major, as it is tuned</source>
        <translation>do♭ mayor, tal como se afina</translation>
    </message>
    <message>
        <source>Domra, 3 strings</source>
        <translation>Domra, 3 cuerdas</translation>
    </message>
    <message>
        <source>Domra, 4 strings</source>
        <translation>Domra, 4 cuerdas</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>Contrabajo</translation>
    </message>
    <message>
        <source>Double bass, 5 strings</source>
        <translation>Contrabajo, 5 cuerdas</translation>
    </message>
    <message>
        <source>Double bass, C extension</source>
        <translation>Contrabajo, extensión a do</translation>
    </message>
    <message>
        <source>Double bass, in fifths</source>
        <translation>Contrabajo, por quintas</translation>
    </message>
    <message>
        <source>Double bass, solo</source>
        <translation>Contrabajo, solista</translation>
    </message>
    <message>
        <source>Duduk in A</source>
        <translation>Duduk en la</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Corno inglés</translation>
    </message>
    <message>
        <source>Erhu</source>
        <translation>Erhu</translation>
    </message>
    <message>
        <source>Euphonium</source>
        <translation>Bombardino</translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation>Bombardino, clave de sol</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>Tuba en mi♭, clave de sol</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>Fliscorno</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Flauta</translation>
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
        <translation>Guitarra</translation>
    </message>
    <message>
        <source>Guitar, 12 strings</source>
        <translation>Guitarra, 12 cuerdas</translation>
    </message>
    <message>
        <source>Guitar, 12 strings, a step down</source>
        <translation>Guitarra, 12 cuerdas, un tono abajo</translation>
    </message>
    <message>
        <source>Guitar, 7 strings</source>
        <translation>Guitarra, 7 cuerdas</translation>
    </message>
    <message>
        <source>Guitar, 7 strings, drop A</source>
        <translation>Guitarra, 7 cuerdas, drop A</translation>
    </message>
    <message>
        <source>Guitar, 8 strings</source>
        <translation>Guitarra, 8 cuerdas</translation>
    </message>
    <message>
        <source>Guitar, 8 strings, drop E</source>
        <translation>Guitarra, 8 cuerdas, drop E</translation>
    </message>
    <message>
        <source>Guitar, DADGAD</source>
        <translation>Guitarra, DADGAD</translation>
    </message>
    <message>
        <source>Guitar, Nashville</source>
        <translation>Guitarra, Nashville</translation>
    </message>
    <message>
        <source>Guitar, Russian, 7 strings</source>
        <translation>Guitarra rusa, 7 cuerdas</translation>
    </message>
    <message>
        <source>Guitar, a step down</source>
        <translation>Guitarra, un tono abajo</translation>
    </message>
    <message>
        <source>Guitar, all fourths</source>
        <translation>Guitarra, por cuartas</translation>
    </message>
    <message>
        <source>Guitar, double drop D</source>
        <translation>Guitarra, doble drop D</translation>
    </message>
    <message>
        <source>Guitar, drop B</source>
        <translation>Guitarra, drop B</translation>
    </message>
    <message>
        <source>Guitar, drop C</source>
        <translation>Guitarra, drop C</translation>
    </message>
    <message>
        <source>Guitar, drop D</source>
        <translation>Guitarra, drop D</translation>
    </message>
    <message>
        <source>Guitar, half a step down</source>
        <translation>Guitarra, medio tono abajo</translation>
    </message>
    <message>
        <source>Guitar, new standard tuning</source>
        <translation>Guitarra, new standard tuning</translation>
    </message>
    <message>
        <source>Guitar, open A</source>
        <translation>Guitarra, la abierto</translation>
    </message>
    <message>
        <source>Guitar, open C</source>
        <translation>Guitarra, do abierto</translation>
    </message>
    <message>
        <source>Guitar, open C6</source>
        <translation>Guitarra, C6 abierto</translation>
    </message>
    <message>
        <source>Guitar, open D</source>
        <translation>Guitarra, re abierto</translation>
    </message>
    <message>
        <source>Guitar, open D minor</source>
        <translation>Guitarra, re menor abierto</translation>
    </message>
    <message>
        <source>Guitar, open E</source>
        <translation>Guitarra, mi abierto</translation>
    </message>
    <message>
        <source>Guitar, open G</source>
        <translation>Guitarra, sol abierto</translation>
    </message>
    <message>
        <source>Guitar, open G minor</source>
        <translation>Guitarra, sol menor abierto</translation>
    </message>
    <message>
        <source>Guitar, sweetened (James Taylor)</source>
        <translation>Guitarra, endulzada (James Taylor)</translation>
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
        <translation>Guzheng, 21 cuerdas, re</translation>
    </message>
    <message>
        <source>Handpan, D Kurd</source>
        <translation>Handpan, re Kurd</translation>
    </message>
    <message>
        <source>Hardanger fiddle</source>
        <translation>Violín de Hardanger</translation>
    </message>
    <message>
        <source>Harmonium</source>
        <translation>Armonio</translation>
    </message>
    <message>
        <source>Harp and zither</source>
        <translation>Arpa y cítara</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>Clavecín</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>Trompa en fa</translation>
    </message>
    <message>
        <source>Kalimba, 17 keys, C</source>
        <translation>Kalimba, 17 teclas, do</translation>
    </message>
    <message>
        <source>Kantele, 5 strings</source>
        <translation>Kantele, 5 cuerdas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Koto, hirajōshi</source>
        <translation>Koto, hirajōshi</translation>
    </message>
    <message>
        <source>Koto, kumoijōshi</source>
        <translation>Koto, kumoijōshi</translation>
    </message>
    <message>
        <source>Lap steel, C6</source>
        <translation>Lap steel, C6</translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, C</source>
        <translation>Arpa de palancas, 34 cuerdas, do</translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, E♭</source>
        <translation>Arpa de palancas, 34 cuerdas, mi♭</translation>
    </message>
    <message>
        <source>Lute, Renaissance, 6 courses</source>
        <translation>Laúd renacentista, 6 órdenes</translation>
    </message>
    <message>
        <source>Lute, baroque, 13 courses</source>
        <translation>Laúd barroco, 13 órdenes</translation>
    </message>
    <message>
        <source>Mandocello</source>
        <translation>Mandoloncelo</translation>
    </message>
    <message>
        <source>Mandola</source>
        <translation>Mandola</translation>
    </message>
    <message>
        <source>Mandolin</source>
        <translation>Mandolina</translation>
    </message>
    <message>
        <source>Mandolin family</source>
        <translation>Familia de la mandolina</translation>
    </message>
    <message>
        <source>Mandolin, GDAD</source>
        <translation>Mandolina, GDAD</translation>
    </message>
    <message>
        <source>Mezzo-soprano</source>
        <translation>Mezzosoprano</translation>
    </message>
    <message>
        <source>Morin khuur</source>
        <translation>Morin juur</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAA</source>
        <translation>Dulcémele de los Apalaches, DAA</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAD</source>
        <translation>Dulcémele de los Apalaches, DAD</translation>
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
        <translation>Oboe de amor</translation>
    </message>
    <message>
        <source>Octave mandolin</source>
        <translation>Mandolina octava</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Oud, Arabic</source>
        <translation>Oud árabe</translation>
    </message>
    <message>
        <source>Oud, Turkish</source>
        <translation>Oud turco</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals flat</source>
        <translation>Arpa de pedales, 47 cuerdas, pedales en bemol</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals natural</source>
        <translation>Arpa de pedales, 47 cuerdas, pedales en becuadro</translation>
    </message>
    <message>
        <source>Pedal steel, E9</source>
        <translation>Pedal steel, E9</translation>
    </message>
    <message>
        <source>Percussion</source>
        <translation>Percusión</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Flautín</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>Trompeta piccolo en si♭</translation>
    </message>
    <message>
        <source>Pipa</source>
        <translation>Pipa</translation>
    </message>
    <message>
        <source>Plectrum banjo</source>
        <translation>Banjo de plectro</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Cuerda pulsada</translation>
    </message>
    <message>
        <source>Portuguese guitar, Lisbon</source>
        <translation>Guitarra portuguesa, Lisboa</translation>
    </message>
    <message>
        <source>Requinto</source>
        <translation>Requinto</translation>
    </message>
    <message>
        <source>Resonator guitar, open G</source>
        <translation>Guitarra resofónica, sol abierto</translation>
    </message>
    <message>
        <source>Robert Fripp&apos;s Guitar Craft</source>
        <translation>Guitar Craft, de Robert Fripp</translation>
    </message>
    <message>
        <source>Sanshin</source>
        <translation>Sanshin</translation>
    </message>
    <message>
        <source>Shakuhachi in D</source>
        <translation>Shakuhachi en re</translation>
    </message>
    <message>
        <source>Shamisen, honchōshi</source>
        <translation>Shamisen, honchōshi</translation>
    </message>
    <message>
        <source>Shamisen, niagari</source>
        <translation>Shamisen, niagari</translation>
    </message>
    <message>
        <source>Shamisen, sansagari</source>
        <translation>Shamisen, sansagari</translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation>Flauta dulce sopranino</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>Saxofón sopranino</translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation>Soprano</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>Flauta dulce soprano</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>Saxofón soprano</translation>
    </message>
    <message>
        <source>Tahitian ukulele</source>
        <translation>Ukelele tahitiano</translation>
    </message>
    <message>
        <source>Tanpura, Pa Sa Sa Sa in C</source>
        <translation>Tanpura, Pa Sa Sa Sa en do</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>Tenor</translation>
    </message>
    <message>
        <source>Tenor banjo</source>
        <translation>Banjo tenor</translation>
    </message>
    <message>
        <source>Tenor banjo, Irish</source>
        <translation>Banjo tenor irlandés</translation>
    </message>
    <message>
        <source>Tenor guitar</source>
        <translation>Guitarra tenor</translation>
    </message>
    <message>
        <source>Tenor guitar, Chicago</source>
        <translation>Guitarra tenor, Chicago</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>Corno tenor</translation>
    </message>
    <message>
        <source>Tenor recorder</source>
        <translation>Flauta dulce tenor</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>Saxofón tenor</translation>
    </message>
    <message>
        <source>Tenor viol</source>
        <translation>Viola da gamba tenor</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>Timbales</translation>
    </message>
    <message>
        <source>Timpani, four drums</source>
        <translation>Timbales, cuatro</translation>
    </message>
    <message>
        <source>Tin whistle in D</source>
        <translation>Tin whistle en re</translation>
    </message>
    <message>
        <source>Treble viol</source>
        <translation>Viola da gamba soprano</translation>
    </message>
    <message>
        <source>Tres</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Trombón</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>Trompeta en si♭</translation>
    </message>
    <message>
        <source>Trumpet in C</source>
        <translation>Trompeta en do</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>Trompeta en re</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>Trompeta en mi♭</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>Campanas tubulares</translation>
    </message>
    <message>
        <source>Ukulele</source>
        <translation>Ukelele</translation>
    </message>
    <message>
        <source>Ukulele, D tuning</source>
        <translation>Ukelele, afinación en re</translation>
    </message>
    <message>
        <source>Ukulele, low G</source>
        <translation>Ukelele, sol grave</translation>
    </message>
    <message>
        <source>Ukulele, slack key</source>
        <translation>Ukelele, slack key</translation>
    </message>
    <message>
        <source>Vihuela, Mexican</source>
        <translation>Vihuela mexicana</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Viola d&apos;amore</source>
        <translation>Viola de amor</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Violín</translation>
    </message>
    <message>
        <source>Violin family</source>
        <translation>Familia del violín</translation>
    </message>
    <message>
        <source>Violin, 5 strings</source>
        <translation>Violín, 5 cuerdas</translation>
    </message>
    <message>
        <source>Violin, cross-tuned AEAE</source>
        <translation>Violín, afinación cruzada AEAE</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Viento madera</translation>
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
        <translation>una octava por debajo de la guitarra</translation>
    </message>
    <message>
        <source>every note of the scale</source>
        <translation>cada nota de la escala</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>de izquierda a derecha</translation>
    </message>
    <message>
        <source>in D minor; one string of each course</source>
        <translation>en re menor; una cuerda de cada orden</translation>
    </message>
    <message>
        <source>offsets as James Taylor explains them for a capo and a plucked attack</source>
        <translation>desviaciones como las explica James Taylor, para cejilla y ataque pulsado</translation>
    </message>
    <message>
        <source>scordatura</source>
        <translation>scordatura</translation>
    </message>
    <message>
        <source>soprano, concert and tenor</source>
        <translation>soprano, concierto y tenor</translation>
    </message>
    <message>
        <source>the high strings of a twelve-string set</source>
        <translation>las cuerdas agudas de un juego de doce</translation>
    </message>
    <message>
        <source>the middles of their ranges; set each to its part</source>
        <translation>la mitad de su extensión; afine cada uno según su parte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Built-in demo</source>
        <translation>Demo incluida</translation>
    </message>
    <message>
        <source>CPU {cpu_percent:.1f}&#x202f;%</source>
        <translation>CPU {cpu_percent:.1f}&#x202f;%</translation>
    </message>
    <message>
        <source>Capture and analysis, in per cent of one core</source>
        <translation>Captura y análisis, en porcentaje de un núcleo</translation>
    </message>
    <message>
        <source>Clock {clock_error}</source>
        <translation>Reloj {clock_error}</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Diapasón</translation>
    </message>
    <message>
        <source>Concert pitch is {hz:.1f} Hz now; it was {before:.1f} Hz.</source>
        <translation>El diapasón está ahora en {hz:.1f} Hz; estaba en {before:.1f} Hz.</translation>
    </message>
    <message>
        <source>Concert pitch: the frequency of A4 (+ and − change it by 0.1 Hz)</source>
        <translation>Diapasón: la frecuencia de A4 (+ y − la cambian en 0,1 Hz)</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drag to move. Double click or Esc: the whole window</source>
        <translation>Arrastre para mover. Doble clic o Esc: la ventana entera</translation>
    </message>
    <message>
        <source>Engine CPU</source>
        <translation>CPU del motor</translation>
    </message>
    <message>
        <source>Esc  back      S  strobe      D  dark stage</source>
        <translation>Esc  volver      S  estroboscopio      D  escenario oscuro</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, device included</source>
        <translation>Desde la captura de la primera muestra de un lote hasta su lectura, dispositivo incluido</translation>
    </message>
    <message>
        <source>How much faster than it says the sound card runs</source>
        <translation>Cuánto más rápido de lo que dice va la tarjeta de sonido</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Dispositivo de entrada</translation>
    </message>
    <message>
        <source>Input device: {device}</source>
        <translation>Dispositivo de entrada: {device}</translation>
    </message>
    <message>
        <source>Instrument: {name}</source>
        <translation>Instrumento: {name}</translation>
    </message>
    <message>
        <source>Instrument: {name} (Ctrl+I)</source>
        <translation>Instrumento: {name} (Ctrl+I)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Latency {latency_ms:.0f}&#x202f;ms</source>
        <translation>Latencia {latency_ms:.0f}&#x202f;ms</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>Aprender la sala</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Más controles</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <translation>Abrir un archivo de sonido</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Play a note; then its reading can be copied.</source>
        <translation>Toque una nota; entonces se podrá copiar su lectura.</translation>
    </message>
    <message>
        <source>Play the note that is to be in tune.</source>
        <translation>Toque la nota que ha de estar afinada.</translation>
    </message>
    <message>
        <source>Play the note that is to be locked.</source>
        <translation>Toque la nota que se ha de fijar.</translation>
    </message>
    <message>
        <source>Reading copied.</source>
        <translation>Lectura copiada.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Sound card&apos;s clock</source>
        <translation>Reloj de la tarjeta de sonido</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;All files (*)</source>
        <translation>Archivos de sonido (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>That is no steady {name}{octave} yet: hold it within {farthest_cents:.0f} cents and try again.</source>
        <translation>Aún no es un {name}{octave} estable: manténgalo a menos de {farthest_cents:.0f} cents y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Tuner</source>
        <translation>Afinador</translation>
    </message>
    <message>
        <source>Tuner, mini window</source>
        <translation>Afinador, ventana mini</translation>
    </message>
    <message>
        <source>Tuner, stage display</source>
        <translation>Afinador, pantalla de escenario</translation>
    </message>
    <message>
        <source>Tuner: stage</source>
        <translation>Afinador: escenario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use the system default</source>
        <translation>Usar el del sistema</translation>
    </message>
    <message>
        <source>{device}  (not connected)</source>
        <translation>{device}  (no conectado)</translation>
    </message>
    <message>
        <source>{text} Trying again…</source>
        <translation>{text} Reintentando…</translation>
    </message>
    <message>
        <source>▲ No input</source>
        <translation>▲ Sin entrada</translation>
    </message>
    <message>
        <source>○ Stopped</source>
        <translation>○ Detenido</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Iniciando</translation>
    </message>
    <message>
        <source>◌ Stopping</source>
        <translation>◌ Deteniendo</translation>
    </message>
    <message>
        <source>● Listening</source>
        <translation>● Escuchando</translation>
    </message>
    <message>
        <source>❙❙ Paused</source>
        <translation>❙❙ En pausa</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>cents</source>
        <translation>cents</translation>
    </message>
    <message>
        <source>±{sigma} cents</source>
        <translation>±{sigma} cents</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Buffer pool</source>
        <translation>Reserva de búferes</translation>
    </message>
    <message>
        <source>Detach or attach “{title}”</source>
        <translation>Separar o acoplar «{title}»</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>First moment of the selection, in seconds before the newest</source>
        <translation>Primer momento de la selección, en segundos antes del más reciente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Hide “{title}”; the View menu brings it back</source>
        <translation>Ocultar «{title}»; el menú Ver lo vuelve a mostrar</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Histogram of cents</source>
        <translation>Histograma de cents</translation>
    </message>
    <message>
        <source>Last moment of the selection, in seconds before the newest</source>
        <translation>Último momento de la selección, en segundos antes del más reciente</translation>
    </message>
    <message>
        <source>Last note, {seconds:.0f}&#x202f;s</source>
        <translation>Última nota, {seconds:.0f}&#x202f;s</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Over a pause: the arrow keys move it by 0.1 s</source>
        <translation>En pausa: las teclas de flecha lo mueven 0,1 s</translation>
    </message>
    <message>
        <source>Pitch history</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Pitch history, in cents</source>
        <translation>Historial de altura, en cents</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Selection in the pitch history</source>
        <translation>Selección en el panel Altura</translation>
    </message>
    <message>
        <source>Several pitches</source>
        <translation>Varias alturas</translation>
    </message>
    <message>
        <source>Show or hide “{title}”</source>
        <translation>Mostrar u ocultar «{title}»</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Spectrum, in dBFS over Hz, partials marked by their numbers</source>
        <translation>Espectro, en dBFS sobre Hz, con los parciales marcados por su número</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>The histories cannot be shown: {error}.</source>
        <translation>No se pueden mostrar los historiales: {error}.</translation>
    </message>
    <message>
        <source>The newest note, back to its beginning or so many seconds; or a span chosen in the pitch history: pause, then drag its edges.</source>
        <translation>La nota más reciente, desde su comienzo o tantos segundos atrás; o un tramo elegido en el panel Altura: haga pausa y arrastre sus bordes.</translation>
    </message>
    <message>
        <source>Volume history</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume history, in dBFS</source>
        <translation>Historial de volumen, en dBFS</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Waveform, two periods</source>
        <translation>Forma de onda, dos periodos</translation>
    </message>
    <message>
        <source>What the statistics are over</source>
        <translation>Sobre qué se hace la estadística</translation>
    </message>
    <message>
        <source>dBFS over Hz</source>
        <translation>dBFS sobre Hz</translation>
    </message>
    <message>
        <source>now</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a span: From −2 s to −1 s</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>two periods</source>
        <translation>dos periodos</translation>
    </message>
    <message>
        <source>{count} in {seconds:.1f}&#x202f;s</source>
        <translation>{count} en {seconds:.1f}&#x202f;s</translation>
    </message>
    <message>
        <source>{name}, running trace</source>
        <translation>{name}, trazo continuo</translation>
    </message>
    <message>
        <source>{period:.3f}&#x202f;ms a period</source>
        <translation>{period:.3f}&#x202f;ms por periodo</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>99 % of the acquisitions took no longer. Ping-pong and copy share one pool, and so this figure.</source>
        <translation>El 99 % de las obtenciones no tardó más. Ping-pong y copiar comparten una reserva, y por tanto esta cifra.</translation>
    </message>
    <message>
        <source>99 % of the readings came no later, while it was in force.</source>
        <translation>El 99 % de las lecturas no llegó más tarde mientras estuvo en uso.</translation>
    </message>
    <message>
        <source>A buffer of the pool goes to the analysis and its id comes back: no memory is allocated, and what is out is bounded.</source>
        <translation>Un búfer de la reserva va al análisis y su número vuelve: no se asigna memoria, y lo que está fuera tiene un límite.</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>Obtención</translation>
    </message>
    <message>
        <source>Acquire, µs</source>
        <translation>Obtención, µs</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>Obtenciones</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Analysis, ms</source>
        <translation>Análisis, ms</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Being filled with sound. One is normal.</source>
        <translation>Se está llenando de sonido. Uno es lo normal.</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated since the start. 1 is good, the whole pool at once; the allocate transport needs one for each batch.</source>
        <translation>Bloques de memoria de muestras asignados desde el inicio. 1 es bueno, toda la reserva de una vez; el transporte «Asignar» necesita uno por lote.</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated while it was in force. Fewer is better: each is work for the collector.</source>
        <translation>Bloques de memoria de muestras asignados mientras estuvo en uso. Cuantos menos, mejor: cada uno da trabajo al recolector.</translation>
    </message>
    <message>
        <source>Buffer pool</source>
        <translation>Reserva de búferes</translation>
    </message>
    <message>
        <source>Buffer {id} came back after {out}.</source>
        <translation>El búfer {id} volvió tras {out}.</translation>
    </message>
    <message>
        <source>Buffer {id} was lent for {frames} frames.</source>
        <translation>El búfer {id} se prestó para {frames} muestras.</translation>
    </message>
    <message>
        <source>Buffer {id} was out too long and was given up.</source>
        <translation>El búfer {id} estuvo fuera demasiado tiempo y se dio por perdido.</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Búferes</translation>
    </message>
    <message>
        <source>Buffers are out, so nothing was compacted. Pause first, then compact.</source>
        <translation>Hay búferes fuera y no se compactó nada. Primero haga pausa y después compacte.</translation>
    </message>
    <message>
        <source>Buffers given up because they were out too long. 0 is good; otherwise raise the buffer timeout, or relieve the computer.</source>
        <translation>Búferes dados por perdidos porque estuvieron fuera demasiado tiempo. 0 es bueno; si no, alargue el plazo del búfer o alivie el equipo.</translation>
    </message>
    <message>
        <source>Buffers of the pool</source>
        <translation>Búferes de la reserva</translation>
    </message>
    <message>
        <source>Buffers taken to be filled. Grows evenly; if it stands still, no sound comes in.</source>
        <translation>Búferes tomados para llenarlos. Crece de modo regular; si se detiene, no entra sonido.</translation>
    </message>
    <message>
        <source>Buffers taken while the transport was in force.</source>
        <translation>Búferes tomados mientras el transporte estuvo en uso.</translation>
    </message>
    <message>
        <source>Buffers that are out, at most, in each half second, below the size of the pool. Far below is good; where the lines meet, sound is skipped, so make the pool larger.</source>
        <translation>Búferes que están fuera, como máximo, en cada medio segundo, por debajo del tamaño de la reserva. Muy por debajo es bueno; donde las líneas se tocan se salta sonido: agrande la reserva.</translation>
    </message>
    <message>
        <source>Buffers that are out, turnover and latency over the last minute</source>
        <translation>Búferes fuera, ciclo y latencia en el último minuto</translation>
    </message>
    <message>
        <source>Buffers that came back, in per cent of those handed over. Near 100 is good; less means timeouts.</source>
        <translation>Búferes que volvieron, en porcentaje de los entregados. Cerca de 100 es bueno; menos significa plazos vencidos.</translation>
    </message>
    <message>
        <source>Buffers were out too long and were given up: {ids}.</source>
        <translation>Unos búferes estuvieron fuera demasiado tiempo y se dieron por perdidos: {ids}.</translation>
    </message>
    <message>
        <source>Capture gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Choose Allocate for a while to compare the two on the same sound.</source>
        <translation>Elija Asignar un rato para comparar los dos con el mismo sonido.</translation>
    </message>
    <message>
        <source>Choose Ping-pong for a while to compare the two on the same sound.</source>
        <translation>Elija Ping-pong un rato para comparar los dos con el mismo sonido.</translation>
    </message>
    <message>
        <source>Chunks of 128 frames thrown away because no buffer was free for too long. 0 is good; otherwise make the pool larger.</source>
        <translation>Bloques de 128 muestras desechados porque durante demasiado tiempo no hubo búfer libre. 0 es bueno; si no, agrande la reserva.</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool again</source>
        <translation>Volver a recoger y mostrar las cifras de la reserva</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Recolector</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, and nothing was fragmented.</source>
        <translation>Compactada; se movió 1 búfer, y no había nada fragmentado.</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>Compactada; se movió 1 búfer, fragmentación {before:.1f} → {after:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, and nothing was fragmented.</source>
        <translation>Compactada; se movieron {count} búferes, y no había nada fragmentado.</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>Compactada; se movieron {count} búferes, fragmentación {before:.1f} → {after:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparison of the transports</source>
        <translation>Comparación de los transportes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button; the other is a transport</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>Copiar las cifras como texto</translation>
    </message>
    <message>
        <source>Each half second of the last {seconds:.0f} s: {least} to {most}.</source>
        <translation>Cada medio segundo de los últimos {seconds:.0f} s: de {least} a {most}.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Events of the pool</source>
        <translation>Sucesos de la reserva</translation>
    </message>
    <message>
        <source>Every buffer</source>
        <translation>Cada búfer</translation>
    </message>
    <message>
        <source>Every buffer, and the figures</source>
        <translation>Cada búfer y las cifras</translation>
    </message>
    <message>
        <source>Everything stopped for {pause} (generation {generation}).</source>
        <translation>Todo se detuvo durante {pause} (generación {generation}).</translation>
    </message>
    <message>
        <source>Exhaustions</source>
        <translation>Agotamientos</translation>
    </message>
    <message>
        <source>Export the figures of the pool</source>
        <translation>Exportar las cifras de la reserva</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Figures of the last minute</source>
        <translation>Cifras del último minuto</translation>
    </message>
    <message>
        <source>Figures of the pool copied.</source>
        <translation>Cifras de la reserva copiadas.</translation>
    </message>
    <message>
        <source>Figures of the pool written to {path}.</source>
        <translation>Cifras de la reserva escritas en {path}.</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Llenando</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentación</translation>
    </message>
    <message>
        <source>Fragmentation is above {limit:.0f}&#x202f;%: {internal:.0f}&#x202f;% inside the buffers, {arena:.0f}&#x202f;% in the arena.</source>
        <translation>La fragmentación supera el {limit:.0f}&#x202f;%: {internal:.0f}&#x202f;% dentro de los búferes, {arena:.0f}&#x202f;% en la arena.</translation>
    </message>
    <message>
        <source>Fragmentation is below {limit:.0f}&#x202f;% again.</source>
        <translation>La fragmentación vuelve a estar por debajo del {limit:.0f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Frames that never reached the analysis. 0 is good; otherwise make the pool larger, or relieve the computer.</source>
        <translation>Muestras que nunca llegaron al análisis. 0 es bueno; si no, agrande la reserva o alivie el equipo.</translation>
    </message>
    <message>
        <source>Free to be filled. Many is good; with none, sound has to wait.</source>
        <translation>Libre para llenarse. Muchos es bueno; si no hay ninguno, el sonido tiene que esperar.</translation>
    </message>
    <message>
        <source>From taking a buffer to its return, each half second, and the 99th percentile since the counters began. An even line a little above the length of a batch is good; peaks are stalls that the pool has to ride out.</source>
        <translation>Desde que se toma un búfer hasta que vuelve, cada medio segundo, y el percentil 99 desde que empezaron los contadores. Una línea regular, algo por encima de la duración de un lote, es buena; los picos son paradas que la reserva ha de aguantar.</translation>
    </message>
    <message>
        <source>From taking a buffer to its return: mean, and 99th percentile. A little more than the length of a batch is good; otherwise the analysis lags.</source>
        <translation>Desde que se toma un búfer hasta que vuelve: media y percentil 99. Algo más que la duración de un lote es bueno; si no, el análisis va atrasado.</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, each half second, and the 99th percentile since the counters began. Even is good; shorter batches bring it down.</source>
        <translation>Desde la captura de la primera muestra de un lote hasta su lectura, cada medio segundo, y el percentil 99 desde que empezaron los contadores. Regular es bueno; lotes más cortos la reducen.</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading: mean, and 99th percentile. Mostly the length of a batch; choose shorter ones to react sooner.</source>
        <translation>Desde la captura de la primera muestra de un lote hasta su lectura: media y percentil 99. Es sobre todo la duración de un lote; elija lotes más cortos para reaccionar antes.</translation>
    </message>
    <message>
        <source>Given up because nobody brought it back; usable again. None is good.</source>
        <translation>Dado por perdido porque nadie lo devolvió; se puede volver a usar. Ninguno es bueno.</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>How batches reach the analysis; how many buffers, of how many frames.</source>
        <translation>Cómo llegan los lotes al análisis; cuántos búferes y de cuántas muestras.</translation>
    </message>
    <message>
        <source>How long it was in force. Ten seconds each make a fair comparison.</source>
        <translation>Cuánto tiempo estuvo en uso. Diez segundos de cada uno dan una comparación justa.</translation>
    </message>
    <message>
        <source>Kept objects</source>
        <translation>Objetos vivos</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Tipos de sucesos</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latencia, ms</translation>
    </message>
    <message>
        <source>Lay the buffers side by side again; only while none is out, as in a pause</source>
        <translation>Volver a poner los búferes uno junto a otro; solo mientras no hay ninguno fuera, como en una pausa</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>List every single acquisition and return too, while this is shown</source>
        <translation>Listar también cada obtención y cada devolución mientras esto se muestra</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Lost frames</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Mean time from taking a buffer to its return; what is allocated never returns.</source>
        <translation>Tiempo medio desde que se toma un búfer hasta que vuelve; lo que se asigna no vuelve nunca.</translation>
    </message>
    <message>
        <source>Mean time from the capture of a batch&apos;s first frame to its reading, while it was in force.</source>
        <translation>Tiempo medio desde la captura de la primera muestra de un lote hasta su lectura, mientras estuvo en uso.</translation>
    </message>
    <message>
        <source>Mean time the analysis of a batch took, while it was in force.</source>
        <translation>Tiempo medio que tardó el análisis de un lote, mientras estuvo en uso.</translation>
    </message>
    <message>
        <source>Mean time to get a buffer. A few µs on either side is normal.</source>
        <translation>Tiempo medio para obtener un búfer. Unos pocos µs en ambos lados es lo normal.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory that cannot be used: inside the buffers, and in the arena. Below 5 % is good; otherwise pause and compact.</source>
        <translation>Memoria que no se puede usar: dentro de los búferes y en la arena. Menos del 5 % es bueno; si no, haga pausa y compacte.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages between the threads, a second. About two for each batch is normal; longer batches mean fewer.</source>
        <translation>Mensajes entre los hilos, por segundo. Unos dos por lote es lo normal; con lotes más largos hay menos.</translation>
    </message>
    <message>
        <source>New memory for every batch, left to Python&apos;s collector: simple, but nothing bounds it.</source>
        <translation>Memoria nueva para cada lote, que queda para el recolector de Python: es sencillo, pero nada la limita.</translation>
    </message>
    <message>
        <source>No buffer was free.</source>
        <translation>No había ningún búfer libre.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Alerts, new sizes and lost buffers
are listed here.</source>
        <translation>Aún no ha pasado nada.
Aquí se listan alertas, tamaños
nuevos y búferes perdidos.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nada de este tipo.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Objects that outlived their batch and that Python&apos;s garbage collector has to look at, for each batch. A few are normal, the window remembers readings; hundreds bring long pauses.</source>
        <translation>Objetos que sobrevivieron a su lote y que el recolector de basura de Python tiene que mirar, por lote. Unos pocos es lo normal, la ventana recuerda lecturas; cientos traen pausas largas.</translation>
    </message>
    <message>
        <source>One square a buffer. Mostly hollow is good; all full, the pool is too small.</source>
        <translation>Un cuadrado por búfer. Casi todos huecos es bueno; si están todos llenos, la reserva es demasiado pequeña.</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Over the last {seconds:.0f} s: {count:.0f} more.</source>
        <translation>En los últimos {seconds:.0f} s: {count:.0f} más.</translation>
    </message>
    <message>
        <source>Pages of the buffer pool</source>
        <translation>Páginas de la reserva de búferes</translation>
    </message>
    <message>
        <source>Pauses of Python&apos;s garbage collector: how many, and the longest. Good below 10 ms; longer ones need a larger pool.</source>
        <translation>Pausas del recolector de basura de Python: cuántas y la más larga. Bien por debajo de 10 ms; si son más largas hace falta una reserva mayor.</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>Ping-pong</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Requests that found a free buffer, in per cent of all. 100 is normal; below 90 sound is skipped, so make the pool larger.</source>
        <translation>Peticiones que encontraron un búfer libre, en porcentaje del total. 100 es lo normal; por debajo de 90 se salta sonido: agrande la reserva.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Returns that were late, unknown or doubled. 0 is good; they follow timeouts, so cure those.</source>
        <translation>Devoluciones tardías, desconocidas o dobles. 0 es bueno; siguen a los plazos vencidos: resuelva esos.</translation>
    </message>
    <message>
        <source>Reuse rate</source>
        <translation>Reutilización</translation>
    </message>
    <message>
        <source>Sample memory of the buffers, and what it takes to keep their books. Below 3 % of books is good; a smaller pool saves memory.</source>
        <translation>Memoria de muestras de los búferes, y lo que cuesta llevar su cuenta. Menos del 3 % de gestión es bueno; una reserva menor ahorra memoria.</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Escasez</translation>
    </message>
    <message>
        <source>Single buffers</source>
        <translation>Búferes sueltos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltadas</translation>
    </message>
    <message>
        <source>Spreadsheet, last minute (*.csv);;Everything (*.json)</source>
        <translation>Hoja de cálculo, último minuto (*.csv);;Todo (*.json)</translation>
    </message>
    <message>
        <source>Start all counters and figures anew</source>
        <translation>Empezar de nuevo todos los contadores y cifras</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>The analysis keeps a private copy, and the buffer is back in the pool at once: for consumers that keep the samples.</source>
        <translation>El análisis guarda una copia propia y el búfer vuelve enseguida a la reserva: para quienes conservan las muestras.</translation>
    </message>
    <message>
        <source>The hit rate fell to {hit_rate:.1f}&#x202f;%.</source>
        <translation>La tasa de aciertos bajó al {hit_rate:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>The hit rate is back at {hit_rate:.1f}&#x202f;%.</source>
        <translation>La tasa de aciertos vuelve a ser del {hit_rate:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>The latest reading while it was in force.</source>
        <translation>La lectura más tardía mientras estuvo en uso.</translation>
    </message>
    <message>
        <source>The longest acquisition; shared like p99. Far above the rest, the computer was busy.</source>
        <translation>La obtención más larga; compartida como p99. Muy por encima del resto: el equipo estaba ocupado.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms longer.</source>
        <translation>La reserva asigna un {fewer:.1f}&#x202f;% menos de veces, con una latencia {gap:.1f}&#x202f;ms más larga.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms shorter.</source>
        <translation>La reserva asigna un {fewer:.1f}&#x202f;% menos de veces, con una latencia {gap:.1f}&#x202f;ms más corta.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with the same latency within half a millisecond.</source>
        <translation>La reserva asigna un {fewer:.1f}&#x202f;% menos de veces, con la misma latencia, salvo medio milisegundo.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often.</source>
        <translation>La reserva asigna un {fewer:.1f}&#x202f;% menos de veces.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often. A few more seconds of each make the latencies comparable.</source>
        <translation>La reserva asigna un {fewer:.1f}&#x202f;% menos de veces. Unos segundos más de cada uno harán comparables las latencias.</translation>
    </message>
    <message>
        <source>The pool now</source>
        <translation>La reserva ahora</translation>
    </message>
    <message>
        <source>The release of buffer {id} was refused: {why}.</source>
        <translation>La liberación del búfer {id} se rechazó: {why}.</translation>
    </message>
    <message>
        <source>The return of buffer {id} was refused: {why}.</source>
        <translation>La devolución del búfer {id} se rechazó: {why}.</translation>
    </message>
    <message>
        <source>The transfer of buffer {id} was refused: {why}.</source>
        <translation>La transferencia del búfer {id} se rechazó: {why}.</translation>
    </message>
    <message>
        <source>The transports side by side, and the choice between them</source>
        <translation>Los transportes uno junto a otro, y la elección entre ellos</translation>
    </message>
    <message>
        <source>There are no figures of the pool yet.</source>
        <translation>Aún no hay cifras de la reserva.</translation>
    </message>
    <message>
        <source>Time it takes to get a buffer: mean, and 99th percentile. Good below 50 µs; otherwise the computer is busy.</source>
        <translation>Tiempo que cuesta obtener un búfer: media y percentil 99. Bien por debajo de 50 µs; si no, el equipo está ocupado.</translation>
    </message>
    <message>
        <source>Time the analysis of a batch takes: mean, and 99th percentile. Must stay well below the length of a batch; otherwise choose longer batches.</source>
        <translation>Tiempo que tarda el análisis de un lote: media y percentil 99. Ha de quedar muy por debajo de la duración de un lote; si no, elija lotes más largos.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Plazos vencidos</translation>
    </message>
    <message>
        <source>Times no buffer was free. 0 is good; otherwise make the pool larger.</source>
        <translation>Veces que no había búfer libre. 0 es bueno; si no, agrande la reserva.</translation>
    </message>
    <message>
        <source>Times the capture woke up more than 50 ms late, and the worst. 0 is good; otherwise the computer is busy.</source>
        <translation>Veces que la captura despertó con más de 50 ms de retraso, y la peor. 0 es bueno; si no, el equipo está ocupado.</translation>
    </message>
    <message>
        <source>Transport and size</source>
        <translation>Transporte y tamaño</translation>
    </message>
    <message>
        <source>Transport {name}</source>
        <translation>Transporte {name}</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Turnover, ms</source>
        <translation>Ciclo, ms</translation>
    </message>
    <message>
        <source>Watching how many buffers are in use: {seen:.0f} s of {wanted:.0f} s.</source>
        <translation>Observando cuántos búferes están en uso: {seen:.0f} s de {wanted:.0f} s.</translation>
    </message>
    <message>
        <source>What happened to the pool</source>
        <translation>Qué le pasó a la reserva</translation>
    </message>
    <message>
        <source>Which kinds of events are listed</source>
        <translation>Qué tipos de sucesos se listan</translation>
    </message>
    <message>
        <source>With the analysis. Few is good; many, and the analysis lags.</source>
        <translation>En el análisis. Pocos es bueno; muchos, y el análisis va atrasado.</translation>
    </message>
    <message>
        <source>Without single buffers</source>
        <translation>Sin búferes sueltos</translation>
    </message>
    <message>
        <source>Write a file: .csv has the last minute for a spreadsheet, .json everything</source>
        <translation>Escribir un archivo: .csv tiene el último minuto para una hoja de cálculo, .json lo tiene todo</translation>
    </message>
    <message>
        <source>allocate</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>each {frames}</source>
        <translation>de {frames}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>it is not in flight</source>
        <translation>no está en camino</translation>
    </message>
    <message>
        <source>it was never handed over</source>
        <translation>nunca se entregó</translation>
    </message>
    <message>
        <source>its producer has given it up</source>
        <translation>su productor lo dio por perdido</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>none was out in {duration}.</source>
        <translation>ninguno estuvo fuera en {duration}.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>peak outstanding {peak} over {duration}</source>
        <translation>{peak} fuera como máximo en {duration}</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation>ping-pong</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomados</translation>
    </message>
    <message>
        <source>the buffer has the wrong size</source>
        <translation>el búfer tiene un tamaño equivocado</translation>
    </message>
    <message>
        <source>the id is not out</source>
        <translation>el número no está fuera</translation>
    </message>
    <message>
        <source>{change}, as configured.</source>
        <translation>{change}, según los ajustes.</translation>
    </message>
    <message>
        <source>{change}: {why}</source>
        <translation>{change}: {why}</translation>
    </message>
    <message>
        <source>{count} buffers were out too long and were given up.</source>
        <translation>{count} búferes estuvieron fuera demasiado tiempo y se dieron por perdidos.</translation>
    </message>
    <message>
        <source>{name} must end in {endings} to be exported.</source>
        <translation>Para exportar, {name} debe acabar en {endings}.</translation>
    </message>
    <message>
        <source>{old_size} → {size} buffers of {frames} frames</source>
        <translation>{old_size} → {size} búferes de {frames} muestras</translation>
    </message>
    <message>
        <source>{outstanding} of {size}, peak {peak}</source>
        <translation>{outstanding} de {size}, máximo {peak}</translation>
    </message>
    <message>
        <source>{outstanding} out, no limit</source>
        <translation>{outstanding} fuera, sin límite</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{seen}, exhausted {times}×</source>
        <translation>{seen}, agotada {times}×</translation>
    </message>
    <message>
        <source>{seen}, turnover p99 {turnover:.0f} ms</source>
        <translation>{seen}, ciclo p99 {turnover:.0f} ms</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and saves {memory:.0f} KiB.</source>
        <translation>{seen}; eso deja un margen de {headroom:.1f}× y ahorra {memory:.0f} KiB.</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and takes another {memory:.0f} KiB.</source>
        <translation>{seen}; eso deja un margen de {headroom:.1f}× y ocupa {memory:.0f} KiB más.</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room, as now.</source>
        <translation>{seen}; eso deja un margen de {headroom:.1f}×, como ahora.</translation>
    </message>
    <message>
        <source>{size} buffers of {frames} frames</source>
        <translation>{size} búferes de {frames} muestras</translation>
    </message>
    <message>
        <source>{size} buffers: {why}</source>
        <translation>{size} búferes: {why}</translation>
    </message>
    <message>
        <source>{state} buffers</source>
        <translation>Búferes: {state}</translation>
    </message>
    <message>
        <source>{title} over the last minute</source>
        <translation>{title} en el último minuto</translation>
    </message>
    <message>
        <source>⚠ Hit rate below {limit:.0f}&#x202f;%. {advice}</source>
        <translation>⚠ Tasa de aciertos inferior al {limit:.0f}&#x202f;%. {advice}</translation>
    </message>
    <message>
        <source>❙❙ Metrics are switched off in the settings, so these figures stand still.</source>
        <translation>❙❙ Las mediciones están desactivadas en los ajustes; estas cifras no se mueven.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Large batches and many of them: rides out pauses of more than two seconds.</source>
        <translation>Lotes grandes y muchos: aguanta pausas de más de dos segundos.</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>Baja latencia</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robusto</translation>
    </message>
    <message>
        <source>Small batches: the needle answers soonest, for the most messages.</source>
        <translation>Lotes pequeños: la aguja responde lo antes posible, a cambio de más mensajes.</translation>
    </message>
    <message>
        <source>The defaults: quick to the eye, and calm when the computer is busy.</source>
        <translation>Los valores predeterminados: rápido a la vista y tranquilo cuando el equipo está ocupado.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>A note was heard, so the gate stays where it was: keep quiet and try again.</source>
        <translation>Se oyó una nota, así que la puerta se quedó donde estaba: no haga ruido y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing is being listened to: press Space to start, then learn the room.</source>
        <translation>No se está escuchando nada: pulse Espacio para empezar y después aprenda la sala.</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros, so there is no room to learn: check mute switch and microphone permission.</source>
        <translation>La entrada no entrega más que ceros y no hay sala que aprender: revise el interruptor y el permiso del micrófono.</translation>
    </message>
    <message>
        <source>The room is at {room} dBFS; the gate is now at {gate} dBFS.</source>
        <translation>La sala está en {room} dBFS; la puerta está ahora en {gate} dBFS.</translation>
    </message>
    <message>
        <source>The room is nearly as loud as an instrument, so the gate stays where it was: turn the input gain down, or find out what is so loud.</source>
        <translation>La sala suena casi tanto como un instrumento, así que la puerta se queda donde estaba: baje la ganancia de entrada o busque qué hace tanto ruido.</translation>
    </message>
    <message>
        <source>The sound ended before the room was learned; the gate stays where it was.</source>
        <translation>El sonido terminó antes de aprender la sala; la puerta se queda donde estaba.</translation>
    </message>
    <message>
        <source>The tuner itself is sounding: wait until it is silent, then learn the room.</source>
        <translation>Está sonando el propio afinador: espere a que calle y después aprenda la sala.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A Scala mapping (.kbm): which key plays which degree, and how high.</source>
        <translation>Una asignación Scala (.kbm): qué tecla toca qué grado, y a qué altura.</translation>
    </message>
    <message>
        <source>A batch that is not full after this long is sent as it is.</source>
        <translation>Un lote que no se llena en este tiempo se envía tal como está.</translation>
    </message>
    <message>
        <source>A buffer that is not back after this long is given up.</source>
        <translation>Un búfer que no vuelve en este tiempo se da por perdido.</translation>
    </message>
    <message>
        <source>A flush timeout of {flush} ms needs a buffer timeout of at least {least} ms, not {timeout} ms.</source>
        <translation>Un plazo de envío de {flush} ms necesita un plazo del búfer de al menos {least} ms, no {timeout} ms.</translation>
    </message>
    <message>
        <source>A note this close to its target is in tune.</source>
        <translation>Una nota así de cerca de su objetivo está afinada.</translation>
    </message>
    <message>
        <source>A scale file (.scl) instead of the temperament.</source>
        <translation>Un archivo de escala (.scl) en lugar del temperamento.</translation>
    </message>
    <message>
        <source>Allocate (new each time)</source>
        <translation>Asignar (nuevo cada vez)</translation>
    </message>
    <message>
        <source>As the instrument</source>
        <translation>Como el instrumento</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>At which fret a capo sits; 0 is none.</source>
        <translation>En qué traste está la cejilla; 0 es ninguna.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Automatic pool size</source>
        <translation>Reserva automática</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Black keys</source>
        <translation>Teclas negras</translation>
    </message>
    <message>
        <source>Buffer timeout</source>
        <translation>Plazo del búfer</translation>
    </message>
    <message>
        <source>By how much the lowest string is tuned down: 2 makes drop D.</source>
        <translation>Cuánto se baja la cuerda más grave: 2 da drop D.</translation>
    </message>
    <message>
        <source>Capo fret</source>
        <translation>Traste de la cejilla</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Campanilla</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool.</source>
        <translation>Recoger y mostrar las cifras de la reserva.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Colores de la ventana.</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Diapasón</translation>
    </message>
    <message>
        <source>Copy (private copy)</source>
        <translation>Copiar (copia propia)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Drone with fifth</source>
        <translation>Bordón con quinta</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>English (C, B♭, B)</source>
        <translation>Inglés (C, B♭, B)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Flats (D♭, G♭)</source>
        <translation>Bemoles (D♭, G♭)</translation>
    </message>
    <message>
        <source>Flush timeout</source>
        <translation>Plazo de envío</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Follow the note</source>
        <translation>Seguir la nota</translation>
    </message>
    <message>
        <source>For whom notes are written, such as a clarinet in B♭.</source>
        <translation>Para quién están escritas las notas, como un clarinete en si♭.</translation>
    </message>
    <message>
        <source>Frames a second asked of the device; automatic uses the device&apos;s own.</source>
        <translation>Muestras por segundo que se piden al dispositivo; automática usa la suya propia.</translation>
    </message>
    <message>
        <source>Frames gathered before they are analysed; fewer react sooner.</source>
        <translation>Muestras que se reúnen antes de analizarlas; con menos se reacciona antes.</translation>
    </message>
    <message>
        <source>German (C, B, H)</source>
        <translation>Alemán (C, B, H)</translation>
    </message>
    <message>
        <source>Helmholtz (a′)</source>
        <translation>Helmholtz (a′)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Host and port of the program that listens.</source>
        <translation>Equipo y puerto del programa que escucha.</translation>
    </message>
    <message>
        <source>How batches reach the analysis: recycled, newly allocated, or copied.</source>
        <translation>Cómo llegan los lotes al análisis: reciclados, con memoria nueva o copiados.</translation>
    </message>
    <message>
        <source>How far back the plots reach.</source>
        <translation>Cuánto abarcan las gráficas hacia atrás.</translation>
    </message>
    <message>
        <source>How long needle and numerals average; 0 shows each raw reading.</source>
        <translation>Durante cuánto tiempo promedian la aguja y las cifras; 0 muestra cada lectura tal cual.</translation>
    </message>
    <message>
        <source>How loud the reference tone and the in-tune sound are.</source>
        <translation>Volumen del tono de referencia y del sonido de afinado.</translation>
    </message>
    <message>
        <source>How many buffers circulate; more ride out longer stalls.</source>
        <translation>Cuántos búferes circulan; con más se aguantan paradas más largas.</translation>
    </message>
    <message>
        <source>How often moving displays are drawn.</source>
        <translation>Cuántas veces se dibujan las pantallas en movimiento.</translation>
    </message>
    <message>
        <source>How the octave is divided: equal, historical, just, or into 5 to 72 equal steps.</source>
        <translation>Cómo se divide la octava: igual, histórica, justa, o en 5 a 72 pasos iguales.</translation>
    </message>
    <message>
        <source>How the octave of a note is written.</source>
        <translation>Cómo se escribe la octava de una nota.</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are, as its strings are stiff.</source>
        <translation>Qué anchura tienen las octavas de un piano, pues sus cuerdas son rígidas.</translation>
    </message>
    <message>
        <source>In-tune sound</source>
        <translation>Sonido de afinado</translation>
    </message>
    <message>
        <source>Indian (Sa, Re)</source>
        <translation>Indio (Sa, Re)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Keep sound and readings, so that Ctrl+S can save what was just played.</source>
        <translation>Conservar el sonido y las lecturas, para que Ctrl+S pueda guardar lo que se acaba de tocar.</translation>
    </message>
    <message>
        <source>Keep the last 30 s</source>
        <translation>Conservar los últimos 30 s</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Tónica</translation>
    </message>
    <message>
        <source>Keyboard mapping</source>
        <translation>Asignación de teclas</translation>
    </message>
    <message>
        <source>Keys of the piano and their B in millionths: A0:330 C3:95. They shape the stretch.</source>
        <translation>Teclas del piano y su B en millonésimas: A0:330 C3:95. Dan forma al ensanchamiento.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest pool</source>
        <translation>Reserva mayor</translation>
    </message>
    <message>
        <source>Let the system&apos;s voice say the note and how far it is, once it is steady.</source>
        <translation>La voz del sistema dice la nota y a qué distancia está, cuando es estable.</translation>
    </message>
    <message>
        <source>Let the tuner change the pool size from watched use, between the limits below.</source>
        <translation>El afinador cambia el tamaño de la reserva según el uso observado, entre los límites de abajo.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>Cuerdas medidas</translation>
    </message>
    <message>
        <source>Measured strings takes {wanted}.</source>
        <translation>Cuerdas medidas admite {wanted}.</translation>
    </message>
    <message>
        <source>Medium (4:2 octaves)</source>
        <translation>Medio (octavas 4:2)</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Narrow (2:1 octaves)</source>
        <translation>Estrecho (octavas 2:1)</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>Puerta de ruido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Note chosen by hand</source>
        <translation>Nota elegida a mano</translation>
    </message>
    <message>
        <source>Note naming</source>
        <translation>Nombres de las notas</translation>
    </message>
    <message>
        <source>OSC feed</source>
        <translation>Salida OSC</translation>
    </message>
    <message>
        <source>OSC receiver</source>
        <translation>Receptor OSC</translation>
    </message>
    <message>
        <source>OSC receiver takes {wanted}.</source>
        <translation>Receptor OSC pide {wanted}.</translation>
    </message>
    <message>
        <source>Octave style</source>
        <translation>Estilo de octava</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Offset of each string from its note in cents, in the order shown: 0 −2 0 0 −3 0.</source>
        <translation>Desviación de cada cuerda respecto a su nota en cents, en el orden mostrado: 0 −2 0 0 −3 0.</translation>
    </message>
    <message>
        <source>On which note temperament or scale are set.</source>
        <translation>Sobre qué nota se construye el temperamento o la escala.</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Dispositivo de salida</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>Ensanchamiento del piano</translation>
    </message>
    <message>
        <source>Ping-pong (recycled)</source>
        <translation>Ping-pong (reciclado)</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>Tamaño de la reserva</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresco</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Scala keyboard mappings (*.kbm);;All files (*)</source>
        <translation>Asignaciones de teclas Scala (*.kbm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Scala scale</source>
        <translation>Escala Scala</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Escalas Scala (*.scl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Scientific (A4)</source>
        <translation>Científico (A4)</translation>
    </message>
    <message>
        <source>Send each reading to another program, by OSC over UDP.</source>
        <translation>Enviar cada lectura a otro programa, por OSC sobre UDP.</translation>
    </message>
    <message>
        <source>Sharps (C♯, F♯)</source>
        <translation>Sostenidos (C♯, F♯)</translation>
    </message>
    <message>
        <source>Show the welcome at the next start, as at the first one.</source>
        <translation>Mostrar la bienvenida en el próximo inicio, como en el primero.</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Senoidal</translation>
    </message>
    <message>
        <source>Smallest pool</source>
        <translation>Reserva menor</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Soft click</source>
        <translation>Clic suave</translation>
    </message>
    <message>
        <source>Solfège (Do, Si♭, Si)</source>
        <translation>Solfeo (Do, Si♭, Si)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;All files (*)</source>
        <translation>Archivos de sonido (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sound quieter than this is silence.</source>
        <translation>Un sonido más débil que esto es silencio.</translation>
    </message>
    <message>
        <source>Sound system</source>
        <translation>Sistema de sonido</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen by hand.</source>
        <translation>Hace sonar la nota fijada o leída; desactivado suena la última elegida a mano.</translation>
    </message>
    <message>
        <source>Sound the pure fifth above the reference tone as well.</source>
        <translation>Hace sonar también la quinta pura sobre el tono de referencia.</translation>
    </message>
    <message>
        <source>Sounds once when a note has stayed in tune for half a second.</source>
        <translation>Suena una vez cuando una nota ha estado afinada medio segundo.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Spell the black keys as the key note wants them.</source>
        <translation>Escribir las teclas negras como pide la tónica.</translation>
    </message>
    <message>
        <source>Spelling by key</source>
        <translation>Según la tónica</translation>
    </message>
    <message>
        <source>Spoken notes</source>
        <translation>Notas habladas</translation>
    </message>
    <message>
        <source>Start the file again at its end.</source>
        <translation>Empezar de nuevo el archivo cuando termina.</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Cuerda</translation>
    </message>
    <message>
        <source>Sweetening</source>
        <translation>Endulzado</translation>
    </message>
    <message>
        <source>Sweetening takes {wanted}.</source>
        <translation>El endulzado admite {wanted}.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>Temperamento</translation>
    </message>
    <message>
        <source>The automatic pool size never goes above this.</source>
        <translation>El tamaño automático de la reserva nunca supera este valor.</translation>
    </message>
    <message>
        <source>The automatic pool size never goes below this.</source>
        <translation>El tamaño automático de la reserva nunca baja de este valor.</translation>
    </message>
    <message>
        <source>The frequency of A4.</source>
        <translation>La frecuencia de A4.</translation>
    </message>
    <message>
        <source>The frequency of the note that sounds when none is followed.</source>
        <translation>La frecuencia de la nota que suena cuando no se sigue ninguna.</translation>
    </message>
    <message>
        <source>The headphones or loudspeaker that sound reference tone and in-tune sound.</source>
        <translation>Los auriculares o el altavoz en que suenan el tono de referencia y el sonido de afinado.</translation>
    </message>
    <message>
        <source>The language of the note names.</source>
        <translation>El idioma de los nombres de las notas.</translation>
    </message>
    <message>
        <source>The microphone or interface to listen to.</source>
        <translation>El micrófono o la interfaz que se escucha.</translation>
    </message>
    <message>
        <source>The smallest pool ({smallest}) must not be larger than the largest ({largest}).</source>
        <translation>La reserva menor ({smallest}) no puede ser más grande que la mayor ({largest}).</translation>
    </message>
    <message>
        <source>The sound file to play through the tuner.</source>
        <translation>El archivo de sonido que pasa por el afinador.</translation>
    </message>
    <message>
        <source>The sound system the device belongs to.</source>
        <translation>El sistema de sonido al que pertenece el dispositivo.</translation>
    </message>
    <message>
        <source>The sound system the output device belongs to.</source>
        <translation>El sistema de sonido al que pertenece el dispositivo de salida.</translation>
    </message>
    <message>
        <source>The words of the window.</source>
        <translation>Las palabras de la ventana.</translation>
    </message>
    <message>
        <source>Their note names: sharps or flats.</source>
        <translation>Sus nombres: sostenidos o bemoles.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation>Transposición</translation>
    </message>
    <message>
        <source>Tuning fork</source>
        <translation>Diapasón de horquilla</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What is tuned: a guitar, whose strings are the targets, or any note.</source>
        <translation>Qué se afina: una guitarra, cuyas cuerdas son los objetivos, o cualquier nota.</translation>
    </message>
    <message>
        <source>What the reference tone sounds like.</source>
        <translation>Cómo suena el tono de referencia.</translation>
    </message>
    <message>
        <source>Where Ctrl+S saves it.</source>
        <translation>Dónde lo guarda Ctrl+S.</translation>
    </message>
    <message>
        <source>Where the sound comes from.</source>
        <translation>De dónde viene el sonido.</translation>
    </message>
    <message>
        <source>Which channel of the device or file to listen to.</source>
        <translation>Qué canal del dispositivo o del archivo se escucha.</translation>
    </message>
    <message>
        <source>Wide (6:3 octaves in the bass)</source>
        <translation>Ancho (octavas 6:3 en el grave)</translation>
    </message>
    <message>
        <source>a host and a port from 1 to 65535: 127.0.0.1:9000</source>
        <translation>un equipo y un puerto de 1 a 65535: 127.0.0.1:9000</translation>
    </message>
    <message>
        <source>a name of its list, such as {names}</source>
        <translation>un nombre de su lista, como {names}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>as most pianos</source>
        <translation>como la mayoría de los pianos</translation>
    </message>
    <message>
        <source>as the instrument</source>
        <translation>como el instrumento</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>búferes</translation>
    </message>
    <message>
        <source>cents from −100 to 100, apart by blanks, not “{word}”</source>
        <translation>cents de −100 a 100, separados por espacios, no «{word}»</translation>
    </message>
    <message>
        <source>each key once, and {key} stands there twice</source>
        <translation>cada tecla una vez, y {key} está dos veces</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>keys from A0 to C8 with their B in millionths, such as A0:330 C3:95, not “{word}”</source>
        <translation>teclas de A0 a C8 con su B en millonésimas, como A0:330 C3:95, no «{word}»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>activado o desactivado</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>semitonos</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file}, línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>{label} takes a finite number, not {value}.</source>
        <translation>{label} admite un número finito, no {value}.</translation>
    </message>
    <message>
        <source>{label} takes a text that can be written down, not {value}.</source>
        <translation>{label} admite un texto que se pueda escribir, no {value}.</translation>
    </message>
    <message>
        <source>{label} takes up to {most} characters, not {count}.</source>
        <translation>{label} admite hasta {most} caracteres, no {count}.</translation>
    </message>
    <message>
        <source>{label} takes {wanted}, not {value}.</source>
        <translation>{label} admite {wanted}, no {value}.</translation>
    </message>
    <message>
        <source>{label} takes {wanted}; not {value}.</source>
        <translation>{label} admite {wanted}; no {value}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>“Tuner” in your music folder</source>
        <translation>«Tuner» en su carpeta de música</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A pause longer than the buffer timeout ({buffer_timeout} ms) loses sound although there is still room for it.</source>
        <translation>Una pausa más larga que el plazo del búfer ({buffer_timeout} ms) pierde sonido aunque todavía haya sitio.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply the recommended {pool_size} buffers</source>
        <translation>Aplicar los {pool_size} búferes recomendados</translation>
    </message>
    <message>
        <source>At {sample_rate} Hz, with up to {bookkeeping} of bookkeeping; the flush timeout bounds the delay at {flush_timeout} ms.</source>
        <translation>A {sample_rate} Hz, con hasta {bookkeeping} de gestión; el plazo de envío limita el retraso a {flush_timeout} ms.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Back to the default: {default}</source>
        <translation>Volver al valor predeterminado: {default}</translation>
    </message>
    <message>
        <source>Batches go out part-full: one takes {duration} to fill, longer than the flush timeout.</source>
        <translation>Los lotes salen a medio llenar: llenar uno lleva {duration}, más que el plazo de envío.</translation>
    </message>
    <message>
        <source>Bring the defaults of all pages back</source>
        <translation>Devolver los valores predeterminados de todas las páginas</translation>
    </message>
    <message>
        <source>Bring the defaults of this page back</source>
        <translation>Devolver los valores predeterminados de esta página</translation>
    </message>
    <message>
        <source>Browse: {label}</source>
        <translation>Examinar: {label}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Changed from the default</source>
        <translation>Distinto del valor predeterminado</translation>
    </message>
    <message>
        <source>Choose the sound file to listen to.</source>
        <translation>Elija el archivo de sonido que se escucha.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Default: {default}</source>
        <translation>Predeterminado: {default}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Keep quiet… {seconds_left} s</source>
        <translation>No haga ruido… {seconds_left} s</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>Aprender la sala</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the gate above it</source>
        <translation>Escuchar la sala en silencio y poner la puerta por encima</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>Buscar de nuevo dispositivos</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation>Ninguna opción tiene estas palabras.</translation>
    </message>
    <message>
        <source>Not in use: “{label}” is “{value}”, not “{wanted}”.</source>
        <translation>No se usa: «{label}» es «{value}», no «{wanted}».</translation>
    </message>
    <message>
        <source>Nothing bounds memory when the analysis is slow: “Allocate” has no pool.</source>
        <translation>Nada limita la memoria cuando el análisis es lento: «Asignar» no tiene reserva.</translation>
    </message>
    <message>
        <source>Now: {text}.</source>
        <translation>Ahora: {text}.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>P&amp;reajuste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Readings come {delay} after the sound: use smaller batches for a quicker needle.</source>
        <translation>Las lecturas llegan {delay} después del sonido: use lotes menores para una aguja más rápida.</translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <translation>Recomendado: {reason}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>Restablecer &amp;página</translation>
    </message>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>Restablecer {label} a {default}</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>Buscar en las opciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <translation>Predeterminado del sistema ({device})</translation>
    </message>
    <message>
        <source>The buffer timeout is shorter than two batches ({duration}): buffers may be given up while they are still in use.</source>
        <translation>El plazo del búfer es más corto que dos lotes ({duration}): puede que se den por perdidos búferes todavía en uso.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Afinación</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to its control.</source>
        <translation>Arriba y Abajo recorren lo encontrado, Intro va a su control.</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Advertencia: {text}</translation>
    </message>
    <message>
        <source>Your own choice of the options below.</source>
        <translation>Su propia elección de las opciones de abajo.</translation>
    </message>
    <message>
        <source>a look at the pool ten times a second; no delay</source>
        <translation>una mirada a la reserva diez veces por segundo; sin retraso</translation>
    </message>
    <message>
        <source>a lost buffer, {share:.0f} % of the pool, is missed for {buffer_timeout}; no memory, no delay</source>
        <translation>un búfer perdido, el {share:.0f} % de la reserva, falta durante {buffer_timeout}; ni memoria ni retraso</translation>
    </message>
    <message>
        <source>a message for each batch, {messages:.1f} a second</source>
        <translation>un mensaje por lote, {messages:.1f} por segundo</translation>
    </message>
    <message>
        <source>a picture every {duration}</source>
        <translation>una imagen cada {duration}</translation>
    </message>
    <message>
        <source>added delay</source>
        <translation>retraso añadido</translation>
    </message>
    <message>
        <source>adds {delay}, {buffer} a buffer, {messages:.1f} messages a second</source>
        <translation>añade {delay}, {buffer} por búfer, {messages:.1f} mensajes por segundo</translation>
    </message>
    <message>
        <source>caps the added delay at {flush_timeout}, with batches {full:.0f} % full; no memory</source>
        <translation>limita el retraso añadido a {flush_timeout}, con lotes al {full:.0f} %; sin memoria</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>mensajes por segundo</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>sin retraso</translation>
    </message>
    <message>
        <source>no delay: a batch is full after {duration}; no memory</source>
        <translation>sin retraso: un lote se llena en {duration}; sin memoria</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing is copied and no sample memory is made; no delay</source>
        <translation>no se copia nada ni se crea memoria de muestras; sin retraso</translation>
    </message>
    <message>
        <source>nothing; the pool&apos;s times stay empty</source>
        <translation>nada; los tiempos de la reserva quedan vacíos</translation>
    </message>
    <message>
        <source>nothing; the size stays as it is set</source>
        <translation>nada; el tamaño queda como está fijado</translation>
    </message>
    <message>
        <source>nothing; there is nothing to save either</source>
        <translation>nada; tampoco hay nada que guardar</translation>
    </message>
    <message>
        <source>nothing; {memory} once the size is automatic</source>
        <translation>nada; {memory} cuando el tamaño sea automático</translation>
    </message>
    <message>
        <source>of samples</source>
        <translation>de muestras</translation>
    </message>
    <message>
        <source>pause ridden out</source>
        <translation>pausa que aguanta</translation>
    </message>
    <message>
        <source>the needle follows about {delay} behind</source>
        <translation>la aguja va unos {delay} por detrás</translation>
    </message>
    <message>
        <source>two looks at the clock for each batch; no delay you can hear</source>
        <translation>dos miradas al reloj por lote; ningún retraso que se oiga</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (no conectado)</translation>
    </message>
    <message>
        <source>{device} has 1 channel.</source>
        <translation>{device} tiene 1 canal.</translation>
    </message>
    <message>
        <source>{device} has only 1 channel.</source>
        <translation>{device} tiene solo 1 canal.</translation>
    </message>
    <message>
        <source>{device} has only {count} channels.</source>
        <translation>{device} tiene solo {count} canales.</translation>
    </message>
    <message>
        <source>{device} has {count} channels.</source>
        <translation>{device} tiene {count} canales.</translation>
    </message>
    <message>
        <source>{device} is not connected.</source>
        <translation>{device} no está conectado.</translation>
    </message>
    <message>
        <source>{memory}, rides out a pause of {pause}; no delay</source>
        <translation>{memory}, aguanta una pausa de {pause}; sin retraso</translation>
    </message>
    <message>
        <source>{memory}, which stays unused with this transport</source>
        <translation>{memory}, que con este transporte queda sin usar</translation>
    </message>
    <message>
        <source>{number} of {count}; Enter goes there.</source>
        <translation>{number} de {count}; Intro va allí.</translation>
    </message>
    <message>
        <source>{range} · default {default}</source>
        <translation>{range} · predeterminado {default}</translation>
    </message>
    <message>
        <source>{rate} Hz is {size} of sound to analyse a second</source>
        <translation>{rate} Hz son {size} de sonido que analizar por segundo</translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation>{size:.0f} bytes</translation>
    </message>
    <message>
        <source>{size} copied each second, one more buffer ({buffer}); no delay</source>
        <translation>{size} copiados por segundo, un búfer más ({buffer}); sin retraso</translation>
    </message>
    <message>
        <source>{size} newly made each second; no delay</source>
        <translation>{size} nuevos por segundo; sin retraso</translation>
    </message>
    <message>
        <source>{size} of memory, filled within 30 s; no delay</source>
        <translation>{size} de memoria, llena en 30 s; sin retraso</translation>
    </message>
    <message>
        <source>{size} of samples</source>
        <translation>{size} de muestras</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>All strings of a strum</source>
        <translation>Todas las cuerdas de un rasgueo</translation>
    </message>
    <message>
        <source>Choose an instrument with strings (Ctrl+I).</source>
        <translation>Elija un instrumento de cuerda (Ctrl+I).</translation>
    </message>
    <message>
        <source>Hold one note of an accordion or a tremolo harmonica.</source>
        <translation>Mantenga una nota de un acordeón o de una armónica de trémolo.</translation>
    </message>
    <message>
        <source>Hold the note for two seconds…</source>
        <translation>Mantenga la nota dos segundos…</translation>
    </message>
    <message>
        <source>How much the partials of the string that was read last lie above whole multiples: f_k = k·f0·√(1 + B·k²). One string at a time.</source>
        <translation>Cuánto quedan los parciales de la última cuerda leída por encima de los múltiplos enteros: f_k = k·f0·√(1 + B·k²). Una cuerda cada vez.</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Inharmonicity of {note}: B&#xa0;=&#xa0;({b}&#xa0;±&#xa0;{sigma})&#xa0;·&#xa0;{power}</source>
        <translation>Inarmonicidad de {note}: B = ({b} ± {sigma}) · {power}</translation>
    </message>
    <message>
        <source>Inharmonicity: not known yet</source>
        <translation>Inarmonicidad: aún no se conoce</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Not steady enough to tell the reeds; hold the note.</source>
        <translation>No es bastante estable para distinguir las lengüetas; mantenga la nota.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing sounds.</source>
        <translation>No suena nada.</translation>
    </message>
    <message>
        <source>One reed, or several exactly alike</source>
        <translation>Una lengüeta, o varias exactamente iguales</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Lengüeta</translation>
    </message>
    <message>
        <source>Reeds of one note</source>
        <translation>Lengüetas de una nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Cuerda</translation>
    </message>
    <message>
        <source>Strings that sound together: one is hidden while the overtones of others lie on all of its own; play it alone.</source>
        <translation>Cuerdas que suenan juntas: una queda oculta mientras los armónicos de otras cubren todos los suyos; tóquela sola.</translation>
    </message>
    <message>
        <source>Strongest tones</source>
        <translation>Tonos más fuertes</translation>
    </message>
    <message>
        <source>Strum all strings, and let them ring.</source>
        <translation>Rasguee todas las cuerdas y déjelas sonar.</translation>
    </message>
    <message>
        <source>The strongest tones, overtones among them</source>
        <translation>Los tonos más fuertes, con sus armónicos</translation>
    </message>
    <message>
        <source>Three reeds, {beats} beats a second</source>
        <translation>Tres lengüetas, {beats} batidos por segundo</translation>
    </message>
    <message>
        <source>Two reeds, {beats} beats a second</source>
        <translation>Dos lengüetas, {beats} batidos por segundo</translation>
    </message>
    <message>
        <source>Which pitches are shown</source>
        <translation>Qué alturas se muestran</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>afinada</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>aún no oída</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {hz} Hz, {level} dBFS, {state}</source>
        <translation>{note}: {cents} cents, {hz} Hz, {level} dBFS, {state}</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {state}</source>
        <translation>{note}: {cents} cents, {state}</translation>
    </message>
    <message>
        <source>{note}: {state}</source>
        <translation>{note}: {state}</translation>
    </message>
    <message>
        <source>♭ flat</source>
        <translation>♭ baja</translation>
    </message>
    <message>
        <source>♯ sharp</source>
        <translation>♯ alta</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo guitar</source>
        <translation>Guitarra de demo</translation>
    </message>
    <message>
        <source>Microphones need the PortAudio library, which was not found: {remedy}; the demo and sound files work without it.</source>
        <translation>Los micrófonos necesitan la biblioteca PortAudio, que no se encontró: {remedy}; la demo y los archivos de sonido funcionan sin ella.</translation>
    </message>
    <message>
        <source>No sound input was found: connect a microphone or an interface and refresh the list, or use the demo or a sound file.</source>
        <translation>No se encontró ninguna entrada de sonido: conecte un micrófono o una interfaz y actualice la lista, o use la demo o un archivo de sonido.</translation>
    </message>
    <message>
        <source>The sound device went away while it was being started: check it and try again.</source>
        <translation>El dispositivo de sonido desapareció mientras se iniciaba: revíselo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sound input “{name}” is not there any more: connect it and try again, choose another one, or use the demo.</source>
        <translation>La entrada de sonido «{name}» ya no está: conéctela y vuelva a intentarlo, elija otra o use la demo.</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found under {system}: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>No se encontró la entrada de sonido «{name}» en {system}: conéctela y vuelva a intentarlo, elija una de {names} o use la demo.</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>No se encontró la entrada de sonido «{name}»: conéctela y vuelva a intentarlo, elija una de {names} o use la demo.</translation>
    </message>
    <message>
        <source>The sound system could not be started again ({args}): check that the sound server is running, or use the demo.</source>
        <translation>El sistema de sonido no se pudo iniciar de nuevo ({args}): compruebe que el servidor de sonido está en marcha o use la demo.</translation>
    </message>
    <message>
        <source>default microphone</source>
        <translation>micrófono predeterminado</translation>
    </message>
    <message>
        <source>install PortAudio with your system&apos;s packages</source>
        <translation>instale PortAudio con los paquetes de su sistema</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice”</source>
        <translation>instálela con «pip install --force-reinstall sounddevice»</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice” or “brew install portaudio”</source>
        <translation>instálela con «pip install --force-reinstall sounddevice» o «brew install portaudio»</translation>
    </message>
    <message>
        <source>install it with “sudo apt install libportaudio2” (Debian, Ubuntu) or your own system&apos;s package of PortAudio</source>
        <translation>instálela con «sudo apt install libportaudio2» (Debian, Ubuntu) o con el paquete PortAudio de su sistema</translation>
    </message>
    <message>
        <source>“{name}” cannot record at {sample_rate} Hz: choose its own rate, {own_rate} Hz.</source>
        <translation>«{name}» no puede grabar a {sample_rate} Hz: elija su propia frecuencia, {own_rate} Hz.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): close other programs that use it and try again, choose another device, or use the demo.</source>
        <translation>No se pudo abrir «{name}» ({reason}): cierre otros programas que lo usen y vuelva a intentarlo, elija otro dispositivo o use la demo.</translation>
    </message>
    <message>
        <source>“{name}” fits several sound inputs ({names}): give one of these names whole.</source>
        <translation>«{name}» corresponde a varias entradas de sonido ({names}): indique entero uno de estos nombres.</translation>
    </message>
    <message>
        <source>“{name}” has delivered no sound for {seconds} s: check its connection and try again, choose another device, or use the demo.</source>
        <translation>«{name}» no ha entregado sonido durante {seconds} s: revise su conexión y vuelva a intentarlo, elija otro dispositivo o use la demo.</translation>
    </message>
    <message>
        <source>“{name}” has no channel {channel}: choose one from 1 to {channels}.</source>
        <translation>«{name}» no tiene el canal {channel}: elija uno del 1 al {channels}.</translation>
    </message>
    <message>
        <source>“{name}” has only {sample_rate} frames a second: {lowest_rate} are needed to read a pitch.</source>
        <translation>«{name}» tiene solo {sample_rate} muestras por segundo: para leer una altura hacen falta {lowest_rate}.</translation>
    </message>
    <message>
        <source>“{name}” has stopped or was disconnected: connect it and try again, choose another device, or use the demo.</source>
        <translation>«{name}» se detuvo o se desconectó: conéctelo y vuelva a intentarlo, elija otro dispositivo o use la demo.</translation>
    </message>
    <message>
        <source>“{name}” holds no sound that can be read: it is empty or was cut off; choose another file.</source>
        <translation>«{name}» no contiene sonido que se pueda leer: está vacío o se cortó; elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: only its first {seconds:.1f} s could be read.</source>
        <translation>«{name}» está dañado o cortado: solo se pudieron leer sus primeros {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>“{name}” is empty: choose another file.</source>
        <translation>«{name}» está vacío: elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that can be read, or it is damaged: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation>«{name}» no es un archivo de sonido que se pueda leer, o está dañado: elija un archivo WAV, FLAC, OGG o MP3.</translation>
    </message>
    <message>
        <source>“{name}” needs the libsndfile library, which was not found: install it with “pip install --force-reinstall soundfile”.</source>
        <translation>«{name}» necesita la biblioteca libsndfile, que no se encontró: instálela con «pip install --force-reinstall soundfile».</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({error}).</source>
        <translation>No se puede leer «{path}» ({error}).</translation>
    </message>
    <message>
        <source>“{path}” does not exist: check its name and folder.</source>
        <translation>«{path}» no existe: revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: choose a sound file in it.</source>
        <translation>«{path}» es una carpeta: elija un archivo de sonido dentro de ella.</translation>
    </message>
    <message>
        <source>“{path}” is no file: choose a sound file.</source>
        <translation>«{path}» no es un archivo: elija un archivo de sonido.</translation>
    </message>
    <message>
        <source>“{path}” may not be read: change its permissions.</source>
        <translation>No hay permiso para leer «{path}»: cambie sus permisos.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source> semitones</source>
        <translation> semitonos</translation>
    </message>
    <message>
        <source>&amp;As the instrument</source>
        <translation>Como el &amp;instrumento</translation>
    </message>
    <message>
        <source>&amp;Capo at fret</source>
        <translation>Cejilla en el &amp;traste</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Keep this string</source>
        <translation>&amp;Guardar esta cuerda</translation>
    </message>
    <message>
        <source>&amp;Lowest string down by</source>
        <translation>Bajar la cuerda más &amp;grave</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Octaves</source>
        <translation>&amp;Octavas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>&amp;Escrito para</translation>
    </message>
    <message>
        <source>All &amp;equal</source>
        <translation>Todo &amp;igual</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>Cualquier nota</translation>
    </message>
    <message>
        <source>Any note, {lowest} to {highest}</source>
        <translation>Cualquier nota, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>As it sounds</source>
        <translation>Como suena</translation>
    </message>
    <message>
        <source>As the instrument is written</source>
        <translation>Como se escribe el instrumento</translation>
    </message>
    <message>
        <source>By instrument</source>
        <translation>Por instrumento</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por tonalidad</translation>
    </message>
    <message>
        <source>Capo at fret {fret}</source>
        <translation>Cejilla en el traste {fret}</translation>
    </message>
    <message>
        <source>Course {course}</source>
        <translation>Orden {course}</translation>
    </message>
    <message>
        <source>Course {course}, {count} strings</source>
        <translation>Orden {course}, {count} cuerdas</translation>
    </message>
    <message>
        <source>Equal divisions of the octave</source>
        <translation>Divisiones iguales de la octava</translation>
    </message>
    <message>
        <source>Find: {title}</source>
        <translation>Buscar: {title}</translation>
    </message>
    <message>
        <source>How far each note lies from equal temperament, in cents, on the key note {key}. It is saved as a Scala file, which then stands for the temperament.</source>
        <translation>Cuánto se aparta cada nota del temperamento igual, en cents, sobre la tónica {key}. Se guarda como archivo Scala, que ocupa entonces el lugar del temperamento.</translation>
    </message>
    <message>
        <source>Keep each string as it &amp;ends</source>
        <translation>Guardar cada cuerda cuando se &amp;extingue</translation>
    </message>
    <message>
        <source>Locked on {label}: ← → for another, Esc to let go</source>
        <translation>Fijado en {label}: ← → para otro, Esc para soltarlo</translation>
    </message>
    <message>
        <source>Lowest string a semitone down</source>
        <translation>La cuerda más grave, un semitono abajo</translation>
    </message>
    <message>
        <source>Lowest string {count} semitones down</source>
        <translation>La cuerda más grave, {count} semitonos abajo</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>Cuerdas medidas</translation>
    </message>
    <message>
        <source>My instrument</source>
        <translation>Mi instrumento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None: any note</source>
        <translation>Ninguna: cualquier nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes as they sound, such as E2 A2 D3, apart by blanks; a course as G3+G3; an offset in cents as A2(-2).</source>
        <translation>Notas como suenan, por ejemplo E2 A2 D3, separadas por espacios; un orden como G3+G3; una desviación en cents como A2(-2).</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Offset of string {number} in cents</source>
        <translation>Desviación de la cuerda {number} en cents</translation>
    </message>
    <message>
        <source>Own instrument</source>
        <translation>Instrumento propio</translation>
    </message>
    <message>
        <source>Own temperament</source>
        <translation>Temperamento propio</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>Ensanchamiento del piano</translation>
    </message>
    <message>
        <source>Play a string.</source>
        <translation>Toque una cuerda.</translation>
    </message>
    <message>
        <source>Preview: cents from equal temperament</source>
        <translation>Vista previa: cents respecto al temperamento igual</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, higher than it is written</source>
        <translation>Quien toca lee C y suena {key}, más agudo de lo escrito</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, lower than it is written</source>
        <translation>Quien toca lee C y suena {key}, más grave de lo escrito</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Quitar &amp;todas</translation>
    </message>
    <message>
        <source>S&amp;trings</source>
        <translation>C&amp;uerdas</translation>
    </message>
    <message>
        <source>So the notes will stand beside equal temperament, with A at the concert pitch. The reading changes when it is saved.</source>
        <translation>Así quedarán las notas respecto al temperamento igual, con A en el diapasón. La lectura cambia al guardarlo.</translation>
    </message>
    <message>
        <source>Sounds an octave higher than it is written</source>
        <translation>Suena una octava más aguda de lo escrito</translation>
    </message>
    <message>
        <source>Sounds an octave lower than it is written</source>
        <translation>Suena una octava más grave de lo escrito</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves higher than it is written</source>
        <translation>Suena {octaves} octavas más aguda de lo escrito</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves lower than it is written</source>
        <translation>Suena {octaves} octavas más grave de lo escrito</translation>
    </message>
    <message>
        <source>Stiff strings make a piano&apos;s octaves wider than 2:1. Choose which partials are to meet in an octave, and play single strings from the whole keyboard, each for two or three seconds: the targets follow what is measured. Without measured strings they suit most pianos.</source>
        <translation>Las cuerdas rígidas hacen las octavas de un piano más anchas que 2:1. Elija qué parciales deben encontrarse en una octava y toque cuerdas sueltas de todo el teclado, cada una durante dos o tres segundos: los objetivos siguen lo que se mide. Sin cuerdas medidas convienen a la mayoría de los pianos.</translation>
    </message>
    <message>
        <source>Stiffness B of the strings, in millionths</source>
        <translation>Rigidez B de las cuerdas, en millonésimas</translation>
    </message>
    <message>
        <source>Stretch of the keys in cents</source>
        <translation>Ensanchamiento de las teclas en cents</translation>
    </message>
    <message>
        <source>String that sounds</source>
        <translation>Cuerda que suena</translation>
    </message>
    <message>
        <source>String {course}</source>
        <translation>Cuerda {course}</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cuerdas</translation>
    </message>
    <message>
        <source>Strings of {instrument}</source>
        <translation>Cuerdas de {instrument}</translation>
    </message>
    <message>
        <source>Sweetened</source>
        <translation>Endulzada</translation>
    </message>
    <message>
        <source>Sweetening: how far each string departs from its note, in cents.</source>
        <translation>Endulzado: cuánto se aparta cada cuerda de su nota, en cents.</translation>
    </message>
    <message>
        <source>Target, cents from no stretch</source>
        <translation>Objetivo, cents respecto a ningún ensanchamiento</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Written as it sounds</source>
        <translation>Se escribe como suena</translation>
    </message>
    <message>
        <source>Written for {written}</source>
        <translation>Escrito para {written}</translation>
    </message>
    <message>
        <source>Written for {written}: sounds {label}</source>
        <translation>Escrito para {written}: suena {label}</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>afinada</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>aún no oída</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>the program has an instrument “{name}”</source>
        <translation>el programa tiene un instrumento «{name}»</translation>
    </message>
    <message>
        <source>{name}
1 note, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
1 nota, se repite tras {period:.1f}&#x202f;¢</translation>
    </message>
    <message>
        <source>{name}
{count} notes, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
{count} notas, se repite tras {period:.1f}&#x202f;¢</translation>
    </message>
    <message>
        <source>{name} on {key}</source>
        <translation>{name} en {key}</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping</source>
        <translation>{name}, por asignación de teclas</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping instead of the strings of {instrument}</source>
        <translation>{name}, por asignación de teclas en lugar de las cuerdas de {instrument}</translation>
    </message>
    <message>
        <source>{note}, cents from equal temperament</source>
        <translation>{note}, cents respecto al temperamento igual</translation>
    </message>
    <message>
        <source>{note}: B = {stiffness} ± {sigma} millionths</source>
        <translation>{note}: B = {stiffness} ± {sigma} millonésimas</translation>
    </message>
    <message>
        <source>{source}
On {key}, in cents from equal: {cents}</source>
        <translation>{source}
En {key}, en cents respecto al igual: {cents}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}</source>
        <translation>{string}, {note}: {state}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}, locked</source>
        <translation>{string}, {note}: {state}, fijada</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to let it go</source>
        <translation>{string}: {note}, {hz:.2f} Hz — {state}
Clic para soltarla</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to lock it</source>
        <translation>{string}: {note}, {hz:.2f} Hz — {state}
Clic para fijarla</translation>
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
        <translation>Igual</translation>
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
        <translation>Justa</translation>
    </message>
    <message>
        <source>Just (Agricola)</source>
        <translation>Justa (Agricola)</translation>
    </message>
    <message>
        <source>Just (Ellis&apos;s duodene)</source>
        <translation>Justa (duodena de Ellis)</translation>
    </message>
    <message>
        <source>Just (Euler)</source>
        <translation>Justa (Euler)</translation>
    </message>
    <message>
        <source>Just (Ganassi)</source>
        <translation>Justa (Ganassi)</translation>
    </message>
    <message>
        <source>Just (Hindustani)</source>
        <translation>Justa (Hindustani)</translation>
    </message>
    <message>
        <source>Just (Kepler)</source>
        <translation>Justa (Kepler)</translation>
    </message>
    <message>
        <source>Just (Malcolm)</source>
        <translation>Justa (Malcolm)</translation>
    </message>
    <message>
        <source>Just (Marpurg)</source>
        <translation>Justa (Marpurg)</translation>
    </message>
    <message>
        <source>Just (Mersenne, lute)</source>
        <translation>Justa (Mersenne, laúd)</translation>
    </message>
    <message>
        <source>Just (Montvallon)</source>
        <translation>Justa (Montvallon)</translation>
    </message>
    <message>
        <source>Just (Ramos de Pareja)</source>
        <translation>Justa (Ramos de Pareja)</translation>
    </message>
    <message>
        <source>Just (Rousseau)</source>
        <translation>Justa (Rousseau)</translation>
    </message>
    <message>
        <source>Just (de Caus)</source>
        <translation>Justa (de Caus)</translation>
    </message>
    <message>
        <source>Just (harmonics 16 to 32)</source>
        <translation>Justa (armónicos 16 a 32)</translation>
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
        <translation>Mesotónico</translation>
    </message>
    <message>
        <source>Meantone, 2/7 comma</source>
        <translation>Mesotónico, 2/7 de coma</translation>
    </message>
    <message>
        <source>Meantone, 2/9 comma</source>
        <translation>Mesotónico, 2/9 de coma</translation>
    </message>
    <message>
        <source>Meantone, ¼ comma</source>
        <translation>Mesotónico, ¼ de coma</translation>
    </message>
    <message>
        <source>Meantone, ⅐ comma</source>
        <translation>Mesotónico, ⅐ de coma</translation>
    </message>
    <message>
        <source>Meantone, ⅓ comma</source>
        <translation>Mesotónico, ⅓ de coma</translation>
    </message>
    <message>
        <source>Meantone, ⅕ comma</source>
        <translation>Mesotónico, ⅕ de coma</translation>
    </message>
    <message>
        <source>Meantone, ⅙ comma</source>
        <translation>Mesotónico, ⅙ de coma</translation>
    </message>
    <message>
        <source>Meantone, ⅛ comma</source>
        <translation>Mesotónico, ⅛ de coma</translation>
    </message>
    <message>
        <source>Modified meantone</source>
        <translation>Mesotónico modificado</translation>
    </message>
    <message>
        <source>Neidhardt II</source>
        <translation>Neidhardt II</translation>
    </message>
    <message>
        <source>Neidhardt, big town</source>
        <translation>Neidhardt, ciudad grande</translation>
    </message>
    <message>
        <source>Neidhardt, small town</source>
        <translation>Neidhardt, ciudad pequeña</translation>
    </message>
    <message>
        <source>Neidhardt, village</source>
        <translation>Neidhardt, aldea</translation>
    </message>
    <message>
        <source>Prinz</source>
        <translation>Prinz</translation>
    </message>
    <message>
        <source>Pythagorean</source>
        <translation>Pitagórico</translation>
    </message>
    <message>
        <source>Pythagorean, G♭ to B</source>
        <translation>Pitagórico, de G♭ a B</translation>
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
        <translation>Silbermann, ⅙ de coma pitagórica</translation>
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
        <translation>Buen temperamento</translation>
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
        <translation>un archivo Scala</translation>
    </message>
    <message>
        <source>each step is 2^(1/{count})</source>
        <translation>cada paso es 2^(1/{count})</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fijado a mano</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Drone with the pure fifth</source>
        <translation>Bordón con la quinta pura</translation>
    </message>
    <message>
        <source>F&amp;ollow the note</source>
        <translation>&amp;Seguir la nota</translation>
    </message>
    <message>
        <source>Follow the note that is locked or read</source>
        <translation>Seguir la nota fijada o leída</translation>
    </message>
    <message>
        <source>Higher note of the reference tone</source>
        <translation>Subir la nota del tono de referencia</translation>
    </message>
    <message>
        <source>Lower note of the reference tone</source>
        <translation>Bajar la nota del tono de referencia</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute the reference tone</source>
        <translation>Silenciar el tono de referencia</translation>
    </message>
    <message>
        <source>Note of the reference tone: {label}, {hz:.2f} Hz</source>
        <translation>Nota del tono de referencia: {label}, {hz:.2f} Hz</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Reference tone</source>
        <translation>Tono de referencia</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Senoidal</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonar</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen here</source>
        <translation>Hace sonar la nota fijada o leída; desactivado suena la última elegida aquí</translation>
    </message>
    <message>
        <source>Sound the reference tone</source>
        <translation>Hacer sonar el tono de referencia</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Cuerda</translation>
    </message>
    <message>
        <source>The output device has gone, so nothing sounds any more: check the device and try again.</source>
        <translation>El dispositivo de salida desapareció y ya no suena nada: revíselo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The output device “{name}” is not connected: connect it and refresh the list, or choose another one in the settings.</source>
        <translation>El dispositivo de salida «{name}» no está conectado: conéctelo y actualice la lista, o elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>The pure fifth above, 3:2, sounds as well</source>
        <translation>Suena también la quinta pura superior, 3:2</translation>
    </message>
    <message>
        <source>There is nothing to play on: plug in or switch on headphones or a loudspeaker and try again.</source>
        <translation>No hay por dónde sonar: conecte o encienda unos auriculares o un altavoz y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Timbre of the reference tone</source>
        <translation>Timbre del tono de referencia</translation>
    </message>
    <message>
        <source>To sound anything the tuner needs the PortAudio library, which was not found; “tuner devices” says how to install it.</source>
        <translation>Para sonar, el afinador necesita la biblioteca PortAudio, que no se encontró; «tuner devices» dice cómo instalarla.</translation>
    </message>
    <message>
        <source>Tuning fork</source>
        <translation>Diapasón de horquilla</translation>
    </message>
    <message>
        <source>Vo&amp;lume</source>
        <translation>Vo&amp;lumen</translation>
    </message>
    <message>
        <source>Volume of the reference tone</source>
        <translation>Volumen del tono de referencia</translation>
    </message>
    <message>
        <source>With &amp;fifth</source>
        <translation>Con &amp;quinta</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no se indica el motivo</translation>
    </message>
    <message>
        <source>“{name}” does not play ({why}): close the program that uses it, or choose another output device in the settings.</source>
        <translation>«{name}» no suena ({why}): cierre el programa que lo usa o elija otro dispositivo de salida en los ajustes.</translation>
    </message>
</context>
<context>
    <name>Transpositions</name>
    <message>
        <source>A instrument</source>
        <translation>Instrumento en la</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>Clarinete alto</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>Flauta alto</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>Saxofón alto</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>Corno barítono, clave de sol</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>Saxofón barítono</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>Clarinete bajo</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>Flauta bajo</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>Flauta dulce bajo</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>Saxofón bajo</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>Corno di bassetto</translation>
    </message>
    <message>
        <source>B♭ instrument</source>
        <translation>Instrumento en si♭</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>Tuba en si♭, clave de sol</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>Clarinete en la</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>Clarinete en si♭</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>Clarinete en mi♭</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Sonidos reales</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>Contrafagot</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>Corneta</translation>
    </message>
    <message>
        <source>D instrument</source>
        <translation>Instrumento en re</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>Contrabajo</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Corno inglés</translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation>Bombardino, clave de sol</translation>
    </message>
    <message>
        <source>E♭ instrument</source>
        <translation>Instrumento en mi♭</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>Tuba en mi♭, clave de sol</translation>
    </message>
    <message>
        <source>F instrument</source>
        <translation>Instrumento en fa</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>Fliscorno</translation>
    </message>
    <message>
        <source>G instrument</source>
        <translation>Instrumento en sol</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitarra</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>Trompa en fa</translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation>Oboe de amor</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Flautín</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>Trompeta piccolo en si♭</translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation>Flauta dulce sopranino</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>Saxofón sopranino</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>Flauta dulce soprano</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>Saxofón soprano</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>Corno tenor</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>Saxofón tenor</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>Trompeta en si♭</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>Trompeta en re</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>Trompeta en mi♭</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>No voice was found on this system: PowerShell is missing.</source>
        <translation>No se encontró ninguna voz en este sistema: falta PowerShell.</translation>
    </message>
    <message>
        <source>No voice was found on this system: install speech-dispatcher.</source>
        <translation>No se encontró ninguna voz en este sistema: instale speech-dispatcher.</translation>
    </message>
    <message>
        <source>No voice was found on this system: the program “say” is missing.</source>
        <translation>No se encontró ninguna voz en este sistema: falta el programa «say».</translation>
    </message>
    <message>
        <source>The system&apos;s voice could not speak ({why}): check that it works, or switch spoken notes off in the settings.</source>
        <translation>La voz del sistema no pudo hablar ({why}): compruebe que funciona o desactive las notas habladas en los ajustes.</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>no terminó</translation>
    </message>
    <message>
        <source>{name} flat</source>
        <comment>a note with an accidental</comment>
        <translation>{name} bemol</translation>
    </message>
    <message>
        <source>{name} sharp</source>
        <comment>a note with an accidental</comment>
        <translation>{name} sostenido</translation>
    </message>
    <message>
        <source>{note}, in tune</source>
        <translation>{note}, afinado</translation>
    </message>
    <message>
        <source>{note}, {cents} cents flat</source>
        <translation>{note}, {cents} cents bajo</translation>
    </message>
    <message>
        <source>{note}, {cents} cents sharp</source>
        <translation>{note}, {cents} cents alto</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Choose the input</source>
        <translation>Elija la entrada</translation>
    </message>
    <message>
        <source>If it does not move, choose another input.</source>
        <translation>Si no se mueve, elija otra entrada.</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Dispositivo de entrada</translation>
    </message>
    <message>
        <source>Make a sound and see the level move</source>
        <translation>Haga un sonido y vea moverse el nivel</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh, or listen to the demo.</source>
        <translation>No se encontró ningún micrófono: conecte uno y pulse Actualizar, o escuche la demo.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh; meanwhile the demo plays.</source>
        <translation>No se encontró ningún micrófono: conecte uno y pulse Actualizar; mientras tanto suena la demo.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>One string, or one long tone.</source>
        <translation>Una cuerda, o un sonido largo.</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>Toque una nota</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>Usar la &amp;demo</translation>
    </message>
    <message>
        <source>Start &amp;tuning</source>
        <translation>&amp;Empezar a afinar</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>That is all: the tuner hears you.</source>
        <translation>Eso es todo: el afinador le oye.</translation>
    </message>
    <message>
        <source>The demo is playing. Choose a microphone to listen to it.</source>
        <translation>Suena la demo. Elija un micrófono para escucharlo.</translation>
    </message>
    <message>
        <source>The microphone or interface near your instrument.</source>
        <translation>El micrófono o la interfaz cerca de su instrumento.</translation>
    </message>
    <message>
        <source>Three steps, and you can tune. All of it can be changed later.</source>
        <translation>Tres pasos y podrá afinar. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to the tuner</source>
        <translation>Le damos la bienvenida al afinador</translation>
    </message>
    <message>
        <source>{cents} cents: flat, tune up.</source>
        <translation>{cents} cents: bajo, suba.</translation>
    </message>
    <message>
        <source>{cents} cents: in tune.</source>
        <translation>{cents} cents: afinado.</translation>
    </message>
    <message>
        <source>{cents} cents: sharp, tune down.</source>
        <translation>{cents} cents: alto, baje.</translation>
    </message>
</context>
</TS>
