<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About</source>
        <translation>バージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to 440 Hz</source>
        <translation>440 Hz に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation>バー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Clock correction…</source>
        <translation>クロック補正(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy reading</source>
        <translation>測定値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>デモ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop, capo, offsets…</source>
        <translation>ドロップ、カポ、オフセット(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export instrument…</source>
        <translation>楽器をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Instrument…</source>
        <translation>楽器(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Learn the room</source>
        <translation>周囲の騒音を学習(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lower concert pitch</source>
        <translation>基準ピッチを下げる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>マイク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>ミニウィンドウ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>針(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pitch</source>
        <translation>ピッチ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Raise concert pitch</source>
        <translation>基準ピッチを上げる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh devices</source>
        <translation>デバイスを再検索(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>入力元(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Strobe</source>
        <translation>ストロボ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Temperament…</source>
        <translation>音律(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tuner</source>
        <translation>チューナー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>ようこそ(&amp;W)…</translation>
    </message>
    <message>
        <source>A small window on top of all others (Ctrl+M)</source>
        <translation>常に手前に表示される小さなウィンドウ (Ctrl+M)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Bar over a straight scale (2)</source>
        <translation>直線目盛りのバー (2)</translation>
    </message>
    <message>
        <source>Choose the input, see the level move, play a note</source>
        <translation>入力を選び、レベルの動きを確かめ、音を鳴らします</translation>
    </message>
    <message>
        <source>Choose where the last 30 s are saved (Ctrl+Shift+S)</source>
        <translation>直前の 30 秒を保存する場所を選びます (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Close the tuner</source>
        <translation>チューナーを閉じます</translation>
    </message>
    <message>
        <source>Concert pitch from the &amp;note being played</source>
        <translation>鳴っている音を基準ピッチにする(&amp;N)</translation>
    </message>
    <message>
        <source>Copy note, cents and Hz (Ctrl+C)</source>
        <translation>音名、セント、Hz をコピーします (Ctrl+C)</translation>
    </message>
    <message>
        <source>Ex&amp;port tuning…</source>
        <translation>チューニングをエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Fill the screen (F11 or F)</source>
        <translation>画面全体に表示します (F11 または F)</translation>
    </message>
    <message>
        <source>Fill the screen, to be read from far away (F10)</source>
        <translation>離れた所から読めるように、画面全体に表示します (F10)</translation>
    </message>
    <message>
        <source>For whom notes are written</source>
        <translation>どの楽器の記譜で音名を示すか</translation>
    </message>
    <message>
        <source>Give it a name and its strings</source>
        <translation>名前と弦を決めます</translation>
    </message>
    <message>
        <source>Go on listening (Space)</source>
        <translation>測定を再開します (Space)</translation>
    </message>
    <message>
        <source>How fast the sound card really runs, and what to do about it</source>
        <translation>サウンドカードの実際の速さと、その補正方法</translation>
    </message>
    <message>
        <source>How the octave is divided (Ctrl+T)</source>
        <translation>オクターブの分け方 (Ctrl+T)</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are; measure its strings</source>
        <translation>ピアノのオクターブの広さを決め、弦を測ります</translation>
    </message>
    <message>
        <source>I&amp;mport instruments…</source>
        <translation>楽器をインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Key n&amp;ote</source>
        <translation>主音(&amp;O)</translation>
    </message>
    <message>
        <source>Keys, and how to read the displays (F1)</source>
        <translation>キー操作と表示の読み方 (F1)</translation>
    </message>
    <message>
        <source>Listen to an input device</source>
        <translation>入力デバイスの音を聞きます</translation>
    </message>
    <message>
        <source>Listen to the built-in demo; needs no microphone</source>
        <translation>内蔵デモを聞きます。マイクは不要です</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the noise gate above it (Ctrl+R)</source>
        <translation>静かな状態の音を聞き、その上にノイズゲートを置きます (Ctrl+R)</translation>
    </message>
    <message>
        <source>Loc&amp;k target</source>
        <translation>目標音を固定(&amp;K)</translation>
    </message>
    <message>
        <source>Lock the next target (→)</source>
        <translation>次の目標音に固定します (→)</translation>
    </message>
    <message>
        <source>Lock the target before (←)</source>
        <translation>前の目標音に固定します (←)</translation>
    </message>
    <message>
        <source>Look for input devices again (F5)</source>
        <translation>入力デバイスを再検索します (F5)</translation>
    </message>
    <message>
        <source>Lower A4 by 0.1 Hz (−)</source>
        <translation>A4 を 0.1 Hz 下げます (−)</translation>
    </message>
    <message>
        <source>M&amp;ute the tone</source>
        <translation>基準音をミュート(&amp;U)</translation>
    </message>
    <message>
        <source>Make or chan&amp;ge an instrument…</source>
        <translation>楽器の作成と変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt target</source>
        <translation>次の目標音(&amp;X)</translation>
    </message>
    <message>
        <source>Needle over an arc (1)</source>
        <translation>円弧目盛りの針 (1)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>O&amp;wn temperament…</source>
        <translation>カスタム音律(&amp;W)…</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Pause; the reading stays (Space)</source>
        <translation>一時停止します。測定値は残ります (Space)</translation>
    </message>
    <message>
        <source>Pi&amp;ano stretch…</source>
        <translation>ピアノのストレッチ(&amp;A)…</translation>
    </message>
    <message>
        <source>Play a sound file through the tuner</source>
        <translation>音声ファイルを再生して測定します</translation>
    </message>
    <message>
        <source>Pre&amp;vious target</source>
        <translation>前の目標音(&amp;V)</translation>
    </message>
    <message>
        <source>Put A4 at 440 Hz</source>
        <translation>A4 を 440 Hz にします</translation>
    </message>
    <message>
        <source>Put all panes back where they began</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
    </message>
    <message>
        <source>Raise A4 by 0.1 Hz (+)</source>
        <translation>A4 を 0.1 Hz 上げます (+)</translation>
    </message>
    <message>
        <source>Re&amp;ference tone</source>
        <translation>基準音(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the last 30 s</source>
        <translation>直前の 30 秒を保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save in another &amp;folder…</source>
        <translation>別のフォルダーに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Save sound and readings of what was just played (Ctrl+S)</source>
        <translation>いま演奏した音と測定値を保存します (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set how far each note lies from equal temperament</source>
        <translation>各音の平均律からのずれを決めます</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>設定 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Silence the reference tone (M)</source>
        <translation>基準音を消音します (M)</translation>
    </message>
    <message>
        <source>Sound &amp;file…</source>
        <translation>音声ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Sound the target, or A4, or stop it (T)</source>
        <translation>目標音または A4 を鳴らします。もう一度押すと止まります (T)</translation>
    </message>
    <message>
        <source>St&amp;age display</source>
        <translation>ステージ表示(&amp;A)</translation>
    </message>
    <message>
        <source>Start listening (Space)</source>
        <translation>測定を開始します (Space)</translation>
    </message>
    <message>
        <source>Stay with the note that sounds (L)</source>
        <translation>鳴っている音に固定します (L)</translation>
    </message>
    <message>
        <source>Stop &amp;learning the room</source>
        <translation>騒音の学習を中止(&amp;L)</translation>
    </message>
    <message>
        <source>Stop and let go of the input</source>
        <translation>測定を停止し、入力を解放します</translation>
    </message>
    <message>
        <source>Strobe to and fro</source>
        <translation>ストロボとの切り替え</translation>
    </message>
    <message>
        <source>Strobe: still is in tune (3; S to and fro)</source>
        <translation>ストロボ: 静止すれば合っています (3、S で切り替え)</translation>
    </message>
    <message>
        <source>Take over instruments from a file</source>
        <translation>ファイルから楽器を取り込みます</translation>
    </message>
    <message>
        <source>Take the nearest target again (L or Esc)</source>
        <translation>固定を解除し、最も近い目標音に戻ります (L または Esc)</translation>
    </message>
    <message>
        <source>Take the note that sounds as in tune</source>
        <translation>鳴っている音を合っているものとして扱います</translation>
    </message>
    <message>
        <source>Tran&amp;sposition…</source>
        <translation>移調(&amp;S)…</translation>
    </message>
    <message>
        <source>What is done to the strings (Ctrl+D)</source>
        <translation>弦の調整のしかた (Ctrl+D)</translation>
    </message>
    <message>
        <source>What is tuned (Ctrl+I)</source>
        <translation>チューニングする楽器 (Ctrl+I)</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Write the instrument into a file, to change or share it</source>
        <translation>楽器をファイルに書き出し、編集や共有に使えるようにします</translation>
    </message>
    <message>
        <source>Write the tuning in use as a Scala or MIDI file</source>
        <translation>使用中のチューニングを Scala または MIDI のファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Drop and capo are left out: {error}.</source>
        <translation>ドロップとカポは使いません: {error}。</translation>
    </message>
    <message>
        <source>Drop, capo and offsets are left out: “{name}” has no strings.</source>
        <translation>ドロップ、カポ、オフセットは使いません:「{name}」には弦がありません。</translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation>楽器のエクスポート</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>{path} に書き出しました。</translation>
    </message>
    <message>
        <source>Import instruments</source>
        <translation>楽器のインポート</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>取り込みました: {names}。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Instruments (*.json);;All files (*)</source>
        <translation>楽器 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the temperament</source>
        <translation>音律の保存</translation>
    </message>
    <message>
        <source>Saved as {path}, and in use.</source>
        <translation>{path} に保存し、使用しています。</translation>
    </message>
    <message>
        <source>Scala file</source>
        <translation>Scala ファイル</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Scala 音階 (*.scl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {path} ({reason}); they last until the tuner is closed.</source>
        <translation>設定を {path} に保存できません ({reason})。チューナーを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>Some settings could not be used.</source>
        <translation>使えない設定がありました。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; {path} says more.</source>
        <translation>予期しない問題が起きました。詳細は {path} にあります。</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>音律</translation>
    </message>
    <message>
        <source>The instruments of the program cannot be read: {error}.</source>
        <translation>付属の楽器を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The keyboard mapping {path} cannot be read ({reason}); none is used.</source>
        <translation>キーボードマッピング {path} を読み込めません ({reason})。マッピングなしで続けます。</translation>
    </message>
    <message>
        <source>The keys of {file} are the targets, not the strings of “{instrument}”.</source>
        <translation>「{instrument}」の弦ではなく、{file} の鍵が目標音になります。</translation>
    </message>
    <message>
        <source>The log file {path} cannot be written ({strerror}); nothing is logged.</source>
        <translation>ログファイル {path} に書き込めません ({strerror})。ログは記録されません。</translation>
    </message>
    <message>
        <source>The scale {path} cannot be read ({why}); “{name}” is used.</source>
        <translation>音階 {path} を読み込めません ({why})。「{name}」を使います。</translation>
    </message>
    <message>
        <source>The settings file was damaged ({damage}) and is now kept as {aside}; defaults are used.</source>
        <translation>設定ファイルが壊れていたため ({damage})、{aside} として残しました。既定値を使います。</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged ({damage}) and cannot be set aside ({reason}); defaults are used.</source>
        <translation>設定ファイル {path} が壊れていますが ({damage})、別名で残せません ({reason})。既定値を使います。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}); defaults are used.</source>
        <translation>{path} の設定を読み込めません ({reason})。既定値を使います。</translation>
    </message>
    <message>
        <source>The string offsets are left out: {error}.</source>
        <translation>弦のオフセットは使いません: {error}。</translation>
    </message>
    <message>
        <source>The strings are the targets; {file} is put away.</source>
        <translation>弦が目標音になります。{file} は使いません。</translation>
    </message>
    <message>
        <source>There is no instrument in {path}.</source>
        <translation>{path} に楽器がありません。</translation>
    </message>
    <message>
        <source>There is no instrument “{instrument}”; chromatic is used.</source>
        <translation>楽器「{instrument}」がありません。クロマチックを使います。</translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation>移調</translation>
    </message>
    <message>
        <source>Your instruments cannot be kept: {why}.</source>
        <translation>カスタム楽器を保存できません: {why}。</translation>
    </message>
    <message>
        <source>Your own instruments in {path} cannot be read: {error}.</source>
        <translation>{path} のカスタム楽器を読み込めません: {error}。</translation>
    </message>
    <message>
        <source>a damaged file is in the way</source>
        <translation>壊れたファイルが妨げになっています</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>not a settings file</source>
        <translation>設定ファイルではありません</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>not written by this program</source>
        <translation>このプログラムが書いたものではありません</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>ディスクに空きがない可能性があります</translation>
    </message>
    <message>
        <source>{error} The default, {default}, is used.</source>
        <translation>{error}既定値の {default} を使います。</translation>
    </message>
    <message>
        <source>{error} The defaults of the {page} page are used.</source>
        <translation>{error}「{page}」ページの既定値を使います。</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} を削除しました。</translation>
    </message>
    <message>
        <source>{name} is kept, and in use.</source>
        <translation>{name} を保存し、使用しています。</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {error}.</source>
        <translation>{path} をインポートできません: {error}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>{reason} Playing the demo instead.</source>
        <translation>{reason}代わりにデモを再生します。</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Broken sound data: choose another recording</source>
        <translation>音声データが壊れています。別の録音を選んでください</translation>
    </message>
    <message>
        <source>Broken sound data: restart the input, or choose another device</source>
        <translation>音声データが壊れています。入力を再開するか、別のデバイスを選んでください</translation>
    </message>
    <message>
        <source>Clipping: it was recorded too loud</source>
        <translation>クリップしています。録音レベルが大きすぎます</translation>
    </message>
    <message>
        <source>Clipping: turn the input gain down</source>
        <translation>クリップしています。入力ゲインを下げてください</translation>
    </message>
    <message>
        <source>DC offset: check the cable, or choose another input</source>
        <translation>直流成分があります。ケーブルを確認するか、別の入力を選んでください</translation>
    </message>
    <message>
        <source>DC offset: choose another channel or recording</source>
        <translation>直流成分があります。別のチャンネルか録音を選んでください</translation>
    </message>
    <message>
        <source>Digital silence: check mute switch and microphone permission</source>
        <translation>デジタル無音です。ミュートスイッチとマイクの許可を確認してください</translation>
    </message>
    <message>
        <source>Digital silence: wait, or choose another channel or recording</source>
        <translation>デジタル無音です。しばらく待つか、別のチャンネルか録音を選んでください</translation>
    </message>
    <message>
        <source>Flat: tune up</source>
        <translation>低い: 上げてください</translation>
    </message>
    <message>
        <source>In tune</source>
        <translation>合っています</translation>
    </message>
    <message>
        <source>In tune; reading paused for the sound</source>
        <translation>合っています。合図音の間は測定を休みます</translation>
    </message>
    <message>
        <source>Keep quiet: learning the room… {seconds_left} s</source>
        <translation>静かにしてください。騒音を学習中… {seconds_left} s</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>最後の音</translation>
    </message>
    <message>
        <source>No clear pitch</source>
        <translation>ピッチが定まりません</translation>
    </message>
    <message>
        <source>No sound input</source>
        <translation>音声入力がありません</translation>
    </message>
    <message>
        <source>Nothing heard from “{device}” yet: if you play, choose another input above</source>
        <translation>「{device}」からまだ音が聞こえません。音を出しているなら、上で別の入力を選んでください</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>音を鳴らしてください</translation>
    </message>
    <message>
        <source>Press Space to start</source>
        <translation>Space キーで開始します</translation>
    </message>
    <message>
        <source>Reading paused while the reference tone sounds</source>
        <translation>基準音が鳴っている間は測定を休みます</translation>
    </message>
    <message>
        <source>Reading paused while the voice speaks</source>
        <translation>読み上げの間は測定を休みます</translation>
    </message>
    <message>
        <source>Sharp: tune down</source>
        <translation>高い: 下げてください</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Too quiet: turn the gain up, go nearer, or lower the noise gate</source>
        <translation>音が小さすぎます。ゲインを上げるか、近づくか、ノイズゲートを下げてください</translation>
    </message>
    <message>
        <source>{semitones} semitones above {note}</source>
        <translation>{note} より {semitones} 半音上</translation>
    </message>
    <message>
        <source>{semitones} semitones below {note}</source>
        <translation>{note} より {semitones} 半音下</translation>
    </message>
    <message>
        <source>“{device}” hears what the computer plays: choose a microphone above</source>
        <translation>「{device}」はコンピューターの再生音を聞いています。上でマイクを選んでください</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>&amp;Frequency</source>
        <translation>周波数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message>
        <source>A sound card never runs exactly as fast as it says, and every pitch is read off by as much. The correction belongs to the device; concert pitch is something else.</source>
        <translation>サウンドカードは公称どおりの速さでは動かず、測定するピッチもその分だけずれます。補正はデバイスごとのもので、基準ピッチとは別です。</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>クロック補正</translation>
    </message>
    <message>
        <source>Correction in force</source>
        <translation>適用中の補正</translation>
    </message>
    <message>
        <source>Error the reference tone shows</source>
        <translation>基準音で測った誤差</translation>
    </message>
    <message>
        <source>Frequency of the reference tone</source>
        <translation>基準音の周波数</translation>
    </message>
    <message>
        <source>From a tone of known frequency</source>
        <translation>周波数のわかっている音から</translation>
    </message>
    <message>
        <source>In force for this device</source>
        <translation>このデバイスに適用中</translation>
    </message>
    <message>
        <source>Measured against the computer&apos;s clock</source>
        <translation>コンピューターの時計との比較</translation>
    </message>
    <message>
        <source>Measured error</source>
        <translation>測定した誤差</translation>
    </message>
    <message>
        <source>Nothing yet: this takes a microphone that has run for ten seconds.</source>
        <translation>まだありません。マイクを 10 秒間動かす必要があります。</translation>
    </message>
    <message>
        <source>Play the tone and wait until it reads steadily.</source>
        <translation>その音を鳴らし、測定値が安定するまで待ちます。</translation>
    </message>
    <message>
        <source>The tone heard is {heard} Hz, too far from {reference} Hz for any sound card: check the tone and the frequency.</source>
        <translation>聞こえている音は {heard} Hz で、サウンドカードの誤差としては {reference} Hz から離れすぎています。音と周波数を確認してください。</translation>
    </message>
    <message>
        <source>The tone shows {clock_error}.</source>
        <translation>その音の誤差: {clock_error}。</translation>
    </message>
    <message>
        <source>Use the &amp;measured error</source>
        <translation>測定した誤差を使う(&amp;M)</translation>
    </message>
    <message>
        <source>Use the &amp;tone</source>
        <translation>この音を使う(&amp;T)</translation>
    </message>
    <message>
        <source>{clock_error}, after {duration}</source>
        <translation>{clock_error} ({duration} 経過後)</translation>
    </message>
</context>
<context>
    <name>DataOut</name>
    <message>
        <source>Export the tuning</source>
        <translation>チューニングをエクスポート</translation>
    </message>
    <message>
        <source>No program listens for OSC at {where}; readings go on being sent there.</source>
        <translation>{where} で OSC を受信しているプログラムがありません。測定値の送信は続けます。</translation>
    </message>
    <message>
        <source>Nothing has been heard yet that could be saved.</source>
        <translation>保存できる音をまだ聞いていません。</translation>
    </message>
    <message>
        <source>Nothing is kept that could be saved: switch “Keep the last 30 s” on in the settings.</source>
        <translation>保存できるものがありません。設定で「直前の 30 秒を保持」をオンにしてください。</translation>
    </message>
    <message>
        <source>Readings cannot be sent to {where}: {why}.</source>
        <translation>測定値を {where} に送信できません: {why}。</translation>
    </message>
    <message>
        <source>Save the last 30 s in a folder</source>
        <translation>直前の 30 秒をフォルダーに保存</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;Scala keyboard mappings (*.kbm);;MIDI tunings (*.syx);;All files (*)</source>
        <translation>Scala 音階 (*.scl);;Scala キーボードマッピング (*.kbm);;MIDI チューニング (*.syx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved in {folder}: {why}.</source>
        <translation>直前の数秒を {folder} に保存できません: {why}。</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved; {path} says why.</source>
        <translation>直前の数秒を保存できません。理由は {path} にあります。</translation>
    </message>
    <message>
        <source>The last {seconds:.0f} s are saved as {path}.</source>
        <translation>直前の {seconds:.0f} 秒を {path} として保存しました。</translation>
    </message>
    <message>
        <source>{folder} cannot be shown: no program opens folders here.</source>
        <translation>{folder} を表示できません。ここにはフォルダーを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} に書き込めません: {why}。</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} を書き込みました。</translation>
    </message>
    <message>
        <source>{path} is written; keys without a note stay as they are: {count}.</source>
        <translation>{path} を書き込みました。音のない鍵はそのままです: {count}。</translation>
    </message>
    <message>
        <source>“{name}” is damaged; take it away to read the sound alone.</source>
        <translation>「{name}」は壊れています。音だけを読むには取り除いてください。</translation>
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
        <translation>Hz  ·  目標 {target_hz}</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>入力レベル</translation>
    </message>
    <message>
        <source>Input level in dBFS: the bar is the RMS, the mark the highest peak of late, the triangle the noise gate. CLIP lights when the input is overdriven.</source>
        <translation>入力レベル (dBFS)。バーは RMS、線は最近の最大ピーク、三角はノイズゲートです。入力が過大になると CLIP が点灯します。</translation>
    </message>
    <message>
        <source>One band for each partial, 1 at the top. Left is flat, right is sharp, standing still is in tune. On a stiff string the upper bands drift by themselves.</source>
        <translation>部分音ごとに 1 本の帯で、いちばん上が 1 です。左に流れれば低く、右なら高く、静止すれば合っています。硬い弦では上の帯がひとりでに流れます。</translation>
    </message>
    <message>
        <source>Tuning display</source>
        <translation>チューニング表示</translation>
    </message>
    <message>
        <source>Tuning display, bar</source>
        <translation>チューニング表示、バー</translation>
    </message>
    <message>
        <source>Tuning display, strobe</source>
        <translation>チューニング表示、ストロボ</translation>
    </message>
    <message>
        <source>sharp ♯ ▸</source>
        <translation>高い ♯ ▸</translation>
    </message>
    <message>
        <source>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (target {target_hz}&#x202f;Hz)</source>
        <translation>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (目標 {target_hz}&#x202f;Hz)</translation>
    </message>
    <message>
        <source>{name}{octave}, {cents}, {hz} Hz. {text}</source>
        <translation>{name}{octave}、{cents}、{hz} Hz。{text}</translation>
    </message>
    <message>
        <source>◂ ♭ flat</source>
        <translation>◂ ♭ 低い</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A batch could not be analysed and was passed over; the log says more.</source>
        <translation>解析できないバッチを飛ばしました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>A command could not be carried out; the log says more.</source>
        <translation>命令を実行できませんでした。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Reading from {name} failed; the log says more.</source>
        <translation>{name} からの読み取りに失敗しました。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The analysis does not keep up, so sound is skipped; a larger pool rides out longer stalls.</source>
        <translation>解析が追いつかず、音が飛ばされています。プールを大きくすると、より長い停滞を乗り切れます。</translation>
    </message>
    <message>
        <source>There is not enough memory for the buffers; choose a smaller pool.</source>
        <translation>バッファのメモリが足りません。プールを小さくしてください。</translation>
    </message>
    <message>
        <source>{name} could not be opened; the log says more.</source>
        <translation>{name} を開けませんでした。詳細はログにあります。</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} が再び使えるようになりました。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a capo is at fret 0 to {most}, not {capo}</source>
        <translation>カポは 0〜{most} フレットです ({capo} は使えません)</translation>
    </message>
    <message>
        <source>a course has at least one string</source>
        <translation>コースには少なくとも 1 本の弦が必要です</translation>
    </message>
    <message>
        <source>a degree or x</source>
        <translation>音度または x</translation>
    </message>
    <message>
        <source>a drop is 0 to {most} semitones, not {drop}</source>
        <translation>ドロップは 0〜{most} 半音です ({drop} は使えません)</translation>
    </message>
    <message>
        <source>a number has more than {most} digits</source>
        <translation>{most} 桁を超える数があります</translation>
    </message>
    <message>
        <source>a scale has at most {most} notes here</source>
        <translation>音階の音は最大 {most} 個です</translation>
    </message>
    <message>
        <source>an instrument has a name</source>
        <translation>楽器には名前が必要です</translation>
    </message>
    <message>
        <source>an offset is −100 to 100 cents, not {cents}</source>
        <translation>オフセットは −100〜100 セントです ({cents} は使えません)</translation>
    </message>
    <message>
        <source>instruments: a list is needed</source>
        <translation>instruments: リストが必要です</translation>
    </message>
    <message>
        <source>its lowest note is above its highest</source>
        <translation>最低音が最高音より高くなっています</translation>
    </message>
    <message>
        <source>its version is {version}; this program reads {readable}</source>
        <translation>バージョンは {version} ですが、このプログラムが読めるのは {readable} です</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>{line} 行目: {reason}</translation>
    </message>
    <message>
        <source>that is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>the degree taken for the octave</source>
        <translation>オクターブとする音度</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>the file ends after {intervals} of the {count} notes that line {count_line} announces</source>
        <translation>{count_line} 行目には {count} 音とありますが、ファイルは {intervals} 音で終わっています</translation>
    </message>
    <message>
        <source>the file ends before {what}</source>
        <translation>{what}の前でファイルが終わっています</translation>
    </message>
    <message>
        <source>the file is too large for a scale</source>
        <translation>音階としてはファイルが大きすぎます</translation>
    </message>
    <message>
        <source>the first key</source>
        <translation>最初の鍵</translation>
    </message>
    <message>
        <source>the last key</source>
        <translation>最後の鍵</translation>
    </message>
    <message>
        <source>the middle key</source>
        <translation>中央の鍵</translation>
    </message>
    <message>
        <source>the number of notes</source>
        <translation>音の数</translation>
    </message>
    <message>
        <source>the reference frequency</source>
        <translation>基準周波数</translation>
    </message>
    <message>
        <source>the reference key</source>
        <translation>基準の鍵</translation>
    </message>
    <message>
        <source>the reference key {reference} is mapped to no degree</source>
        <translation>基準の鍵 {reference} に音度が割り当てられていません</translation>
    </message>
    <message>
        <source>the size of the map</source>
        <translation>マップの大きさ</translation>
    </message>
    <message>
        <source>this is no JSON: {error}</source>
        <translation>JSON ではありません: {error}</translation>
    </message>
    <message>
        <source>this is no file of instruments: no &quot;format&quot;: &quot;{format}&quot;</source>
        <translation>楽器のファイルではありません: &quot;format&quot;: &quot;{format}&quot; がありません</translation>
    </message>
    <message>
        <source>{courses} courses need as many offsets</source>
        <translation>{courses} コースには同じ数のオフセットが必要です</translation>
    </message>
    <message>
        <source>{note} is out of reach; notes go from C−1 to G9</source>
        <translation>{note} は範囲外です。音は C−1 から G9 までです</translation>
    </message>
    <message>
        <source>{path} is too large for a file of instruments</source>
        <translation>{path} は楽器のファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>{text} Hz is no frequency of a note</source>
        <translation>{text} Hz は音の周波数ではありません</translation>
    </message>
    <message>
        <source>{text} is neither cents nor a ratio</source>
        <translation>{text} はセントでも比でもありません</translation>
    </message>
    <message>
        <source>{text} is no note such as F#3</source>
        <translation>{text} は F#3 のような音ではありません</translation>
    </message>
    <message>
        <source>{text} is no number of cents</source>
        <translation>{text} はセントの数ではありません</translation>
    </message>
    <message>
        <source>{text} is no number of notes</source>
        <translation>{text} は音の数ではありません</translation>
    </message>
    <message>
        <source>{text} is no ratio: both numbers are above 0</source>
        <translation>{text} は比ではありません: どちらの数も 0 より大きい必要があります</translation>
    </message>
    <message>
        <source>{text} is not the reference frequency</source>
        <translation>{text} は基準周波数ではありません</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <translation>{text} は{what}ではありません</translation>
    </message>
    <message>
        <source>{text} is too large</source>
        <translation>{text} は大きすぎます</translation>
    </message>
    <message>
        <source>{transposition} is no known transposition</source>
        <translation>{transposition} という移調はありません</translation>
    </message>
    <message>
        <source>{what} is {start} to {end}, not {value}</source>
        <translation>{what}は {start}〜{end} です ({value} は使えません)</translation>
    </message>
    <message>
        <source>{where}: a list is needed</source>
        <translation>{where}: リストが必要です</translation>
    </message>
    <message>
        <source>{where}: a list of the lowest and the highest note is needed</source>
        <translation>{where}: 最低音と最高音のリストが必要です</translation>
    </message>
    <message>
        <source>{where}: a note such as &apos;F#3&apos; is needed, not {entry}</source>
        <translation>{where}: &apos;F#3&apos; のような音が必要です ({entry} は使えません)</translation>
    </message>
    <message>
        <source>{where}: a number is needed, not {value}</source>
        <translation>{where}: 数が必要です ({value} は使えません)</translation>
    </message>
    <message>
        <source>{where}: a text is needed, not {value}</source>
        <translation>{where}: テキストが必要です ({value} は使えません)</translation>
    </message>
    <message>
        <source>{where}: a whole number is needed, not {value}</source>
        <translation>{where}: 整数が必要です ({value} は使えません)</translation>
    </message>
    <message>
        <source>{where}: an object is needed</source>
        <translation>{where}: オブジェクトが必要です</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of a string</source>
        <translation>{where}: {unknown} は弦の項目ではありません</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of an instrument</source>
        <translation>{where}: {unknown} は楽器の項目ではありません</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;Tuner {version}&lt;/h3&gt;&lt;p&gt;A desktop instrument tuner whose sound travels in recycled buffers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;チューナー {version}&lt;/h3&gt;&lt;p&gt;再利用されるバッファで音を運ぶ、デスクトップ用の楽器チューナーです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A device such as “Monitor of Audio” or “Stereo Mix” records what is played: choose a microphone</source>
        <translation>「Monitor of Audio」や「ステレオ ミキサー」のようなデバイスは再生音を録ります。マイクを選んでください</translation>
    </message>
    <message>
        <source>About the tuner</source>
        <translation>チューナーについて</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Choose another input in the tool bar; F5 looks for devices that were plugged in since</source>
        <translation>ツールバーで別の入力を選んでください。後から接続したデバイスは F5 で再検索します</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Concert pitch by 0.1 Hz</source>
        <translation>基準ピッチを 0.1 Hz 変える</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>測定値をコピー</translation>
    </message>
    <message>
        <source>Digital silence</source>
        <translation>デジタル無音</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Drop, capo, and each string&apos;s offset</source>
        <translation>ドロップ、カポ、各弦のオフセット</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything is off alike</source>
        <translation>すべて同じだけずれる</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Hears the computer</source>
        <translation>再生音を聞いている</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Instrument, temperament</source>
        <translation>楽器、音律</translation>
    </message>
    <message>
        <source>Keep quiet and learn the room: Ctrl+R, or the ear beside the level meter</source>
        <translation>静かにして周囲の騒音を学習してください: Ctrl+R、またはレベルメーター横の耳のボタン</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Learn the room: put the noise gate above it</source>
        <translation>周囲の騒音を学習し、その上にノイズゲートを置く</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Lock the target, or let it go; ← → lock the one before or after</source>
        <translation>目標音の固定と解除。← → で前後の目標音に固定</translation>
    </message>
    <message>
        <source>Look at the concert pitch in the tool bar, at transposition and capo, and at the clock correction in the Pitch menu</source>
        <translation>ツールバーの基準ピッチ、移調とカポ、「ピッチ」メニューのクロック補正を確認してください</translation>
    </message>
    <message>
        <source>Look for input devices again</source>
        <translation>入力デバイスを再検索</translation>
    </message>
    <message>
        <source>Mini window, on top of all others</source>
        <translation>常に手前のミニウィンドウ</translation>
    </message>
    <message>
        <source>Needle and bar</source>
        <translation>針とバー</translation>
    </message>
    <message>
        <source>Needle, bar, strobe; S goes to the strobe and back</source>
        <translation>針、バー、ストロボ。S でストロボと切り替え</translation>
    </message>
    <message>
        <source>Next part of the window; with Shift the one before</source>
        <translation>ウィンドウの次の部分へ。Shift と一緒に押すと前の部分へ</translation>
    </message>
    <message>
        <source>No note while it sounds</source>
        <translation>鳴っているのに音名が出ない</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>音が聞こえない</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Put a notice away; let a locked target go; leave full screen, stage or mini window</source>
        <translation>通知を閉じる。目標音の固定を解除する。全画面、ステージ、ミニウィンドウを終える</translation>
    </message>
    <message>
        <source>Reads noise</source>
        <translation>騒音を測っている</translation>
    </message>
    <message>
        <source>Reference tone, its mute, and its pane</source>
        <translation>基準音、そのミュート、そのパネル</translation>
    </message>
    <message>
        <source>Save sound and readings of the last 30 s; with Shift elsewhere</source>
        <translation>直前の 30 秒の音と測定値を保存。Shift を加えると別の場所へ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Several pitches: tones, strings of a strum, reeds</source>
        <translation>複数のピッチ: 音、かき鳴らした弦、リード</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Spectrum, waveform, statistics</source>
        <translation>スペクトル、波形、統計</translation>
    </message>
    <message>
        <source>Stage display; there S for the strobe, D for a dark stage</source>
        <translation>ステージ表示。S でストロボ、D で暗いステージ</translation>
    </message>
    <message>
        <source>Start, pause, resume</source>
        <translation>開始、一時停止、再開</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦</translation>
    </message>
    <message>
        <source>Strobe</source>
        <translation>ストロボ</translation>
    </message>
    <message>
        <source>Tab leads there: ← → read off what was; over a pause ↑ ↓ zoom, and the mouse drags</source>
        <translation>Tab で移動：← → で過去の値を読み取り。一時停止中は ↑ ↓ で拡大・縮小、マウスで移動</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros: switch the microphone on, and allow the tuner to use it in the system&apos;s privacy settings</source>
        <translation>入力からはゼロしか届いていません。マイクの電源を入れ、システムのプライバシー設定でチューナーに使用を許可してください</translation>
    </message>
    <message>
        <source>The sound stays below the noise gate: turn the input gain up in the system&apos;s sound settings, go nearer, or lower the gate</source>
        <translation>音がノイズゲートより小さいままです。システムのサウンド設定で入力ゲインを上げるか、近づくか、ゲートを下げてください</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>このヘルプ</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>音が小さすぎる</translation>
    </message>
    <message>
        <source>Turn the input gain down, or go further away</source>
        <translation>入力ゲインを下げるか、離れてください</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>うまくいかないとき</translation>
    </message>
    <message>
        <source>While the tuner itself sounds or speaks, what the microphone hears is not read</source>
        <translation>チューナー自身が音を出したり読み上げたりしている間、マイクの音は測定しません</translation>
    </message>
    <message>
        <source>bar: RMS; mark: peak; triangle: noise gate</source>
        <translation>バー: RMS、線: ピーク、三角: ノイズゲート</translation>
    </message>
    <message>
        <source>circle: not heard yet; check: in tune; triangle up: flat, down: sharp</source>
        <translation>丸: 未測定、チェック: 合っている、上向き三角: 低い、下向き三角: 高い</translation>
    </message>
    <message>
        <source>drifts left when flat, right when sharp, stands still in tune; one band a partial. On a stiff string the upper bands drift by themselves</source>
        <translation>低ければ左、高ければ右へ流れ、合えば静止します。帯は部分音ごとに 1 本です。硬い弦では上の帯がひとりでに流れます</translation>
    </message>
    <message>
        <source>green in tune, yellow near, red off</source>
        <translation>緑: 合っている、黄: 近い、赤: 外れている</translation>
    </message>
    <message>
        <source>hollow: free; half: being filled; full: being analysed; cross: timed out</source>
        <translation>中空: 空き、半分: 充填中、塗りつぶし: 解析中、×: タイムアウト</translation>
    </message>
    <message>
        <source>left is flat, right is sharp; the scale is ±50 cents</source>
        <translation>左は低い、右は高い。目盛りは ±50 セントです</translation>
    </message>
    <message>
        <source>point the way to tune; both are lit in tune</source>
        <translation>合わせる方向を指します。合うと両方が点灯します</translation>
    </message>
    <message>
        <source>the sound has ended: the note stays 3 s, then a dash</source>
        <translation>音が終わりました。音名は 3 s 残り、その後はダッシュになります</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Accordion</source>
        <translation>アコーディオン</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>アルト</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>アルトクラリネット</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>アルトフルート</translation>
    </message>
    <message>
        <source>Alto recorder</source>
        <translation>アルトリコーダー</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>アルトサックス</translation>
    </message>
    <message>
        <source>Alto trombone</source>
        <translation>アルトトロンボーン</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>すべての音</translation>
    </message>
    <message>
        <source>Balalaika, alto</source>
        <translation>バラライカ (アルト)</translation>
    </message>
    <message>
        <source>Balalaika, bass</source>
        <translation>バラライカ (バス)</translation>
    </message>
    <message>
        <source>Balalaika, contrabass</source>
        <translation>バラライカ (コントラバス)</translation>
    </message>
    <message>
        <source>Balalaika, prima</source>
        <translation>バラライカ (プリマ)</translation>
    </message>
    <message>
        <source>Balalaika, secunda</source>
        <translation>バラライカ (セクンダ)</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>バンジョー</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, C</source>
        <translation>バンジョー (5 弦、C)</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, double C</source>
        <translation>バンジョー (5 弦、ダブル C)</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open D</source>
        <translation>バンジョー (5 弦、オープン D)</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open G</source>
        <translation>バンジョー (5 弦、オープン G)</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, sawmill</source>
        <translation>バンジョー (5 弦、ソーミル)</translation>
    </message>
    <message>
        <source>Banjo, 6 strings</source>
        <translation>バンジョー (6 弦)</translation>
    </message>
    <message>
        <source>Baritone</source>
        <translation>バリトン</translation>
    </message>
    <message>
        <source>Baritone bass, 6 strings</source>
        <translation>バリトンベース (6 弦)</translation>
    </message>
    <message>
        <source>Baritone guitar</source>
        <translation>バリトンギター</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>バリトンホーン (ト音記号)</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>バリトンサックス</translation>
    </message>
    <message>
        <source>Baritone ukulele</source>
        <translation>バリトンウクレレ</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>バスクラリネット</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>バスフルート</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>バスリコーダー</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>バスサックス</translation>
    </message>
    <message>
        <source>Bass trombone</source>
        <translation>バストロンボーン</translation>
    </message>
    <message>
        <source>Bass ukulele</source>
        <translation>ベースウクレレ</translation>
    </message>
    <message>
        <source>Bass viol</source>
        <translation>バス・ヴィオラ・ダ・ガンバ</translation>
    </message>
    <message>
        <source>Bass viol, 7 strings</source>
        <translation>バス・ヴィオラ・ダ・ガンバ (7 弦)</translation>
    </message>
    <message>
        <source>Bass voice</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>Bass, 4 strings</source>
        <translation>ベース (4 弦)</translation>
    </message>
    <message>
        <source>Bass, 4 strings, BEAD</source>
        <translation>ベース (4 弦、BEAD)</translation>
    </message>
    <message>
        <source>Bass, 4 strings, drop D</source>
        <translation>ベース (4 弦、ドロップ D)</translation>
    </message>
    <message>
        <source>Bass, 4 strings, half a step down</source>
        <translation>ベース (4 弦、半音下げ)</translation>
    </message>
    <message>
        <source>Bass, 5 strings</source>
        <translation>ベース (5 弦)</translation>
    </message>
    <message>
        <source>Bass, 5 strings, high C</source>
        <translation>ベース (5 弦、ハイ C)</translation>
    </message>
    <message>
        <source>Bass, 6 strings</source>
        <translation>ベース (6 弦)</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>バセットホルン</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>ファゴット</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 3 courses</source>
        <translation>ブズーキ (ギリシャ、3 コース)</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 4 courses</source>
        <translation>ブズーキ (ギリシャ、4 コース)</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAD</source>
        <translation>ブズーキ (アイリッシュ、GDAD)</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAE</source>
        <translation>ブズーキ (アイリッシュ、GDAE)</translation>
    </message>
    <message>
        <source>Bowed</source>
        <translation>擦弦楽器</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>金管楽器</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>B♭チューバ (ト音記号)</translation>
    </message>
    <message>
        <source>Cavaquinho</source>
        <translation>カヴァキーニョ</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>チェレスタ</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>チェロ</translation>
    </message>
    <message>
        <source>Cello, Bach&apos;s fifth suite</source>
        <translation>チェロ (バッハ組曲第 5 番)</translation>
    </message>
    <message>
        <source>Celtic harp, 22 strings, C</source>
        <translation>ケルティックハープ (22 弦、C)</translation>
    </message>
    <message>
        <source>Charango</source>
        <translation>チャランゴ</translation>
    </message>
    <message>
        <source>Chromatic</source>
        <translation>クロマチック</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>クラリネット (A管)</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>クラリネット (B♭管)</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>クラリネット (E♭管)</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>コントラファゴット</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>コルネット</translation>
    </message>
    <message>
        <source>Cuatro, Puerto Rican</source>
        <translation>クアトロ (プエルトリコ)</translation>
    </message>
    <message>
        <source>Cuatro, Venezuelan</source>
        <translation>クアトロ (ベネズエラ)</translation>
    </message>
    <message>
        <source>C♭ major, as it is tuned</source>
        <translation>C♭長調 (調弦時)</translation>
    </message>
    <message>
        <source>Domra, 3 strings</source>
        <translation>ドムラ (3 弦)</translation>
    </message>
    <message>
        <source>Domra, 4 strings</source>
        <translation>ドムラ (4 弦)</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>コントラバス</translation>
    </message>
    <message>
        <source>Double bass, 5 strings</source>
        <translation>コントラバス (5 弦)</translation>
    </message>
    <message>
        <source>Double bass, C extension</source>
        <translation>コントラバス (C エクステンション)</translation>
    </message>
    <message>
        <source>Double bass, in fifths</source>
        <translation>コントラバス (五度調弦)</translation>
    </message>
    <message>
        <source>Double bass, solo</source>
        <translation>コントラバス (ソロ調弦)</translation>
    </message>
    <message>
        <source>Duduk in A</source>
        <translation>ドゥドゥク (A管)</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>イングリッシュホルン</translation>
    </message>
    <message>
        <source>Erhu</source>
        <translation>二胡</translation>
    </message>
    <message>
        <source>Euphonium</source>
        <translation>ユーフォニアム</translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation>ユーフォニアム (ト音記号)</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>E♭チューバ (ト音記号)</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>フリューゲルホルン</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>フルート</translation>
    </message>
    <message>
        <source>Gaohu</source>
        <translation>高胡</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>グロッケンシュピール</translation>
    </message>
    <message>
        <source>Guitalele</source>
        <translation>ギタレレ</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>Guitar, 12 strings</source>
        <translation>ギター (12 弦)</translation>
    </message>
    <message>
        <source>Guitar, 12 strings, a step down</source>
        <translation>ギター (12 弦、全音下げ)</translation>
    </message>
    <message>
        <source>Guitar, 7 strings</source>
        <translation>ギター (7 弦)</translation>
    </message>
    <message>
        <source>Guitar, 7 strings, drop A</source>
        <translation>ギター (7 弦、ドロップ A)</translation>
    </message>
    <message>
        <source>Guitar, 8 strings</source>
        <translation>ギター (8 弦)</translation>
    </message>
    <message>
        <source>Guitar, 8 strings, drop E</source>
        <translation>ギター (8 弦、ドロップ E)</translation>
    </message>
    <message>
        <source>Guitar, DADGAD</source>
        <translation>ギター (DADGAD)</translation>
    </message>
    <message>
        <source>Guitar, Nashville</source>
        <translation>ギター (ナッシュビル)</translation>
    </message>
    <message>
        <source>Guitar, Russian, 7 strings</source>
        <translation>ギター (ロシア、7 弦)</translation>
    </message>
    <message>
        <source>Guitar, a step down</source>
        <translation>ギター (全音下げ)</translation>
    </message>
    <message>
        <source>Guitar, all fourths</source>
        <translation>ギター (すべて四度)</translation>
    </message>
    <message>
        <source>Guitar, double drop D</source>
        <translation>ギター (ダブルドロップ D)</translation>
    </message>
    <message>
        <source>Guitar, drop B</source>
        <translation>ギター (ドロップ B)</translation>
    </message>
    <message>
        <source>Guitar, drop C</source>
        <translation>ギター (ドロップ C)</translation>
    </message>
    <message>
        <source>Guitar, drop D</source>
        <translation>ギター (ドロップ D)</translation>
    </message>
    <message>
        <source>Guitar, half a step down</source>
        <translation>ギター (半音下げ)</translation>
    </message>
    <message>
        <source>Guitar, new standard tuning</source>
        <translation>ギター (ニュースタンダード)</translation>
    </message>
    <message>
        <source>Guitar, open A</source>
        <translation>ギター (オープン A)</translation>
    </message>
    <message>
        <source>Guitar, open C</source>
        <translation>ギター (オープン C)</translation>
    </message>
    <message>
        <source>Guitar, open C6</source>
        <translation>ギター (オープン C6)</translation>
    </message>
    <message>
        <source>Guitar, open D</source>
        <translation>ギター (オープン D)</translation>
    </message>
    <message>
        <source>Guitar, open D minor</source>
        <translation>ギター (オープン D マイナー)</translation>
    </message>
    <message>
        <source>Guitar, open E</source>
        <translation>ギター (オープン E)</translation>
    </message>
    <message>
        <source>Guitar, open G</source>
        <translation>ギター (オープン G)</translation>
    </message>
    <message>
        <source>Guitar, open G minor</source>
        <translation>ギター (オープン G マイナー)</translation>
    </message>
    <message>
        <source>Guitar, sweetened (James Taylor)</source>
        <translation>ギター (スウィートニング、ジェームス・テイラー)</translation>
    </message>
    <message>
        <source>Guitarrón</source>
        <translation>ギタロン</translation>
    </message>
    <message>
        <source>Guqin</source>
        <translation>古琴</translation>
    </message>
    <message>
        <source>Guzheng, 21 strings, D</source>
        <translation>古箏 (21 弦、D)</translation>
    </message>
    <message>
        <source>Handpan, D Kurd</source>
        <translation>ハンドパン (D クルド)</translation>
    </message>
    <message>
        <source>Hardanger fiddle</source>
        <translation>ハルダンゲルヴァイオリン</translation>
    </message>
    <message>
        <source>Harmonium</source>
        <translation>リードオルガン</translation>
    </message>
    <message>
        <source>Harp and zither</source>
        <translation>ハープ・ツィター属</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>チェンバロ</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>ホルン (F管)</translation>
    </message>
    <message>
        <source>Kalimba, 17 keys, C</source>
        <translation>カリンバ (17 キー、C)</translation>
    </message>
    <message>
        <source>Kantele, 5 strings</source>
        <translation>カンテレ (5 弦)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤楽器</translation>
    </message>
    <message>
        <source>Koto, hirajōshi</source>
        <translation>箏 (平調子)</translation>
    </message>
    <message>
        <source>Koto, kumoijōshi</source>
        <translation>箏 (雲井調子)</translation>
    </message>
    <message>
        <source>Lap steel, C6</source>
        <translation>ラップスティール (C6)</translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, C</source>
        <translation>レバーハープ (34 弦、C)</translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, E♭</source>
        <translation>レバーハープ (34 弦、E♭)</translation>
    </message>
    <message>
        <source>Lute, Renaissance, 6 courses</source>
        <translation>ルネサンスリュート (6 コース)</translation>
    </message>
    <message>
        <source>Lute, baroque, 13 courses</source>
        <translation>バロックリュート (13 コース)</translation>
    </message>
    <message>
        <source>Mandocello</source>
        <translation>マンドセロ</translation>
    </message>
    <message>
        <source>Mandola</source>
        <translation>マンドラ</translation>
    </message>
    <message>
        <source>Mandolin</source>
        <translation>マンドリン</translation>
    </message>
    <message>
        <source>Mandolin family</source>
        <translation>マンドリン属</translation>
    </message>
    <message>
        <source>Mandolin, GDAD</source>
        <translation>マンドリン (GDAD)</translation>
    </message>
    <message>
        <source>Mezzo-soprano</source>
        <translation>メゾソプラノ</translation>
    </message>
    <message>
        <source>Morin khuur</source>
        <translation>馬頭琴</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAA</source>
        <translation>マウンテンダルシマー (DAA)</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAD</source>
        <translation>マウンテンダルシマー (DAD)</translation>
    </message>
    <message>
        <source>Nyckelharpa</source>
        <translation>ニッケルハルパ</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>オーボエ</translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation>オーボエ・ダモーレ</translation>
    </message>
    <message>
        <source>Octave mandolin</source>
        <translation>オクターブマンドリン</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>オルガン</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Oud, Arabic</source>
        <translation>ウード (アラブ)</translation>
    </message>
    <message>
        <source>Oud, Turkish</source>
        <translation>ウード (トルコ)</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals flat</source>
        <translation>ペダルハープ (47 弦、ペダル♭)</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals natural</source>
        <translation>ペダルハープ (47 弦、ペダル♮)</translation>
    </message>
    <message>
        <source>Pedal steel, E9</source>
        <translation>ペダルスティール (E9)</translation>
    </message>
    <message>
        <source>Percussion</source>
        <translation>打楽器</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>ピアノ</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>ピッコロ</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>ピッコロトランペット (B♭管)</translation>
    </message>
    <message>
        <source>Pipa</source>
        <translation>中国琵琶</translation>
    </message>
    <message>
        <source>Plectrum banjo</source>
        <translation>プレクトラムバンジョー</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>撥弦楽器</translation>
    </message>
    <message>
        <source>Portuguese guitar, Lisbon</source>
        <translation>ポルトガルギター (リスボン)</translation>
    </message>
    <message>
        <source>Requinto</source>
        <translation>レキント</translation>
    </message>
    <message>
        <source>Resonator guitar, open G</source>
        <translation>リゾネーターギター (オープン G)</translation>
    </message>
    <message>
        <source>Robert Fripp&apos;s Guitar Craft</source>
        <translation>ロバート・フリップのギター・クラフト</translation>
    </message>
    <message>
        <source>Sanshin</source>
        <translation>三線</translation>
    </message>
    <message>
        <source>Shakuhachi in D</source>
        <translation>尺八 (一尺八寸、D)</translation>
    </message>
    <message>
        <source>Shamisen, honchōshi</source>
        <translation>三味線 (本調子)</translation>
    </message>
    <message>
        <source>Shamisen, niagari</source>
        <translation>三味線 (二上り)</translation>
    </message>
    <message>
        <source>Shamisen, sansagari</source>
        <translation>三味線 (三下り)</translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation>ソプラニーノリコーダー</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>ソプラニーノサックス</translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation>ソプラノ</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>ソプラノリコーダー</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>ソプラノサックス</translation>
    </message>
    <message>
        <source>Tahitian ukulele</source>
        <translation>タヒチアンウクレレ</translation>
    </message>
    <message>
        <source>Tanpura, Pa Sa Sa Sa in C</source>
        <translation>タンプーラ (Pa Sa Sa Sa、C)</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>テノール</translation>
    </message>
    <message>
        <source>Tenor banjo</source>
        <translation>テナーバンジョー</translation>
    </message>
    <message>
        <source>Tenor banjo, Irish</source>
        <translation>テナーバンジョー (アイリッシュ)</translation>
    </message>
    <message>
        <source>Tenor guitar</source>
        <translation>テナーギター</translation>
    </message>
    <message>
        <source>Tenor guitar, Chicago</source>
        <translation>テナーギター (シカゴ)</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>テナーホーン</translation>
    </message>
    <message>
        <source>Tenor recorder</source>
        <translation>テナーリコーダー</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>テナーサックス</translation>
    </message>
    <message>
        <source>Tenor viol</source>
        <translation>テナー・ヴィオラ・ダ・ガンバ</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>ティンパニ</translation>
    </message>
    <message>
        <source>Timpani, four drums</source>
        <translation>ティンパニ (4 台)</translation>
    </message>
    <message>
        <source>Tin whistle in D</source>
        <translation>ティンホイッスル (D管)</translation>
    </message>
    <message>
        <source>Treble viol</source>
        <translation>トレブル・ヴィオラ・ダ・ガンバ</translation>
    </message>
    <message>
        <source>Tres</source>
        <translation>トレス</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>トロンボーン</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>トランペット (B♭管)</translation>
    </message>
    <message>
        <source>Trumpet in C</source>
        <translation>トランペット (C管)</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>トランペット (D管)</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>トランペット (E♭管)</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>チューバ</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>チューブラーベル</translation>
    </message>
    <message>
        <source>Ukulele</source>
        <translation>ウクレレ</translation>
    </message>
    <message>
        <source>Ukulele, D tuning</source>
        <translation>ウクレレ (D チューニング)</translation>
    </message>
    <message>
        <source>Ukulele, low G</source>
        <translation>ウクレレ (ロー G)</translation>
    </message>
    <message>
        <source>Ukulele, slack key</source>
        <translation>ウクレレ (スラックキー)</translation>
    </message>
    <message>
        <source>Vihuela, Mexican</source>
        <translation>ビウエラ (メキシコ)</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>ヴィオラ</translation>
    </message>
    <message>
        <source>Viola d&apos;amore</source>
        <translation>ヴィオラ・ダモーレ</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>ヴァイオリン</translation>
    </message>
    <message>
        <source>Violin family</source>
        <translation>ヴァイオリン属</translation>
    </message>
    <message>
        <source>Violin, 5 strings</source>
        <translation>ヴァイオリン (5 弦)</translation>
    </message>
    <message>
        <source>Violin, cross-tuned AEAE</source>
        <translation>ヴァイオリン (クロスチューニング AEAE)</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>木管楽器</translation>
    </message>
    <message>
        <source>Zhonghu</source>
        <translation>中胡</translation>
    </message>
    <message>
        <source>Zhongruan</source>
        <translation>中阮</translation>
    </message>
    <message>
        <source>an octave below the guitar</source>
        <translation>ギターの 1 オクターブ下</translation>
    </message>
    <message>
        <source>every note of the scale</source>
        <translation>音階のすべての音</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>左から右へ</translation>
    </message>
    <message>
        <source>in D minor; one string of each course</source>
        <translation>D 短調。各コースの 1 本ずつ</translation>
    </message>
    <message>
        <source>offsets as James Taylor explains them for a capo and a plucked attack</source>
        <translation>ジェームス・テイラーがカポと撥弦のアタックに合わせて説明しているオフセット</translation>
    </message>
    <message>
        <source>scordatura</source>
        <translation>スコルダトゥーラ</translation>
    </message>
    <message>
        <source>soprano, concert and tenor</source>
        <translation>ソプラノ、コンサート、テナー</translation>
    </message>
    <message>
        <source>the high strings of a twelve-string set</source>
        <translation>12 弦ギターの高い方の弦</translation>
    </message>
    <message>
        <source>the middles of their ranges; set each to its part</source>
        <translation>各音域の中央。曲に合わせて変更してください</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Built-in demo</source>
        <translation>内蔵デモ</translation>
    </message>
    <message>
        <source>CPU {cpu_percent:.1f}&#x202f;%</source>
        <translation>CPU {cpu_percent:.1f}&#x202f;%</translation>
    </message>
    <message>
        <source>Capture and analysis, in per cent of one core</source>
        <translation>キャプチャと解析。1 コアに対する割合 (%)</translation>
    </message>
    <message>
        <source>Clock {clock_error}</source>
        <translation>クロック {clock_error}</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>基準ピッチ</translation>
    </message>
    <message>
        <source>Concert pitch is {hz:.1f} Hz now; it was {before:.1f} Hz.</source>
        <translation>基準ピッチを {before:.1f} Hz から {hz:.1f} Hz にしました。</translation>
    </message>
    <message>
        <source>Concert pitch: the frequency of A4 (+ and − change it by 0.1 Hz)</source>
        <translation>基準ピッチ: A4 の周波数 (+ と − で 0.1 Hz ずつ変わります)</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drag to move. Double click or Esc: the whole window</source>
        <translation>ドラッグで移動。ダブルクリックまたは Esc で元のウィンドウ</translation>
    </message>
    <message>
        <source>Engine CPU</source>
        <translation>エンジンの CPU</translation>
    </message>
    <message>
        <source>Esc  back      S  strobe      D  dark stage</source>
        <translation>Esc  戻る      S  ストロボ      D  暗いステージ</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>1 秒あたりのフレーム数</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, device included</source>
        <translation>バッチの最初のフレームのキャプチャから測定値まで。デバイスの遅れを含みます</translation>
    </message>
    <message>
        <source>How much faster than it says the sound card runs</source>
        <translation>サウンドカードが公称よりどれだけ速いか</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>入力デバイス</translation>
    </message>
    <message>
        <source>Input device: {device}</source>
        <translation>入力デバイス: {device}</translation>
    </message>
    <message>
        <source>Instrument: {name}</source>
        <translation>楽器: {name}</translation>
    </message>
    <message>
        <source>Instrument: {name} (Ctrl+I)</source>
        <translation>楽器: {name} (Ctrl+I)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Latency {latency_ms:.0f}&#x202f;ms</source>
        <translation>遅延 {latency_ms:.0f}&#x202f;ms</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>周囲の騒音を学習</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>ファイル未選択</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <translation>音声ファイルを開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Play a note; then its reading can be copied.</source>
        <translation>音を鳴らしてください。その測定値をコピーできます。</translation>
    </message>
    <message>
        <source>Play the note that is to be in tune.</source>
        <translation>合っているものとする音を鳴らしてください。</translation>
    </message>
    <message>
        <source>Play the note that is to be locked.</source>
        <translation>固定する音を鳴らしてください。</translation>
    </message>
    <message>
        <source>Reading copied.</source>
        <translation>測定値をコピーしました。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Sound card&apos;s clock</source>
        <translation>サウンドカードのクロック</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;All files (*)</source>
        <translation>音声ファイル (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>That is no steady {name}{octave} yet: hold it within {farthest_cents:.0f} cents and try again.</source>
        <translation>{name}{octave} がまだ安定していません。{farthest_cents:.0f} セント以内に保って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Tuner</source>
        <translation>チューナー</translation>
    </message>
    <message>
        <source>Tuner, mini window</source>
        <translation>チューナー、ミニウィンドウ</translation>
    </message>
    <message>
        <source>Tuner, stage display</source>
        <translation>チューナー、ステージ表示</translation>
    </message>
    <message>
        <source>Tuner: stage</source>
        <translation>チューナー: ステージ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use the system default</source>
        <translation>システムの既定を使う</translation>
    </message>
    <message>
        <source>{device}  (not connected)</source>
        <translation>{device}  (未接続)</translation>
    </message>
    <message>
        <source>{text} Trying again…</source>
        <translation>{text}再試行しています…</translation>
    </message>
    <message>
        <source>▲ No input</source>
        <translation>▲ 入力なし</translation>
    </message>
    <message>
        <source>○ Stopped</source>
        <translation>○ 停止</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ 開始中</translation>
    </message>
    <message>
        <source>◌ Stopping</source>
        <translation>◌ 停止中</translation>
    </message>
    <message>
        <source>● Listening</source>
        <translation>● 測定中</translation>
    </message>
    <message>
        <source>❙❙ Paused</source>
        <translation>❙❙ 一時停止</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>cents</source>
        <translation>セント</translation>
    </message>
    <message>
        <source>±{sigma} cents</source>
        <translation>±{sigma} セント</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Buffer pool</source>
        <translation>バッファプール</translation>
    </message>
    <message>
        <source>Detach or attach “{title}”</source>
        <translation>「{title}」を切り離す、または戻す</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>First moment of the selection, in seconds before the newest</source>
        <translation>選択範囲の始まり。最新から何秒前か</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Hide “{title}”; the View menu brings it back</source>
        <translation>「{title}」を隠す。「表示」メニューで戻せます</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Histogram of cents</source>
        <translation>セントのヒストグラム</translation>
    </message>
    <message>
        <source>Last moment of the selection, in seconds before the newest</source>
        <translation>選択範囲の終わり。最新から何秒前か</translation>
    </message>
    <message>
        <source>Last note, {seconds:.0f}&#x202f;s</source>
        <translation>最後の音、{seconds:.0f}&#x202f;s</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Over a pause: the arrow keys move it by 0.1 s</source>
        <translation>一時停止中は矢印キーで 0.1 s ずつ動きます</translation>
    </message>
    <message>
        <source>Pitch history</source>
        <translation>ピッチの履歴</translation>
    </message>
    <message>
        <source>Pitch history, in cents</source>
        <translation>ピッチの履歴 (セント)</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>測定数</translation>
    </message>
    <message>
        <source>Selection in the pitch history</source>
        <translation>ピッチの履歴の選択範囲</translation>
    </message>
    <message>
        <source>Several pitches</source>
        <translation>複数のピッチ</translation>
    </message>
    <message>
        <source>Show or hide “{title}”</source>
        <translation>「{title}」の表示と非表示</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Spectrum, in dBFS over Hz, partials marked by their numbers</source>
        <translation>スペクトル、横軸 Hz、縦軸 dBFS。部分音は番号で示します</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>The histories cannot be shown: {error}.</source>
        <translation>履歴を表示できません: {error}。</translation>
    </message>
    <message>
        <source>The newest note, back to its beginning or so many seconds; or a span chosen in the pitch history: pause, then drag its edges.</source>
        <translation>最新の音の始まりまで、またはこの秒数までさかのぼります。ピッチの履歴で範囲を選ぶには、一時停止して端をドラッグします。</translation>
    </message>
    <message>
        <source>Volume history</source>
        <translation>音量の履歴</translation>
    </message>
    <message>
        <source>Volume history, in dBFS</source>
        <translation>音量の履歴 (dBFS)</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Waveform, two periods</source>
        <translation>波形、2 周期</translation>
    </message>
    <message>
        <source>What the statistics are over</source>
        <translation>統計の対象</translation>
    </message>
    <message>
        <source>dBFS over Hz</source>
        <translation>dBFS / Hz</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a span: From −2 s to −1 s</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>two periods</source>
        <translation>2 周期</translation>
    </message>
    <message>
        <source>{count} in {seconds:.1f}&#x202f;s</source>
        <translation>{seconds:.1f}&#x202f;s に {count} 件</translation>
    </message>
    <message>
        <source>{name}, running trace</source>
        <translation>{name}、進行中の曲線</translation>
    </message>
    <message>
        <source>{period:.3f}&#x202f;ms a period</source>
        <translation>1 周期 {period:.3f}&#x202f;ms</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>99 % of the acquisitions took no longer. Ping-pong and copy share one pool, and so this figure.</source>
        <translation>取得の 99 % はこの時間以内です。ピンポンとコピーは 1 つのプールを共有するため、この値も共通です。</translation>
    </message>
    <message>
        <source>99 % of the readings came no later, while it was in force.</source>
        <translation>使用中、測定値の 99 % はこの時間以内に出ました。</translation>
    </message>
    <message>
        <source>A buffer of the pool goes to the analysis and its id comes back: no memory is allocated, and what is out is bounded.</source>
        <translation>プールのバッファが解析に渡り、その番号が戻ります。メモリの割り当てはなく、貸出中の数には上限があります。</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Acquire, µs</source>
        <translation>取得、µs</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>取得数</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>割り当て数</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>解析中</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Analysis, ms</source>
        <translation>解析、ms</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Being filled with sound. One is normal.</source>
        <translation>音を充填中です。1 個が普通です。</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated since the start. 1 is good, the whole pool at once; the allocate transport needs one for each batch.</source>
        <translation>開始から割り当てたサンプル用メモリのブロック数です。プール全体を一度に割り当てる 1 が良好です。割り当て方式ではバッチごとに 1 つ必要です。</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated while it was in force. Fewer is better: each is work for the collector.</source>
        <translation>使用中に割り当てたサンプル用メモリのブロック数です。少ないほど良好です。1 つごとにコレクタの仕事が増えます。</translation>
    </message>
    <message>
        <source>Buffer pool</source>
        <translation>バッファプール</translation>
    </message>
    <message>
        <source>Buffer {id} came back after {out}.</source>
        <translation>バッファ {id} が {out} 後に戻りました。</translation>
    </message>
    <message>
        <source>Buffer {id} was lent for {frames} frames.</source>
        <translation>バッファ {id} を {frames} フレーム分として貸し出しました。</translation>
    </message>
    <message>
        <source>Buffer {id} was out too long and was given up.</source>
        <translation>バッファ {id} は貸出が長すぎたため放棄しました。</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>バッファ</translation>
    </message>
    <message>
        <source>Buffers are out, so nothing was compacted. Pause first, then compact.</source>
        <translation>貸出中のバッファがあるため、詰め直しませんでした。一時停止してから詰め直してください。</translation>
    </message>
    <message>
        <source>Buffers given up because they were out too long. 0 is good; otherwise raise the buffer timeout, or relieve the computer.</source>
        <translation>貸出が長すぎて放棄したバッファです。0 が良好です。そうでなければ、バッファのタイムアウトを延ばすか、コンピューターの負荷を減らしてください。</translation>
    </message>
    <message>
        <source>Buffers of the pool</source>
        <translation>プールのバッファ</translation>
    </message>
    <message>
        <source>Buffers taken to be filled. Grows evenly; if it stands still, no sound comes in.</source>
        <translation>充填のために取得したバッファです。一定の割合で増えます。止まっていれば音が入っていません。</translation>
    </message>
    <message>
        <source>Buffers taken while the transport was in force.</source>
        <translation>この方式の使用中に取得したバッファです。</translation>
    </message>
    <message>
        <source>Buffers that are out, at most, in each half second, below the size of the pool. Far below is good; where the lines meet, sound is skipped, so make the pool larger.</source>
        <translation>0.5 秒ごとの最大の貸出中バッファ数と、プールの大きさです。大きく離れていれば良好です。線が接すると音が飛ばされるので、プールを大きくしてください。</translation>
    </message>
    <message>
        <source>Buffers that are out, turnover and latency over the last minute</source>
        <translation>直近 1 分間の貸出中バッファ、回転時間、遅延</translation>
    </message>
    <message>
        <source>Buffers that came back, in per cent of those handed over. Near 100 is good; less means timeouts.</source>
        <translation>渡したバッファのうち戻った割合 (%) です。100 に近ければ良好です。低ければタイムアウトが起きています。</translation>
    </message>
    <message>
        <source>Buffers were out too long and were given up: {ids}.</source>
        <translation>貸出が長すぎたバッファを放棄しました: {ids}。</translation>
    </message>
    <message>
        <source>Capture gaps</source>
        <translation>入力の途切れ</translation>
    </message>
    <message>
        <source>Choose Allocate for a while to compare the two on the same sound.</source>
        <translation>しばらく「割り当て」を選ぶと、同じ音で両者を比較できます。</translation>
    </message>
    <message>
        <source>Choose Ping-pong for a while to compare the two on the same sound.</source>
        <translation>しばらく「ピンポン」を選ぶと、同じ音で両者を比較できます。</translation>
    </message>
    <message>
        <source>Chunks of 128 frames thrown away because no buffer was free for too long. 0 is good; otherwise make the pool larger.</source>
        <translation>空きバッファのない時間が長すぎて捨てた、128 フレームのかたまりの数です。0 が良好です。そうでなければプールを大きくしてください。</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool again</source>
        <translation>プールの数値の収集と表示を再開します</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>コレクタ</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>詰め直す</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, and nothing was fragmented.</source>
        <translation>詰め直しました。バッファを 1 個移動し、断片化はありませんでした。</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>詰め直しました。バッファを 1 個移動し、断片化は {before:.1f} → {after:.1f}&#x202f;% です。</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, and nothing was fragmented.</source>
        <translation>詰め直しました。バッファを {count} 個移動し、断片化はありませんでした。</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>詰め直しました。バッファを {count} 個移動し、断片化は {before:.1f} → {after:.1f}&#x202f;% です。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Comparison of the transports</source>
        <translation>受け渡し方式の比較</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button; the other is a transport</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>数値をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Each half second of the last {seconds:.0f} s: {least} to {most}.</source>
        <translation>直近 {seconds:.0f} s の 0.5 秒ごとの値: {least}〜{most}。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events of the pool</source>
        <translation>プールのイベント</translation>
    </message>
    <message>
        <source>Every buffer</source>
        <translation>各バッファ</translation>
    </message>
    <message>
        <source>Every buffer, and the figures</source>
        <translation>各バッファと数値</translation>
    </message>
    <message>
        <source>Everything stopped for {pause} (generation {generation}).</source>
        <translation>全体が {pause} 停止しました (世代 {generation})。</translation>
    </message>
    <message>
        <source>Exhaustions</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>Export the figures of the pool</source>
        <translation>プールの数値をエクスポートします</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Figures of the last minute</source>
        <translation>直近 1 分間の数値</translation>
    </message>
    <message>
        <source>Figures of the pool copied.</source>
        <translation>プールの数値をコピーしました。</translation>
    </message>
    <message>
        <source>Figures of the pool written to {path}.</source>
        <translation>プールの数値を {path} に書き出しました。</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>充填中</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>断片化</translation>
    </message>
    <message>
        <source>Fragmentation is above {limit:.0f}&#x202f;%: {internal:.0f}&#x202f;% inside the buffers, {arena:.0f}&#x202f;% in the arena.</source>
        <translation>断片化が {limit:.0f}&#x202f;% を超えています: バッファ内 {internal:.0f}&#x202f;%、アリーナ {arena:.0f}&#x202f;%。</translation>
    </message>
    <message>
        <source>Fragmentation is below {limit:.0f}&#x202f;% again.</source>
        <translation>断片化が {limit:.0f}&#x202f;% 未満に戻りました。</translation>
    </message>
    <message>
        <source>Frames that never reached the analysis. 0 is good; otherwise make the pool larger, or relieve the computer.</source>
        <translation>解析に届かなかったフレームです。0 が良好です。そうでなければ、プールを大きくするか、コンピューターの負荷を減らしてください。</translation>
    </message>
    <message>
        <source>Free to be filled. Many is good; with none, sound has to wait.</source>
        <translation>充填できる空きです。多ければ良好です。なければ音が待たされます。</translation>
    </message>
    <message>
        <source>From taking a buffer to its return, each half second, and the 99th percentile since the counters began. An even line a little above the length of a batch is good; peaks are stalls that the pool has to ride out.</source>
        <translation>バッファの取得から返却までの 0.5 秒ごとの時間と、カウンター開始からの 99 パーセンタイルです。バッチの長さより少し上で平らなら良好です。山はプールが乗り切るべき停滞です。</translation>
    </message>
    <message>
        <source>From taking a buffer to its return: mean, and 99th percentile. A little more than the length of a batch is good; otherwise the analysis lags.</source>
        <translation>バッファの取得から返却まで。平均と 99 パーセンタイルです。バッチの長さより少し長ければ良好です。そうでなければ解析が遅れています。</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, each half second, and the 99th percentile since the counters began. Even is good; shorter batches bring it down.</source>
        <translation>バッチの最初のフレームのキャプチャから測定値までの 0.5 秒ごとの時間と、カウンター開始からの 99 パーセンタイルです。平らなら良好です。バッチを短くすると下がります。</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading: mean, and 99th percentile. Mostly the length of a batch; choose shorter ones to react sooner.</source>
        <translation>バッチの最初のフレームのキャプチャから測定値まで。平均と 99 パーセンタイルです。大部分はバッチの長さです。反応を速くするにはバッチを短くしてください。</translation>
    </message>
    <message>
        <source>Given up because nobody brought it back; usable again. None is good.</source>
        <translation>戻らなかったため放棄したバッファで、再び使えます。ないのが良好です。</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>How batches reach the analysis; how many buffers, of how many frames.</source>
        <translation>バッチの解析への渡し方と、バッファの数およびフレーム数。</translation>
    </message>
    <message>
        <source>How long it was in force. Ten seconds each make a fair comparison.</source>
        <translation>使用した時間です。それぞれ 10 秒あれば公平に比較できます。</translation>
    </message>
    <message>
        <source>Kept objects</source>
        <translation>残存数</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>遅延、ms</translation>
    </message>
    <message>
        <source>Lay the buffers side by side again; only while none is out, as in a pause</source>
        <translation>バッファを隙間なく並べ直します。一時停止中など、貸出中のものがないときだけです</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸出</translation>
    </message>
    <message>
        <source>List every single acquisition and return too, while this is shown</source>
        <translation>表示している間、取得と返却も 1 件ずつ一覧に出します</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Lost frames</source>
        <translation>損失フレーム</translation>
    </message>
    <message>
        <source>Mean time from taking a buffer to its return; what is allocated never returns.</source>
        <translation>バッファの取得から返却までの平均時間です。割り当てたものは返却されません。</translation>
    </message>
    <message>
        <source>Mean time from the capture of a batch&apos;s first frame to its reading, while it was in force.</source>
        <translation>使用中の、バッチの最初のフレームのキャプチャから測定値までの平均時間です。</translation>
    </message>
    <message>
        <source>Mean time the analysis of a batch took, while it was in force.</source>
        <translation>使用中の、バッチの解析にかかった平均時間です。</translation>
    </message>
    <message>
        <source>Mean time to get a buffer. A few µs on either side is normal.</source>
        <translation>バッファの取得にかかる平均時間です。どちらの側も数 µs が普通です。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory that cannot be used: inside the buffers, and in the arena. Below 5 % is good; otherwise pause and compact.</source>
        <translation>使えないメモリです。バッファ内とアリーナの値です。5 % 未満が良好です。そうでなければ一時停止して詰め直してください。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages between the threads, a second. About two for each batch is normal; longer batches mean fewer.</source>
        <translation>スレッド間の 1 秒あたりのメッセージ数です。バッチごとに約 2 件が普通です。バッチを長くすると減ります。</translation>
    </message>
    <message>
        <source>New memory for every batch, left to Python&apos;s collector: simple, but nothing bounds it.</source>
        <translation>バッチごとに新しいメモリを割り当て、後始末は Python のコレクタに任せます。単純ですが、上限がありません。</translation>
    </message>
    <message>
        <source>No buffer was free.</source>
        <translation>空きバッファがありませんでした。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Alerts, new sizes and lost buffers
are listed here.</source>
        <translation>まだ何も起きていません。
警告、大きさの変更、失ったバッファが
ここに並びます。</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>この種類のイベントはありません。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Objects that outlived their batch and that Python&apos;s garbage collector has to look at, for each batch. A few are normal, the window remembers readings; hundreds bring long pauses.</source>
        <translation>バッチより長く残り、Python のガベージコレクタが調べるオブジェクトの、バッチあたりの数です。ウィンドウが測定値を覚えているため、数個は普通です。数百になると長い停止を招きます。</translation>
    </message>
    <message>
        <source>One square a buffer. Mostly hollow is good; all full, the pool is too small.</source>
        <translation>四角 1 つがバッファ 1 個です。大半が中空なら良好です。すべて埋まっていればプールが小さすぎます。</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>Over the last {seconds:.0f} s: {count:.0f} more.</source>
        <translation>直近 {seconds:.0f} s で {count:.0f} 増えました。</translation>
    </message>
    <message>
        <source>Pages of the buffer pool</source>
        <translation>バッファプールのページ</translation>
    </message>
    <message>
        <source>Pauses of Python&apos;s garbage collector: how many, and the longest. Good below 10 ms; longer ones need a larger pool.</source>
        <translation>Python のガベージコレクタによる停止の回数と最長時間です。10 ms 未満が良好です。長い場合は大きなプールが必要です。</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>ピンポン</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Requests that found a free buffer, in per cent of all. 100 is normal; below 90 sound is skipped, so make the pool larger.</source>
        <translation>空きバッファが見つかった要求の割合 (%) です。100 が普通です。90 未満では音が飛ばされるので、プールを大きくしてください。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>Returns that were late, unknown or doubled. 0 is good; they follow timeouts, so cure those.</source>
        <translation>遅れた、不明な、または重複した返却です。0 が良好です。タイムアウトの結果なので、そちらを直してください。</translation>
    </message>
    <message>
        <source>Reuse rate</source>
        <translation>再利用率</translation>
    </message>
    <message>
        <source>Sample memory of the buffers, and what it takes to keep their books. Below 3 % of books is good; a smaller pool saves memory.</source>
        <translation>バッファのサンプル用メモリと、その管理に使う量です。管理分は 3 % 未満が良好です。プールを小さくするとメモリを節約できます。</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Single buffers</source>
        <translation>個々のバッファ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>飛ばした数</translation>
    </message>
    <message>
        <source>Spreadsheet, last minute (*.csv);;Everything (*.json)</source>
        <translation>表計算用、直近 1 分間 (*.csv);;すべて (*.json)</translation>
    </message>
    <message>
        <source>Start all counters and figures anew</source>
        <translation>すべてのカウンターと数値を最初から始めます</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>The analysis keeps a private copy, and the buffer is back in the pool at once: for consumers that keep the samples.</source>
        <translation>解析側が専用のコピーを持ち、バッファはすぐプールに戻ります。サンプルを保持する利用先のための方式です。</translation>
    </message>
    <message>
        <source>The hit rate fell to {hit_rate:.1f}&#x202f;%.</source>
        <translation>ヒット率が {hit_rate:.1f}&#x202f;% に下がりました。</translation>
    </message>
    <message>
        <source>The hit rate is back at {hit_rate:.1f}&#x202f;%.</source>
        <translation>ヒット率が {hit_rate:.1f}&#x202f;% に戻りました。</translation>
    </message>
    <message>
        <source>The latest reading while it was in force.</source>
        <translation>使用中の、最も遅かった測定値です。</translation>
    </message>
    <message>
        <source>The longest acquisition; shared like p99. Far above the rest, the computer was busy.</source>
        <translation>最も長い取得です。p99 と同じく共通の値です。他より大きく上なら、コンピューターが忙しかったことを示します。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms longer.</source>
        <translation>プールは割り当てが {fewer:.1f}&#x202f;% 少なく、遅延は {gap:.1f}&#x202f;ms 長くなっています。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms shorter.</source>
        <translation>プールは割り当てが {fewer:.1f}&#x202f;% 少なく、遅延は {gap:.1f}&#x202f;ms 短くなっています。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with the same latency within half a millisecond.</source>
        <translation>プールは割り当てが {fewer:.1f}&#x202f;% 少なく、遅延は 0.5 ミリ秒以内の差で同じです。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often.</source>
        <translation>プールは割り当てが {fewer:.1f}&#x202f;% 少なくなっています。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often. A few more seconds of each make the latencies comparable.</source>
        <translation>プールは割り当てが {fewer:.1f}&#x202f;% 少なくなっています。それぞれあと数秒で遅延も比較できます。</translation>
    </message>
    <message>
        <source>The pool now</source>
        <translation>現在のプール</translation>
    </message>
    <message>
        <source>The release of buffer {id} was refused: {why}.</source>
        <translation>バッファ {id} の解放を拒否しました: {why}。</translation>
    </message>
    <message>
        <source>The return of buffer {id} was refused: {why}.</source>
        <translation>バッファ {id} の返却を拒否しました: {why}。</translation>
    </message>
    <message>
        <source>The transfer of buffer {id} was refused: {why}.</source>
        <translation>バッファ {id} の受け渡しを拒否しました: {why}。</translation>
    </message>
    <message>
        <source>The transports side by side, and the choice between them</source>
        <translation>受け渡し方式の比較と選択</translation>
    </message>
    <message>
        <source>There are no figures of the pool yet.</source>
        <translation>プールの数値はまだありません。</translation>
    </message>
    <message>
        <source>Time it takes to get a buffer: mean, and 99th percentile. Good below 50 µs; otherwise the computer is busy.</source>
        <translation>バッファの取得にかかる時間。平均と 99 パーセンタイルです。50 µs 未満が良好です。そうでなければコンピューターが忙しい状態です。</translation>
    </message>
    <message>
        <source>Time the analysis of a batch takes: mean, and 99th percentile. Must stay well below the length of a batch; otherwise choose longer batches.</source>
        <translation>バッチの解析にかかる時間。平均と 99 パーセンタイルです。バッチの長さを十分下回る必要があります。そうでなければバッチを長くしてください。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間経過</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Times no buffer was free. 0 is good; otherwise make the pool larger.</source>
        <translation>空きバッファがなかった回数です。0 が良好です。そうでなければプールを大きくしてください。</translation>
    </message>
    <message>
        <source>Times the capture woke up more than 50 ms late, and the worst. 0 is good; otherwise the computer is busy.</source>
        <translation>キャプチャが 50 ms を超えて遅れた回数と最悪値です。0 が良好です。そうでなければコンピューターが忙しい状態です。</translation>
    </message>
    <message>
        <source>Transport and size</source>
        <translation>方式と大きさ</translation>
    </message>
    <message>
        <source>Transport {name}</source>
        <translation>受け渡し方式: {name}</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>回転時間</translation>
    </message>
    <message>
        <source>Turnover, ms</source>
        <translation>回転時間、ms</translation>
    </message>
    <message>
        <source>Watching how many buffers are in use: {seen:.0f} s of {wanted:.0f} s.</source>
        <translation>使用中のバッファ数を観察しています: {wanted:.0f} s のうち {seen:.0f} s。</translation>
    </message>
    <message>
        <source>What happened to the pool</source>
        <translation>プールに起きたこと</translation>
    </message>
    <message>
        <source>Which kinds of events are listed</source>
        <translation>一覧に出すイベントの種類</translation>
    </message>
    <message>
        <source>With the analysis. Few is good; many, and the analysis lags.</source>
        <translation>解析側にあります。少なければ良好です。多ければ解析が遅れています。</translation>
    </message>
    <message>
        <source>Without single buffers</source>
        <translation>個々のバッファを除く</translation>
    </message>
    <message>
        <source>Write a file: .csv has the last minute for a spreadsheet, .json everything</source>
        <translation>ファイルに書き出します。.csv は表計算用の直近 1 分間、.json はすべてです</translation>
    </message>
    <message>
        <source>allocate</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>each {frames}</source>
        <translation>各 {frames}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>it is not in flight</source>
        <translation>受け渡し中ではありません</translation>
    </message>
    <message>
        <source>it was never handed over</source>
        <translation>渡されていません</translation>
    </message>
    <message>
        <source>its producer has given it up</source>
        <translation>渡した側がすでに放棄しています</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>none was out in {duration}.</source>
        <translation>{duration} の間、貸出はありませんでした。</translation>
    </message>
    <message>
        <source>out</source>
        <translation>貸出中</translation>
    </message>
    <message>
        <source>peak outstanding {peak} over {duration}</source>
        <translation>{duration} の最大貸出 {peak}</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation>ピンポン</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>取得数</translation>
    </message>
    <message>
        <source>the buffer has the wrong size</source>
        <translation>バッファの大きさが違います</translation>
    </message>
    <message>
        <source>the id is not out</source>
        <translation>その番号は貸出中ではありません</translation>
    </message>
    <message>
        <source>{change}, as configured.</source>
        <translation>{change}、設定どおりです。</translation>
    </message>
    <message>
        <source>{change}: {why}</source>
        <translation>{change}: {why}</translation>
    </message>
    <message>
        <source>{count} buffers were out too long and were given up.</source>
        <translation>貸出が長すぎたバッファ {count} 個を放棄しました。</translation>
    </message>
    <message>
        <source>{name} must end in {endings} to be exported.</source>
        <translation>エクスポートするには、{name} の末尾を {endings} にしてください。</translation>
    </message>
    <message>
        <source>{old_size} → {size} buffers of {frames} frames</source>
        <translation>{frames} フレームのバッファ {old_size} → {size} 個</translation>
    </message>
    <message>
        <source>{outstanding} of {size}, peak {peak}</source>
        <translation>{size} 個中 {outstanding}、最大 {peak}</translation>
    </message>
    <message>
        <source>{outstanding} out, no limit</source>
        <translation>貸出中 {outstanding}、上限なし</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{seen}, exhausted {times}×</source>
        <translation>{seen}、枯渇 {times} 回</translation>
    </message>
    <message>
        <source>{seen}, turnover p99 {turnover:.0f} ms</source>
        <translation>{seen}、回転時間 p99 {turnover:.0f} ms</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and saves {memory:.0f} KiB.</source>
        <translation>{seen}。余裕は {headroom:.1f} 倍になり、{memory:.0f} KiB 節約します。</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and takes another {memory:.0f} KiB.</source>
        <translation>{seen}。余裕は {headroom:.1f} 倍になり、さらに {memory:.0f} KiB 使います。</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room, as now.</source>
        <translation>{seen}。余裕は現在と同じ {headroom:.1f} 倍です。</translation>
    </message>
    <message>
        <source>{size} buffers of {frames} frames</source>
        <translation>{frames} フレームのバッファ {size} 個</translation>
    </message>
    <message>
        <source>{size} buffers: {why}</source>
        <translation>バッファ {size} 個: {why}</translation>
    </message>
    <message>
        <source>{state} buffers</source>
        <translation>{state}のバッファ</translation>
    </message>
    <message>
        <source>{title} over the last minute</source>
        <translation>直近 1 分間の{title}</translation>
    </message>
    <message>
        <source>⚠ Hit rate below {limit:.0f}&#x202f;%. {advice}</source>
        <translation>⚠ ヒット率が {limit:.0f}&#x202f;% 未満です。{advice}</translation>
    </message>
    <message>
        <source>❙❙ Metrics are switched off in the settings, so these figures stand still.</source>
        <translation>❙❙ 設定でメトリクスがオフのため、これらの数値は止まっています。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Large batches and many of them: rides out pauses of more than two seconds.</source>
        <translation>大きなバッチを多く使います。2 秒を超える停止を乗り切れます。</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>低遅延</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>堅牢</translation>
    </message>
    <message>
        <source>Small batches: the needle answers soonest, for the most messages.</source>
        <translation>小さなバッチを使います。針の反応は最も速く、メッセージは最も多くなります。</translation>
    </message>
    <message>
        <source>The defaults: quick to the eye, and calm when the computer is busy.</source>
        <translation>既定値です。反応が速く、コンピューターが忙しいときも安定しています。</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>A note was heard, so the gate stays where it was: keep quiet and try again.</source>
        <translation>音が聞こえたため、ゲートはそのままです。静かにして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing is being listened to: press Space to start, then learn the room.</source>
        <translation>入力を聞いていません。Space キーで開始してから、周囲の騒音を学習してください。</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros, so there is no room to learn: check mute switch and microphone permission.</source>
        <translation>入力からはゼロしか届かないため、騒音を学習できません。ミュートスイッチとマイクの許可を確認してください。</translation>
    </message>
    <message>
        <source>The room is at {room} dBFS; the gate is now at {gate} dBFS.</source>
        <translation>周囲の騒音は {room} dBFS です。ゲートを {gate} dBFS にしました。</translation>
    </message>
    <message>
        <source>The room is nearly as loud as an instrument, so the gate stays where it was: turn the input gain down, or find out what is so loud.</source>
        <translation>周囲の騒音が楽器と同じほど大きいため、ゲートはそのままです。入力ゲインを下げるか、音の元を確かめてください。</translation>
    </message>
    <message>
        <source>The sound ended before the room was learned; the gate stays where it was.</source>
        <translation>学習が終わる前に音が終わりました。ゲートはそのままです。</translation>
    </message>
    <message>
        <source>The tuner itself is sounding: wait until it is silent, then learn the room.</source>
        <translation>チューナー自身が音を出しています。鳴りやんでから、周囲の騒音を学習してください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A Scala mapping (.kbm): which key plays which degree, and how high.</source>
        <translation>Scala マッピング (.kbm)。どの鍵がどの音度をどの高さで鳴らすかを決めます。</translation>
    </message>
    <message>
        <source>A batch that is not full after this long is sent as it is.</source>
        <translation>この時間を過ぎても満たないバッチは、そのまま送ります。</translation>
    </message>
    <message>
        <source>A buffer that is not back after this long is given up.</source>
        <translation>この時間を過ぎても戻らないバッファは放棄します。</translation>
    </message>
    <message>
        <source>A flush timeout of {flush} ms needs a buffer timeout of at least {least} ms, not {timeout} ms.</source>
        <translation>フラッシュタイムアウトが {flush} ms のとき、バッファタイムアウトは {timeout} ms ではなく {least} ms 以上が必要です。</translation>
    </message>
    <message>
        <source>A note this close to its target is in tune.</source>
        <translation>目標音にこれだけ近ければ、合っているとみなします。</translation>
    </message>
    <message>
        <source>A scale file (.scl) instead of the temperament.</source>
        <translation>音律の代わりに使う音階ファイル (.scl)。</translation>
    </message>
    <message>
        <source>Allocate (new each time)</source>
        <translation>割り当て (毎回新規)</translation>
    </message>
    <message>
        <source>As the instrument</source>
        <translation>楽器に合わせる</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>At which fret a capo sits; 0 is none.</source>
        <translation>カポを付けるフレット。0 はカポなしです。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic pool size</source>
        <translation>プールの自動調整</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチの大きさ</translation>
    </message>
    <message>
        <source>Black keys</source>
        <translation>黒鍵</translation>
    </message>
    <message>
        <source>Buffer timeout</source>
        <translation>バッファタイムアウト</translation>
    </message>
    <message>
        <source>By how much the lowest string is tuned down: 2 makes drop D.</source>
        <translation>最低弦をどれだけ下げるか。2 でドロップ D になります。</translation>
    </message>
    <message>
        <source>Capo fret</source>
        <translation>カポのフレット</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>チャイム</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool.</source>
        <translation>プールの数値を集めて表示します。</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>ウィンドウの配色。</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>基準ピッチ</translation>
    </message>
    <message>
        <source>Copy (private copy)</source>
        <translation>コピー (専用のコピー)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Drone with fifth</source>
        <translation>五度付きドローン</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>English (C, B♭, B)</source>
        <translation>英語式 (C, B♭, B)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Flats (D♭, G♭)</source>
        <translation>フラット (D♭, G♭)</translation>
    </message>
    <message>
        <source>Flush timeout</source>
        <translation>フラッシュタイムアウト</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Follow the note</source>
        <translation>音に追従</translation>
    </message>
    <message>
        <source>For whom notes are written, such as a clarinet in B♭.</source>
        <translation>どの楽器の記譜で音名を示すか。たとえば B♭管クラリネット。</translation>
    </message>
    <message>
        <source>Frames a second asked of the device; automatic uses the device&apos;s own.</source>
        <translation>デバイスに求める 1 秒あたりのフレーム数。自動ではデバイス自身の値を使います。</translation>
    </message>
    <message>
        <source>Frames gathered before they are analysed; fewer react sooner.</source>
        <translation>解析の前にためるフレーム数。少ないほど反応が速くなります。</translation>
    </message>
    <message>
        <source>German (C, B, H)</source>
        <translation>ドイツ式 (C, B, H)</translation>
    </message>
    <message>
        <source>Helmholtz (a′)</source>
        <translation>ヘルムホルツ式 (a′)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Host and port of the program that listens.</source>
        <translation>受信するプログラムのホストとポート。</translation>
    </message>
    <message>
        <source>How batches reach the analysis: recycled, newly allocated, or copied.</source>
        <translation>バッチの解析への渡し方。再利用、毎回の割り当て、コピーから選びます。</translation>
    </message>
    <message>
        <source>How far back the plots reach.</source>
        <translation>グラフがさかのぼる時間。</translation>
    </message>
    <message>
        <source>How long needle and numerals average; 0 shows each raw reading.</source>
        <translation>針と数字を平均する時間。0 では測定値をそのまま表示します。</translation>
    </message>
    <message>
        <source>How loud the reference tone and the in-tune sound are.</source>
        <translation>基準音と合図音の大きさ。</translation>
    </message>
    <message>
        <source>How many buffers circulate; more ride out longer stalls.</source>
        <translation>循環するバッファの数。多いほど長い停滞を乗り切れます。</translation>
    </message>
    <message>
        <source>How often moving displays are drawn.</source>
        <translation>動く表示を描く頻度。</translation>
    </message>
    <message>
        <source>How the octave is divided: equal, historical, just, or into 5 to 72 equal steps.</source>
        <translation>オクターブの分け方。平均律、歴史的音律、純正律、または 5〜72 の等分。</translation>
    </message>
    <message>
        <source>How the octave of a note is written.</source>
        <translation>音のオクターブの書き方。</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are, as its strings are stiff.</source>
        <translation>弦の硬さに応じた、ピアノのオクターブの広さです。</translation>
    </message>
    <message>
        <source>In-tune sound</source>
        <translation>合図音</translation>
    </message>
    <message>
        <source>Indian (Sa, Re)</source>
        <translation>インド式 (Sa, Re)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>楽器</translation>
    </message>
    <message>
        <source>Keep sound and readings, so that Ctrl+S can save what was just played.</source>
        <translation>Ctrl+S でいま演奏したものを保存できるよう、音と測定値を保持します。</translation>
    </message>
    <message>
        <source>Keep the last 30 s</source>
        <translation>直前の 30 秒を保持</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>主音</translation>
    </message>
    <message>
        <source>Keyboard mapping</source>
        <translation>キーボードマッピング</translation>
    </message>
    <message>
        <source>Keys of the piano and their B in millionths: A0:330 C3:95. They shape the stretch.</source>
        <translation>ピアノの鍵と、その B（100 万分の 1 単位）: A0:330 C3:95。ストレッチの形を決めます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Largest pool</source>
        <translation>プールの最大</translation>
    </message>
    <message>
        <source>Let the system&apos;s voice say the note and how far it is, once it is steady.</source>
        <translation>音が安定したら、音名とずれをシステムの音声で読み上げます。</translation>
    </message>
    <message>
        <source>Let the tuner change the pool size from watched use, between the limits below.</source>
        <translation>使用状況を見て、下の範囲内でプールの大きさを自動で変えます。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>測定した弦</translation>
    </message>
    <message>
        <source>Measured strings takes {wanted}.</source>
        <translation>測定した弦に使えるのは{wanted}です。</translation>
    </message>
    <message>
        <source>Medium (4:2 octaves)</source>
        <translation>中（4:2 オクターブ）</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Narrow (2:1 octaves)</source>
        <translation>狭い（2:1 オクターブ）</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>ノイズゲート</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Note chosen by hand</source>
        <translation>手動で選んだ音</translation>
    </message>
    <message>
        <source>Note naming</source>
        <translation>音名の表記</translation>
    </message>
    <message>
        <source>OSC feed</source>
        <translation>OSC 出力</translation>
    </message>
    <message>
        <source>OSC receiver</source>
        <translation>OSC の送信先</translation>
    </message>
    <message>
        <source>OSC receiver takes {wanted}.</source>
        <translation>OSC の送信先には{wanted}を指定してください。</translation>
    </message>
    <message>
        <source>Octave style</source>
        <translation>オクターブの表記</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Offset of each string from its note in cents, in the order shown: 0 −2 0 0 −3 0.</source>
        <translation>各弦の音からのオフセット (セント)。表示順に並べます: 0 −2 0 0 −3 0。</translation>
    </message>
    <message>
        <source>On which note temperament or scale are set.</source>
        <translation>音律や音階の起点となる音。</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>オルガン</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>出力デバイス</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>ピアノのストレッチ</translation>
    </message>
    <message>
        <source>Ping-pong (recycled)</source>
        <translation>ピンポン (再利用)</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>プールの大きさ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新頻度</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Scala keyboard mappings (*.kbm);;All files (*)</source>
        <translation>Scala キーボードマッピング (*.kbm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Scala scale</source>
        <translation>Scala 音階</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Scala 音階 (*.scl);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Scientific (A4)</source>
        <translation>国際式 (A4)</translation>
    </message>
    <message>
        <source>Send each reading to another program, by OSC over UDP.</source>
        <translation>測定値ごとに別のプログラムへ OSC (UDP) で送ります。</translation>
    </message>
    <message>
        <source>Sharps (C♯, F♯)</source>
        <translation>シャープ (C♯, F♯)</translation>
    </message>
    <message>
        <source>Show the welcome at the next start, as at the first one.</source>
        <translation>次回の起動時にも、初回のように「ようこそ」を表示します。</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>Smallest pool</source>
        <translation>プールの最小</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Soft click</source>
        <translation>柔らかいクリック音</translation>
    </message>
    <message>
        <source>Solfège (Do, Si♭, Si)</source>
        <translation>ソルフェージュ (Do, Si♭, Si)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;All files (*)</source>
        <translation>音声ファイル (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Sound quieter than this is silence.</source>
        <translation>これより小さい音は無音とみなします。</translation>
    </message>
    <message>
        <source>Sound system</source>
        <translation>サウンドシステム</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen by hand.</source>
        <translation>固定した音または測定した音を鳴らします。オフでは最後に手動で選んだ音を鳴らします。</translation>
    </message>
    <message>
        <source>Sound the pure fifth above the reference tone as well.</source>
        <translation>基準音の純正五度上も鳴らします。</translation>
    </message>
    <message>
        <source>Sounds once when a note has stayed in tune for half a second.</source>
        <translation>音が 0.5 秒間合い続けると 1 度鳴ります。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>Spell the black keys as the key note wants them.</source>
        <translation>黒鍵を主音に合わせて表記します。</translation>
    </message>
    <message>
        <source>Spelling by key</source>
        <translation>調に合わせた表記</translation>
    </message>
    <message>
        <source>Spoken notes</source>
        <translation>音名の読み上げ</translation>
    </message>
    <message>
        <source>Start the file again at its end.</source>
        <translation>ファイルの終わりで最初に戻ります。</translation>
    </message>
    <message>
        <source>String</source>
        <translation>弦</translation>
    </message>
    <message>
        <source>Sweetening</source>
        <translation>スウィートニング</translation>
    </message>
    <message>
        <source>Sweetening takes {wanted}.</source>
        <translation>スウィートニングに使えるのは{wanted}です。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>音律</translation>
    </message>
    <message>
        <source>The automatic pool size never goes above this.</source>
        <translation>自動調整でもプールはこれより大きくなりません。</translation>
    </message>
    <message>
        <source>The automatic pool size never goes below this.</source>
        <translation>自動調整でもプールはこれより小さくなりません。</translation>
    </message>
    <message>
        <source>The frequency of A4.</source>
        <translation>A4 の周波数。</translation>
    </message>
    <message>
        <source>The frequency of the note that sounds when none is followed.</source>
        <translation>追従する音がないときに鳴らす音の周波数。</translation>
    </message>
    <message>
        <source>The headphones or loudspeaker that sound reference tone and in-tune sound.</source>
        <translation>基準音と合図音を鳴らすヘッドフォンまたはスピーカー。</translation>
    </message>
    <message>
        <source>The language of the note names.</source>
        <translation>音名の言語。</translation>
    </message>
    <message>
        <source>The microphone or interface to listen to.</source>
        <translation>音を聞くマイクまたはインターフェイス。</translation>
    </message>
    <message>
        <source>The smallest pool ({smallest}) must not be larger than the largest ({largest}).</source>
        <translation>プールの最小 ({smallest}) は最大 ({largest}) を超えてはいけません。</translation>
    </message>
    <message>
        <source>The sound file to play through the tuner.</source>
        <translation>再生して測定する音声ファイル。</translation>
    </message>
    <message>
        <source>The sound system the device belongs to.</source>
        <translation>デバイスが属するサウンドシステム。</translation>
    </message>
    <message>
        <source>The sound system the output device belongs to.</source>
        <translation>出力デバイスが属するサウンドシステム。</translation>
    </message>
    <message>
        <source>The words of the window.</source>
        <translation>ウィンドウの言葉。</translation>
    </message>
    <message>
        <source>Their note names: sharps or flats.</source>
        <translation>黒鍵の音名。シャープまたはフラット。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>受け渡し方式</translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation>移調</translation>
    </message>
    <message>
        <source>Tuning fork</source>
        <translation>音叉</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>What is tuned: a guitar, whose strings are the targets, or any note.</source>
        <translation>チューニングする楽器。弦が目標音になるギターなど、またはすべての音。</translation>
    </message>
    <message>
        <source>What the reference tone sounds like.</source>
        <translation>基準音の音色。</translation>
    </message>
    <message>
        <source>Where Ctrl+S saves it.</source>
        <translation>Ctrl+S の保存先。</translation>
    </message>
    <message>
        <source>Where the sound comes from.</source>
        <translation>音の入力元。</translation>
    </message>
    <message>
        <source>Which channel of the device or file to listen to.</source>
        <translation>デバイスまたはファイルのどのチャンネルを聞くか。</translation>
    </message>
    <message>
        <source>Wide (6:3 octaves in the bass)</source>
        <translation>広い（低音は 6:3 オクターブ）</translation>
    </message>
    <message>
        <source>a host and a port from 1 to 65535: 127.0.0.1:9000</source>
        <translation>ホストと 1 から 65535 のポート (127.0.0.1:9000)</translation>
    </message>
    <message>
        <source>a name of its list, such as {names}</source>
        <translation>一覧にある名前 ({names} など)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>as most pianos</source>
        <translation>一般的なピアノ</translation>
    </message>
    <message>
        <source>as the instrument</source>
        <translation>楽器に合わせる</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>バッファ</translation>
    </message>
    <message>
        <source>cents from −100 to 100, apart by blanks, not “{word}”</source>
        <translation>空白で区切った −100〜100 のセント (「{word}」は不可)</translation>
    </message>
    <message>
        <source>each key once, and {key} stands there twice</source>
        <translation>鍵 1 つにつき 1 回（{key} が 2 回あります）</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>keys from A0 to C8 with their B in millionths, such as A0:330 C3:95, not “{word}”</source>
        <translation>A0 から C8 までの鍵と 100 万分の 1 単位の B（例: A0:330 C3:95、「{word}」は不可）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>オンまたはオフ</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} のいずれか</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>半音</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file}、{line} 行目: {reason}。</translation>
    </message>
    <message>
        <source>{label} takes a finite number, not {value}.</source>
        <translation>「{label}」に使えるのは有限の数です。{value} は使えません。</translation>
    </message>
    <message>
        <source>{label} takes a text that can be written down, not {value}.</source>
        <translation>「{label}」に使えるのは書き表せるテキストです。{value} は使えません。</translation>
    </message>
    <message>
        <source>{label} takes up to {most} characters, not {count}.</source>
        <translation>「{label}」に使えるのは {most} 文字までです。{count} 文字は使えません。</translation>
    </message>
    <message>
        <source>{label} takes {wanted}, not {value}.</source>
        <translation>「{label}」に使えるのは{wanted}です。{value} は使えません。</translation>
    </message>
    <message>
        <source>{label} takes {wanted}; not {value}.</source>
        <translation>「{label}」に使えるのは{wanted}です。{value} は使えません。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}〜{high}</translation>
    </message>
    <message>
        <source>“Tuner” in your music folder</source>
        <translation>ミュージックフォルダーの「Tuner」</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A pause longer than the buffer timeout ({buffer_timeout} ms) loses sound although there is still room for it.</source>
        <translation>バッファタイムアウト ({buffer_timeout} ms) より長い停止では、余裕があっても音が失われます。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply the recommended {pool_size} buffers</source>
        <translation>推奨のバッファ {pool_size} 個を適用</translation>
    </message>
    <message>
        <source>At {sample_rate} Hz, with up to {bookkeeping} of bookkeeping; the flush timeout bounds the delay at {flush_timeout} ms.</source>
        <translation>{sample_rate} Hz のとき。ほかに管理分が最大 {bookkeeping} 必要です。遅延はフラッシュタイムアウトにより {flush_timeout} ms 以内です。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Back to the default: {default}</source>
        <translation>既定値に戻す: {default}</translation>
    </message>
    <message>
        <source>Batches go out part-full: one takes {duration} to fill, longer than the flush timeout.</source>
        <translation>バッチは満たないまま送られます。満ちるまでの {duration} がフラッシュタイムアウトより長いためです。</translation>
    </message>
    <message>
        <source>Bring the defaults of all pages back</source>
        <translation>すべてのページを既定値に戻します</translation>
    </message>
    <message>
        <source>Bring the defaults of this page back</source>
        <translation>このページを既定値に戻します</translation>
    </message>
    <message>
        <source>Browse: {label}</source>
        <translation>参照: {label}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Changed from the default</source>
        <translation>既定値から変更済み</translation>
    </message>
    <message>
        <source>Choose the sound file to listen to.</source>
        <translation>聞く音声ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>データ出力</translation>
    </message>
    <message>
        <source>Default: {default}</source>
        <translation>既定値: {default}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Keep quiet… {seconds_left} s</source>
        <translation>静かに… {seconds_left} s</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>騒音を学習</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the gate above it</source>
        <translation>静かな状態の音を聞き、その上にゲートを置きます</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>デバイスを再検索します</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>ファイル未選択</translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation>この言葉を含む項目はありません。</translation>
    </message>
    <message>
        <source>Not in use: “{label}” is “{value}”, not “{wanted}”.</source>
        <translation>未使用:「{label}」が「{wanted}」ではなく「{value}」です。</translation>
    </message>
    <message>
        <source>Nothing bounds memory when the analysis is slow: “Allocate” has no pool.</source>
        <translation>解析が遅いとメモリに上限がありません。「割り当て」にはプールがないためです。</translation>
    </message>
    <message>
        <source>Now: {text}.</source>
        <translation>現在: {text}。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>プリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Readings come {delay} after the sound: use smaller batches for a quicker needle.</source>
        <translation>測定値は音から {delay} 遅れます。針を速くするにはバッチを小さくしてください。</translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <translation>推奨: {reason}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべて既定値に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>このページを戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>{label}を {default} に戻す</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <translation>システムの既定 ({device})</translation>
    </message>
    <message>
        <source>The buffer timeout is shorter than two batches ({duration}): buffers may be given up while they are still in use.</source>
        <translation>バッファタイムアウトがバッチ 2 つ分 ({duration}) より短いため、使用中のバッファが放棄されるおそれがあります。</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>チューニング</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to its control.</source>
        <translation>↑ と ↓ で検索結果を移動し、Enter でその項目に移ります。</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>警告: {text}</translation>
    </message>
    <message>
        <source>Your own choice of the options below.</source>
        <translation>下の項目を自由に組み合わせた設定です。</translation>
    </message>
    <message>
        <source>a look at the pool ten times a second; no delay</source>
        <translation>1 秒に 10 回プールを調べます。遅延なし</translation>
    </message>
    <message>
        <source>a lost buffer, {share:.0f} % of the pool, is missed for {buffer_timeout}; no memory, no delay</source>
        <translation>失われたバッファ (プールの {share:.0f} %) が {buffer_timeout} の間使えません。メモリ、遅延なし</translation>
    </message>
    <message>
        <source>a message for each batch, {messages:.1f} a second</source>
        <translation>バッチごとに 1 通、毎秒 {messages:.1f} 通</translation>
    </message>
    <message>
        <source>a picture every {duration}</source>
        <translation>{duration} ごとに描画</translation>
    </message>
    <message>
        <source>added delay</source>
        <translation>加わる遅延</translation>
    </message>
    <message>
        <source>adds {delay}, {buffer} a buffer, {messages:.1f} messages a second</source>
        <translation>遅延 {delay}、バッファ 1 個 {buffer}、毎秒 {messages:.1f} メッセージ</translation>
    </message>
    <message>
        <source>caps the added delay at {flush_timeout}, with batches {full:.0f} % full; no memory</source>
        <translation>加わる遅延は {flush_timeout} まで、バッチの充填は {full:.0f} %。メモリなし</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>毎秒のメッセージ</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>遅延なし</translation>
    </message>
    <message>
        <source>no delay: a batch is full after {duration}; no memory</source>
        <translation>遅延なし。バッチは {duration} で満ちます。メモリなし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>負担なし</translation>
    </message>
    <message>
        <source>nothing is copied and no sample memory is made; no delay</source>
        <translation>コピーもサンプル用メモリの割り当てもしません。遅延なし</translation>
    </message>
    <message>
        <source>nothing; the pool&apos;s times stay empty</source>
        <translation>負担なし。プールの時間の欄は空のままです</translation>
    </message>
    <message>
        <source>nothing; the size stays as it is set</source>
        <translation>負担なし。大きさは設定のままです</translation>
    </message>
    <message>
        <source>nothing; there is nothing to save either</source>
        <translation>負担なし。保存できるものもありません</translation>
    </message>
    <message>
        <source>nothing; {memory} once the size is automatic</source>
        <translation>負担なし。自動調整にすると{memory}</translation>
    </message>
    <message>
        <source>of samples</source>
        <translation>サンプル用メモリ</translation>
    </message>
    <message>
        <source>pause ridden out</source>
        <translation>乗り切れる停止</translation>
    </message>
    <message>
        <source>the needle follows about {delay} behind</source>
        <translation>針は約 {delay} 遅れて追従します</translation>
    </message>
    <message>
        <source>two looks at the clock for each batch; no delay you can hear</source>
        <translation>バッチごとに時計を 2 回読みます。聞き取れる遅延なし</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (未接続)</translation>
    </message>
    <message>
        <source>{device} has 1 channel.</source>
        <translation>{device} は 1 チャンネルです。</translation>
    </message>
    <message>
        <source>{device} has only 1 channel.</source>
        <translation>{device} には 1 チャンネルしかありません。</translation>
    </message>
    <message>
        <source>{device} has only {count} channels.</source>
        <translation>{device} には {count} チャンネルしかありません。</translation>
    </message>
    <message>
        <source>{device} has {count} channels.</source>
        <translation>{device} は {count} チャンネルです。</translation>
    </message>
    <message>
        <source>{device} is not connected.</source>
        <translation>{device} は接続されていません。</translation>
    </message>
    <message>
        <source>{memory}, rides out a pause of {pause}; no delay</source>
        <translation>{memory}、{pause} の停止を乗り切ります。遅延なし</translation>
    </message>
    <message>
        <source>{memory}, which stays unused with this transport</source>
        <translation>{memory}、この方式では使われません</translation>
    </message>
    <message>
        <source>{number} of {count}; Enter goes there.</source>
        <translation>{count} 件中 {number} 件目。Enter で移動します。</translation>
    </message>
    <message>
        <source>{range} · default {default}</source>
        <translation>{range} · 既定値 {default}</translation>
    </message>
    <message>
        <source>{rate} Hz is {size} of sound to analyse a second</source>
        <translation>{rate} Hz では毎秒 {size} の音を解析します</translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation>{size:.0f} バイト</translation>
    </message>
    <message>
        <source>{size} copied each second, one more buffer ({buffer}); no delay</source>
        <translation>毎秒 {size} のコピー、バッファ 1 個 ({buffer}) の追加。遅延なし</translation>
    </message>
    <message>
        <source>{size} newly made each second; no delay</source>
        <translation>毎秒 {size} の新規割り当て。遅延なし</translation>
    </message>
    <message>
        <source>{size} of memory, filled within 30 s; no delay</source>
        <translation>メモリ {size}、30 秒で満ちます。遅延なし</translation>
    </message>
    <message>
        <source>{size} of samples</source>
        <translation>サンプル用メモリ {size}</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>All strings of a strum</source>
        <translation>かき鳴らした弦すべて</translation>
    </message>
    <message>
        <source>Choose an instrument with strings (Ctrl+I).</source>
        <translation>弦のある楽器を選んでください (Ctrl+I)。</translation>
    </message>
    <message>
        <source>Hold one note of an accordion or a tremolo harmonica.</source>
        <translation>アコーディオンやトレモロハーモニカの音を 1 つ伸ばしてください。</translation>
    </message>
    <message>
        <source>Hold the note for two seconds…</source>
        <translation>2 秒間音を伸ばしてください…</translation>
    </message>
    <message>
        <source>How much the partials of the string that was read last lie above whole multiples: f_k = k·f0·√(1 + B·k²). One string at a time.</source>
        <translation>最後に測った弦の部分音が整数倍からどれだけ高いか: f_k = k·f0·√(1 + B·k²)。一度に 1 本の弦。</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Inharmonicity of {note}: B&#xa0;=&#xa0;({b}&#xa0;±&#xa0;{sigma})&#xa0;·&#xa0;{power}</source>
        <translation>{note} の非調和性: B = ({b} ± {sigma}) · {power}</translation>
    </message>
    <message>
        <source>Inharmonicity: not known yet</source>
        <translation>非調和性: まだ不明</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聞いています…</translation>
    </message>
    <message>
        <source>Not steady enough to tell the reeds; hold the note.</source>
        <translation>リードを区別できるほど安定していません。音を伸ばしてください。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Nothing sounds.</source>
        <translation>何も鳴っていません。</translation>
    </message>
    <message>
        <source>One reed, or several exactly alike</source>
        <translation>リード 1 枚、またはまったく同じ複数枚</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Reeds of one note</source>
        <translation>1 つの音のリード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>String</source>
        <translation>弦</translation>
    </message>
    <message>
        <source>Strings that sound together: one is hidden while the overtones of others lie on all of its own; play it alone.</source>
        <translation>同時に鳴る弦: ほかの弦の倍音がすべての倍音に重なる間は隠れます。その弦だけを鳴らしてください。</translation>
    </message>
    <message>
        <source>Strongest tones</source>
        <translation>最も強い音</translation>
    </message>
    <message>
        <source>Strum all strings, and let them ring.</source>
        <translation>すべての弦を鳴らし、そのまま響かせてください。</translation>
    </message>
    <message>
        <source>The strongest tones, overtones among them</source>
        <translation>最も強い音 (倍音を含む)</translation>
    </message>
    <message>
        <source>Three reeds, {beats} beats a second</source>
        <translation>リード 3 枚、毎秒 {beats} 回のうなり</translation>
    </message>
    <message>
        <source>Two reeds, {beats} beats a second</source>
        <translation>リード 2 枚、毎秒 {beats} 回のうなり</translation>
    </message>
    <message>
        <source>Which pitches are shown</source>
        <translation>表示するピッチ</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠れている</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>合っている</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {hz} Hz, {level} dBFS, {state}</source>
        <translation>{note}: {cents} セント、{hz} Hz、{level} dBFS、{state}</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {state}</source>
        <translation>{note}: {cents} セント、{state}</translation>
    </message>
    <message>
        <source>{note}: {state}</source>
        <translation>{note}: {state}</translation>
    </message>
    <message>
        <source>♭ flat</source>
        <translation>♭ 低い</translation>
    </message>
    <message>
        <source>♯ sharp</source>
        <translation>♯ 高い</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo guitar</source>
        <translation>デモのギター</translation>
    </message>
    <message>
        <source>Microphones need the PortAudio library, which was not found: {remedy}; the demo and sound files work without it.</source>
        <translation>マイクに必要な PortAudio ライブラリが見つかりません。{remedy}。デモと音声ファイルはなくても使えます。</translation>
    </message>
    <message>
        <source>No sound input was found: connect a microphone or an interface and refresh the list, or use the demo or a sound file.</source>
        <translation>音声入力が見つかりません。マイクかインターフェイスを接続して一覧を更新するか、デモか音声ファイルを使ってください。</translation>
    </message>
    <message>
        <source>The sound device went away while it was being started: check it and try again.</source>
        <translation>開始中にサウンドデバイスがなくなりました。確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The sound input “{name}” is not there any more: connect it and try again, choose another one, or use the demo.</source>
        <translation>音声入力「{name}」がなくなりました。接続してもう一度試すか、別の入力を選ぶか、デモを使ってください。</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found under {system}: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>音声入力「{name}」が {system} に見つかりません。接続してもう一度試すか、{names} から選ぶか、デモを使ってください。</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>音声入力「{name}」が見つかりません。接続してもう一度試すか、{names} から選ぶか、デモを使ってください。</translation>
    </message>
    <message>
        <source>The sound system could not be started again ({args}): check that the sound server is running, or use the demo.</source>
        <translation>サウンドシステムを再開できません ({args})。サウンドサーバーが動いているか確認するか、デモを使ってください。</translation>
    </message>
    <message>
        <source>default microphone</source>
        <translation>既定のマイク</translation>
    </message>
    <message>
        <source>install PortAudio with your system&apos;s packages</source>
        <translation>システムのパッケージから PortAudio をインストールしてください</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice”</source>
        <translation>「pip install --force-reinstall sounddevice」でインストールしてください</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice” or “brew install portaudio”</source>
        <translation>「pip install --force-reinstall sounddevice」または「brew install portaudio」でインストールしてください</translation>
    </message>
    <message>
        <source>install it with “sudo apt install libportaudio2” (Debian, Ubuntu) or your own system&apos;s package of PortAudio</source>
        <translation>「sudo apt install libportaudio2」(Debian、Ubuntu) またはお使いのシステムの PortAudio パッケージでインストールしてください</translation>
    </message>
    <message>
        <source>“{name}” cannot record at {sample_rate} Hz: choose its own rate, {own_rate} Hz.</source>
        <translation>「{name}」は {sample_rate} Hz で録音できません。デバイス自身の {own_rate} Hz を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): close other programs that use it and try again, choose another device, or use the demo.</source>
        <translation>「{name}」を開けません ({reason})。使用中のほかのプログラムを閉じてもう一度試すか、別のデバイスを選ぶか、デモを使ってください。</translation>
    </message>
    <message>
        <source>“{name}” fits several sound inputs ({names}): give one of these names whole.</source>
        <translation>「{name}」に当てはまる音声入力が複数あります ({names})。いずれかの名前をすべて指定してください。</translation>
    </message>
    <message>
        <source>“{name}” has delivered no sound for {seconds} s: check its connection and try again, choose another device, or use the demo.</source>
        <translation>「{name}」から {seconds} s の間、音が届いていません。接続を確認してもう一度試すか、別のデバイスを選ぶか、デモを使ってください。</translation>
    </message>
    <message>
        <source>“{name}” has no channel {channel}: choose one from 1 to {channels}.</source>
        <translation>「{name}」にチャンネル {channel} はありません。1〜{channels} から選んでください。</translation>
    </message>
    <message>
        <source>“{name}” has only {sample_rate} frames a second: {lowest_rate} are needed to read a pitch.</source>
        <translation>「{name}」は毎秒 {sample_rate} フレームしかありません。ピッチの測定には {lowest_rate} が必要です。</translation>
    </message>
    <message>
        <source>“{name}” has stopped or was disconnected: connect it and try again, choose another device, or use the demo.</source>
        <translation>「{name}」が止まったか、切断されました。接続してもう一度試すか、別のデバイスを選ぶか、デモを使ってください。</translation>
    </message>
    <message>
        <source>“{name}” holds no sound that can be read: it is empty or was cut off; choose another file.</source>
        <translation>「{name}」に読み込める音がありません。空か、途中で切れています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: only its first {seconds:.1f} s could be read.</source>
        <translation>「{name}」は壊れているか途中で切れています。最初の {seconds:.1f} s だけ読み込めました。</translation>
    </message>
    <message>
        <source>“{name}” is empty: choose another file.</source>
        <translation>「{name}」は空です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that can be read, or it is damaged: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation>「{name}」は読み込める音声ファイルではないか、壊れています。WAV、FLAC、OGG、MP3 のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{name}” needs the libsndfile library, which was not found: install it with “pip install --force-reinstall soundfile”.</source>
        <translation>「{name}」に必要な libsndfile ライブラリが見つかりません。「pip install --force-reinstall soundfile」でインストールしてください。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({error}).</source>
        <translation>「{path}」を読み込めません ({error})。</translation>
    </message>
    <message>
        <source>“{path}” does not exist: check its name and folder.</source>
        <translation>「{path}」がありません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>“{path}” is a folder: choose a sound file in it.</source>
        <translation>「{path}」はフォルダーです。中の音声ファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” is no file: choose a sound file.</source>
        <translation>「{path}」はファイルではありません。音声ファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{path}” may not be read: change its permissions.</source>
        <translation>「{path}」を読む権限がありません。アクセス権を変更してください。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source> semitones</source>
        <translation> 半音</translation>
    </message>
    <message>
        <source>&amp;As the instrument</source>
        <translation>楽器に合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Capo at fret</source>
        <translation>カポのフレット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep this string</source>
        <translation>この弦を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lowest string down by</source>
        <translation>最低弦を下げる幅(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Octaves</source>
        <translation>オクターブ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>記譜の対象(&amp;W)</translation>
    </message>
    <message>
        <source>All &amp;equal</source>
        <translation>すべて平均律に(&amp;E)</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>すべての音</translation>
    </message>
    <message>
        <source>Any note, {lowest} to {highest}</source>
        <translation>{lowest}〜{highest} のすべての音</translation>
    </message>
    <message>
        <source>As it sounds</source>
        <translation>実音</translation>
    </message>
    <message>
        <source>As the instrument is written</source>
        <translation>楽器の記譜どおり</translation>
    </message>
    <message>
        <source>By instrument</source>
        <translation>楽器別</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>調別</translation>
    </message>
    <message>
        <source>Capo at fret {fret}</source>
        <translation>カポ {fret} フレット</translation>
    </message>
    <message>
        <source>Course {course}</source>
        <translation>第 {course} コース</translation>
    </message>
    <message>
        <source>Course {course}, {count} strings</source>
        <translation>第 {course} コース、{count} 弦</translation>
    </message>
    <message>
        <source>Equal divisions of the octave</source>
        <translation>オクターブの等分</translation>
    </message>
    <message>
        <source>Find: {title}</source>
        <translation>検索: {title}</translation>
    </message>
    <message>
        <source>How far each note lies from equal temperament, in cents, on the key note {key}. It is saved as a Scala file, which then stands for the temperament.</source>
        <translation>主音 {key} での、各音の平均律からのずれ (セント) です。Scala ファイルに保存され、音律の代わりに使われます。</translation>
    </message>
    <message>
        <source>Keep each string as it &amp;ends</source>
        <translation>鳴り終えた弦を自動で残す(&amp;E)</translation>
    </message>
    <message>
        <source>Locked on {label}: ← → for another, Esc to let go</source>
        <translation>{label} に固定中: ← → で別の目標音、Esc で解除</translation>
    </message>
    <message>
        <source>Lowest string a semitone down</source>
        <translation>最低弦 1 半音下げ</translation>
    </message>
    <message>
        <source>Lowest string {count} semitones down</source>
        <translation>最低弦 {count} 半音下げ</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>測定した弦</translation>
    </message>
    <message>
        <source>My instrument</source>
        <translation>マイ楽器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None: any note</source>
        <translation>なし: すべての音</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Notes as they sound, such as E2 A2 D3, apart by blanks; a course as G3+G3; an offset in cents as A2(-2).</source>
        <translation>実音を E2 A2 D3 のように空白で区切ります。コースは G3+G3、セントのオフセットは A2(-2) と書きます。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Offset of string {number} in cents</source>
        <translation>第 {number} 弦のオフセット (セント)</translation>
    </message>
    <message>
        <source>Own instrument</source>
        <translation>カスタム楽器</translation>
    </message>
    <message>
        <source>Own temperament</source>
        <translation>カスタム音律</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>ピアノのストレッチ</translation>
    </message>
    <message>
        <source>Play a string.</source>
        <translation>弦を 1 本鳴らしてください。</translation>
    </message>
    <message>
        <source>Preview: cents from equal temperament</source>
        <translation>プレビュー: 平均律からのセント</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, higher than it is written</source>
        <translation>記譜の C で {key} が鳴ります (記譜より高い音)</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, lower than it is written</source>
        <translation>記譜の C で {key} が鳴ります (記譜より低い音)</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>すべて削除(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;trings</source>
        <translation>弦(&amp;T)</translation>
    </message>
    <message>
        <source>So the notes will stand beside equal temperament, with A at the concert pitch. The reading changes when it is saved.</source>
        <translation>A を基準ピッチとしたときの、各音の平均律からのずれです。保存すると測定に反映されます。</translation>
    </message>
    <message>
        <source>Sounds an octave higher than it is written</source>
        <translation>記譜より 1 オクターブ高く鳴ります</translation>
    </message>
    <message>
        <source>Sounds an octave lower than it is written</source>
        <translation>記譜より 1 オクターブ低く鳴ります</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves higher than it is written</source>
        <translation>記譜より {octaves} オクターブ高く鳴ります</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves lower than it is written</source>
        <translation>記譜より {octaves} オクターブ低く鳴ります</translation>
    </message>
    <message>
        <source>Stiff strings make a piano&apos;s octaves wider than 2:1. Choose which partials are to meet in an octave, and play single strings from the whole keyboard, each for two or three seconds: the targets follow what is measured. Without measured strings they suit most pianos.</source>
        <translation>弦が硬いため、ピアノのオクターブは 2:1 より広くなります。オクターブでどの倍音を合わせるかを選び、鍵盤全体から弦を 1 本ずつ、それぞれ 2～3 秒鳴らしてください。目標音は測定結果に従います。測定した弦がなければ、一般的なピアノに合わせます。</translation>
    </message>
    <message>
        <source>Stiffness B of the strings, in millionths</source>
        <translation>弦の硬さ B（100 万分の 1 単位）</translation>
    </message>
    <message>
        <source>Stretch of the keys in cents</source>
        <translation>鍵ごとのストレッチ（セント）</translation>
    </message>
    <message>
        <source>String that sounds</source>
        <translation>鳴っている弦</translation>
    </message>
    <message>
        <source>String {course}</source>
        <translation>第 {course} 弦</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦</translation>
    </message>
    <message>
        <source>Strings of {instrument}</source>
        <translation>{instrument}の弦</translation>
    </message>
    <message>
        <source>Sweetened</source>
        <translation>スウィートニング</translation>
    </message>
    <message>
        <source>Sweetening: how far each string departs from its note, in cents.</source>
        <translation>スウィートニング: 各弦を本来の音からずらす量 (セント)。</translation>
    </message>
    <message>
        <source>Target, cents from no stretch</source>
        <translation>目標音（ストレッチなしからのセント）</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標音</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>入力して検索</translation>
    </message>
    <message>
        <source>Written as it sounds</source>
        <translation>実音で記譜</translation>
    </message>
    <message>
        <source>Written for {written}</source>
        <translation>{written}の記譜</translation>
    </message>
    <message>
        <source>Written for {written}: sounds {label}</source>
        <translation>{written}の記譜: 実音 {label}</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>低い</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>合っている</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>the program has an instrument “{name}”</source>
        <translation>付属の楽器に「{name}」があります</translation>
    </message>
    <message>
        <source>{name}
1 note, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
1 音、{period:.1f}&#x202f;¢ ごとに反復</translation>
    </message>
    <message>
        <source>{name}
{count} notes, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
{count} 音、{period:.1f}&#x202f;¢ ごとに反復</translation>
    </message>
    <message>
        <source>{name} on {key}</source>
        <translation>{name}、主音 {key}</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping</source>
        <translation>{name}、キーボードマッピングによる</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping instead of the strings of {instrument}</source>
        <translation>{name}、{instrument}の弦ではなくキーボードマッピングによる</translation>
    </message>
    <message>
        <source>{note}, cents from equal temperament</source>
        <translation>{note}、平均律からのセント</translation>
    </message>
    <message>
        <source>{note}: B = {stiffness} ± {sigma} millionths</source>
        <translation>{note}: B = {stiffness} ± {sigma}（100 万分の 1）</translation>
    </message>
    <message>
        <source>{source}
On {key}, in cents from equal: {cents}</source>
        <translation>{source}
主音 {key}、平均律からのセント: {cents}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}</source>
        <translation>{string}、{note}: {state}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}, locked</source>
        <translation>{string}、{note}: {state}、固定中</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to let it go</source>
        <translation>{string}: {note}、{hz:.2f} Hz — {state}
クリックで固定を解除</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to lock it</source>
        <translation>{string}: {note}、{hz:.2f} Hz — {state}
クリックで固定</translation>
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
        <translation>平均律</translation>
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
        <translation>純正律</translation>
    </message>
    <message>
        <source>Just (Agricola)</source>
        <translation>純正律 (Agricola)</translation>
    </message>
    <message>
        <source>Just (Ellis&apos;s duodene)</source>
        <translation>純正律 (Ellis のデュオデネ)</translation>
    </message>
    <message>
        <source>Just (Euler)</source>
        <translation>純正律 (Euler)</translation>
    </message>
    <message>
        <source>Just (Ganassi)</source>
        <translation>純正律 (Ganassi)</translation>
    </message>
    <message>
        <source>Just (Hindustani)</source>
        <translation>純正律 (ヒンドゥスターニー)</translation>
    </message>
    <message>
        <source>Just (Kepler)</source>
        <translation>純正律 (Kepler)</translation>
    </message>
    <message>
        <source>Just (Malcolm)</source>
        <translation>純正律 (Malcolm)</translation>
    </message>
    <message>
        <source>Just (Marpurg)</source>
        <translation>純正律 (Marpurg)</translation>
    </message>
    <message>
        <source>Just (Mersenne, lute)</source>
        <translation>純正律 (Mersenne、リュート)</translation>
    </message>
    <message>
        <source>Just (Montvallon)</source>
        <translation>純正律 (Montvallon)</translation>
    </message>
    <message>
        <source>Just (Ramos de Pareja)</source>
        <translation>純正律 (Ramos de Pareja)</translation>
    </message>
    <message>
        <source>Just (Rousseau)</source>
        <translation>純正律 (Rousseau)</translation>
    </message>
    <message>
        <source>Just (de Caus)</source>
        <translation>純正律 (de Caus)</translation>
    </message>
    <message>
        <source>Just (harmonics 16 to 32)</source>
        <translation>純正律 (倍音 16〜32)</translation>
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
        <translation>中全音律</translation>
    </message>
    <message>
        <source>Meantone, 2/7 comma</source>
        <translation>中全音律 (2/7 コンマ)</translation>
    </message>
    <message>
        <source>Meantone, 2/9 comma</source>
        <translation>中全音律 (2/9 コンマ)</translation>
    </message>
    <message>
        <source>Meantone, ¼ comma</source>
        <translation>中全音律 (¼ コンマ)</translation>
    </message>
    <message>
        <source>Meantone, ⅐ comma</source>
        <translation>中全音律 (⅐ コンマ)</translation>
    </message>
    <message>
        <source>Meantone, ⅓ comma</source>
        <translation>中全音律 (⅓ コンマ)</translation>
    </message>
    <message>
        <source>Meantone, ⅕ comma</source>
        <translation>中全音律 (⅕ コンマ)</translation>
    </message>
    <message>
        <source>Meantone, ⅙ comma</source>
        <translation>中全音律 (⅙ コンマ)</translation>
    </message>
    <message>
        <source>Meantone, ⅛ comma</source>
        <translation>中全音律 (⅛ コンマ)</translation>
    </message>
    <message>
        <source>Modified meantone</source>
        <translation>修正中全音律</translation>
    </message>
    <message>
        <source>Neidhardt II</source>
        <translation>Neidhardt II</translation>
    </message>
    <message>
        <source>Neidhardt, big town</source>
        <translation>Neidhardt (大都市)</translation>
    </message>
    <message>
        <source>Neidhardt, small town</source>
        <translation>Neidhardt (小都市)</translation>
    </message>
    <message>
        <source>Neidhardt, village</source>
        <translation>Neidhardt (村)</translation>
    </message>
    <message>
        <source>Prinz</source>
        <translation>Prinz</translation>
    </message>
    <message>
        <source>Pythagorean</source>
        <translation>ピタゴラス音律</translation>
    </message>
    <message>
        <source>Pythagorean, G♭ to B</source>
        <translation>ピタゴラス音律 (G♭〜B)</translation>
    </message>
    <message>
        <source>Rameau</source>
        <translation>Rameau</translation>
    </message>
    <message>
        <source>Rameau, Nouveau système</source>
        <translation>Rameau (Nouveau système)</translation>
    </message>
    <message>
        <source>Schlick</source>
        <translation>Schlick</translation>
    </message>
    <message>
        <source>Silbermann, ⅙ Pythagorean comma</source>
        <translation>Silbermann (⅙ ピタゴラスコンマ)</translation>
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
        <translation>ウェルテンペラメント</translation>
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
        <translation>Scala ファイル</translation>
    </message>
    <message>
        <source>each step is 2^(1/{count})</source>
        <translation>各ステップは 2^(1/{count})</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手動で設定</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Drone with the pure fifth</source>
        <translation>純正五度付きドローン</translation>
    </message>
    <message>
        <source>F&amp;ollow the note</source>
        <translation>音に追従(&amp;O)</translation>
    </message>
    <message>
        <source>Follow the note that is locked or read</source>
        <translation>固定した音または測定した音に追従します</translation>
    </message>
    <message>
        <source>Higher note of the reference tone</source>
        <translation>基準音を 1 つ上の音にする</translation>
    </message>
    <message>
        <source>Lower note of the reference tone</source>
        <translation>基準音を 1 つ下の音にする</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mute the reference tone</source>
        <translation>基準音をミュート</translation>
    </message>
    <message>
        <source>Note of the reference tone: {label}, {hz:.2f} Hz</source>
        <translation>基準音: {label}、{hz:.2f} Hz</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>オルガン</translation>
    </message>
    <message>
        <source>Reference tone</source>
        <translation>基準音</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>鳴らす</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen here</source>
        <translation>固定した音または測定した音を鳴らします。オフではここで最後に選んだ音を鳴らします</translation>
    </message>
    <message>
        <source>Sound the reference tone</source>
        <translation>基準音を鳴らす</translation>
    </message>
    <message>
        <source>String</source>
        <translation>弦</translation>
    </message>
    <message>
        <source>The output device has gone, so nothing sounds any more: check the device and try again.</source>
        <translation>出力デバイスがなくなり、音が出なくなりました。デバイスを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The output device “{name}” is not connected: connect it and refresh the list, or choose another one in the settings.</source>
        <translation>出力デバイス「{name}」が接続されていません。接続して一覧を更新するか、設定で別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>The pure fifth above, 3:2, sounds as well</source>
        <translation>純正五度上 (3:2) も鳴らします</translation>
    </message>
    <message>
        <source>There is nothing to play on: plug in or switch on headphones or a loudspeaker and try again.</source>
        <translation>再生先がありません。ヘッドフォンかスピーカーを接続するか電源を入れて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Timbre of the reference tone</source>
        <translation>基準音の音色</translation>
    </message>
    <message>
        <source>To sound anything the tuner needs the PortAudio library, which was not found; “tuner devices” says how to install it.</source>
        <translation>音を出すのに必要な PortAudio ライブラリが見つかりません。インストール方法は「tuner devices」で示されます。</translation>
    </message>
    <message>
        <source>Tuning fork</source>
        <translation>音叉</translation>
    </message>
    <message>
        <source>Vo&amp;lume</source>
        <translation>音量(&amp;L)</translation>
    </message>
    <message>
        <source>Volume of the reference tone</source>
        <translation>基準音の音量</translation>
    </message>
    <message>
        <source>With &amp;fifth</source>
        <translation>五度を加える(&amp;F)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は不明</translation>
    </message>
    <message>
        <source>“{name}” does not play ({why}): close the program that uses it, or choose another output device in the settings.</source>
        <translation>「{name}」で再生できません ({why})。使用中のプログラムを閉じるか、設定で別の出力デバイスを選んでください。</translation>
    </message>
</context>
<context>
    <name>Transpositions</name>
    <message>
        <source>A instrument</source>
        <translation>A管</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>アルトクラリネット</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>アルトフルート</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>アルトサックス</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>バリトンホーン (ト音記号)</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>バリトンサックス</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>バスクラリネット</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>バスフルート</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>バスリコーダー</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>バスサックス</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>バセットホルン</translation>
    </message>
    <message>
        <source>B♭ instrument</source>
        <translation>B♭管</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>B♭チューバ (ト音記号)</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>チェレスタ</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>クラリネット (A管)</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>クラリネット (B♭管)</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>クラリネット (E♭管)</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>実音</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>コントラファゴット</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>コルネット</translation>
    </message>
    <message>
        <source>D instrument</source>
        <translation>D管</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>コントラバス</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>イングリッシュホルン</translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation>ユーフォニアム (ト音記号)</translation>
    </message>
    <message>
        <source>E♭ instrument</source>
        <translation>E♭管</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>E♭チューバ (ト音記号)</translation>
    </message>
    <message>
        <source>F instrument</source>
        <translation>F管</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>フリューゲルホルン</translation>
    </message>
    <message>
        <source>G instrument</source>
        <translation>G管</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>グロッケンシュピール</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>ホルン (F管)</translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation>オーボエ・ダモーレ</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>ピッコロ</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>ピッコロトランペット (B♭管)</translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation>ソプラニーノリコーダー</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>ソプラニーノサックス</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>ソプラノリコーダー</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>ソプラノサックス</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>テナーホーン</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>テナーサックス</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>トランペット (B♭管)</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>トランペット (D管)</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>トランペット (E♭管)</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>No voice was found on this system: PowerShell is missing.</source>
        <translation>このシステムに音声が見つかりません。PowerShell がありません。</translation>
    </message>
    <message>
        <source>No voice was found on this system: install speech-dispatcher.</source>
        <translation>このシステムに音声が見つかりません。speech-dispatcher をインストールしてください。</translation>
    </message>
    <message>
        <source>No voice was found on this system: the program “say” is missing.</source>
        <translation>このシステムに音声が見つかりません。プログラム「say」がありません。</translation>
    </message>
    <message>
        <source>The system&apos;s voice could not speak ({why}): check that it works, or switch spoken notes off in the settings.</source>
        <translation>システムの音声で読み上げられません ({why})。動作を確認するか、設定で音名の読み上げをオフにしてください。</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>終了しませんでした</translation>
    </message>
    <message>
        <source>{name} flat</source>
        <comment>a note with an accidental</comment>
        <translation>{name} フラット</translation>
    </message>
    <message>
        <source>{name} sharp</source>
        <comment>a note with an accidental</comment>
        <translation>{name} シャープ</translation>
    </message>
    <message>
        <source>{note}, in tune</source>
        <translation>{note}、合っています</translation>
    </message>
    <message>
        <source>{note}, {cents} cents flat</source>
        <translation>{note}、{cents} セント低い</translation>
    </message>
    <message>
        <source>{note}, {cents} cents sharp</source>
        <translation>{note}、{cents} セント高い</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>再検索(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the input</source>
        <translation>入力を選ぶ</translation>
    </message>
    <message>
        <source>If it does not move, choose another input.</source>
        <translation>動かなければ、別の入力を選んでください。</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>入力デバイス</translation>
    </message>
    <message>
        <source>Make a sound and see the level move</source>
        <translation>音を出してレベルの動きを見る</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh, or listen to the demo.</source>
        <translation>マイクが見つかりません。接続して「再検索」を押すか、デモを聞いてください。</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh; meanwhile the demo plays.</source>
        <translation>マイクが見つかりません。接続して「再検索」を押してください。それまでデモを再生します。</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>音: {note}</translation>
    </message>
    <message>
        <source>One string, or one long tone.</source>
        <translation>弦を 1 本、または長い音を 1 つ鳴らします。</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>デモを再生(&amp;D)</translation>
    </message>
    <message>
        <source>Start &amp;tuning</source>
        <translation>チューニングを開始(&amp;T)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>That is all: the tuner hears you.</source>
        <translation>これで完了です。チューナーに音が届いています。</translation>
    </message>
    <message>
        <source>The demo is playing. Choose a microphone to listen to it.</source>
        <translation>デモを再生しています。マイクを使うには、マイクを選んでください。</translation>
    </message>
    <message>
        <source>The microphone or interface near your instrument.</source>
        <translation>楽器の近くにあるマイクまたはインターフェイス。</translation>
    </message>
    <message>
        <source>Three steps, and you can tune. All of it can be changed later.</source>
        <translation>3 つの手順でチューニングを始められます。すべて後から変更できます。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome to the tuner</source>
        <translation>チューナーへようこそ</translation>
    </message>
    <message>
        <source>{cents} cents: flat, tune up.</source>
        <translation>{cents} セント: 低いので上げてください。</translation>
    </message>
    <message>
        <source>{cents} cents: in tune.</source>
        <translation>{cents} セント: 合っています。</translation>
    </message>
    <message>
        <source>{cents} cents: sharp, tune down.</source>
        <translation>{cents} セント: 高いので下げてください。</translation>
    </message>
</context>
</TS>
