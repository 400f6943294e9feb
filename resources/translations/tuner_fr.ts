<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Back to 440 Hz</source>
        <translation>Retour à 440 &amp;Hz</translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation>&amp;Barre</translation>
    </message>
    <message>
        <source>&amp;Clock correction…</source>
        <translation>Correction d&apos;hor&amp;loge…</translation>
    </message>
    <message>
        <source>&amp;Copy reading</source>
        <translation>&amp;Copier la mesure</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>&amp;Démo</translation>
    </message>
    <message>
        <source>&amp;Drop, capo, offsets…</source>
        <translation>&amp;Drop, capo, décalages…</translation>
    </message>
    <message>
        <source>&amp;Export instrument…</source>
        <translation>E&amp;xporter l&apos;instrument…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Instrument…</source>
        <translation>&amp;Instrument…</translation>
    </message>
    <message>
        <source>&amp;Learn the room</source>
        <translation>Mesurer le &amp;bruit ambiant</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Lower concert pitch</source>
        <translation>&amp;Baisser le diapason</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Microphone</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>&amp;Mini-fenêtre</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>&amp;Aiguille</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Pitch</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Raise concert pitch</source>
        <translation>&amp;Monter le diapason</translation>
    </message>
    <message>
        <source>&amp;Refresh devices</source>
        <translation>&amp;Actualiser les périphériques</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Strobe</source>
        <translation>&amp;Stroboscope</translation>
    </message>
    <message>
        <source>&amp;Temperament…</source>
        <translation>&amp;Tempérament…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Tuner</source>
        <translation>&amp;Accordeur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>&amp;Bienvenue…</translation>
    </message>
    <message>
        <source>A small window on top of all others (Ctrl+M)</source>
        <translation>Une petite fenêtre au-dessus de toutes les autres (Ctrl+M)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Bar over a straight scale (2)</source>
        <translation>Barre sur une échelle droite (2)</translation>
    </message>
    <message>
        <source>Choose the input, see the level move, play a note</source>
        <translation>Choisir l&apos;entrée, voir le niveau bouger, jouer une note</translation>
    </message>
    <message>
        <source>Choose where the last 30 s are saved (Ctrl+Shift+S)</source>
        <translation>Choisir où les 30 dernières secondes sont enregistrées (Ctrl+Maj+S)</translation>
    </message>
    <message>
        <source>Close the tuner</source>
        <translation>Fermer l&apos;accordeur</translation>
    </message>
    <message>
        <source>Concert pitch from the &amp;note being played</source>
        <translation>Diapason d&apos;après la note &amp;jouée</translation>
    </message>
    <message>
        <source>Copy note, cents and Hz (Ctrl+C)</source>
        <translation>Copier la note, les cents et les Hz (Ctrl+C)</translation>
    </message>
    <message>
        <source>Ex&amp;port tuning…</source>
        <translation>Exporter l&apos;accorda&amp;ge…</translation>
    </message>
    <message>
        <source>Fill the screen (F11 or F)</source>
        <translation>Occuper tout l&apos;écran (F11 ou F)</translation>
    </message>
    <message>
        <source>Fill the screen, to be read from far away (F10)</source>
        <translation>Occuper tout l&apos;écran, pour une lecture de loin (F10)</translation>
    </message>
    <message>
        <source>For whom notes are written</source>
        <translation>Pour qui les notes sont écrites</translation>
    </message>
    <message>
        <source>Give it a name and its strings</source>
        <translation>Lui donner un nom et ses cordes</translation>
    </message>
    <message>
        <source>Go on listening (Space)</source>
        <translation>Reprendre l&apos;écoute (Espace)</translation>
    </message>
    <message>
        <source>How fast the sound card really runs, and what to do about it</source>
        <translation>La vitesse réelle de la carte son, et comment en tenir compte</translation>
    </message>
    <message>
        <source>How the octave is divided (Ctrl+T)</source>
        <translation>La division de l&apos;octave (Ctrl+T)</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are; measure its strings</source>
        <translation>Quelle largeur ont les octaves d&apos;un piano ; mesurer ses cordes</translation>
    </message>
    <message>
        <source>I&amp;mport instruments…</source>
        <translation>Impo&amp;rter des instruments…</translation>
    </message>
    <message>
        <source>Key n&amp;ote</source>
        <translation>T&amp;onique</translation>
    </message>
    <message>
        <source>Keys, and how to read the displays (F1)</source>
        <translation>Les touches, et comment lire les affichages (F1)</translation>
    </message>
    <message>
        <source>Listen to an input device</source>
        <translation>Écouter un périphérique d&apos;entrée</translation>
    </message>
    <message>
        <source>Listen to the built-in demo; needs no microphone</source>
        <translation>Écouter la démo intégrée&#xa0;; elle n&apos;a besoin d&apos;aucun microphone</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the noise gate above it (Ctrl+R)</source>
        <translation>Écouter la pièce silencieuse et placer le seuil de bruit au-dessus (Ctrl+R)</translation>
    </message>
    <message>
        <source>Loc&amp;k target</source>
        <translation>&amp;Verrouiller la cible</translation>
    </message>
    <message>
        <source>Lock the next target (→)</source>
        <translation>Verrouiller la cible suivante (→)</translation>
    </message>
    <message>
        <source>Lock the target before (←)</source>
        <translation>Verrouiller la cible précédente (←)</translation>
    </message>
    <message>
        <source>Look for input devices again (F5)</source>
        <translation>Chercher à nouveau les périphériques d&apos;entrée (F5)</translation>
    </message>
    <message>
        <source>Lower A4 by 0.1 Hz (−)</source>
        <translation>Baisser le la4 de 0,1&#xa0;Hz (−)</translation>
    </message>
    <message>
        <source>M&amp;ute the tone</source>
        <translation>Co&amp;uper le son</translation>
    </message>
    <message>
        <source>Make or chan&amp;ge an instrument…</source>
        <translation>&amp;Créer ou modifier un instrument…</translation>
    </message>
    <message>
        <source>Ne&amp;xt target</source>
        <translation>Cible &amp;suivante</translation>
    </message>
    <message>
        <source>Needle over an arc (1)</source>
        <translation>Aiguille sur un arc (1)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>O&amp;wn temperament…</source>
        <translation>Tempérament p&amp;ersonnel…</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Pause; the reading stays (Space)</source>
        <translation>Pause&#xa0;; la mesure reste affichée (Espace)</translation>
    </message>
    <message>
        <source>Pi&amp;ano stretch…</source>
        <translation>Étirement du pi&amp;ano…</translation>
    </message>
    <message>
        <source>Play a sound file through the tuner</source>
        <translation>Faire passer un fichier audio par l&apos;accordeur</translation>
    </message>
    <message>
        <source>Pre&amp;vious target</source>
        <translation>Cible &amp;précédente</translation>
    </message>
    <message>
        <source>Put A4 at 440 Hz</source>
        <translation>Mettre le la4 à 440&#xa0;Hz</translation>
    </message>
    <message>
        <source>Put all panes back where they began</source>
        <translation>Remettre tous les volets à leur place de départ</translation>
    </message>
    <message>
        <source>Raise A4 by 0.1 Hz (+)</source>
        <translation>Monter le la4 de 0,1&#xa0;Hz (+)</translation>
    </message>
    <message>
        <source>Re&amp;ference tone</source>
        <translation>Son de ré&amp;férence</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Sa&amp;ve the last 30 s</source>
        <translation>Enre&amp;gistrer les 30 dernières s</translation>
    </message>
    <message>
        <source>Save in another &amp;folder…</source>
        <translation>Enregistrer dans un autre d&amp;ossier…</translation>
    </message>
    <message>
        <source>Save sound and readings of what was just played (Ctrl+S)</source>
        <translation>Enregistrer le son et les mesures de ce qui vient d&apos;être joué (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set how far each note lies from equal temperament</source>
        <translation>Régler l&apos;écart de chaque note au tempérament égal</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Paramètres (Ctrl+,)</translation>
    </message>
    <message>
        <source>Silence the reference tone (M)</source>
        <translation>Rendre muet le son de référence (M)</translation>
    </message>
    <message>
        <source>Sound &amp;file…</source>
        <translation>&amp;Fichier audio…</translation>
    </message>
    <message>
        <source>Sound the target, or A4, or stop it (T)</source>
        <translation>Jouer la cible, ou le la4, ou l&apos;arrêter (T)</translation>
    </message>
    <message>
        <source>St&amp;age display</source>
        <translation>Affi&amp;chage de scène</translation>
    </message>
    <message>
        <source>Start listening (Space)</source>
        <translation>Commencer l&apos;écoute (Espace)</translation>
    </message>
    <message>
        <source>Stay with the note that sounds (L)</source>
        <translation>Rester sur la note qui sonne (L)</translation>
    </message>
    <message>
        <source>Stop &amp;learning the room</source>
        <translation>Arrêter la mesure du &amp;bruit</translation>
    </message>
    <message>
        <source>Stop and let go of the input</source>
        <translation>Arrêter et libérer l&apos;entrée</translation>
    </message>
    <message>
        <source>Strobe to and fro</source>
        <translation>Du stroboscope et retour</translation>
    </message>
    <message>
        <source>Strobe: still is in tune (3; S to and fro)</source>
        <translation>Stroboscope&#xa0;: immobile, c&apos;est juste (3&#xa0;; S pour aller et venir)</translation>
    </message>
    <message>
        <source>Take over instruments from a file</source>
        <translation>Reprendre des instruments d&apos;un fichier</translation>
    </message>
    <message>
        <source>Take the nearest target again (L or Esc)</source>
        <translation>Prendre à nouveau la cible la plus proche (L ou Échap)</translation>
    </message>
    <message>
        <source>Take the note that sounds as in tune</source>
        <translation>Prendre pour juste la note qui sonne</translation>
    </message>
    <message>
        <source>Tran&amp;sposition…</source>
        <translation>Tra&amp;nsposition…</translation>
    </message>
    <message>
        <source>What is done to the strings (Ctrl+D)</source>
        <translation>Ce qui est fait aux cordes (Ctrl+D)</translation>
    </message>
    <message>
        <source>What is tuned (Ctrl+I)</source>
        <translation>Ce qui est accordé (Ctrl+I)</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Write the instrument into a file, to change or share it</source>
        <translation>Écrire l&apos;instrument dans un fichier, pour le modifier ou le partager</translation>
    </message>
    <message>
        <source>Write the tuning in use as a Scala or MIDI file</source>
        <translation>Écrire l&apos;accordage en cours dans un fichier Scala ou MIDI</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Drop and capo are left out: {error}.</source>
        <translation>Drop et capo sont laissés de côté&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Drop, capo and offsets are left out: “{name}” has no strings.</source>
        <translation>Drop, capo et décalages sont laissés de côté&#xa0;: «&#xa0;{name}&#xa0;» n&apos;a pas de cordes.</translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation>Exporter l&apos;instrument</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exporté vers {path}.</translation>
    </message>
    <message>
        <source>Import instruments</source>
        <translation>Importer des instruments</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>Importé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Instruments (*.json);;All files (*)</source>
        <translation>Instruments (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the temperament</source>
        <translation>Enregistrer le tempérament</translation>
    </message>
    <message>
        <source>Saved as {path}, and in use.</source>
        <translation>Enregistré sous {path}, et utilisé.</translation>
    </message>
    <message>
        <source>Scala file</source>
        <translation>Fichier Scala</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Gammes Scala (*.scl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {path} ({reason}); they last until the tuner is closed.</source>
        <translation>Les paramètres ne peuvent pas être conservés dans {path} ({reason})&#xa0;; ils durent jusqu&apos;à la fermeture de l&apos;accordeur.</translation>
    </message>
    <message>
        <source>Some settings could not be used.</source>
        <translation>Certains paramètres n&apos;ont pas pu être utilisés.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; {path} says more.</source>
        <translation>Un problème inattendu est survenu&#xa0;; {path} en dit plus.</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>Tempérament</translation>
    </message>
    <message>
        <source>The instruments of the program cannot be read: {error}.</source>
        <translation>Les instruments du programme ne peuvent pas être lus&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The keyboard mapping {path} cannot be read ({reason}); none is used.</source>
        <translation>L&apos;affectation de clavier {path} ne peut pas être lue ({reason})&#xa0;; aucune n&apos;est utilisée.</translation>
    </message>
    <message>
        <source>The keys of {file} are the targets, not the strings of “{instrument}”.</source>
        <translation>Les cibles sont les touches de {file}, et non les cordes de «&#xa0;{instrument}&#xa0;».</translation>
    </message>
    <message>
        <source>The log file {path} cannot be written ({strerror}); nothing is logged.</source>
        <translation>Le journal {path} ne peut pas être écrit ({strerror})&#xa0;; rien n&apos;est journalisé.</translation>
    </message>
    <message>
        <source>The scale {path} cannot be read ({why}); “{name}” is used.</source>
        <translation>La gamme {path} ne peut pas être lue ({why})&#xa0;; «&#xa0;{name}&#xa0;» est utilisé.</translation>
    </message>
    <message>
        <source>The settings file was damaged ({damage}) and is now kept as {aside}; defaults are used.</source>
        <translation>Le fichier de paramètres était endommagé ({damage})&#xa0;; il est conservé sous {aside} et les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged ({damage}) and cannot be set aside ({reason}); defaults are used.</source>
        <translation>Le fichier de paramètres {path} est endommagé ({damage}) et ne peut pas être mis de côté ({reason})&#xa0;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}); defaults are used.</source>
        <translation>Les paramètres de {path} ne peuvent pas être lus ({reason})&#xa0;; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The string offsets are left out: {error}.</source>
        <translation>Les décalages des cordes sont laissés de côté&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The strings are the targets; {file} is put away.</source>
        <translation>Les cibles sont les cordes&#xa0;; {file} est mis de côté.</translation>
    </message>
    <message>
        <source>There is no instrument in {path}.</source>
        <translation>Il n&apos;y a pas d&apos;instrument dans {path}.</translation>
    </message>
    <message>
        <source>There is no instrument “{instrument}”; chromatic is used.</source>
        <translation>Il n&apos;y a pas d&apos;instrument «&#xa0;{instrument}&#xa0;»&#xa0;; le mode chromatique est utilisé.</translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation>Transposition</translation>
    </message>
    <message>
        <source>Your instruments cannot be kept: {why}.</source>
        <translation>Vos instruments ne peuvent pas être conservés&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Your own instruments in {path} cannot be read: {error}.</source>
        <translation>Vos propres instruments dans {path} ne peuvent pas être lus&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>a damaged file is in the way</source>
        <translation>un fichier endommagé se trouve à cet endroit</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>beaucoup trop grand</translation>
    </message>
    <message>
        <source>not a settings file</source>
        <translation>pas un fichier de paramètres</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>not written by this program</source>
        <translation>pas écrit par ce programme</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
    <message>
        <source>{error} The default, {default}, is used.</source>
        <translation>{error} La valeur par défaut, {default}, est utilisée.</translation>
    </message>
    <message>
        <source>{error} The defaults of the {page} page are used.</source>
        <translation>{error} Les valeurs par défaut de la page {page} sont utilisées.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} est supprimé.</translation>
    </message>
    <message>
        <source>{name} is kept, and in use.</source>
        <translation>{name} est conservé, et utilisé.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {error}.</source>
        <translation>{path} ne peut pas être importé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{reason} Playing the demo instead.</source>
        <translation>{reason} La démo est jouée à la place.</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Broken sound data: choose another recording</source>
        <translation>Données audio corrompues&#xa0;: choisissez un autre enregistrement</translation>
    </message>
    <message>
        <source>Broken sound data: restart the input, or choose another device</source>
        <translation>Données audio corrompues&#xa0;: relancez l&apos;entrée, ou choisissez un autre périphérique</translation>
    </message>
    <message>
        <source>Clipping: it was recorded too loud</source>
        <translation>Saturation&#xa0;: enregistré trop fort</translation>
    </message>
    <message>
        <source>Clipping: turn the input gain down</source>
        <translation>Saturation&#xa0;: baissez le gain d&apos;entrée</translation>
    </message>
    <message>
        <source>DC offset: check the cable, or choose another input</source>
        <translation>Composante continue&#xa0;: vérifiez le câble, ou choisissez une autre entrée</translation>
    </message>
    <message>
        <source>DC offset: choose another channel or recording</source>
        <translation>Composante continue&#xa0;: choisissez un autre canal ou enregistrement</translation>
    </message>
    <message>
        <source>Digital silence: check mute switch and microphone permission</source>
        <translation>Silence numérique&#xa0;: vérifiez l&apos;interrupteur et l&apos;autorisation du microphone</translation>
    </message>
    <message>
        <source>Digital silence: wait, or choose another channel or recording</source>
        <translation>Silence numérique&#xa0;: attendez, ou choisissez un autre canal ou enregistrement</translation>
    </message>
    <message>
        <source>Flat: tune up</source>
        <translation>Trop bas&#xa0;: montez</translation>
    </message>
    <message>
        <source>In tune</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>In tune; reading paused for the sound</source>
        <translation>Juste&#xa0;; mesure en pause pendant le signal</translation>
    </message>
    <message>
        <source>Keep quiet: learning the room… {seconds_left} s</source>
        <translation>Silence&#xa0;: mesure du bruit ambiant… {seconds_left}&#xa0;s</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Dernière note</translation>
    </message>
    <message>
        <source>No clear pitch</source>
        <translation>Pas de hauteur nette</translation>
    </message>
    <message>
        <source>No sound input</source>
        <translation>Pas d&apos;entrée audio</translation>
    </message>
    <message>
        <source>Nothing heard from “{device}” yet: if you play, choose another input above</source>
        <translation>Rien d&apos;entendu de «&#xa0;{device}&#xa0;»&#xa0;: si vous jouez, choisissez une autre entrée en haut</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>Jouez une note</translation>
    </message>
    <message>
        <source>Press Space to start</source>
        <translation>Appuyez sur Espace pour démarrer</translation>
    </message>
    <message>
        <source>Reading paused while the reference tone sounds</source>
        <translation>Mesure en pause pendant le son de référence</translation>
    </message>
    <message>
        <source>Reading paused while the voice speaks</source>
        <translation>Mesure en pause pendant que la voix parle</translation>
    </message>
    <message>
        <source>Sharp: tune down</source>
        <translation>Trop haut&#xa0;: descendez</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Too quiet: turn the gain up, go nearer, or lower the noise gate</source>
        <translation>Trop faible&#xa0;: montez le gain, approchez-vous, ou baissez le seuil de bruit</translation>
    </message>
    <message>
        <source>{semitones} semitones above {note}</source>
        <translation>{semitones} demi-tons au-dessus de {note}</translation>
    </message>
    <message>
        <source>{semitones} semitones below {note}</source>
        <translation>{semitones} demi-tons au-dessous de {note}</translation>
    </message>
    <message>
        <source>“{device}” hears what the computer plays: choose a microphone above</source>
        <translation>«&#xa0;{device}&#xa0;» entend ce que joue l&apos;ordinateur&#xa0;: choisissez un microphone en haut</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>&amp;Frequency</source>
        <translation>&amp;Fréquence</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>A sound card never runs exactly as fast as it says, and every pitch is read off by as much. The correction belongs to the device; concert pitch is something else.</source>
        <translation>Une carte son ne tourne jamais exactement à la vitesse qu&apos;elle annonce, et chaque hauteur est lue avec la même erreur. La correction appartient au périphérique&#xa0;; le diapason est autre chose.</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>Correction d&apos;horloge</translation>
    </message>
    <message>
        <source>Correction in force</source>
        <translation>Correction en vigueur</translation>
    </message>
    <message>
        <source>Error the reference tone shows</source>
        <translation>Erreur que montre le son de référence</translation>
    </message>
    <message>
        <source>Frequency of the reference tone</source>
        <translation>Fréquence du son de référence</translation>
    </message>
    <message>
        <source>From a tone of known frequency</source>
        <translation>D&apos;après un son de fréquence connue</translation>
    </message>
    <message>
        <source>In force for this device</source>
        <translation>En vigueur pour ce périphérique</translation>
    </message>
    <message>
        <source>Measured against the computer&apos;s clock</source>
        <translation>Mesuré par rapport à l&apos;horloge de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Measured error</source>
        <translation>Erreur mesurée</translation>
    </message>
    <message>
        <source>Nothing yet: this takes a microphone that has run for ten seconds.</source>
        <translation>Rien pour l&apos;instant&#xa0;: il faut un microphone qui fonctionne depuis dix secondes.</translation>
    </message>
    <message>
        <source>Play the tone and wait until it reads steadily.</source>
        <translation>Jouez le son et attendez que la mesure soit stable.</translation>
    </message>
    <message>
        <source>The tone heard is {heard} Hz, too far from {reference} Hz for any sound card: check the tone and the frequency.</source>
        <translation>Le son entendu est à {heard} Hz, trop loin de {reference} Hz pour une carte son&#xa0;: vérifiez le son et la fréquence.</translation>
    </message>
    <message>
        <source>The tone shows {clock_error}.</source>
        <translation>Le son montre {clock_error}.</translation>
    </message>
    <message>
        <source>Use the &amp;measured error</source>
        <translation>Utiliser l&apos;erreur &amp;mesurée</translation>
    </message>
    <message>
        <source>Use the &amp;tone</source>
        <translation>Utiliser le &amp;son</translation>
    </message>
    <message>
        <source>{clock_error}, after {duration}</source>
        <translation>{clock_error}, après {duration}</translation>
    </message>
</context>
<context>
    <name>DataOut</name>
    <message>
        <source>Export the tuning</source>
        <translation>Exporter l&apos;accordage</translation>
    </message>
    <message>
        <source>No program listens for OSC at {where}; readings go on being sent there.</source>
        <translation>Aucun programme n&apos;écoute l&apos;OSC sur {where} ; les mesures continuent d&apos;y être envoyées.</translation>
    </message>
    <message>
        <source>Nothing has been heard yet that could be saved.</source>
        <translation>Rien n&apos;a encore été entendu qui puisse être enregistré.</translation>
    </message>
    <message>
        <source>Nothing is kept that could be saved: switch “Keep the last 30 s” on in the settings.</source>
        <translation>Rien n&apos;est gardé qui puisse être enregistré : activez « Garder les 30 dernières secondes » dans les paramètres.</translation>
    </message>
    <message>
        <source>Readings cannot be sent to {where}: {why}.</source>
        <translation>Les mesures ne peuvent pas être envoyées à {where} : {why}.</translation>
    </message>
    <message>
        <source>Save the last 30 s in a folder</source>
        <translation>Enregistrer les 30 dernières secondes dans un dossier</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;Scala keyboard mappings (*.kbm);;MIDI tunings (*.syx);;All files (*)</source>
        <translation>Gammes Scala (*.scl);;Affectations de clavier Scala (*.kbm);;Accordages MIDI (*.syx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved in {folder}: {why}.</source>
        <translation>Les dernières secondes ne peuvent pas être enregistrées dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved; {path} says why.</source>
        <translation>Les dernières secondes ne peuvent pas être enregistrées ; {path} dit pourquoi.</translation>
    </message>
    <message>
        <source>The last {seconds:.0f} s are saved as {path}.</source>
        <translation>Les {seconds:.0f} dernières secondes sont enregistrées sous {path}.</translation>
    </message>
    <message>
        <source>{folder} cannot be shown: no program opens folders here.</source>
        <translation>{folder} ne peut pas être montré : aucun programme n&apos;ouvre les dossiers ici.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} est écrit.</translation>
    </message>
    <message>
        <source>{path} is written; keys without a note stay as they are: {count}.</source>
        <translation>{path} est écrit ; les touches sans note restent comme elles sont : {count}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; take it away to read the sound alone.</source>
        <translation>« {name} » est endommagé ; retirez-le pour lire le son seul.</translation>
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
        <translation>Hz  ·  cible {target_hz}</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Niveau d&apos;entrée</translation>
    </message>
    <message>
        <source>Input level in dBFS: the bar is the RMS, the mark the highest peak of late, the triangle the noise gate. CLIP lights when the input is overdriven.</source>
        <translation>Niveau d&apos;entrée en dBFS&#xa0;: la barre est la valeur efficace, le trait la dernière crête, le triangle le seuil de bruit. CLIP s&apos;allume quand l&apos;entrée sature.</translation>
    </message>
    <message>
        <source>One band for each partial, 1 at the top. Left is flat, right is sharp, standing still is in tune. On a stiff string the upper bands drift by themselves.</source>
        <translation>Une bande par partiel, le 1 en haut. À gauche trop bas, à droite trop haut, immobile juste. Sur une corde raide, les bandes du haut dérivent d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>Tuning display</source>
        <translation>Affichage d&apos;accordage</translation>
    </message>
    <message>
        <source>Tuning display, bar</source>
        <translation>Affichage d&apos;accordage, barre</translation>
    </message>
    <message>
        <source>Tuning display, strobe</source>
        <translation>Affichage d&apos;accordage, stroboscope</translation>
    </message>
    <message>
        <source>sharp ♯ ▸</source>
        <translation>trop haut ♯ ▸</translation>
    </message>
    <message>
        <source>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (target {target_hz}&#x202f;Hz)</source>
        <translation>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (cible {target_hz}&#x202f;Hz)</translation>
    </message>
    <message>
        <source>{name}{octave}, {cents}, {hz} Hz. {text}</source>
        <translation>{name}{octave}, {cents}, {hz}&#xa0;Hz. {text}</translation>
    </message>
    <message>
        <source>◂ ♭ flat</source>
        <translation>◂ ♭ trop bas</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A batch could not be analysed and was passed over; the log says more.</source>
        <translation>Un lot n&apos;a pas pu être analysé et a été passé&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>A command could not be carried out; the log says more.</source>
        <translation>Une commande n&apos;a pas pu être exécutée&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Reading from {name} failed; the log says more.</source>
        <translation>La lecture de {name} a échoué&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>The analysis does not keep up, so sound is skipped; a larger pool rides out longer stalls.</source>
        <translation>L&apos;analyse ne suit pas et du son est sauté&#xa0;; une réserve plus grande surmonte de plus longs blocages.</translation>
    </message>
    <message>
        <source>There is not enough memory for the buffers; choose a smaller pool.</source>
        <translation>La mémoire ne suffit pas pour les tampons&#xa0;; choisissez une réserve plus petite.</translation>
    </message>
    <message>
        <source>{name} could not be opened; the log says more.</source>
        <translation>{name} n&apos;a pas pu être ouvert&#xa0;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} est de retour.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a capo is at fret 0 to {most}, not {capo}</source>
        <translation>un capo est à la case 0 à {most}, et non {capo}</translation>
    </message>
    <message>
        <source>a course has at least one string</source>
        <translation>un chœur a au moins une corde</translation>
    </message>
    <message>
        <source>a degree or x</source>
        <translation>un degré ou x</translation>
    </message>
    <message>
        <source>a drop is 0 to {most} semitones, not {drop}</source>
        <translation>un drop est de 0 à {most} demi-tons, et non {drop}</translation>
    </message>
    <message>
        <source>a number has more than {most} digits</source>
        <translation>un nombre a plus de {most} chiffres</translation>
    </message>
    <message>
        <source>a scale has at most {most} notes here</source>
        <translation>une gamme a ici {most} notes au plus</translation>
    </message>
    <message>
        <source>an instrument has a name</source>
        <translation>un instrument a un nom</translation>
    </message>
    <message>
        <source>an offset is −100 to 100 cents, not {cents}</source>
        <translation>un décalage est de −100 à 100&#xa0;cents, et non {cents}</translation>
    </message>
    <message>
        <source>instruments: a list is needed</source>
        <translation>instruments&#xa0;: une liste est nécessaire</translation>
    </message>
    <message>
        <source>its lowest note is above its highest</source>
        <translation>sa note la plus basse est au-dessus de la plus haute</translation>
    </message>
    <message>
        <source>its version is {version}; this program reads {readable}</source>
        <translation>sa version est {version}&#xa0;; ce programme lit {readable}</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>that is no file</source>
        <translation>ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>the degree taken for the octave</source>
        <translation>le degré pris pour l&apos;octave</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la description</translation>
    </message>
    <message>
        <source>the file ends after {intervals} of the {count} notes that line {count_line} announces</source>
        <translation>le fichier s&apos;arrête après {intervals} des {count} notes qu&apos;annonce la ligne {count_line}</translation>
    </message>
    <message>
        <source>the file ends before {what}</source>
        <translation>le fichier s&apos;arrête avant {what}</translation>
    </message>
    <message>
        <source>the file is too large for a scale</source>
        <translation>le fichier est trop grand pour une gamme</translation>
    </message>
    <message>
        <source>the first key</source>
        <translation>la première touche</translation>
    </message>
    <message>
        <source>the last key</source>
        <translation>la dernière touche</translation>
    </message>
    <message>
        <source>the middle key</source>
        <translation>la touche centrale</translation>
    </message>
    <message>
        <source>the number of notes</source>
        <translation>le nombre de notes</translation>
    </message>
    <message>
        <source>the reference frequency</source>
        <translation>la fréquence de référence</translation>
    </message>
    <message>
        <source>the reference key</source>
        <translation>la touche de référence</translation>
    </message>
    <message>
        <source>the reference key {reference} is mapped to no degree</source>
        <translation>la touche de référence {reference} n&apos;est affectée à aucun degré</translation>
    </message>
    <message>
        <source>the size of the map</source>
        <translation>la taille de l&apos;affectation</translation>
    </message>
    <message>
        <source>this is no JSON: {error}</source>
        <translation>ce n&apos;est pas du JSON&#xa0;: {error}</translation>
    </message>
    <message>
        <source>this is no file of instruments: no &quot;format&quot;: &quot;{format}&quot;</source>
        <translation>ce n&apos;est pas un fichier d&apos;instruments&#xa0;: il manque &quot;format&quot;: &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>{courses} courses need as many offsets</source>
        <translation>{courses} chœurs demandent autant de décalages</translation>
    </message>
    <message>
        <source>{note} is out of reach; notes go from C−1 to G9</source>
        <translation>{note} est hors de portée&#xa0;; les notes vont de C−1 à G9</translation>
    </message>
    <message>
        <source>{path} is too large for a file of instruments</source>
        <translation>{path} est trop grand pour un fichier d&apos;instruments</translation>
    </message>
    <message>
        <source>{text} Hz is no frequency of a note</source>
        <translation>{text}&#xa0;Hz n&apos;est pas la fréquence d&apos;une note</translation>
    </message>
    <message>
        <source>{text} is neither cents nor a ratio</source>
        <translation>{text} n&apos;est ni des cents ni un rapport</translation>
    </message>
    <message>
        <source>{text} is no note such as F#3</source>
        <translation>{text} n&apos;est pas une note comme F#3</translation>
    </message>
    <message>
        <source>{text} is no number of cents</source>
        <translation>{text} n&apos;est pas un nombre de cents</translation>
    </message>
    <message>
        <source>{text} is no number of notes</source>
        <translation>{text} n&apos;est pas un nombre de notes</translation>
    </message>
    <message>
        <source>{text} is no ratio: both numbers are above 0</source>
        <translation>{text} n&apos;est pas un rapport&#xa0;: les deux nombres sont supérieurs à 0</translation>
    </message>
    <message>
        <source>{text} is not the reference frequency</source>
        <translation>{text} n&apos;est pas la fréquence de référence</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <translation>{text} n&apos;est pas {what}</translation>
    </message>
    <message>
        <source>{text} is too large</source>
        <translation>{text} est trop grand</translation>
    </message>
    <message>
        <source>{transposition} is no known transposition</source>
        <translation>{transposition} n&apos;est pas une transposition connue</translation>
    </message>
    <message>
        <source>{what} is {start} to {end}, not {value}</source>
        <translation>{what}&#xa0;: de {start} à {end}, et non {value}</translation>
    </message>
    <message>
        <source>{where}: a list is needed</source>
        <translation>{where}&#xa0;: une liste est nécessaire</translation>
    </message>
    <message>
        <source>{where}: a list of the lowest and the highest note is needed</source>
        <translation>{where}&#xa0;: une liste de la note la plus basse et de la plus haute est nécessaire</translation>
    </message>
    <message>
        <source>{where}: a note such as &apos;F#3&apos; is needed, not {entry}</source>
        <translation>{where}&#xa0;: une note comme &apos;F#3&apos; est nécessaire, et non {entry}</translation>
    </message>
    <message>
        <source>{where}: a number is needed, not {value}</source>
        <translation>{where}&#xa0;: un nombre est nécessaire, et non {value}</translation>
    </message>
    <message>
        <source>{where}: a text is needed, not {value}</source>
        <translation>{where}&#xa0;: un texte est nécessaire, et non {value}</translation>
    </message>
    <message>
        <source>{where}: a whole number is needed, not {value}</source>
        <translation>{where}&#xa0;: un nombre entier est nécessaire, et non {value}</translation>
    </message>
    <message>
        <source>{where}: an object is needed</source>
        <translation>{where}&#xa0;: un objet est nécessaire</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of a string</source>
        <translation>{where}&#xa0;: {unknown} n&apos;est pas une propriété d&apos;une corde</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of an instrument</source>
        <translation>{where}&#xa0;: {unknown} n&apos;est pas une propriété d&apos;un instrument</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;Tuner {version}&lt;/h3&gt;&lt;p&gt;A desktop instrument tuner whose sound travels in recycled buffers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Accordeur {version}&lt;/h3&gt;&lt;p&gt;Un accordeur d&apos;instruments de bureau dont le son voyage dans des tampons recyclés.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A device such as “Monitor of Audio” or “Stereo Mix” records what is played: choose a microphone</source>
        <translation>Un périphérique comme «&#xa0;Monitor of Audio&#xa0;» ou «&#xa0;Mixage stéréo&#xa0;» enregistre ce que joue l&apos;ordinateur&#xa0;: choisissez un microphone</translation>
    </message>
    <message>
        <source>About the tuner</source>
        <translation>À propos de l&apos;accordeur</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Choose another input in the tool bar; F5 looks for devices that were plugged in since</source>
        <translation>Choisissez une autre entrée dans la barre d&apos;outils&#xa0;; F5 cherche les périphériques branchés entre-temps</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Concert pitch by 0.1 Hz</source>
        <translation>Diapason par pas de 0,1&#xa0;Hz</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>Copier la mesure</translation>
    </message>
    <message>
        <source>Digital silence</source>
        <translation>Silence numérique</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Affichages</translation>
    </message>
    <message>
        <source>Drop, capo, and each string&apos;s offset</source>
        <translation>Drop, capo, et le décalage de chaque corde</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Everything is off alike</source>
        <translation>Tout est faux de la même façon</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Hears the computer</source>
        <translation>Entend l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>Historiques</translation>
    </message>
    <message>
        <source>Instrument, temperament</source>
        <translation>Instrument, tempérament</translation>
    </message>
    <message>
        <source>Keep quiet and learn the room: Ctrl+R, or the ear beside the level meter</source>
        <translation>Faites silence et mesurez le bruit ambiant&#xa0;: Ctrl+R, ou l&apos;oreille à côté de l&apos;indicateur de niveau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Learn the room: put the noise gate above it</source>
        <translation>Mesurer le bruit ambiant&#xa0;: placer le seuil de bruit au-dessus</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Lock the target, or let it go; ← → lock the one before or after</source>
        <translation>Verrouiller la cible, ou la libérer&#xa0;; ← → verrouillent la précédente ou la suivante</translation>
    </message>
    <message>
        <source>Look at the concert pitch in the tool bar, at transposition and capo, and at the clock correction in the Pitch menu</source>
        <translation>Voyez le diapason dans la barre d&apos;outils, la transposition et le capo, et la correction d&apos;horloge dans le menu Hauteur</translation>
    </message>
    <message>
        <source>Look for input devices again</source>
        <translation>Chercher à nouveau les périphériques d&apos;entrée</translation>
    </message>
    <message>
        <source>Mini window, on top of all others</source>
        <translation>Mini-fenêtre, au-dessus de toutes les autres</translation>
    </message>
    <message>
        <source>Needle and bar</source>
        <translation>Aiguille et barre</translation>
    </message>
    <message>
        <source>Needle, bar, strobe; S goes to the strobe and back</source>
        <translation>Aiguille, barre, stroboscope&#xa0;; S va au stroboscope et revient</translation>
    </message>
    <message>
        <source>Next part of the window; with Shift the one before</source>
        <translation>Partie suivante de la fenêtre&#xa0;; avec Maj, la précédente</translation>
    </message>
    <message>
        <source>No note while it sounds</source>
        <translation>Pas de note quand il joue</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Rien d&apos;entendu</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Put a notice away; let a locked target go; leave full screen, stage or mini window</source>
        <translation>Fermer un message&#xa0;; libérer une cible verrouillée&#xa0;; quitter le plein écran, la scène ou la mini-fenêtre</translation>
    </message>
    <message>
        <source>Reads noise</source>
        <translation>Lit du bruit</translation>
    </message>
    <message>
        <source>Reference tone, its mute, and its pane</source>
        <translation>Son de référence, sa coupure, et son volet</translation>
    </message>
    <message>
        <source>Save sound and readings of the last 30 s; with Shift elsewhere</source>
        <translation>Enregistrer le son et les mesures des 30 dernières secondes ; avec Maj, ailleurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Several pitches: tones, strings of a strum, reeds</source>
        <translation>Plusieurs hauteurs : sons, cordes d&apos;un accord balayé, anches</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Spectrum, waveform, statistics</source>
        <translation>Spectre, forme d&apos;onde, statistiques</translation>
    </message>
    <message>
        <source>Stage display; there S for the strobe, D for a dark stage</source>
        <translation>Affichage de scène&#xa0;; là, S pour le stroboscope, D pour une scène sombre</translation>
    </message>
    <message>
        <source>Start, pause, resume</source>
        <translation>Démarrer, mettre en pause, reprendre</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cordes</translation>
    </message>
    <message>
        <source>Strobe</source>
        <translation>Stroboscope</translation>
    </message>
    <message>
        <source>Tab leads there: ← → read off what was; over a pause ↑ ↓ zoom, and the mouse drags</source>
        <translation>Tab y mène : ← → lisent ce qui était ; pendant une pause, ↑ ↓ zooment et la souris déplace</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros: switch the microphone on, and allow the tuner to use it in the system&apos;s privacy settings</source>
        <translation>L&apos;entrée ne livre que des zéros&#xa0;: allumez le microphone, et autorisez l&apos;accordeur à l&apos;utiliser dans les paramètres de confidentialité du système</translation>
    </message>
    <message>
        <source>The sound stays below the noise gate: turn the input gain up in the system&apos;s sound settings, go nearer, or lower the gate</source>
        <translation>Le son reste sous le seuil de bruit&#xa0;: montez le gain d&apos;entrée dans les paramètres audio du système, approchez-vous, ou baissez le seuil</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Trop faible</translation>
    </message>
    <message>
        <source>Turn the input gain down, or go further away</source>
        <translation>Baissez le gain d&apos;entrée, ou éloignez-vous</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>While the tuner itself sounds or speaks, what the microphone hears is not read</source>
        <translation>Pendant que l&apos;accordeur lui-même joue ou parle, ce qu&apos;entend le microphone n&apos;est pas lu</translation>
    </message>
    <message>
        <source>bar: RMS; mark: peak; triangle: noise gate</source>
        <translation>barre&#xa0;: valeur efficace&#xa0;; trait&#xa0;: crête&#xa0;; triangle&#xa0;: seuil de bruit</translation>
    </message>
    <message>
        <source>circle: not heard yet; check: in tune; triangle up: flat, down: sharp</source>
        <translation>cercle&#xa0;: pas encore entendue&#xa0;; coche&#xa0;: juste&#xa0;; triangle vers le haut&#xa0;: trop basse, vers le bas&#xa0;: trop haute</translation>
    </message>
    <message>
        <source>drifts left when flat, right when sharp, stands still in tune; one band a partial. On a stiff string the upper bands drift by themselves</source>
        <translation>dérive à gauche si c&apos;est trop bas, à droite si c&apos;est trop haut, s&apos;arrête quand c&apos;est juste&#xa0;; une bande par partiel. Sur une corde raide, les bandes du haut dérivent d&apos;elles-mêmes</translation>
    </message>
    <message>
        <source>green in tune, yellow near, red off</source>
        <translation>vert juste, jaune proche, rouge faux</translation>
    </message>
    <message>
        <source>hollow: free; half: being filled; full: being analysed; cross: timed out</source>
        <translation>vide&#xa0;: libre&#xa0;; à moitié&#xa0;: en remplissage&#xa0;; plein&#xa0;: en analyse&#xa0;; croix&#xa0;: expiré</translation>
    </message>
    <message>
        <source>left is flat, right is sharp; the scale is ±50 cents</source>
        <translation>à gauche trop bas, à droite trop haut&#xa0;; l&apos;échelle va jusqu&apos;à ±50&#xa0;cents</translation>
    </message>
    <message>
        <source>point the way to tune; both are lit in tune</source>
        <translation>montrent le sens de l&apos;accord&#xa0;; toutes deux sont allumées quand c&apos;est juste</translation>
    </message>
    <message>
        <source>the sound has ended: the note stays 3 s, then a dash</source>
        <translation>le son est fini&#xa0;: la note reste 3&#xa0;s, puis un tiret</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Accordion</source>
        <translation>Accordéon</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>Alto (voix)</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>Clarinette alto</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>Flûte alto</translation>
    </message>
    <message>
        <source>Alto recorder</source>
        <translation>Flûte à bec alto</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>Saxophone alto</translation>
    </message>
    <message>
        <source>Alto trombone</source>
        <translation>Trombone alto</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>Note quelconque</translation>
    </message>
    <message>
        <source>Balalaika, alto</source>
        <translation>Balalaïka alto</translation>
    </message>
    <message>
        <source>Balalaika, bass</source>
        <translation>Balalaïka basse</translation>
    </message>
    <message>
        <source>Balalaika, contrabass</source>
        <translation>Balalaïka contrebasse</translation>
    </message>
    <message>
        <source>Balalaika, prima</source>
        <translation>Balalaïka prima</translation>
    </message>
    <message>
        <source>Balalaika, secunda</source>
        <translation>Balalaïka seconde</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, C</source>
        <translation>Banjo, 5 cordes, accord en do</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, double C</source>
        <translation>Banjo, 5 cordes, double C</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open D</source>
        <translation>Banjo, 5 cordes, open D</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open G</source>
        <translation>Banjo, 5 cordes, open G</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, sawmill</source>
        <translation>Banjo, 5 cordes, sawmill</translation>
    </message>
    <message>
        <source>Banjo, 6 strings</source>
        <translation>Banjo, 6 cordes</translation>
    </message>
    <message>
        <source>Baritone</source>
        <translation>Baryton</translation>
    </message>
    <message>
        <source>Baritone bass, 6 strings</source>
        <translation>Basse baryton, 6 cordes</translation>
    </message>
    <message>
        <source>Baritone guitar</source>
        <translation>Guitare baryton</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>Saxhorn baryton, clé de sol</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>Saxophone baryton</translation>
    </message>
    <message>
        <source>Baritone ukulele</source>
        <translation>Ukulélé baryton</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>Clarinette basse</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>Flûte basse</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>Flûte à bec basse</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>Saxophone basse</translation>
    </message>
    <message>
        <source>Bass trombone</source>
        <translation>Trombone basse</translation>
    </message>
    <message>
        <source>Bass ukulele</source>
        <translation>Ukulélé basse</translation>
    </message>
    <message>
        <source>Bass viol</source>
        <translation>Basse de viole</translation>
    </message>
    <message>
        <source>Bass viol, 7 strings</source>
        <translation>Basse de viole, 7 cordes</translation>
    </message>
    <message>
        <source>Bass voice</source>
        <translation>Basse (voix)</translation>
    </message>
    <message>
        <source>Bass, 4 strings</source>
        <translation>Basse, 4 cordes</translation>
    </message>
    <message>
        <source>Bass, 4 strings, BEAD</source>
        <translation>Basse, 4 cordes, BEAD</translation>
    </message>
    <message>
        <source>Bass, 4 strings, drop D</source>
        <translation>Basse, 4 cordes, drop D</translation>
    </message>
    <message>
        <source>Bass, 4 strings, half a step down</source>
        <translation>Basse, 4 cordes, un demi-ton plus bas</translation>
    </message>
    <message>
        <source>Bass, 5 strings</source>
        <translation>Basse, 5 cordes</translation>
    </message>
    <message>
        <source>Bass, 5 strings, high C</source>
        <translation>Basse, 5 cordes, do aigu</translation>
    </message>
    <message>
        <source>Bass, 6 strings</source>
        <translation>Basse, 6 cordes</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>Cor de basset</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>Basson</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 3 courses</source>
        <translation>Bouzouki grec, 3 chœurs</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 4 courses</source>
        <translation>Bouzouki grec, 4 chœurs</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAD</source>
        <translation>Bouzouki irlandais, GDAD</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAE</source>
        <translation>Bouzouki irlandais, GDAE</translation>
    </message>
    <message>
        <source>Bowed</source>
        <translation>Cordes frottées</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>Cuivres</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>Tuba en si♭, clé de sol</translation>
    </message>
    <message>
        <source>Cavaquinho</source>
        <translation>Cavaquinho</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Célesta</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>Violoncelle</translation>
    </message>
    <message>
        <source>Cello, Bach&apos;s fifth suite</source>
        <translation>Violoncelle, cinquième suite de Bach</translation>
    </message>
    <message>
        <source>Celtic harp, 22 strings, C</source>
        <translation>Harpe celtique, 22 cordes, en do</translation>
    </message>
    <message>
        <source>Charango</source>
        <translation>Charango</translation>
    </message>
    <message>
        <source>Chromatic</source>
        <translation>Chromatique</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>Clarinette en la</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>Clarinette en si♭</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>Clarinette en mi♭</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>Contrebasson</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>Cornet</translation>
    </message>
    <message>
        <source>Cuatro, Puerto Rican</source>
        <translation>Cuatro portoricain</translation>
    </message>
    <message>
        <source>Cuatro, Venezuelan</source>
        <translation>Cuatro vénézuélien</translation>
    </message>
    <message>
        <source>C♭ major, as it is tuned</source>
        <translation>do♭ majeur, comme on l&apos;accorde</translation>
    </message>
    <message>
        <source>Domra, 3 strings</source>
        <translation>Domra, 3 cordes</translation>
    </message>
    <message>
        <source>Domra, 4 strings</source>
        <translation>Domra, 4 cordes</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>Contrebasse</translation>
    </message>
    <message>
        <source>Double bass, 5 strings</source>
        <translation>Contrebasse, 5 cordes</translation>
    </message>
    <message>
        <source>Double bass, C extension</source>
        <translation>Contrebasse, extension au do</translation>
    </message>
    <message>
        <source>Double bass, in fifths</source>
        <translation>Contrebasse, en quintes</translation>
    </message>
    <message>
        <source>Double bass, solo</source>
        <translation>Contrebasse, accord solo</translation>
    </message>
    <message>
        <source>Duduk in A</source>
        <translation>Duduk en la</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Cor anglais</translation>
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
        <translation>Euphonium, clé de sol</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>Tuba en mi♭, clé de sol</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>Bugle</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>Flûte</translation>
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
        <translation>Guitalélé</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Guitar, 12 strings</source>
        <translation>Guitare, 12 cordes</translation>
    </message>
    <message>
        <source>Guitar, 12 strings, a step down</source>
        <translation>Guitare, 12 cordes, un ton plus bas</translation>
    </message>
    <message>
        <source>Guitar, 7 strings</source>
        <translation>Guitare, 7 cordes</translation>
    </message>
    <message>
        <source>Guitar, 7 strings, drop A</source>
        <translation>Guitare, 7 cordes, drop A</translation>
    </message>
    <message>
        <source>Guitar, 8 strings</source>
        <translation>Guitare, 8 cordes</translation>
    </message>
    <message>
        <source>Guitar, 8 strings, drop E</source>
        <translation>Guitare, 8 cordes, drop E</translation>
    </message>
    <message>
        <source>Guitar, DADGAD</source>
        <translation>Guitare, DADGAD</translation>
    </message>
    <message>
        <source>Guitar, Nashville</source>
        <translation>Guitare, Nashville</translation>
    </message>
    <message>
        <source>Guitar, Russian, 7 strings</source>
        <translation>Guitare russe, 7 cordes</translation>
    </message>
    <message>
        <source>Guitar, a step down</source>
        <translation>Guitare, un ton plus bas</translation>
    </message>
    <message>
        <source>Guitar, all fourths</source>
        <translation>Guitare, en quartes</translation>
    </message>
    <message>
        <source>Guitar, double drop D</source>
        <translation>Guitare, double drop D</translation>
    </message>
    <message>
        <source>Guitar, drop B</source>
        <translation>Guitare, drop B</translation>
    </message>
    <message>
        <source>Guitar, drop C</source>
        <translation>Guitare, drop C</translation>
    </message>
    <message>
        <source>Guitar, drop D</source>
        <translation>Guitare, drop D</translation>
    </message>
    <message>
        <source>Guitar, half a step down</source>
        <translation>Guitare, un demi-ton plus bas</translation>
    </message>
    <message>
        <source>Guitar, new standard tuning</source>
        <translation>Guitare, new standard tuning</translation>
    </message>
    <message>
        <source>Guitar, open A</source>
        <translation>Guitare, open A</translation>
    </message>
    <message>
        <source>Guitar, open C</source>
        <translation>Guitare, open C</translation>
    </message>
    <message>
        <source>Guitar, open C6</source>
        <translation>Guitare, open C6</translation>
    </message>
    <message>
        <source>Guitar, open D</source>
        <translation>Guitare, open D</translation>
    </message>
    <message>
        <source>Guitar, open D minor</source>
        <translation>Guitare, open D mineur</translation>
    </message>
    <message>
        <source>Guitar, open E</source>
        <translation>Guitare, open E</translation>
    </message>
    <message>
        <source>Guitar, open G</source>
        <translation>Guitare, open G</translation>
    </message>
    <message>
        <source>Guitar, open G minor</source>
        <translation>Guitare, open G mineur</translation>
    </message>
    <message>
        <source>Guitar, sweetened (James Taylor)</source>
        <translation>Guitare, accord adouci (James Taylor)</translation>
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
        <translation>Guzheng, 21 cordes, en ré</translation>
    </message>
    <message>
        <source>Handpan, D Kurd</source>
        <translation>Handpan, D Kurd</translation>
    </message>
    <message>
        <source>Hardanger fiddle</source>
        <translation>Violon de Hardanger</translation>
    </message>
    <message>
        <source>Harmonium</source>
        <translation>Harmonium</translation>
    </message>
    <message>
        <source>Harp and zither</source>
        <translation>Harpes et cithares</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>Clavecin</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>Cor en fa</translation>
    </message>
    <message>
        <source>Kalimba, 17 keys, C</source>
        <translation>Kalimba, 17 lames, en do</translation>
    </message>
    <message>
        <source>Kantele, 5 strings</source>
        <translation>Kantele, 5 cordes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Claviers</translation>
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
        <translation>Harpe à leviers, 34 cordes, en do</translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, E♭</source>
        <translation>Harpe à leviers, 34 cordes, en mi♭</translation>
    </message>
    <message>
        <source>Lute, Renaissance, 6 courses</source>
        <translation>Luth Renaissance, 6 chœurs</translation>
    </message>
    <message>
        <source>Lute, baroque, 13 courses</source>
        <translation>Luth baroque, 13 chœurs</translation>
    </message>
    <message>
        <source>Mandocello</source>
        <translation>Mandoloncelle</translation>
    </message>
    <message>
        <source>Mandola</source>
        <translation>Mandole</translation>
    </message>
    <message>
        <source>Mandolin</source>
        <translation>Mandoline</translation>
    </message>
    <message>
        <source>Mandolin family</source>
        <translation>Famille de la mandoline</translation>
    </message>
    <message>
        <source>Mandolin, GDAD</source>
        <translation>Mandoline, GDAD</translation>
    </message>
    <message>
        <source>Mezzo-soprano</source>
        <translation>Mezzo-soprano</translation>
    </message>
    <message>
        <source>Morin khuur</source>
        <translation>Morin khuur</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAA</source>
        <translation>Dulcimer des Appalaches, DAA</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAD</source>
        <translation>Dulcimer des Appalaches, DAD</translation>
    </message>
    <message>
        <source>Nyckelharpa</source>
        <translation>Nyckelharpa</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>Hautbois</translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation>Hautbois d&apos;amour</translation>
    </message>
    <message>
        <source>Octave mandolin</source>
        <translation>Mandoline octave</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgue</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Oud, Arabic</source>
        <translation>Oud arabe</translation>
    </message>
    <message>
        <source>Oud, Turkish</source>
        <translation>Oud turc</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals flat</source>
        <translation>Harpe à pédales, 47 cordes, pédales en bémol</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals natural</source>
        <translation>Harpe à pédales, 47 cordes, pédales en bécarre</translation>
    </message>
    <message>
        <source>Pedal steel, E9</source>
        <translation>Pedal steel, E9</translation>
    </message>
    <message>
        <source>Percussion</source>
        <translation>Percussions</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>Trompette piccolo en si♭</translation>
    </message>
    <message>
        <source>Pipa</source>
        <translation>Pipa</translation>
    </message>
    <message>
        <source>Plectrum banjo</source>
        <translation>Banjo plectre</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>Cordes pincées</translation>
    </message>
    <message>
        <source>Portuguese guitar, Lisbon</source>
        <translation>Guitare portugaise, Lisbonne</translation>
    </message>
    <message>
        <source>Requinto</source>
        <translation>Requinto</translation>
    </message>
    <message>
        <source>Resonator guitar, open G</source>
        <translation>Guitare à résonateur, open G</translation>
    </message>
    <message>
        <source>Robert Fripp&apos;s Guitar Craft</source>
        <translation>Guitar Craft de Robert Fripp</translation>
    </message>
    <message>
        <source>Sanshin</source>
        <translation>Sanshin</translation>
    </message>
    <message>
        <source>Shakuhachi in D</source>
        <translation>Shakuhachi en ré</translation>
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
        <translation>Flûte à bec sopranino</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>Saxophone sopranino</translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation>Soprano</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>Flûte à bec soprano</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>Saxophone soprano</translation>
    </message>
    <message>
        <source>Tahitian ukulele</source>
        <translation>Ukulélé tahitien</translation>
    </message>
    <message>
        <source>Tanpura, Pa Sa Sa Sa in C</source>
        <translation>Tanpura, Pa Sa Sa Sa en do</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>Ténor</translation>
    </message>
    <message>
        <source>Tenor banjo</source>
        <translation>Banjo ténor</translation>
    </message>
    <message>
        <source>Tenor banjo, Irish</source>
        <translation>Banjo ténor irlandais</translation>
    </message>
    <message>
        <source>Tenor guitar</source>
        <translation>Guitare ténor</translation>
    </message>
    <message>
        <source>Tenor guitar, Chicago</source>
        <translation>Guitare ténor, Chicago</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>Saxhorn alto</translation>
    </message>
    <message>
        <source>Tenor recorder</source>
        <translation>Flûte à bec ténor</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>Saxophone ténor</translation>
    </message>
    <message>
        <source>Tenor viol</source>
        <translation>Ténor de viole</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>Timbales</translation>
    </message>
    <message>
        <source>Timpani, four drums</source>
        <translation>Timbales, quatre fûts</translation>
    </message>
    <message>
        <source>Tin whistle in D</source>
        <translation>Tin whistle en ré</translation>
    </message>
    <message>
        <source>Treble viol</source>
        <translation>Dessus de viole</translation>
    </message>
    <message>
        <source>Tres</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>Trombone</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>Trompette en si♭</translation>
    </message>
    <message>
        <source>Trumpet in C</source>
        <translation>Trompette en ut</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>Trompette en ré</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>Trompette en mi♭</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>Cloches tubulaires</translation>
    </message>
    <message>
        <source>Ukulele</source>
        <translation>Ukulélé</translation>
    </message>
    <message>
        <source>Ukulele, D tuning</source>
        <translation>Ukulélé, accord en ré</translation>
    </message>
    <message>
        <source>Ukulele, low G</source>
        <translation>Ukulélé, sol grave</translation>
    </message>
    <message>
        <source>Ukulele, slack key</source>
        <translation>Ukulélé, slack key</translation>
    </message>
    <message>
        <source>Vihuela, Mexican</source>
        <translation>Vihuela mexicaine</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Viola d&apos;amore</source>
        <translation>Viole d&apos;amour</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>Violon</translation>
    </message>
    <message>
        <source>Violin family</source>
        <translation>Famille du violon</translation>
    </message>
    <message>
        <source>Violin, 5 strings</source>
        <translation>Violon, 5 cordes</translation>
    </message>
    <message>
        <source>Violin, cross-tuned AEAE</source>
        <translation>Violon, scordatura AEAE</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>Bois</translation>
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
        <translation>une octave sous la guitare</translation>
    </message>
    <message>
        <source>every note of the scale</source>
        <translation>chaque note de la gamme</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>de gauche à droite</translation>
    </message>
    <message>
        <source>in D minor; one string of each course</source>
        <translation>en ré mineur&#xa0;; une corde de chaque chœur</translation>
    </message>
    <message>
        <source>offsets as James Taylor explains them for a capo and a plucked attack</source>
        <translation>décalages tels que James Taylor les explique, pour un capo et une attaque pincée</translation>
    </message>
    <message>
        <source>scordatura</source>
        <translation>scordatura</translation>
    </message>
    <message>
        <source>soprano, concert and tenor</source>
        <translation>soprano, concert et ténor</translation>
    </message>
    <message>
        <source>the high strings of a twelve-string set</source>
        <translation>les cordes aiguës d&apos;un jeu de douze cordes</translation>
    </message>
    <message>
        <source>the middles of their ranges; set each to its part</source>
        <translation>le milieu de leurs étendues&#xa0;; réglez chacune sur sa partie</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Built-in demo</source>
        <translation>Démo intégrée</translation>
    </message>
    <message>
        <source>CPU {cpu_percent:.1f}&#x202f;%</source>
        <translation>CPU {cpu_percent:.1f}&#x202f;%</translation>
    </message>
    <message>
        <source>Capture and analysis, in per cent of one core</source>
        <translation>Capture et analyse, en pour cent d&apos;un cœur</translation>
    </message>
    <message>
        <source>Clock {clock_error}</source>
        <translation>Horloge {clock_error}</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Diapason</translation>
    </message>
    <message>
        <source>Concert pitch is {hz:.1f} Hz now; it was {before:.1f} Hz.</source>
        <translation>Le diapason est maintenant à {hz:.1f}&#xa0;Hz&#xa0;; il était à {before:.1f}&#xa0;Hz.</translation>
    </message>
    <message>
        <source>Concert pitch: the frequency of A4 (+ and − change it by 0.1 Hz)</source>
        <translation>Diapason&#xa0;: la fréquence du la4 (+ et − la changent de 0,1&#xa0;Hz)</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drag to move. Double click or Esc: the whole window</source>
        <translation>Glisser pour déplacer. Double clic ou Échap&#xa0;: la fenêtre entière</translation>
    </message>
    <message>
        <source>Engine CPU</source>
        <translation>CPU du moteur</translation>
    </message>
    <message>
        <source>Esc  back      S  strobe      D  dark stage</source>
        <translation>Échap  retour      S  stroboscope      D  scène sombre</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Trames par seconde</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, device included</source>
        <translation>De la capture de la première trame d&apos;un lot à sa mesure, périphérique compris</translation>
    </message>
    <message>
        <source>How much faster than it says the sound card runs</source>
        <translation>De combien la carte son tourne plus vite qu&apos;annoncé</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Périphérique d&apos;entrée</translation>
    </message>
    <message>
        <source>Input device: {device}</source>
        <translation>Périphérique d&apos;entrée&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Instrument: {name}</source>
        <translation>Instrument&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Instrument: {name} (Ctrl+I)</source>
        <translation>Instrument&#xa0;: {name} (Ctrl+I)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Latency {latency_ms:.0f}&#x202f;ms</source>
        <translation>Latence {latency_ms:.0f}&#x202f;ms</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>Mesurer le bruit ambiant</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>À l&apos;écoute de</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <translation>Ouvrir un fichier audio</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Play a note; then its reading can be copied.</source>
        <translation>Jouez une note ; sa mesure pourra alors être copiée.</translation>
    </message>
    <message>
        <source>Play the note that is to be in tune.</source>
        <translation>Jouez la note qui doit être juste.</translation>
    </message>
    <message>
        <source>Play the note that is to be locked.</source>
        <translation>Jouez la note qui doit être verrouillée.</translation>
    </message>
    <message>
        <source>Reading copied.</source>
        <translation>Mesure copiée.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Sound card&apos;s clock</source>
        <translation>Horloge de la carte son</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;All files (*)</source>
        <translation>Fichiers audio (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Valeur du système</translation>
    </message>
    <message>
        <source>That is no steady {name}{octave} yet: hold it within {farthest_cents:.0f} cents and try again.</source>
        <translation>Ce n&apos;est pas encore un {name}{octave} stable&#xa0;: tenez la note à moins de {farthest_cents:.0f}&#xa0;cents et réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Tuner</source>
        <translation>Accordeur</translation>
    </message>
    <message>
        <source>Tuner, mini window</source>
        <translation>Accordeur, mini-fenêtre</translation>
    </message>
    <message>
        <source>Tuner, stage display</source>
        <translation>Accordeur, affichage de scène</translation>
    </message>
    <message>
        <source>Tuner: stage</source>
        <translation>Accordeur&#xa0;: scène</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the system default</source>
        <translation>Utiliser le périphérique du système</translation>
    </message>
    <message>
        <source>{device}  (not connected)</source>
        <translation>{device}  (non connecté)</translation>
    </message>
    <message>
        <source>{text} Trying again…</source>
        <translation>{text} Nouvel essai…</translation>
    </message>
    <message>
        <source>▲ No input</source>
        <translation>▲ Pas d&apos;entrée</translation>
    </message>
    <message>
        <source>○ Stopped</source>
        <translation>○ Arrêté</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ Démarrage</translation>
    </message>
    <message>
        <source>◌ Stopping</source>
        <translation>◌ Arrêt</translation>
    </message>
    <message>
        <source>● Listening</source>
        <translation>● À l&apos;écoute</translation>
    </message>
    <message>
        <source>❙❙ Paused</source>
        <translation>❙❙ En pause</translation>
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
        <translation>±{sigma}&#xa0;cents</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Buffer pool</source>
        <translation>Réserve de tampons</translation>
    </message>
    <message>
        <source>Detach or attach “{title}”</source>
        <translation>Détacher ou attacher «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>First moment of the selection, in seconds before the newest</source>
        <translation>Premier instant de la sélection, en secondes avant le plus récent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hide “{title}”; the View menu brings it back</source>
        <translation>Masquer «&#xa0;{title}&#xa0;»&#xa0;; le menu Affichage le fait revenir</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Histogram of cents</source>
        <translation>Histogramme des cents</translation>
    </message>
    <message>
        <source>Last moment of the selection, in seconds before the newest</source>
        <translation>Dernier instant de la sélection, en secondes avant le plus récent</translation>
    </message>
    <message>
        <source>Last note, {seconds:.0f}&#x202f;s</source>
        <translation>Dernière note, {seconds:.0f}&#x202f;s</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Over a pause: the arrow keys move it by 0.1 s</source>
        <translation>En pause&#xa0;: les flèches la déplacent de 0,1&#xa0;s</translation>
    </message>
    <message>
        <source>Pitch history</source>
        <translation>Suivi de hauteur</translation>
    </message>
    <message>
        <source>Pitch history, in cents</source>
        <translation>Suivi de hauteur, en cents</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Selection in the pitch history</source>
        <translation>Sélection dans le suivi de hauteur</translation>
    </message>
    <message>
        <source>Several pitches</source>
        <translation>Plusieurs hauteurs</translation>
    </message>
    <message>
        <source>Show or hide “{title}”</source>
        <translation>Afficher ou masquer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Spectrum, in dBFS over Hz, partials marked by their numbers</source>
        <translation>Spectre, en dBFS selon les Hz, partiels marqués par leurs numéros</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>The histories cannot be shown: {error}.</source>
        <translation>Les suivis ne peuvent pas être affichés&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The newest note, back to its beginning or so many seconds; or a span chosen in the pitch history: pause, then drag its edges.</source>
        <translation>La dernière note, jusqu&apos;à son début ou sur tant de secondes&#xa0;; ou une plage choisie dans le suivi de hauteur&#xa0;: mettez en pause, puis tirez ses bords.</translation>
    </message>
    <message>
        <source>Volume history</source>
        <translation>Suivi de volume</translation>
    </message>
    <message>
        <source>Volume history, in dBFS</source>
        <translation>Suivi de volume, en dBFS</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d&apos;onde</translation>
    </message>
    <message>
        <source>Waveform, two periods</source>
        <translation>Forme d&apos;onde, deux périodes</translation>
    </message>
    <message>
        <source>What the statistics are over</source>
        <translation>Sur quoi portent les statistiques</translation>
    </message>
    <message>
        <source>dBFS over Hz</source>
        <translation>dBFS selon les Hz</translation>
    </message>
    <message>
        <source>now</source>
        <translation>0&#xa0;s</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a span: From −2 s to −1 s</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>two periods</source>
        <translation>deux périodes</translation>
    </message>
    <message>
        <source>{count} in {seconds:.1f}&#x202f;s</source>
        <translation>{count} en {seconds:.1f}&#x202f;s</translation>
    </message>
    <message>
        <source>{name}, running trace</source>
        <translation>{name}, tracé défilant</translation>
    </message>
    <message>
        <source>{period:.3f}&#x202f;ms a period</source>
        <translation>{period:.3f}&#x202f;ms par période</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>99 % of the acquisitions took no longer. Ping-pong and copy share one pool, and so this figure.</source>
        <translation>99&#xa0;% des acquisitions n&apos;ont pas duré plus longtemps. Ping-pong et copie partagent une réserve, et donc ce chiffre.</translation>
    </message>
    <message>
        <source>99 % of the readings came no later, while it was in force.</source>
        <translation>99&#xa0;% des mesures ne sont pas venues plus tard, pendant qu&apos;il était en vigueur.</translation>
    </message>
    <message>
        <source>A buffer of the pool goes to the analysis and its id comes back: no memory is allocated, and what is out is bounded.</source>
        <translation>Un tampon de la réserve va à l&apos;analyse et son numéro revient&#xa0;: aucune mémoire n&apos;est allouée, et ce qui est sorti est borné.</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>Acquire, µs</source>
        <translation>Acquisition, µs</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>Acquisitions</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allouer</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Allocations</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>En analyse</translation>
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
        <translation>Libres</translation>
    </message>
    <message>
        <source>Being filled with sound. One is normal.</source>
        <translation>Se remplit de son. Un est normal.</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated since the start. 1 is good, the whole pool at once; the allocate transport needs one for each batch.</source>
        <translation>Blocs de mémoire audio alloués depuis le démarrage. 1 est bon, toute la réserve d&apos;un coup&#xa0;; le transport par allocation en demande un par lot.</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated while it was in force. Fewer is better: each is work for the collector.</source>
        <translation>Blocs de mémoire audio alloués pendant qu&apos;il était en vigueur. Moins vaut mieux&#xa0;: chacun est du travail pour le ramasse-miettes.</translation>
    </message>
    <message>
        <source>Buffer pool</source>
        <translation>Réserve de tampons</translation>
    </message>
    <message>
        <source>Buffer {id} came back after {out}.</source>
        <translation>Le tampon {id} est revenu après {out}.</translation>
    </message>
    <message>
        <source>Buffer {id} was lent for {frames} frames.</source>
        <translation>Le tampon {id} a été prêté pour {frames}&#xa0;trames.</translation>
    </message>
    <message>
        <source>Buffer {id} was out too long and was given up.</source>
        <translation>Le tampon {id} était sorti trop longtemps et a été abandonné.</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>Buffers are out, so nothing was compacted. Pause first, then compact.</source>
        <translation>Des tampons sont sortis, donc rien n&apos;a été compacté. Mettez d&apos;abord en pause, puis compactez.</translation>
    </message>
    <message>
        <source>Buffers given up because they were out too long. 0 is good; otherwise raise the buffer timeout, or relieve the computer.</source>
        <translation>Tampons abandonnés parce qu&apos;ils étaient sortis trop longtemps. 0 est bon&#xa0;; sinon augmentez le délai des tampons, ou déchargez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Buffers of the pool</source>
        <translation>Tampons de la réserve</translation>
    </message>
    <message>
        <source>Buffers taken to be filled. Grows evenly; if it stands still, no sound comes in.</source>
        <translation>Tampons pris pour être remplis. Croît régulièrement&#xa0;; si le nombre s&apos;arrête, aucun son n&apos;entre.</translation>
    </message>
    <message>
        <source>Buffers taken while the transport was in force.</source>
        <translation>Tampons pris pendant que le transport était en vigueur.</translation>
    </message>
    <message>
        <source>Buffers that are out, at most, in each half second, below the size of the pool. Far below is good; where the lines meet, sound is skipped, so make the pool larger.</source>
        <translation>Tampons sortis, au plus, à chaque demi-seconde, sous la taille de la réserve. Loin au-dessous est bon&#xa0;; là où les lignes se touchent, du son est sauté&#xa0;: agrandissez alors la réserve.</translation>
    </message>
    <message>
        <source>Buffers that are out, turnover and latency over the last minute</source>
        <translation>Tampons sortis, rotation et latence de la dernière minute</translation>
    </message>
    <message>
        <source>Buffers that came back, in per cent of those handed over. Near 100 is good; less means timeouts.</source>
        <translation>Tampons revenus, en pour cent de ceux qui ont été remis. Près de 100 est bon&#xa0;; moins signifie des délais dépassés.</translation>
    </message>
    <message>
        <source>Buffers were out too long and were given up: {ids}.</source>
        <translation>Des tampons étaient sortis trop longtemps et ont été abandonnés&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Capture gaps</source>
        <translation>Trous de capture</translation>
    </message>
    <message>
        <source>Choose Allocate for a while to compare the two on the same sound.</source>
        <translation>Choisissez Allouer un moment pour comparer les deux sur le même son.</translation>
    </message>
    <message>
        <source>Choose Ping-pong for a while to compare the two on the same sound.</source>
        <translation>Choisissez Ping-pong un moment pour comparer les deux sur le même son.</translation>
    </message>
    <message>
        <source>Chunks of 128 frames thrown away because no buffer was free for too long. 0 is good; otherwise make the pool larger.</source>
        <translation>Blocs de 128&#xa0;trames jetés parce qu&apos;aucun tampon n&apos;était libre pendant trop longtemps. 0 est bon&#xa0;; sinon agrandissez la réserve.</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool again</source>
        <translation>Recueillir et afficher à nouveau les chiffres de la réserve</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Ramasse-miettes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, and nothing was fragmented.</source>
        <translation>Compacté&#xa0;; 1 tampon déplacé, et rien n&apos;était fragmenté.</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>Compacté&#xa0;; 1 tampon déplacé, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, and nothing was fragmented.</source>
        <translation>Compacté&#xa0;; {count} tampons déplacés, et rien n&apos;était fragmenté.</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>Compacté&#xa0;; {count} tampons déplacés, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison of the transports</source>
        <translation>Comparaison des transports</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button; the other is a transport</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>Copier les chiffres en texte</translation>
    </message>
    <message>
        <source>Each half second of the last {seconds:.0f} s: {least} to {most}.</source>
        <translation>Chaque demi-seconde des dernières {seconds:.0f}&#xa0;s&#xa0;: {least} à {most}.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events of the pool</source>
        <translation>Événements de la réserve</translation>
    </message>
    <message>
        <source>Every buffer</source>
        <translation>Chaque tampon</translation>
    </message>
    <message>
        <source>Every buffer, and the figures</source>
        <translation>Chaque tampon, et les chiffres</translation>
    </message>
    <message>
        <source>Everything stopped for {pause} (generation {generation}).</source>
        <translation>Tout s&apos;est arrêté pendant {pause} (génération {generation}).</translation>
    </message>
    <message>
        <source>Exhaustions</source>
        <translation>Pénuries</translation>
    </message>
    <message>
        <source>Export the figures of the pool</source>
        <translation>Exporter les chiffres de la réserve</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Figures of the last minute</source>
        <translation>Chiffres de la dernière minute</translation>
    </message>
    <message>
        <source>Figures of the pool copied.</source>
        <translation>Chiffres de la réserve copiés.</translation>
    </message>
    <message>
        <source>Figures of the pool written to {path}.</source>
        <translation>Chiffres de la réserve écrits dans {path}.</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>En remplissage</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>Fragmentation</translation>
    </message>
    <message>
        <source>Fragmentation is above {limit:.0f}&#x202f;%: {internal:.0f}&#x202f;% inside the buffers, {arena:.0f}&#x202f;% in the arena.</source>
        <translation>La fragmentation dépasse {limit:.0f}&#x202f;%&#xa0;: {internal:.0f}&#x202f;% dans les tampons, {arena:.0f}&#x202f;% dans l&apos;arène.</translation>
    </message>
    <message>
        <source>Fragmentation is below {limit:.0f}&#x202f;% again.</source>
        <translation>La fragmentation est de nouveau sous {limit:.0f}&#x202f;%.</translation>
    </message>
    <message>
        <source>Frames that never reached the analysis. 0 is good; otherwise make the pool larger, or relieve the computer.</source>
        <translation>Trames qui n&apos;ont jamais atteint l&apos;analyse. 0 est bon&#xa0;; sinon agrandissez la réserve, ou déchargez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Free to be filled. Many is good; with none, sound has to wait.</source>
        <translation>Libres, prêts à être remplis. Beaucoup est bon&#xa0;; s&apos;il n&apos;y en a aucun, le son doit attendre.</translation>
    </message>
    <message>
        <source>From taking a buffer to its return, each half second, and the 99th percentile since the counters began. An even line a little above the length of a batch is good; peaks are stalls that the pool has to ride out.</source>
        <translation>De la prise d&apos;un tampon à son retour, chaque demi-seconde, et le 99e centile depuis le début des compteurs. Une ligne régulière un peu au-dessus de la durée d&apos;un lot est bonne&#xa0;; les pointes sont des blocages que la réserve doit surmonter.</translation>
    </message>
    <message>
        <source>From taking a buffer to its return: mean, and 99th percentile. A little more than the length of a batch is good; otherwise the analysis lags.</source>
        <translation>De la prise d&apos;un tampon à son retour&#xa0;: moyenne, et 99e centile. Un peu plus que la durée d&apos;un lot est bon&#xa0;; sinon l&apos;analyse prend du retard.</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, each half second, and the 99th percentile since the counters began. Even is good; shorter batches bring it down.</source>
        <translation>De la capture de la première trame d&apos;un lot à sa mesure, chaque demi-seconde, et le 99e centile depuis le début des compteurs. Régulier est bon&#xa0;; des lots plus courts le font baisser.</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading: mean, and 99th percentile. Mostly the length of a batch; choose shorter ones to react sooner.</source>
        <translation>De la capture de la première trame d&apos;un lot à sa mesure&#xa0;: moyenne, et 99e centile. Surtout la durée d&apos;un lot&#xa0;; choisissez-en de plus courts pour réagir plus tôt.</translation>
    </message>
    <message>
        <source>Given up because nobody brought it back; usable again. None is good.</source>
        <translation>Abandonnés parce que personne ne les a rendus&#xa0;; de nouveau utilisables. Aucun est bon.</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>How batches reach the analysis; how many buffers, of how many frames.</source>
        <translation>Comment les lots atteignent l&apos;analyse&#xa0;; combien de tampons, de combien de trames.</translation>
    </message>
    <message>
        <source>How long it was in force. Ten seconds each make a fair comparison.</source>
        <translation>Combien de temps il a été en vigueur. Dix secondes chacun font une comparaison équitable.</translation>
    </message>
    <message>
        <source>Kept objects</source>
        <translation>Objets conservés</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Types d&apos;événements</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latence, ms</translation>
    </message>
    <message>
        <source>Lay the buffers side by side again; only while none is out, as in a pause</source>
        <translation>Replacer les tampons côte à côte&#xa0;; seulement quand aucun n&apos;est sorti, comme en pause</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prêtés</translation>
    </message>
    <message>
        <source>List every single acquisition and return too, while this is shown</source>
        <translation>Lister aussi chaque acquisition et chaque retour, tant que ceci est affiché</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Lost frames</source>
        <translation>Trames perdues</translation>
    </message>
    <message>
        <source>Mean time from taking a buffer to its return; what is allocated never returns.</source>
        <translation>Temps moyen de la prise d&apos;un tampon à son retour&#xa0;; ce qui est alloué ne revient jamais.</translation>
    </message>
    <message>
        <source>Mean time from the capture of a batch&apos;s first frame to its reading, while it was in force.</source>
        <translation>Temps moyen de la capture de la première trame d&apos;un lot à sa mesure, pendant qu&apos;il était en vigueur.</translation>
    </message>
    <message>
        <source>Mean time the analysis of a batch took, while it was in force.</source>
        <translation>Temps moyen de l&apos;analyse d&apos;un lot, pendant qu&apos;il était en vigueur.</translation>
    </message>
    <message>
        <source>Mean time to get a buffer. A few µs on either side is normal.</source>
        <translation>Temps moyen pour obtenir un tampon. Quelques µs d&apos;un côté comme de l&apos;autre sont normales.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory that cannot be used: inside the buffers, and in the arena. Below 5 % is good; otherwise pause and compact.</source>
        <translation>Mémoire inutilisable&#xa0;: dans les tampons, et dans l&apos;arène. Moins de 5&#xa0;% est bon&#xa0;; sinon mettez en pause et compactez.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages between the threads, a second. About two for each batch is normal; longer batches mean fewer.</source>
        <translation>Messages entre les fils d&apos;exécution, par seconde. Environ deux par lot est normal&#xa0;; des lots plus longs en font moins.</translation>
    </message>
    <message>
        <source>New memory for every batch, left to Python&apos;s collector: simple, but nothing bounds it.</source>
        <translation>De la mémoire neuve pour chaque lot, laissée au ramasse-miettes de Python&#xa0;: simple, mais rien ne la borne.</translation>
    </message>
    <message>
        <source>No buffer was free.</source>
        <translation>Aucun tampon n&apos;était libre.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Alerts, new sizes and lost buffers
are listed here.</source>
        <translation>Rien ne s&apos;est encore passé.
Alertes, nouvelles tailles et tampons perdus
sont listés ici.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Rien de ce type.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Objects that outlived their batch and that Python&apos;s garbage collector has to look at, for each batch. A few are normal, the window remembers readings; hundreds bring long pauses.</source>
        <translation>Objets qui ont survécu à leur lot et que le ramasse-miettes de Python doit examiner, par lot. Quelques-uns sont normaux, la fenêtre retient des mesures&#xa0;; des centaines amènent de longues pauses.</translation>
    </message>
    <message>
        <source>One square a buffer. Mostly hollow is good; all full, the pool is too small.</source>
        <translation>Un carré par tampon. Surtout vide est bon&#xa0;; tout plein, la réserve est trop petite.</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Sortis</translation>
    </message>
    <message>
        <source>Over the last {seconds:.0f} s: {count:.0f} more.</source>
        <translation>Sur les dernières {seconds:.0f}&#xa0;s&#xa0;: {count:.0f} de plus.</translation>
    </message>
    <message>
        <source>Pages of the buffer pool</source>
        <translation>Pages de la réserve de tampons</translation>
    </message>
    <message>
        <source>Pauses of Python&apos;s garbage collector: how many, and the longest. Good below 10 ms; longer ones need a larger pool.</source>
        <translation>Pauses du ramasse-miettes de Python&#xa0;: combien, et la plus longue. Bon sous 10&#xa0;ms&#xa0;; de plus longues demandent une réserve plus grande.</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>Ping-pong</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Requests that found a free buffer, in per cent of all. 100 is normal; below 90 sound is skipped, so make the pool larger.</source>
        <translation>Demandes qui ont trouvé un tampon libre, en pour cent de toutes. 100 est normal&#xa0;; sous 90 du son est sauté&#xa0;: agrandissez alors la réserve.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Remettre à zéro</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendus</translation>
    </message>
    <message>
        <source>Returns that were late, unknown or doubled. 0 is good; they follow timeouts, so cure those.</source>
        <translation>Retours tardifs, inconnus ou en double. 0 est bon&#xa0;; ils suivent les délais dépassés&#xa0;: remédiez d&apos;abord à ceux-ci.</translation>
    </message>
    <message>
        <source>Reuse rate</source>
        <translation>Taux de réutilisation</translation>
    </message>
    <message>
        <source>Sample memory of the buffers, and what it takes to keep their books. Below 3 % of books is good; a smaller pool saves memory.</source>
        <translation>Mémoire audio des tampons, et ce que demande leur gestion. Moins de 3&#xa0;% de gestion est bon&#xa0;; une réserve plus petite économise la mémoire.</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Pénurie</translation>
    </message>
    <message>
        <source>Single buffers</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Spreadsheet, last minute (*.csv);;Everything (*.json)</source>
        <translation>Tableur, dernière minute (*.csv);;Tout (*.json)</translation>
    </message>
    <message>
        <source>Start all counters and figures anew</source>
        <translation>Recommencer tous les compteurs et chiffres</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>The analysis keeps a private copy, and the buffer is back in the pool at once: for consumers that keep the samples.</source>
        <translation>L&apos;analyse garde une copie privée, et le tampon revient aussitôt dans la réserve&#xa0;: pour les consommateurs qui gardent le son.</translation>
    </message>
    <message>
        <source>The hit rate fell to {hit_rate:.1f}&#x202f;%.</source>
        <translation>Le taux de réussite est tombé à {hit_rate:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>The hit rate is back at {hit_rate:.1f}&#x202f;%.</source>
        <translation>Le taux de réussite est revenu à {hit_rate:.1f}&#x202f;%.</translation>
    </message>
    <message>
        <source>The latest reading while it was in force.</source>
        <translation>La mesure la plus tardive pendant qu&apos;il était en vigueur.</translation>
    </message>
    <message>
        <source>The longest acquisition; shared like p99. Far above the rest, the computer was busy.</source>
        <translation>L&apos;acquisition la plus longue&#xa0;; partagée comme p99. Si elle dépasse de loin le reste, l&apos;ordinateur était occupé.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms longer.</source>
        <translation>La réserve alloue {fewer:.1f}&#x202f;% moins souvent, avec une latence plus longue de {gap:.1f}&#x202f;ms.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms shorter.</source>
        <translation>La réserve alloue {fewer:.1f}&#x202f;% moins souvent, avec une latence plus courte de {gap:.1f}&#x202f;ms.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with the same latency within half a millisecond.</source>
        <translation>La réserve alloue {fewer:.1f}&#x202f;% moins souvent, avec la même latence à une demi-milliseconde près.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often.</source>
        <translation>La réserve alloue {fewer:.1f}&#x202f;% moins souvent.</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often. A few more seconds of each make the latencies comparable.</source>
        <translation>La réserve alloue {fewer:.1f}&#x202f;% moins souvent. Quelques secondes de plus de chacun rendront les latences comparables.</translation>
    </message>
    <message>
        <source>The pool now</source>
        <translation>La réserve en ce moment</translation>
    </message>
    <message>
        <source>The release of buffer {id} was refused: {why}.</source>
        <translation>La libération du tampon {id} a été refusée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The return of buffer {id} was refused: {why}.</source>
        <translation>Le retour du tampon {id} a été refusé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The transfer of buffer {id} was refused: {why}.</source>
        <translation>La remise du tampon {id} a été refusée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The transports side by side, and the choice between them</source>
        <translation>Les transports côte à côte, et le choix entre eux</translation>
    </message>
    <message>
        <source>There are no figures of the pool yet.</source>
        <translation>Il n&apos;y a pas encore de chiffres de la réserve.</translation>
    </message>
    <message>
        <source>Time it takes to get a buffer: mean, and 99th percentile. Good below 50 µs; otherwise the computer is busy.</source>
        <translation>Temps pour obtenir un tampon&#xa0;: moyenne, et 99e centile. Bon sous 50&#xa0;µs&#xa0;; sinon l&apos;ordinateur est occupé.</translation>
    </message>
    <message>
        <source>Time the analysis of a batch takes: mean, and 99th percentile. Must stay well below the length of a batch; otherwise choose longer batches.</source>
        <translation>Temps de l&apos;analyse d&apos;un lot&#xa0;: moyenne, et 99e centile. Doit rester bien sous la durée d&apos;un lot&#xa0;; sinon choisissez des lots plus longs.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais dépassés</translation>
    </message>
    <message>
        <source>Times no buffer was free. 0 is good; otherwise make the pool larger.</source>
        <translation>Nombre de fois qu&apos;aucun tampon n&apos;était libre. 0 est bon&#xa0;; sinon agrandissez la réserve.</translation>
    </message>
    <message>
        <source>Times the capture woke up more than 50 ms late, and the worst. 0 is good; otherwise the computer is busy.</source>
        <translation>Nombre de fois que la capture s&apos;est réveillée avec plus de 50&#xa0;ms de retard, et le pire retard. 0 est bon&#xa0;; sinon l&apos;ordinateur est occupé.</translation>
    </message>
    <message>
        <source>Transport and size</source>
        <translation>Transport et taille</translation>
    </message>
    <message>
        <source>Transport {name}</source>
        <translation>Transport {name}</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Turnover, ms</source>
        <translation>Rotation, ms</translation>
    </message>
    <message>
        <source>Watching how many buffers are in use: {seen:.0f} s of {wanted:.0f} s.</source>
        <translation>Observation du nombre de tampons utilisés&#xa0;: {seen:.0f}&#xa0;s sur {wanted:.0f}&#xa0;s.</translation>
    </message>
    <message>
        <source>What happened to the pool</source>
        <translation>Ce qui est arrivé à la réserve</translation>
    </message>
    <message>
        <source>Which kinds of events are listed</source>
        <translation>Les types d&apos;événements listés</translation>
    </message>
    <message>
        <source>With the analysis. Few is good; many, and the analysis lags.</source>
        <translation>Dans l&apos;analyse. Peu est bon&#xa0;; s&apos;il y en a beaucoup, l&apos;analyse prend du retard.</translation>
    </message>
    <message>
        <source>Without single buffers</source>
        <translation>Sans le détail</translation>
    </message>
    <message>
        <source>Write a file: .csv has the last minute for a spreadsheet, .json everything</source>
        <translation>Écrire un fichier&#xa0;: .csv contient la dernière minute pour un tableur, .json tout</translation>
    </message>
    <message>
        <source>allocate</source>
        <translation>allouer</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>each {frames}</source>
        <translation>de {frames}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>it is not in flight</source>
        <translation>il n&apos;est pas en route</translation>
    </message>
    <message>
        <source>it was never handed over</source>
        <translation>il n&apos;a jamais été remis</translation>
    </message>
    <message>
        <source>its producer has given it up</source>
        <translation>son producteur l&apos;a abandonné</translation>
    </message>
    <message>
        <source>late</source>
        <translation>retard</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moy.</translation>
    </message>
    <message>
        <source>none was out in {duration}.</source>
        <translation>aucun n&apos;est sorti en {duration}.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortis</translation>
    </message>
    <message>
        <source>peak outstanding {peak} over {duration}</source>
        <translation>au plus {peak} sortis en {duration}</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation>ping-pong</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>the buffer has the wrong size</source>
        <translation>le tampon n&apos;a pas la bonne taille</translation>
    </message>
    <message>
        <source>the id is not out</source>
        <translation>le numéro n&apos;est pas sorti</translation>
    </message>
    <message>
        <source>{change}, as configured.</source>
        <translation>{change}, comme réglé.</translation>
    </message>
    <message>
        <source>{change}: {why}</source>
        <translation>{change}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{count} buffers were out too long and were given up.</source>
        <translation>{count} tampons étaient sortis trop longtemps et ont été abandonnés.</translation>
    </message>
    <message>
        <source>{name} must end in {endings} to be exported.</source>
        <translation>{name} doit finir par {endings} pour être exporté.</translation>
    </message>
    <message>
        <source>{old_size} → {size} buffers of {frames} frames</source>
        <translation>{old_size} → {size} tampons de {frames}&#xa0;trames</translation>
    </message>
    <message>
        <source>{outstanding} of {size}, peak {peak}</source>
        <translation>{outstanding} sur {size}, au plus {peak}</translation>
    </message>
    <message>
        <source>{outstanding} out, no limit</source>
        <translation>{outstanding} sortis, sans limite</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{seen}, exhausted {times}×</source>
        <translation>{seen}, épuisée {times}×</translation>
    </message>
    <message>
        <source>{seen}, turnover p99 {turnover:.0f} ms</source>
        <translation>{seen}, rotation p99 {turnover:.0f}&#xa0;ms</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and saves {memory:.0f} KiB.</source>
        <translation>{seen}&#xa0;; cela laisse une marge de {headroom:.1f}× et économise {memory:.0f}&#xa0;KiB.</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and takes another {memory:.0f} KiB.</source>
        <translation>{seen}&#xa0;; cela laisse une marge de {headroom:.1f}× et prend {memory:.0f}&#xa0;KiB de plus.</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room, as now.</source>
        <translation>{seen}&#xa0;; cela laisse une marge de {headroom:.1f}×, comme maintenant.</translation>
    </message>
    <message>
        <source>{size} buffers of {frames} frames</source>
        <translation>{size} tampons de {frames}&#xa0;trames</translation>
    </message>
    <message>
        <source>{size} buffers: {why}</source>
        <translation>{size} tampons&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{state} buffers</source>
        <translation>Tampons&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{title} over the last minute</source>
        <translation>{title}, dernière minute</translation>
    </message>
    <message>
        <source>⚠ Hit rate below {limit:.0f}&#x202f;%. {advice}</source>
        <translation>⚠ Taux de réussite sous {limit:.0f}&#x202f;%. {advice}</translation>
    </message>
    <message>
        <source>❙❙ Metrics are switched off in the settings, so these figures stand still.</source>
        <translation>❙❙ Les mesures de performance sont désactivées dans les paramètres, ces chiffres sont donc figés.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Large batches and many of them: rides out pauses of more than two seconds.</source>
        <translation>De grands lots, et beaucoup&#xa0;: surmonte des pauses de plus de deux secondes.</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>Faible latence</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robuste</translation>
    </message>
    <message>
        <source>Small batches: the needle answers soonest, for the most messages.</source>
        <translation>De petits lots&#xa0;: l&apos;aiguille répond au plus tôt, avec le plus de messages.</translation>
    </message>
    <message>
        <source>The defaults: quick to the eye, and calm when the computer is busy.</source>
        <translation>Les valeurs par défaut&#xa0;: vives à l&apos;œil, et calmes quand l&apos;ordinateur est occupé.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>A note was heard, so the gate stays where it was: keep quiet and try again.</source>
        <translation>Une note a été entendue, le seuil est donc resté où il était&#xa0;: faites silence et réessayez.</translation>
    </message>
    <message>
        <source>Nothing is being listened to: press Space to start, then learn the room.</source>
        <translation>Rien n&apos;est écouté&#xa0;: appuyez sur Espace pour démarrer, puis mesurez le bruit ambiant.</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros, so there is no room to learn: check mute switch and microphone permission.</source>
        <translation>L&apos;entrée ne livre que des zéros, il n&apos;y a donc pas de bruit à mesurer&#xa0;: vérifiez l&apos;interrupteur et l&apos;autorisation du microphone.</translation>
    </message>
    <message>
        <source>The room is at {room} dBFS; the gate is now at {gate} dBFS.</source>
        <translation>Le bruit ambiant est à {room}&#xa0;dBFS&#xa0;; le seuil est maintenant à {gate}&#xa0;dBFS.</translation>
    </message>
    <message>
        <source>The room is nearly as loud as an instrument, so the gate stays where it was: turn the input gain down, or find out what is so loud.</source>
        <translation>La pièce est presque aussi bruyante qu&apos;un instrument, le seuil est donc resté où il était&#xa0;: baissez le gain d&apos;entrée, ou cherchez ce qui fait tant de bruit.</translation>
    </message>
    <message>
        <source>The sound ended before the room was learned; the gate stays where it was.</source>
        <translation>Le son s&apos;est arrêté avant la fin de la mesure du bruit&#xa0;; le seuil est resté où il était.</translation>
    </message>
    <message>
        <source>The tuner itself is sounding: wait until it is silent, then learn the room.</source>
        <translation>L&apos;accordeur lui-même sonne&#xa0;: attendez qu&apos;il se taise, puis mesurez le bruit ambiant.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A Scala mapping (.kbm): which key plays which degree, and how high.</source>
        <translation>Une affectation Scala (.kbm)&#xa0;: quelle touche joue quel degré, et à quelle hauteur.</translation>
    </message>
    <message>
        <source>A batch that is not full after this long is sent as it is.</source>
        <translation>Un lot qui n&apos;est pas plein après ce délai est envoyé tel quel.</translation>
    </message>
    <message>
        <source>A buffer that is not back after this long is given up.</source>
        <translation>Un tampon qui n&apos;est pas revenu après ce délai est abandonné.</translation>
    </message>
    <message>
        <source>A flush timeout of {flush} ms needs a buffer timeout of at least {least} ms, not {timeout} ms.</source>
        <translation>Un délai d&apos;envoi de {flush}&#xa0;ms demande un délai des tampons d&apos;au moins {least}&#xa0;ms, et non {timeout}&#xa0;ms.</translation>
    </message>
    <message>
        <source>A note this close to its target is in tune.</source>
        <translation>Une note aussi proche de sa cible est juste.</translation>
    </message>
    <message>
        <source>A scale file (.scl) instead of the temperament.</source>
        <translation>Un fichier de gamme (.scl) à la place du tempérament.</translation>
    </message>
    <message>
        <source>Allocate (new each time)</source>
        <translation>Allouer (neuf à chaque fois)</translation>
    </message>
    <message>
        <source>As the instrument</source>
        <translation>Comme l&apos;instrument</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At which fret a capo sits; 0 is none.</source>
        <translation>La case où se trouve un capo&#xa0;; 0 veut dire aucun.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic pool size</source>
        <translation>Taille de réserve automatique</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Black keys</source>
        <translation>Touches noires</translation>
    </message>
    <message>
        <source>Buffer timeout</source>
        <translation>Délai des tampons</translation>
    </message>
    <message>
        <source>By how much the lowest string is tuned down: 2 makes drop D.</source>
        <translation>De combien la corde la plus grave est descendue&#xa0;: 2 donne le drop&#xa0;D.</translation>
    </message>
    <message>
        <source>Capo fret</source>
        <translation>Case du capo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool.</source>
        <translation>Recueillir et afficher les chiffres de la réserve.</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>Couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Diapason</translation>
    </message>
    <message>
        <source>Copy (private copy)</source>
        <translation>Copie (copie privée)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Drone with fifth</source>
        <translation>Bourdon avec quinte</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>English (C, B♭, B)</source>
        <translation>Anglais (C, B♭, B)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Flats (D♭, G♭)</source>
        <translation>Bémols (D♭, G♭)</translation>
    </message>
    <message>
        <source>Flush timeout</source>
        <translation>Délai d&apos;envoi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Follow the note</source>
        <translation>Suivre la note</translation>
    </message>
    <message>
        <source>For whom notes are written, such as a clarinet in B♭.</source>
        <translation>Pour qui les notes sont écrites, par exemple une clarinette en si♭.</translation>
    </message>
    <message>
        <source>Frames a second asked of the device; automatic uses the device&apos;s own.</source>
        <translation>Trames par seconde demandées au périphérique&#xa0;; «&#xa0;automatique&#xa0;» prend les siennes.</translation>
    </message>
    <message>
        <source>Frames gathered before they are analysed; fewer react sooner.</source>
        <translation>Trames réunies avant d&apos;être analysées&#xa0;; moins de trames réagissent plus tôt.</translation>
    </message>
    <message>
        <source>German (C, B, H)</source>
        <translation>Allemand (C, B, H)</translation>
    </message>
    <message>
        <source>Helmholtz (a′)</source>
        <translation>Helmholtz (a′)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Host and port of the program that listens.</source>
        <translation>Hôte et port du programme qui écoute.</translation>
    </message>
    <message>
        <source>How batches reach the analysis: recycled, newly allocated, or copied.</source>
        <translation>Comment les lots atteignent l&apos;analyse&#xa0;: recyclés, alloués à neuf, ou copiés.</translation>
    </message>
    <message>
        <source>How far back the plots reach.</source>
        <translation>La durée que couvrent les tracés.</translation>
    </message>
    <message>
        <source>How long needle and numerals average; 0 shows each raw reading.</source>
        <translation>La durée de moyenne de l&apos;aiguille et des chiffres&#xa0;; 0 montre chaque mesure brute.</translation>
    </message>
    <message>
        <source>How loud the reference tone and the in-tune sound are.</source>
        <translation>Le volume du son de référence et du signal de justesse.</translation>
    </message>
    <message>
        <source>How many buffers circulate; more ride out longer stalls.</source>
        <translation>Combien de tampons circulent&#xa0;; un plus grand nombre surmonte de plus longs blocages.</translation>
    </message>
    <message>
        <source>How often moving displays are drawn.</source>
        <translation>Combien de fois les affichages mobiles sont dessinés.</translation>
    </message>
    <message>
        <source>How the octave is divided: equal, historical, just, or into 5 to 72 equal steps.</source>
        <translation>La division de l&apos;octave&#xa0;: égale, historique, juste, ou en 5 à 72 degrés égaux.</translation>
    </message>
    <message>
        <source>How the octave of a note is written.</source>
        <translation>Comment l&apos;octave d&apos;une note est écrite.</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are, as its strings are stiff.</source>
        <translation>Quelle largeur ont les octaves d&apos;un piano, car ses cordes sont raides.</translation>
    </message>
    <message>
        <source>In-tune sound</source>
        <translation>Signal de justesse</translation>
    </message>
    <message>
        <source>Indian (Sa, Re)</source>
        <translation>Indien (Sa, Re)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Keep sound and readings, so that Ctrl+S can save what was just played.</source>
        <translation>Garder le son et les mesures, pour que Ctrl+S puisse enregistrer ce qui vient d&apos;être joué.</translation>
    </message>
    <message>
        <source>Keep the last 30 s</source>
        <translation>Garder les 30 dernières secondes</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>Tonique</translation>
    </message>
    <message>
        <source>Keyboard mapping</source>
        <translation>Affectation de clavier</translation>
    </message>
    <message>
        <source>Keys of the piano and their B in millionths: A0:330 C3:95. They shape the stretch.</source>
        <translation>Touches du piano et leur B en millionièmes : A0:330 C3:95. Elles façonnent l&apos;étirement.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Largest pool</source>
        <translation>Plus grande réserve</translation>
    </message>
    <message>
        <source>Let the system&apos;s voice say the note and how far it is, once it is steady.</source>
        <translation>Laisser la voix du système dire la note et son écart, dès qu&apos;elle est stable.</translation>
    </message>
    <message>
        <source>Let the tuner change the pool size from watched use, between the limits below.</source>
        <translation>Laisser l&apos;accordeur changer la taille de la réserve d&apos;après l&apos;usage observé, entre les limites ci-dessous.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>En boucle</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>Cordes mesurées</translation>
    </message>
    <message>
        <source>Measured strings takes {wanted}.</source>
        <translation>Cordes mesurées demande {wanted}.</translation>
    </message>
    <message>
        <source>Medium (4:2 octaves)</source>
        <translation>Moyen (octaves 4:2)</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Chiffres de la réserve</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Narrow (2:1 octaves)</source>
        <translation>Étroit (octaves 2:1)</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>Seuil de bruit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Note chosen by hand</source>
        <translation>Note choisie à la main</translation>
    </message>
    <message>
        <source>Note naming</source>
        <translation>Noms des notes</translation>
    </message>
    <message>
        <source>OSC feed</source>
        <translation>Flux OSC</translation>
    </message>
    <message>
        <source>OSC receiver</source>
        <translation>Destinataire OSC</translation>
    </message>
    <message>
        <source>OSC receiver takes {wanted}.</source>
        <translation>Destinataire OSC demande {wanted}.</translation>
    </message>
    <message>
        <source>Octave style</source>
        <translation>Écriture des octaves</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Offset of each string from its note in cents, in the order shown: 0 −2 0 0 −3 0.</source>
        <translation>Décalage de chaque corde par rapport à sa note en cents, dans l&apos;ordre affiché&#xa0;: 0 −2 0 0 −3 0.</translation>
    </message>
    <message>
        <source>On which note temperament or scale are set.</source>
        <translation>Sur quelle note s&apos;appuie le tempérament ou la gamme.</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgue</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Périphérique de sortie</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>Étirement du piano</translation>
    </message>
    <message>
        <source>Ping-pong (recycled)</source>
        <translation>Ping-pong (recyclé)</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>Taille de réserve</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Rafraîchissement</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d&apos;échantillonnage</translation>
    </message>
    <message>
        <source>Scala keyboard mappings (*.kbm);;All files (*)</source>
        <translation>Affectations de clavier Scala (*.kbm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Scala scale</source>
        <translation>Gamme Scala</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Gammes Scala (*.scl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Scientific (A4)</source>
        <translation>Scientifique (A4)</translation>
    </message>
    <message>
        <source>Send each reading to another program, by OSC over UDP.</source>
        <translation>Envoyer chaque mesure à un autre programme, par OSC sur UDP.</translation>
    </message>
    <message>
        <source>Sharps (C♯, F♯)</source>
        <translation>Dièses (C♯, F♯)</translation>
    </message>
    <message>
        <source>Show the welcome at the next start, as at the first one.</source>
        <translation>Afficher la bienvenue au prochain démarrage, comme au premier.</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Smallest pool</source>
        <translation>Plus petite réserve</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Soft click</source>
        <translation>Clic doux</translation>
    </message>
    <message>
        <source>Solfège (Do, Si♭, Si)</source>
        <translation>Solfège (Do, Si♭, Si)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;All files (*)</source>
        <translation>Fichiers audio (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sound quieter than this is silence.</source>
        <translation>Un son plus faible que cela est du silence.</translation>
    </message>
    <message>
        <source>Sound system</source>
        <translation>Système audio</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen by hand.</source>
        <translation>Jouer la note verrouillée ou lue&#xa0;; désactivé, c&apos;est la dernière choisie à la main.</translation>
    </message>
    <message>
        <source>Sound the pure fifth above the reference tone as well.</source>
        <translation>Jouer aussi la quinte pure au-dessus du son de référence.</translation>
    </message>
    <message>
        <source>Sounds once when a note has stayed in tune for half a second.</source>
        <translation>Sonne une fois quand une note est restée juste pendant une demi-seconde.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Spell the black keys as the key note wants them.</source>
        <translation>Écrire les touches noires comme le veut la tonique.</translation>
    </message>
    <message>
        <source>Spelling by key</source>
        <translation>Selon la tonique</translation>
    </message>
    <message>
        <source>Spoken notes</source>
        <translation>Notes parlées</translation>
    </message>
    <message>
        <source>Start the file again at its end.</source>
        <translation>Reprendre le fichier à sa fin.</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Corde</translation>
    </message>
    <message>
        <source>Sweetening</source>
        <translation>Adoucissement</translation>
    </message>
    <message>
        <source>Sweetening takes {wanted}.</source>
        <translation>L&apos;adoucissement demande {wanted}.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Valeur du système</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>Tempérament</translation>
    </message>
    <message>
        <source>The automatic pool size never goes above this.</source>
        <translation>La taille automatique de la réserve ne dépasse jamais cette valeur.</translation>
    </message>
    <message>
        <source>The automatic pool size never goes below this.</source>
        <translation>La taille automatique de la réserve ne descend jamais sous cette valeur.</translation>
    </message>
    <message>
        <source>The frequency of A4.</source>
        <translation>La fréquence du la4.</translation>
    </message>
    <message>
        <source>The frequency of the note that sounds when none is followed.</source>
        <translation>La fréquence de la note qui sonne quand aucune n&apos;est suivie.</translation>
    </message>
    <message>
        <source>The headphones or loudspeaker that sound reference tone and in-tune sound.</source>
        <translation>Le casque ou haut-parleur qui joue le son de référence et le signal de justesse.</translation>
    </message>
    <message>
        <source>The language of the note names.</source>
        <translation>La langue des noms de notes.</translation>
    </message>
    <message>
        <source>The microphone or interface to listen to.</source>
        <translation>Le microphone ou l&apos;interface à écouter.</translation>
    </message>
    <message>
        <source>The smallest pool ({smallest}) must not be larger than the largest ({largest}).</source>
        <translation>La plus petite réserve ({smallest}) ne doit pas dépasser la plus grande ({largest}).</translation>
    </message>
    <message>
        <source>The sound file to play through the tuner.</source>
        <translation>Le fichier audio à faire passer par l&apos;accordeur.</translation>
    </message>
    <message>
        <source>The sound system the device belongs to.</source>
        <translation>Le système audio dont dépend le périphérique.</translation>
    </message>
    <message>
        <source>The sound system the output device belongs to.</source>
        <translation>Le système audio dont dépend le périphérique de sortie.</translation>
    </message>
    <message>
        <source>The words of the window.</source>
        <translation>Les mots de la fenêtre.</translation>
    </message>
    <message>
        <source>Their note names: sharps or flats.</source>
        <translation>Leurs noms&#xa0;: dièses ou bémols.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
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
        <translation>Diapason</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What is tuned: a guitar, whose strings are the targets, or any note.</source>
        <translation>Ce qui est accordé&#xa0;: une guitare, dont les cordes sont les cibles, ou une note quelconque.</translation>
    </message>
    <message>
        <source>What the reference tone sounds like.</source>
        <translation>Le timbre du son de référence.</translation>
    </message>
    <message>
        <source>Where Ctrl+S saves it.</source>
        <translation>Où Ctrl+S l&apos;enregistre.</translation>
    </message>
    <message>
        <source>Where the sound comes from.</source>
        <translation>D&apos;où vient le son.</translation>
    </message>
    <message>
        <source>Which channel of the device or file to listen to.</source>
        <translation>Le canal du périphérique ou du fichier à écouter.</translation>
    </message>
    <message>
        <source>Wide (6:3 octaves in the bass)</source>
        <translation>Large (octaves 6:3 dans le grave)</translation>
    </message>
    <message>
        <source>a host and a port from 1 to 65535: 127.0.0.1:9000</source>
        <translation>un hôte et un port de 1 à 65535 : 127.0.0.1:9000</translation>
    </message>
    <message>
        <source>a name of its list, such as {names}</source>
        <translation>un nom de sa liste, comme {names}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>as most pianos</source>
        <translation>comme la plupart des pianos</translation>
    </message>
    <message>
        <source>as the instrument</source>
        <translation>comme l&apos;instrument</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>tampons</translation>
    </message>
    <message>
        <source>cents from −100 to 100, apart by blanks, not “{word}”</source>
        <translation>des cents de −100 à 100, séparés par des espaces, et non «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>each key once, and {key} stands there twice</source>
        <translation>chaque touche une fois, et {key} y est deux fois</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>trames</translation>
    </message>
    <message>
        <source>keys from A0 to C8 with their B in millionths, such as A0:330 C3:95, not “{word}”</source>
        <translation>des touches de A0 à C8 avec leur B en millionièmes, comme A0:330 C3:95, pas « {word} »</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>activé ou désactivé</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>l&apos;un de {choices}</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>demi-tons</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file}, ligne {line}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{label} takes a finite number, not {value}.</source>
        <translation>{label} demande un nombre fini, et non {value}.</translation>
    </message>
    <message>
        <source>{label} takes a text that can be written down, not {value}.</source>
        <translation>{label} demande un texte que l&apos;on peut écrire, et non {value}.</translation>
    </message>
    <message>
        <source>{label} takes up to {most} characters, not {count}.</source>
        <translation>{label} demande au plus {most} caractères, et non {count}.</translation>
    </message>
    <message>
        <source>{label} takes {wanted}, not {value}.</source>
        <translation>{label} demande {wanted}, et non {value}.</translation>
    </message>
    <message>
        <source>{label} takes {wanted}; not {value}.</source>
        <translation>{label} demande {wanted}&#xa0;; et non {value}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>“Tuner” in your music folder</source>
        <translation>« Tuner » dans votre dossier de musique</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A pause longer than the buffer timeout ({buffer_timeout} ms) loses sound although there is still room for it.</source>
        <translation>Une pause plus longue que le délai des tampons ({buffer_timeout}&#xa0;ms) perd du son, bien qu&apos;il y ait encore de la place.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply the recommended {pool_size} buffers</source>
        <translation>Appliquer les {pool_size} tampons recommandés</translation>
    </message>
    <message>
        <source>At {sample_rate} Hz, with up to {bookkeeping} of bookkeeping; the flush timeout bounds the delay at {flush_timeout} ms.</source>
        <translation>À {sample_rate}&#xa0;Hz, avec au plus {bookkeeping} de gestion&#xa0;; le délai d&apos;envoi borne le retard à {flush_timeout}&#xa0;ms.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Back to the default: {default}</source>
        <translation>Revenir à la valeur par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <source>Batches go out part-full: one takes {duration} to fill, longer than the flush timeout.</source>
        <translation>Les lots partent à moitié pleins&#xa0;: il faut {duration} pour en remplir un, plus que le délai d&apos;envoi.</translation>
    </message>
    <message>
        <source>Bring the defaults of all pages back</source>
        <translation>Rétablir les valeurs par défaut de toutes les pages</translation>
    </message>
    <message>
        <source>Bring the defaults of this page back</source>
        <translation>Rétablir les valeurs par défaut de cette page</translation>
    </message>
    <message>
        <source>Browse: {label}</source>
        <translation>Parcourir&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Changed from the default</source>
        <translation>Modifié par rapport à la valeur par défaut</translation>
    </message>
    <message>
        <source>Choose the sound file to listen to.</source>
        <translation>Choisissez le fichier audio à écouter.</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Default: {default}</source>
        <translation>Par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Keep quiet… {seconds_left} s</source>
        <translation>Silence… {seconds_left}&#xa0;s</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>Mesurer le bruit</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the gate above it</source>
        <translation>Écouter la pièce silencieuse et placer le seuil au-dessus</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>Chercher à nouveau les périphériques</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation>Aucune option ne contient ces mots.</translation>
    </message>
    <message>
        <source>Not in use: “{label}” is “{value}”, not “{wanted}”.</source>
        <translation>Inutilisé&#xa0;: «&#xa0;{label}&#xa0;» est «&#xa0;{value}&#xa0;», et non «&#xa0;{wanted}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing bounds memory when the analysis is slow: “Allocate” has no pool.</source>
        <translation>Rien ne borne la mémoire quand l&apos;analyse est lente&#xa0;: «&#xa0;Allouer&#xa0;» n&apos;a pas de réserve.</translation>
    </message>
    <message>
        <source>Now: {text}.</source>
        <translation>Actuellement&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Readings come {delay} after the sound: use smaller batches for a quicker needle.</source>
        <translation>Les mesures viennent {delay} après le son&#xa0;: prenez des lots plus petits pour une aiguille plus vive.</translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <translation>Recommandé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>Réinitialiser la pa&amp;ge</translation>
    </message>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>Remettre {label} à {default}</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>Rechercher dans les options</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Valeur du système</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <translation>Valeur du système ({device})</translation>
    </message>
    <message>
        <source>The buffer timeout is shorter than two batches ({duration}): buffers may be given up while they are still in use.</source>
        <translation>Le délai des tampons est plus court que deux lots ({duration})&#xa0;: des tampons peuvent être abandonnés alors qu&apos;ils servent encore.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to its control.</source>
        <translation>Haut et Bas parcourent ce qui a été trouvé, Entrée va à sa commande.</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Avertissement&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Your own choice of the options below.</source>
        <translation>Votre propre choix des options ci-dessous.</translation>
    </message>
    <message>
        <source>a look at the pool ten times a second; no delay</source>
        <translation>un regard sur la réserve dix fois par seconde&#xa0;; aucun retard</translation>
    </message>
    <message>
        <source>a lost buffer, {share:.0f} % of the pool, is missed for {buffer_timeout}; no memory, no delay</source>
        <translation>un tampon perdu, {share:.0f}&#xa0;% de la réserve, manque pendant {buffer_timeout}&#xa0;; pas de mémoire, aucun retard</translation>
    </message>
    <message>
        <source>a message for each batch, {messages:.1f} a second</source>
        <translation>un message par lot, {messages:.1f} par seconde</translation>
    </message>
    <message>
        <source>a picture every {duration}</source>
        <translation>une image toutes les {duration}</translation>
    </message>
    <message>
        <source>added delay</source>
        <translation>retard ajouté</translation>
    </message>
    <message>
        <source>adds {delay}, {buffer} a buffer, {messages:.1f} messages a second</source>
        <translation>ajoute {delay}, {buffer} par tampon, {messages:.1f} messages par seconde</translation>
    </message>
    <message>
        <source>caps the added delay at {flush_timeout}, with batches {full:.0f} % full; no memory</source>
        <translation>borne le retard ajouté à {flush_timeout}, avec des lots pleins à {full:.0f}&#xa0;%&#xa0;; pas de mémoire</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>messages par seconde</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>aucun retard</translation>
    </message>
    <message>
        <source>no delay: a batch is full after {duration}; no memory</source>
        <translation>aucun retard&#xa0;: un lot est plein après {duration}&#xa0;; pas de mémoire</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing is copied and no sample memory is made; no delay</source>
        <translation>rien n&apos;est copié et aucune mémoire audio n&apos;est créée&#xa0;; aucun retard</translation>
    </message>
    <message>
        <source>nothing; the pool&apos;s times stay empty</source>
        <translation>rien&#xa0;; les temps de la réserve restent vides</translation>
    </message>
    <message>
        <source>nothing; the size stays as it is set</source>
        <translation>rien&#xa0;; la taille reste comme réglée</translation>
    </message>
    <message>
        <source>nothing; there is nothing to save either</source>
        <translation>rien ; il n&apos;y a alors rien à enregistrer</translation>
    </message>
    <message>
        <source>nothing; {memory} once the size is automatic</source>
        <translation>rien&#xa0;; {memory} dès que la taille est automatique</translation>
    </message>
    <message>
        <source>of samples</source>
        <translation>d&apos;échantillons</translation>
    </message>
    <message>
        <source>pause ridden out</source>
        <translation>pause surmontée</translation>
    </message>
    <message>
        <source>the needle follows about {delay} behind</source>
        <translation>l&apos;aiguille suit avec environ {delay} de retard</translation>
    </message>
    <message>
        <source>two looks at the clock for each batch; no delay you can hear</source>
        <translation>deux regards sur l&apos;horloge par lot&#xa0;; aucun retard audible</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>sans borne</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (non connecté)</translation>
    </message>
    <message>
        <source>{device} has 1 channel.</source>
        <translation>{device} a 1 canal.</translation>
    </message>
    <message>
        <source>{device} has only 1 channel.</source>
        <translation>{device} n&apos;a que 1 canal.</translation>
    </message>
    <message>
        <source>{device} has only {count} channels.</source>
        <translation>{device} n&apos;a que {count} canaux.</translation>
    </message>
    <message>
        <source>{device} has {count} channels.</source>
        <translation>{device} a {count} canaux.</translation>
    </message>
    <message>
        <source>{device} is not connected.</source>
        <translation>{device} n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>{memory}, rides out a pause of {pause}; no delay</source>
        <translation>{memory}, surmonte une pause de {pause}&#xa0;; aucun retard</translation>
    </message>
    <message>
        <source>{memory}, which stays unused with this transport</source>
        <translation>{memory}, inutilisée avec ce transport</translation>
    </message>
    <message>
        <source>{number} of {count}; Enter goes there.</source>
        <translation>{number} sur {count}&#xa0;; Entrée y va.</translation>
    </message>
    <message>
        <source>{range} · default {default}</source>
        <translation>{range} · par défaut {default}</translation>
    </message>
    <message>
        <source>{rate} Hz is {size} of sound to analyse a second</source>
        <translation>{rate}&#xa0;Hz font {size} de son à analyser par seconde</translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation>{size:.0f} octets</translation>
    </message>
    <message>
        <source>{size} copied each second, one more buffer ({buffer}); no delay</source>
        <translation>{size} copiés chaque seconde, un tampon de plus ({buffer})&#xa0;; aucun retard</translation>
    </message>
    <message>
        <source>{size} newly made each second; no delay</source>
        <translation>{size} créés à neuf chaque seconde&#xa0;; aucun retard</translation>
    </message>
    <message>
        <source>{size} of memory, filled within 30 s; no delay</source>
        <translation>{size} de mémoire, remplis en 30 s ; aucun retard</translation>
    </message>
    <message>
        <source>{size} of samples</source>
        <translation>{size} d&apos;échantillons</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>All strings of a strum</source>
        <translation>Toutes les cordes d&apos;un accord balayé</translation>
    </message>
    <message>
        <source>Choose an instrument with strings (Ctrl+I).</source>
        <translation>Choisissez un instrument à cordes (Ctrl+I).</translation>
    </message>
    <message>
        <source>Hold one note of an accordion or a tremolo harmonica.</source>
        <translation>Tenez une note d&apos;accordéon ou d&apos;harmonica trémolo.</translation>
    </message>
    <message>
        <source>Hold the note for two seconds…</source>
        <translation>Tenez la note deux secondes…</translation>
    </message>
    <message>
        <source>How much the partials of the string that was read last lie above whole multiples: f_k = k·f0·√(1 + B·k²). One string at a time.</source>
        <translation>De combien les partiels de la dernière corde lue dépassent les multiples entiers : f_k = k·f0·√(1 + B·k²). Une corde à la fois.</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Inharmonicity of {note}: B&#xa0;=&#xa0;({b}&#xa0;±&#xa0;{sigma})&#xa0;·&#xa0;{power}</source>
        <translation>Inharmonicité de {note} : B = ({b} ± {sigma}) · {power}</translation>
    </message>
    <message>
        <source>Inharmonicity: not known yet</source>
        <translation>Inharmonicité : pas encore connue</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>À l&apos;écoute…</translation>
    </message>
    <message>
        <source>Not steady enough to tell the reeds; hold the note.</source>
        <translation>Pas assez stable pour distinguer les anches ; tenez la note.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing sounds.</source>
        <translation>Rien ne sonne.</translation>
    </message>
    <message>
        <source>One reed, or several exactly alike</source>
        <translation>Une anche, ou plusieurs exactement pareilles</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Anche</translation>
    </message>
    <message>
        <source>Reeds of one note</source>
        <translation>Anches d&apos;une note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Corde</translation>
    </message>
    <message>
        <source>Strings that sound together: one is hidden while the overtones of others lie on all of its own; play it alone.</source>
        <translation>Cordes qui sonnent ensemble : l&apos;une est cachée tant que les harmoniques des autres couvrent toutes les siennes ; jouez-la seule.</translation>
    </message>
    <message>
        <source>Strongest tones</source>
        <translation>Sons les plus forts</translation>
    </message>
    <message>
        <source>Strum all strings, and let them ring.</source>
        <translation>Balayez toutes les cordes et laissez-les sonner.</translation>
    </message>
    <message>
        <source>The strongest tones, overtones among them</source>
        <translation>Les sons les plus forts, harmoniques compris</translation>
    </message>
    <message>
        <source>Three reeds, {beats} beats a second</source>
        <translation>Trois anches, {beats} battements par seconde</translation>
    </message>
    <message>
        <source>Two reeds, {beats} beats a second</source>
        <translation>Deux anches, {beats} battements par seconde</translation>
    </message>
    <message>
        <source>Which pitches are shown</source>
        <translation>Hauteurs à montrer</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachée</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>pas entendue</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {hz} Hz, {level} dBFS, {state}</source>
        <translation>{note} : {cents} cents, {hz} Hz, {level} dBFS, {state}</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {state}</source>
        <translation>{note} : {cents} cents, {state}</translation>
    </message>
    <message>
        <source>{note}: {state}</source>
        <translation>{note} : {state}</translation>
    </message>
    <message>
        <source>♭ flat</source>
        <translation>♭ trop bas</translation>
    </message>
    <message>
        <source>♯ sharp</source>
        <translation>♯ trop haut</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo guitar</source>
        <translation>Démo de guitare</translation>
    </message>
    <message>
        <source>Microphones need the PortAudio library, which was not found: {remedy}; the demo and sound files work without it.</source>
        <translation>Les microphones ont besoin de la bibliothèque PortAudio, qui est introuvable&#xa0;: {remedy}&#xa0;; la démo et les fichiers audio marchent sans elle.</translation>
    </message>
    <message>
        <source>No sound input was found: connect a microphone or an interface and refresh the list, or use the demo or a sound file.</source>
        <translation>Aucune entrée audio n&apos;a été trouvée&#xa0;: branchez un microphone ou une interface et actualisez la liste, ou prenez la démo ou un fichier audio.</translation>
    </message>
    <message>
        <source>The sound device went away while it was being started: check it and try again.</source>
        <translation>Le périphérique audio a disparu pendant son démarrage&#xa0;: vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The sound input “{name}” is not there any more: connect it and try again, choose another one, or use the demo.</source>
        <translation>L&apos;entrée audio «&#xa0;{name}&#xa0;» n&apos;est plus là&#xa0;: branchez-la et réessayez, choisissez-en une autre, ou prenez la démo.</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found under {system}: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>L&apos;entrée audio «&#xa0;{name}&#xa0;» est introuvable sous {system}&#xa0;: branchez-la et réessayez, ou choisissez l&apos;une de {names}, ou prenez la démo.</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>L&apos;entrée audio «&#xa0;{name}&#xa0;» est introuvable&#xa0;: branchez-la et réessayez, ou choisissez l&apos;une de {names}, ou prenez la démo.</translation>
    </message>
    <message>
        <source>The sound system could not be started again ({args}): check that the sound server is running, or use the demo.</source>
        <translation>Le système audio n&apos;a pas pu être relancé ({args})&#xa0;: vérifiez que le serveur de son fonctionne, ou prenez la démo.</translation>
    </message>
    <message>
        <source>default microphone</source>
        <translation>microphone par défaut</translation>
    </message>
    <message>
        <source>install PortAudio with your system&apos;s packages</source>
        <translation>installez PortAudio avec les paquets de votre système</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice”</source>
        <translation>installez-la avec «&#xa0;pip install --force-reinstall sounddevice&#xa0;»</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice” or “brew install portaudio”</source>
        <translation>installez-la avec «&#xa0;pip install --force-reinstall sounddevice&#xa0;» ou «&#xa0;brew install portaudio&#xa0;»</translation>
    </message>
    <message>
        <source>install it with “sudo apt install libportaudio2” (Debian, Ubuntu) or your own system&apos;s package of PortAudio</source>
        <translation>installez-la avec «&#xa0;sudo apt install libportaudio2&#xa0;» (Debian, Ubuntu) ou le paquet PortAudio de votre système</translation>
    </message>
    <message>
        <source>“{name}” cannot record at {sample_rate} Hz: choose its own rate, {own_rate} Hz.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas enregistrer à {sample_rate}&#xa0;Hz&#xa0;: choisissez sa propre fréquence, {own_rate}&#xa0;Hz.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): close other programs that use it and try again, choose another device, or use the demo.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas pu être ouvert ({reason})&#xa0;: fermez les autres programmes qui l&apos;utilisent et réessayez, choisissez un autre périphérique, ou prenez la démo.</translation>
    </message>
    <message>
        <source>“{name}” fits several sound inputs ({names}): give one of these names whole.</source>
        <translation>«&#xa0;{name}&#xa0;» convient à plusieurs entrées audio ({names})&#xa0;: donnez l&apos;un de ces noms en entier.</translation>
    </message>
    <message>
        <source>“{name}” has delivered no sound for {seconds} s: check its connection and try again, choose another device, or use the demo.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a livré aucun son depuis {seconds}&#xa0;s&#xa0;: vérifiez son branchement et réessayez, choisissez un autre périphérique, ou prenez la démo.</translation>
    </message>
    <message>
        <source>“{name}” has no channel {channel}: choose one from 1 to {channels}.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a pas de canal {channel}&#xa0;: choisissez-en un de 1 à {channels}.</translation>
    </message>
    <message>
        <source>“{name}” has only {sample_rate} frames a second: {lowest_rate} are needed to read a pitch.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;a que {sample_rate}&#xa0;trames par seconde&#xa0;: il en faut {lowest_rate} pour lire une hauteur.</translation>
    </message>
    <message>
        <source>“{name}” has stopped or was disconnected: connect it and try again, choose another device, or use the demo.</source>
        <translation>«&#xa0;{name}&#xa0;» s&apos;est arrêté ou a été débranché&#xa0;: branchez-le et réessayez, choisissez un autre périphérique, ou prenez la démo.</translation>
    </message>
    <message>
        <source>“{name}” holds no sound that can be read: it is empty or was cut off; choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun son lisible&#xa0;: il est vide ou tronqué&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: only its first {seconds:.1f} s could be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou tronqué&#xa0;: seules ses {seconds:.1f} premières secondes ont pu être lues.</translation>
    </message>
    <message>
        <source>“{name}” is empty: choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that can be read, or it is damaged: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un fichier audio lisible, ou il est endommagé&#xa0;: choisissez un fichier WAV, FLAC, OGG ou MP3.</translation>
    </message>
    <message>
        <source>“{name}” needs the libsndfile library, which was not found: install it with “pip install --force-reinstall soundfile”.</source>
        <translation>«&#xa0;{name}&#xa0;» a besoin de la bibliothèque libsndfile, qui est introuvable&#xa0;: installez-la avec «&#xa0;pip install --force-reinstall soundfile&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({error}).</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>“{path}” does not exist: check its name and folder.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;existe pas&#xa0;: vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“{path}” is a folder: choose a sound file in it.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier&#xa0;: choisissez un fichier audio qu&apos;il contient.</translation>
    </message>
    <message>
        <source>“{path}” is no file: choose a sound file.</source>
        <translation>«&#xa0;{path}&#xa0;» n&apos;est pas un fichier&#xa0;: choisissez un fichier audio.</translation>
    </message>
    <message>
        <source>“{path}” may not be read: change its permissions.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu&#xa0;: changez ses droits d&apos;accès.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source> semitones</source>
        <translation> demi-tons</translation>
    </message>
    <message>
        <source>&amp;As the instrument</source>
        <translation>Comme l&apos;&amp;instrument</translation>
    </message>
    <message>
        <source>&amp;Capo at fret</source>
        <translation>&amp;Capo à la case</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep this string</source>
        <translation>&amp;Garder cette corde</translation>
    </message>
    <message>
        <source>&amp;Lowest string down by</source>
        <translation>Corde &amp;grave descendue de</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Octaves</source>
        <translation>&amp;Octaves</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>Écrit &amp;pour</translation>
    </message>
    <message>
        <source>All &amp;equal</source>
        <translation>&amp;Tout égal</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>Note quelconque</translation>
    </message>
    <message>
        <source>Any note, {lowest} to {highest}</source>
        <translation>Note quelconque, {lowest} à {highest}</translation>
    </message>
    <message>
        <source>As it sounds</source>
        <translation>En sons réels</translation>
    </message>
    <message>
        <source>As the instrument is written</source>
        <translation>Comme l&apos;instrument est écrit</translation>
    </message>
    <message>
        <source>By instrument</source>
        <translation>Par instrument</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Par tonalité</translation>
    </message>
    <message>
        <source>Capo at fret {fret}</source>
        <translation>Capo à la case {fret}</translation>
    </message>
    <message>
        <source>Course {course}</source>
        <translation>Chœur {course}</translation>
    </message>
    <message>
        <source>Course {course}, {count} strings</source>
        <translation>Chœur {course}, {count} cordes</translation>
    </message>
    <message>
        <source>Equal divisions of the octave</source>
        <translation>Divisions égales de l&apos;octave</translation>
    </message>
    <message>
        <source>Find: {title}</source>
        <translation>Chercher&#xa0;: {title}</translation>
    </message>
    <message>
        <source>How far each note lies from equal temperament, in cents, on the key note {key}. It is saved as a Scala file, which then stands for the temperament.</source>
        <translation>L&apos;écart de chaque note au tempérament égal, en cents, sur la tonique {key}. Il est enregistré dans un fichier Scala, qui tient alors lieu de tempérament.</translation>
    </message>
    <message>
        <source>Keep each string as it &amp;ends</source>
        <translation>Garder chaque corde quand elle s&apos;ét&amp;eint</translation>
    </message>
    <message>
        <source>Locked on {label}: ← → for another, Esc to let go</source>
        <translation>Verrouillé sur {label}&#xa0;: ← → pour une autre, Échap pour libérer</translation>
    </message>
    <message>
        <source>Lowest string a semitone down</source>
        <translation>Corde la plus grave descendue d&apos;un demi-ton</translation>
    </message>
    <message>
        <source>Lowest string {count} semitones down</source>
        <translation>Corde la plus grave descendue de {count} demi-tons</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>Cordes mesurées</translation>
    </message>
    <message>
        <source>My instrument</source>
        <translation>Mon instrument</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None: any note</source>
        <translation>Aucun&#xa0;: note quelconque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes as they sound, such as E2 A2 D3, apart by blanks; a course as G3+G3; an offset in cents as A2(-2).</source>
        <translation>Les notes comme elles sonnent, par exemple E2 A2 D3, séparées par des espaces&#xa0;; un chœur s&apos;écrit G3+G3&#xa0;; un décalage en cents A2(-2).</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Offset of string {number} in cents</source>
        <translation>Décalage de la corde {number} en cents</translation>
    </message>
    <message>
        <source>Own instrument</source>
        <translation>Instrument personnel</translation>
    </message>
    <message>
        <source>Own temperament</source>
        <translation>Tempérament personnel</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>Étirement du piano</translation>
    </message>
    <message>
        <source>Play a string.</source>
        <translation>Jouez une corde.</translation>
    </message>
    <message>
        <source>Preview: cents from equal temperament</source>
        <translation>Aperçu&#xa0;: cents par rapport au tempérament égal</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, higher than it is written</source>
        <translation>Un do écrit sonne {key}, plus haut qu&apos;il n&apos;est écrit</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, lower than it is written</source>
        <translation>Un do écrit sonne {key}, plus bas qu&apos;il n&apos;est écrit</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
    <message>
        <source>S&amp;trings</source>
        <translation>&amp;Cordes</translation>
    </message>
    <message>
        <source>So the notes will stand beside equal temperament, with A at the concert pitch. The reading changes when it is saved.</source>
        <translation>Voici où seront les notes par rapport au tempérament égal, le la étant au diapason. La mesure change à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Sounds an octave higher than it is written</source>
        <translation>Sonne une octave plus haut qu&apos;écrit</translation>
    </message>
    <message>
        <source>Sounds an octave lower than it is written</source>
        <translation>Sonne une octave plus bas qu&apos;écrit</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves higher than it is written</source>
        <translation>Sonne {octaves} octaves plus haut qu&apos;écrit</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves lower than it is written</source>
        <translation>Sonne {octaves} octaves plus bas qu&apos;écrit</translation>
    </message>
    <message>
        <source>Stiff strings make a piano&apos;s octaves wider than 2:1. Choose which partials are to meet in an octave, and play single strings from the whole keyboard, each for two or three seconds: the targets follow what is measured. Without measured strings they suit most pianos.</source>
        <translation>Les cordes raides rendent les octaves d&apos;un piano plus larges que 2:1. Choisissez quels partiels doivent se rencontrer dans une octave, et jouez des cordes seules sur tout le clavier, chacune pendant deux ou trois secondes : les cibles suivent ce qui est mesuré. Sans cordes mesurées, elles conviennent à la plupart des pianos.</translation>
    </message>
    <message>
        <source>Stiffness B of the strings, in millionths</source>
        <translation>Raideur B des cordes, en millionièmes</translation>
    </message>
    <message>
        <source>Stretch of the keys in cents</source>
        <translation>Étirement des touches en cents</translation>
    </message>
    <message>
        <source>String that sounds</source>
        <translation>Corde qui sonne</translation>
    </message>
    <message>
        <source>String {course}</source>
        <translation>Corde {course}</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Cordes</translation>
    </message>
    <message>
        <source>Strings of {instrument}</source>
        <translation>Cordes de {instrument}</translation>
    </message>
    <message>
        <source>Sweetened</source>
        <translation>Adouci</translation>
    </message>
    <message>
        <source>Sweetening: how far each string departs from its note, in cents.</source>
        <translation>Adoucissement&#xa0;: de combien chaque corde s&apos;écarte de sa note, en cents.</translation>
    </message>
    <message>
        <source>Target, cents from no stretch</source>
        <translation>Cible, cents par rapport à aucun étirement</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour chercher</translation>
    </message>
    <message>
        <source>Written as it sounds</source>
        <translation>Écrit en sons réels</translation>
    </message>
    <message>
        <source>Written for {written}</source>
        <translation>Écrit pour&#xa0;: {written}</translation>
    </message>
    <message>
        <source>Written for {written}: sounds {label}</source>
        <translation>Écrit pour&#xa0;: {written}, sonne {label}</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>trop basse</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>pas entendue</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>trop haute</translation>
    </message>
    <message>
        <source>the program has an instrument “{name}”</source>
        <translation>le programme a un instrument «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{name}
1 note, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
1 note, à nouveau après {period:.1f}&#x202f;¢</translation>
    </message>
    <message>
        <source>{name}
{count} notes, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
{count} notes, à nouveau après {period:.1f}&#x202f;¢</translation>
    </message>
    <message>
        <source>{name} on {key}</source>
        <translation>{name} sur {key}</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping</source>
        <translation>{name}, par affectation de clavier</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping instead of the strings of {instrument}</source>
        <translation>{name}, par affectation de clavier au lieu des cordes de {instrument}</translation>
    </message>
    <message>
        <source>{note}, cents from equal temperament</source>
        <translation>{note}, cents par rapport au tempérament égal</translation>
    </message>
    <message>
        <source>{note}: B = {stiffness} ± {sigma} millionths</source>
        <translation>{note} : B = {stiffness} ± {sigma} millionièmes</translation>
    </message>
    <message>
        <source>{source}
On {key}, in cents from equal: {cents}</source>
        <translation>{source}
Sur {key}, en cents par rapport à l&apos;égal&#xa0;: {cents}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}</source>
        <translation>{string}, {note}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}, locked</source>
        <translation>{string}, {note}&#xa0;: {state}, verrouillée</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to let it go</source>
        <translation>{string}&#xa0;: {note}, {hz:.2f}&#xa0;Hz — {state}
Cliquez pour la libérer</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to lock it</source>
        <translation>{string}&#xa0;: {note}, {hz:.2f}&#xa0;Hz — {state}
Cliquez pour la verrouiller</translation>
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
        <translation>Égal</translation>
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
        <translation>Juste</translation>
    </message>
    <message>
        <source>Just (Agricola)</source>
        <translation>Juste (Agricola)</translation>
    </message>
    <message>
        <source>Just (Ellis&apos;s duodene)</source>
        <translation>Juste (duodène d&apos;Ellis)</translation>
    </message>
    <message>
        <source>Just (Euler)</source>
        <translation>Juste (Euler)</translation>
    </message>
    <message>
        <source>Just (Ganassi)</source>
        <translation>Juste (Ganassi)</translation>
    </message>
    <message>
        <source>Just (Hindustani)</source>
        <translation>Juste (hindoustani)</translation>
    </message>
    <message>
        <source>Just (Kepler)</source>
        <translation>Juste (Kepler)</translation>
    </message>
    <message>
        <source>Just (Malcolm)</source>
        <translation>Juste (Malcolm)</translation>
    </message>
    <message>
        <source>Just (Marpurg)</source>
        <translation>Juste (Marpurg)</translation>
    </message>
    <message>
        <source>Just (Mersenne, lute)</source>
        <translation>Juste (Mersenne, luth)</translation>
    </message>
    <message>
        <source>Just (Montvallon)</source>
        <translation>Juste (Montvallon)</translation>
    </message>
    <message>
        <source>Just (Ramos de Pareja)</source>
        <translation>Juste (Ramos de Pareja)</translation>
    </message>
    <message>
        <source>Just (Rousseau)</source>
        <translation>Juste (Rousseau)</translation>
    </message>
    <message>
        <source>Just (de Caus)</source>
        <translation>Juste (de Caus)</translation>
    </message>
    <message>
        <source>Just (harmonics 16 to 32)</source>
        <translation>Juste (harmoniques 16 à 32)</translation>
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
        <translation>Mésotonique</translation>
    </message>
    <message>
        <source>Meantone, 2/7 comma</source>
        <translation>Mésotonique, 2/7 de comma</translation>
    </message>
    <message>
        <source>Meantone, 2/9 comma</source>
        <translation>Mésotonique, 2/9 de comma</translation>
    </message>
    <message>
        <source>Meantone, ¼ comma</source>
        <translation>Mésotonique, ¼ de comma</translation>
    </message>
    <message>
        <source>Meantone, ⅐ comma</source>
        <translation>Mésotonique, ⅐ de comma</translation>
    </message>
    <message>
        <source>Meantone, ⅓ comma</source>
        <translation>Mésotonique, ⅓ de comma</translation>
    </message>
    <message>
        <source>Meantone, ⅕ comma</source>
        <translation>Mésotonique, ⅕ de comma</translation>
    </message>
    <message>
        <source>Meantone, ⅙ comma</source>
        <translation>Mésotonique, ⅙ de comma</translation>
    </message>
    <message>
        <source>Meantone, ⅛ comma</source>
        <translation>Mésotonique, ⅛ de comma</translation>
    </message>
    <message>
        <source>Modified meantone</source>
        <translation>Mésotonique modifié</translation>
    </message>
    <message>
        <source>Neidhardt II</source>
        <translation>Neidhardt II</translation>
    </message>
    <message>
        <source>Neidhardt, big town</source>
        <translation>Neidhardt, grande ville</translation>
    </message>
    <message>
        <source>Neidhardt, small town</source>
        <translation>Neidhardt, petite ville</translation>
    </message>
    <message>
        <source>Neidhardt, village</source>
        <translation>Neidhardt, village</translation>
    </message>
    <message>
        <source>Prinz</source>
        <translation>Prinz</translation>
    </message>
    <message>
        <source>Pythagorean</source>
        <translation>Pythagoricien</translation>
    </message>
    <message>
        <source>Pythagorean, G♭ to B</source>
        <translation>Pythagoricien, sol♭ à si</translation>
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
        <translation>Silbermann, ⅙ de comma pythagoricien</translation>
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
        <translation>Bien tempéré</translation>
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
        <translation>un fichier Scala</translation>
    </message>
    <message>
        <source>each step is 2^(1/{count})</source>
        <translation>chaque degré vaut 2^(1/{count})</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>réglé à la main</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Drone with the pure fifth</source>
        <translation>Bourdon avec la quinte pure</translation>
    </message>
    <message>
        <source>F&amp;ollow the note</source>
        <translation>Suiv&amp;re la note</translation>
    </message>
    <message>
        <source>Follow the note that is locked or read</source>
        <translation>Suivre la note verrouillée ou lue</translation>
    </message>
    <message>
        <source>Higher note of the reference tone</source>
        <translation>Note plus haute du son de référence</translation>
    </message>
    <message>
        <source>Lower note of the reference tone</source>
        <translation>Note plus basse du son de référence</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Mute the reference tone</source>
        <translation>Rendre muet le son de référence</translation>
    </message>
    <message>
        <source>Note of the reference tone: {label}, {hz:.2f} Hz</source>
        <translation>Note du son de référence&#xa0;: {label}, {hz:.2f}&#xa0;Hz</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgue</translation>
    </message>
    <message>
        <source>Reference tone</source>
        <translation>Son de référence</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen here</source>
        <translation>Jouer la note verrouillée ou lue&#xa0;; désactivé, c&apos;est la dernière choisie ici</translation>
    </message>
    <message>
        <source>Sound the reference tone</source>
        <translation>Jouer le son de référence</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Corde</translation>
    </message>
    <message>
        <source>The output device has gone, so nothing sounds any more: check the device and try again.</source>
        <translation>Le périphérique de sortie a disparu, plus rien ne sonne&#xa0;: vérifiez le périphérique et réessayez.</translation>
    </message>
    <message>
        <source>The output device “{name}” is not connected: connect it and refresh the list, or choose another one in the settings.</source>
        <translation>Le périphérique de sortie «&#xa0;{name}&#xa0;» n&apos;est pas connecté&#xa0;: branchez-le et actualisez la liste, ou choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
        <source>The pure fifth above, 3:2, sounds as well</source>
        <translation>La quinte pure au-dessus, 3:2, sonne aussi</translation>
    </message>
    <message>
        <source>There is nothing to play on: plug in or switch on headphones or a loudspeaker and try again.</source>
        <translation>Rien ne peut jouer le son&#xa0;: branchez ou allumez un casque ou un haut-parleur et réessayez.</translation>
    </message>
    <message>
        <source>Timbre of the reference tone</source>
        <translation>Timbre du son de référence</translation>
    </message>
    <message>
        <source>To sound anything the tuner needs the PortAudio library, which was not found; “tuner devices” says how to install it.</source>
        <translation>Pour jouer un son, l&apos;accordeur a besoin de la bibliothèque PortAudio, qui est introuvable&#xa0;; «&#xa0;tuner devices&#xa0;» dit comment l&apos;installer.</translation>
    </message>
    <message>
        <source>Tuning fork</source>
        <translation>Diapason</translation>
    </message>
    <message>
        <source>Vo&amp;lume</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>Volume of the reference tone</source>
        <translation>Volume du son de référence</translation>
    </message>
    <message>
        <source>With &amp;fifth</source>
        <translation>Avec &amp;quinte</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>“{name}” does not play ({why}): close the program that uses it, or choose another output device in the settings.</source>
        <translation>«&#xa0;{name}&#xa0;» ne joue pas ({why})&#xa0;: fermez le programme qui l&apos;utilise, ou choisissez un autre périphérique de sortie dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>Transpositions</name>
    <message>
        <source>A instrument</source>
        <translation>Instrument en la</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>Clarinette alto</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>Flûte alto</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>Saxophone alto</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>Saxhorn baryton, clé de sol</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>Saxophone baryton</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>Clarinette basse</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>Flûte basse</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>Flûte à bec basse</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>Saxophone basse</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>Cor de basset</translation>
    </message>
    <message>
        <source>B♭ instrument</source>
        <translation>Instrument en si♭</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>Tuba en si♭, clé de sol</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Célesta</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>Clarinette en la</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>Clarinette en si♭</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>Clarinette en mi♭</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Sons réels</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>Contrebasson</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>Cornet</translation>
    </message>
    <message>
        <source>D instrument</source>
        <translation>Instrument en ré</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>Contrebasse</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Cor anglais</translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation>Euphonium, clé de sol</translation>
    </message>
    <message>
        <source>E♭ instrument</source>
        <translation>Instrument en mi♭</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>Tuba en mi♭, clé de sol</translation>
    </message>
    <message>
        <source>F instrument</source>
        <translation>Instrument en fa</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>Bugle</translation>
    </message>
    <message>
        <source>G instrument</source>
        <translation>Instrument en sol</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>Cor en fa</translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation>Hautbois d&apos;amour</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>Trompette piccolo en si♭</translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation>Flûte à bec sopranino</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>Saxophone sopranino</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>Flûte à bec soprano</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>Saxophone soprano</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>Saxhorn alto</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>Saxophone ténor</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>Trompette en si♭</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>Trompette en ré</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>Trompette en mi♭</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>No voice was found on this system: PowerShell is missing.</source>
        <translation>Aucune voix n&apos;a été trouvée sur ce système&#xa0;: PowerShell manque.</translation>
    </message>
    <message>
        <source>No voice was found on this system: install speech-dispatcher.</source>
        <translation>Aucune voix n&apos;a été trouvée sur ce système&#xa0;: installez speech-dispatcher.</translation>
    </message>
    <message>
        <source>No voice was found on this system: the program “say” is missing.</source>
        <translation>Aucune voix n&apos;a été trouvée sur ce système&#xa0;: le programme «&#xa0;say&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The system&apos;s voice could not speak ({why}): check that it works, or switch spoken notes off in the settings.</source>
        <translation>La voix du système n&apos;a pas pu parler ({why})&#xa0;: vérifiez qu&apos;elle fonctionne, ou désactivez les notes parlées dans les paramètres.</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>elle ne s&apos;est pas terminée</translation>
    </message>
    <message>
        <source>{name} flat</source>
        <comment>a note with an accidental</comment>
        <translation>{name} bémol</translation>
    </message>
    <message>
        <source>{name} sharp</source>
        <comment>a note with an accidental</comment>
        <translation>{name} dièse</translation>
    </message>
    <message>
        <source>{note}, in tune</source>
        <translation>{note}, juste</translation>
    </message>
    <message>
        <source>{note}, {cents} cents flat</source>
        <translation>{note}, {cents}&#xa0;cents trop bas</translation>
    </message>
    <message>
        <source>{note}, {cents} cents sharp</source>
        <translation>{note}, {cents}&#xa0;cents trop haut</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Choose the input</source>
        <translation>Choisissez l&apos;entrée</translation>
    </message>
    <message>
        <source>If it does not move, choose another input.</source>
        <translation>S&apos;il ne bouge pas, choisissez une autre entrée.</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Périphérique d&apos;entrée</translation>
    </message>
    <message>
        <source>Make a sound and see the level move</source>
        <translation>Faites un son et voyez le niveau bouger</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh, or listen to the demo.</source>
        <translation>Aucun microphone n&apos;a été trouvé&#xa0;: branchez-en un et appuyez sur Actualiser, ou écoutez la démo.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh; meanwhile the demo plays.</source>
        <translation>Aucun microphone n&apos;a été trouvé&#xa0;: branchez-en un et appuyez sur Actualiser&#xa0;; en attendant, la démo joue.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>One string, or one long tone.</source>
        <translation>Une corde, ou un son tenu.</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>Jouez une note</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>Écouter la &amp;démo</translation>
    </message>
    <message>
        <source>Start &amp;tuning</source>
        <translation>&amp;Commencer à accorder</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Valeur du système</translation>
    </message>
    <message>
        <source>That is all: the tuner hears you.</source>
        <translation>C&apos;est tout&#xa0;: l&apos;accordeur vous entend.</translation>
    </message>
    <message>
        <source>The demo is playing. Choose a microphone to listen to it.</source>
        <translation>La démo joue. Choisissez un microphone pour l&apos;écouter.</translation>
    </message>
    <message>
        <source>The microphone or interface near your instrument.</source>
        <translation>Le microphone ou l&apos;interface près de votre instrument.</translation>
    </message>
    <message>
        <source>Three steps, and you can tune. All of it can be changed later.</source>
        <translation>Trois étapes, et vous pouvez accorder. Tout se change plus tard.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to the tuner</source>
        <translation>Bienvenue dans l&apos;accordeur</translation>
    </message>
    <message>
        <source>{cents} cents: flat, tune up.</source>
        <translation>{cents}&#xa0;cents&#xa0;: trop bas, montez.</translation>
    </message>
    <message>
        <source>{cents} cents: in tune.</source>
        <translation>{cents}&#xa0;cents&#xa0;: juste.</translation>
    </message>
    <message>
        <source>{cents} cents: sharp, tune down.</source>
        <translation>{cents}&#xa0;cents&#xa0;: trop haut, descendez.</translation>
    </message>
</context>
</TS>
