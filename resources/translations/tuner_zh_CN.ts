<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to 440 Hz</source>
        <translation>恢复为 440 Hz(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bar</source>
        <translation>指示条(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Clock correction…</source>
        <translation>时钟校正(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy reading</source>
        <translation>复制读数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop, capo, offsets…</source>
        <translation>降弦、变调夹、偏移(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export instrument…</source>
        <translation>导出乐器(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Instrument…</source>
        <translation>乐器(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Learn the room</source>
        <translation>学习环境噪声(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lower concert pitch</source>
        <translation>降低标准音高(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>麦克风(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mini window</source>
        <translation>迷你窗口(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Needle</source>
        <translation>指针(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pitch</source>
        <translation>音高(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Raise concert pitch</source>
        <translation>升高标准音高(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh devices</source>
        <translation>刷新设备(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>音源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Strobe</source>
        <translation>频闪(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Temperament…</source>
        <translation>律制(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tuner</source>
        <translation>调音器(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Welcome…</source>
        <translation>欢迎(&amp;W)…</translation>
    </message>
    <message>
        <source>A small window on top of all others (Ctrl+M)</source>
        <translation>始终位于其他窗口之上的小窗口 (Ctrl+M)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Bar over a straight scale (2)</source>
        <translation>直线刻度上的指示条 (2)</translation>
    </message>
    <message>
        <source>Choose the input, see the level move, play a note</source>
        <translation>选择输入，观察电平变化，奏一个音</translation>
    </message>
    <message>
        <source>Choose where the last 30 s are saved (Ctrl+Shift+S)</source>
        <translation>选择最近 30 秒的保存位置 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Close the tuner</source>
        <translation>关闭调音器</translation>
    </message>
    <message>
        <source>Concert pitch from the &amp;note being played</source>
        <translation>以当前所奏的音定标准音高(&amp;N)</translation>
    </message>
    <message>
        <source>Copy note, cents and Hz (Ctrl+C)</source>
        <translation>复制音名、音分和 Hz (Ctrl+C)</translation>
    </message>
    <message>
        <source>Ex&amp;port tuning…</source>
        <translation>导出调律(&amp;P)…</translation>
    </message>
    <message>
        <source>Fill the screen (F11 or F)</source>
        <translation>占满屏幕 (F11 或 F)</translation>
    </message>
    <message>
        <source>Fill the screen, to be read from far away (F10)</source>
        <translation>占满屏幕，便于远处观看 (F10)</translation>
    </message>
    <message>
        <source>For whom notes are written</source>
        <translation>按哪种乐器的记谱显示音名</translation>
    </message>
    <message>
        <source>Give it a name and its strings</source>
        <translation>设定名称和各弦</translation>
    </message>
    <message>
        <source>Go on listening (Space)</source>
        <translation>继续聆听 (空格键)</translation>
    </message>
    <message>
        <source>How fast the sound card really runs, and what to do about it</source>
        <translation>声卡的实际快慢，以及如何校正</translation>
    </message>
    <message>
        <source>How the octave is divided (Ctrl+T)</source>
        <translation>八度的划分方式 (Ctrl+T)</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are; measure its strings</source>
        <translation>钢琴的八度有多宽；测量琴弦</translation>
    </message>
    <message>
        <source>I&amp;mport instruments…</source>
        <translation>导入乐器(&amp;M)…</translation>
    </message>
    <message>
        <source>Key n&amp;ote</source>
        <translation>主音(&amp;O)</translation>
    </message>
    <message>
        <source>Keys, and how to read the displays (F1)</source>
        <translation>按键，以及如何看懂各种显示 (F1)</translation>
    </message>
    <message>
        <source>Listen to an input device</source>
        <translation>聆听输入设备</translation>
    </message>
    <message>
        <source>Listen to the built-in demo; needs no microphone</source>
        <translation>聆听内置演示；不需要麦克风</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the noise gate above it (Ctrl+R)</source>
        <translation>聆听安静的房间，把噪声门设在其上 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Loc&amp;k target</source>
        <translation>锁定目标音(&amp;K)</translation>
    </message>
    <message>
        <source>Lock the next target (→)</source>
        <translation>锁定下一个目标音 (→)</translation>
    </message>
    <message>
        <source>Lock the target before (←)</source>
        <translation>锁定上一个目标音 (←)</translation>
    </message>
    <message>
        <source>Look for input devices again (F5)</source>
        <translation>重新查找输入设备 (F5)</translation>
    </message>
    <message>
        <source>Lower A4 by 0.1 Hz (−)</source>
        <translation>将 A4 降低 0.1 Hz (−)</translation>
    </message>
    <message>
        <source>M&amp;ute the tone</source>
        <translation>参考音静音(&amp;U)</translation>
    </message>
    <message>
        <source>Make or chan&amp;ge an instrument…</source>
        <translation>新建或修改乐器(&amp;G)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt target</source>
        <translation>下一个目标音(&amp;X)</translation>
    </message>
    <message>
        <source>Needle over an arc (1)</source>
        <translation>弧形刻度上的指针 (1)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>O&amp;wn temperament…</source>
        <translation>自定律制(&amp;W)…</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Pause; the reading stays (Space)</source>
        <translation>暂停；读数保留 (空格键)</translation>
    </message>
    <message>
        <source>Pi&amp;ano stretch…</source>
        <translation>钢琴八度伸展(&amp;A)…</translation>
    </message>
    <message>
        <source>Play a sound file through the tuner</source>
        <translation>用调音器播放声音文件</translation>
    </message>
    <message>
        <source>Pre&amp;vious target</source>
        <translation>上一个目标音(&amp;V)</translation>
    </message>
    <message>
        <source>Put A4 at 440 Hz</source>
        <translation>将 A4 设为 440 Hz</translation>
    </message>
    <message>
        <source>Put all panes back where they began</source>
        <translation>将所有面板放回最初的位置</translation>
    </message>
    <message>
        <source>Raise A4 by 0.1 Hz (+)</source>
        <translation>将 A4 升高 0.1 Hz (+)</translation>
    </message>
    <message>
        <source>Re&amp;ference tone</source>
        <translation>参考音(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the last 30 s</source>
        <translation>保存最近 30 秒(&amp;V)</translation>
    </message>
    <message>
        <source>Save in another &amp;folder…</source>
        <translation>保存到其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Save sound and readings of what was just played (Ctrl+S)</source>
        <translation>保存刚才演奏的声音和读数 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Set how far each note lies from equal temperament</source>
        <translation>设定每个音与平均律的偏差</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Silence the reference tone (M)</source>
        <translation>使参考音静音 (M)</translation>
    </message>
    <message>
        <source>Sound &amp;file…</source>
        <translation>声音文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Sound the target, or A4, or stop it (T)</source>
        <translation>发出目标音或 A4，或使其停止 (T)</translation>
    </message>
    <message>
        <source>St&amp;age display</source>
        <translation>舞台显示(&amp;A)</translation>
    </message>
    <message>
        <source>Start listening (Space)</source>
        <translation>开始聆听 (空格键)</translation>
    </message>
    <message>
        <source>Stay with the note that sounds (L)</source>
        <translation>停留在正在响的音上 (L)</translation>
    </message>
    <message>
        <source>Stop &amp;learning the room</source>
        <translation>停止学习环境噪声(&amp;L)</translation>
    </message>
    <message>
        <source>Stop and let go of the input</source>
        <translation>停止并释放输入</translation>
    </message>
    <message>
        <source>Strobe to and fro</source>
        <translation>切换到频闪或返回</translation>
    </message>
    <message>
        <source>Strobe: still is in tune (3; S to and fro)</source>
        <translation>频闪：静止即为已准 (3；S 来回切换)</translation>
    </message>
    <message>
        <source>Take over instruments from a file</source>
        <translation>从文件中导入乐器</translation>
    </message>
    <message>
        <source>Take the nearest target again (L or Esc)</source>
        <translation>重新选取最近的目标音 (L 或 Esc)</translation>
    </message>
    <message>
        <source>Take the note that sounds as in tune</source>
        <translation>将正在响的音视为已准</translation>
    </message>
    <message>
        <source>Tran&amp;sposition…</source>
        <translation>移调(&amp;S)…</translation>
    </message>
    <message>
        <source>What is done to the strings (Ctrl+D)</source>
        <translation>对琴弦所做的处理 (Ctrl+D)</translation>
    </message>
    <message>
        <source>What is tuned (Ctrl+I)</source>
        <translation>为什么调音 (Ctrl+I)</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>这是什么程序</translation>
    </message>
    <message>
        <source>Write the instrument into a file, to change or share it</source>
        <translation>将乐器写入文件，以便修改或分享</translation>
    </message>
    <message>
        <source>Write the tuning in use as a Scala or MIDI file</source>
        <translation>将当前调律写成 Scala 或 MIDI 文件</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Drop and capo are left out: {error}.</source>
        <translation>降弦和变调夹未被采用：{error}。</translation>
    </message>
    <message>
        <source>Drop, capo and offsets are left out: “{name}” has no strings.</source>
        <translation>降弦、变调夹和偏移未被采用：“{name}”没有弦。</translation>
    </message>
    <message>
        <source>Export the instrument</source>
        <translation>导出乐器</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>已导出到 {path}。</translation>
    </message>
    <message>
        <source>Import instruments</source>
        <translation>导入乐器</translation>
    </message>
    <message>
        <source>Imported: {names}.</source>
        <translation>已导入：{names}。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Instruments (*.json);;All files (*)</source>
        <translation>乐器 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the temperament</source>
        <translation>保存律制</translation>
    </message>
    <message>
        <source>Saved as {path}, and in use.</source>
        <translation>已保存为 {path}，并已启用。</translation>
    </message>
    <message>
        <source>Scala file</source>
        <translation>Scala 文件</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Scala 音阶 (*.scl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {path} ({reason}); they last until the tuner is closed.</source>
        <translation>设置无法保存到 {path}（{reason}）；它们只在调音器关闭之前有效。</translation>
    </message>
    <message>
        <source>Some settings could not be used.</source>
        <translation>有些设置无法使用。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; {path} says more.</source>
        <translation>发生了意外错误；详情见 {path}。</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>律制</translation>
    </message>
    <message>
        <source>The instruments of the program cannot be read: {error}.</source>
        <translation>无法读取程序自带的乐器：{error}。</translation>
    </message>
    <message>
        <source>The keyboard mapping {path} cannot be read ({reason}); none is used.</source>
        <translation>无法读取键盘映射 {path}（{reason}）；不使用键盘映射。</translation>
    </message>
    <message>
        <source>The keys of {file} are the targets, not the strings of “{instrument}”.</source>
        <translation>目标音是 {file} 的各键，而不是“{instrument}”的各弦。</translation>
    </message>
    <message>
        <source>The log file {path} cannot be written ({strerror}); nothing is logged.</source>
        <translation>无法写入日志文件 {path}（{strerror}）；不记录日志。</translation>
    </message>
    <message>
        <source>The scale {path} cannot be read ({why}); “{name}” is used.</source>
        <translation>无法读取音阶 {path}（{why}）；改用“{name}”。</translation>
    </message>
    <message>
        <source>The settings file was damaged ({damage}) and is now kept as {aside}; defaults are used.</source>
        <translation>设置文件已损坏（{damage}），现另存为 {aside}；使用默认值。</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged ({damage}) and cannot be set aside ({reason}); defaults are used.</source>
        <translation>设置文件 {path} 已损坏（{damage}），且无法另存（{reason}）；使用默认值。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({reason}); defaults are used.</source>
        <translation>无法读取 {path} 中的设置（{reason}）；使用默认值。</translation>
    </message>
    <message>
        <source>The string offsets are left out: {error}.</source>
        <translation>各弦的偏移未被采用：{error}。</translation>
    </message>
    <message>
        <source>The strings are the targets; {file} is put away.</source>
        <translation>目标音是各弦；{file} 已停用。</translation>
    </message>
    <message>
        <source>There is no instrument in {path}.</source>
        <translation>{path} 中没有乐器。</translation>
    </message>
    <message>
        <source>There is no instrument “{instrument}”; chromatic is used.</source>
        <translation>没有乐器“{instrument}”；改用半音音阶。</translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation>移调</translation>
    </message>
    <message>
        <source>Your instruments cannot be kept: {why}.</source>
        <translation>无法保存自己的乐器：{why}。</translation>
    </message>
    <message>
        <source>Your own instruments in {path} cannot be read: {error}.</source>
        <translation>无法读取 {path} 中自己的乐器：{error}。</translation>
    </message>
    <message>
        <source>a damaged file is in the way</source>
        <translation>该处已有一个损坏的文件</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>not a settings file</source>
        <translation>不是设置文件</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>not written by this program</source>
        <translation>不是由本程序写入的</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
    <message>
        <source>{error} The default, {default}, is used.</source>
        <translation>{error}使用默认值 {default}。</translation>
    </message>
    <message>
        <source>{error} The defaults of the {page} page are used.</source>
        <translation>{error}使用“{page}”页的默认值。</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} 已删除。</translation>
    </message>
    <message>
        <source>{name} is kept, and in use.</source>
        <translation>{name} 已保存，并已启用。</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {error}.</source>
        <translation>无法导入 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>{reason} Playing the demo instead.</source>
        <translation>{reason}改为播放演示。</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Broken sound data: choose another recording</source>
        <translation>声音数据损坏：请选择其他录音</translation>
    </message>
    <message>
        <source>Broken sound data: restart the input, or choose another device</source>
        <translation>声音数据损坏：请重新启动输入，或选择其他设备</translation>
    </message>
    <message>
        <source>Clipping: it was recorded too loud</source>
        <translation>过载：录音时音量过大</translation>
    </message>
    <message>
        <source>Clipping: turn the input gain down</source>
        <translation>过载：请调低输入增益</translation>
    </message>
    <message>
        <source>DC offset: check the cable, or choose another input</source>
        <translation>直流偏移：请检查线缆，或选择其他输入</translation>
    </message>
    <message>
        <source>DC offset: choose another channel or recording</source>
        <translation>直流偏移：请选择其他声道或录音</translation>
    </message>
    <message>
        <source>Digital silence: check mute switch and microphone permission</source>
        <translation>数字静音：请检查静音开关和麦克风权限</translation>
    </message>
    <message>
        <source>Digital silence: wait, or choose another channel or recording</source>
        <translation>数字静音：请等待，或选择其他声道或录音</translation>
    </message>
    <message>
        <source>Flat: tune up</source>
        <translation>偏低：请调高</translation>
    </message>
    <message>
        <source>In tune</source>
        <translation>音已准</translation>
    </message>
    <message>
        <source>In tune; reading paused for the sound</source>
        <translation>音已准；发声期间暂停读数</translation>
    </message>
    <message>
        <source>Keep quiet: learning the room… {seconds_left} s</source>
        <translation>请保持安静：正在学习环境噪声… {seconds_left} s</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>上一个音</translation>
    </message>
    <message>
        <source>No clear pitch</source>
        <translation>没有清晰的音高</translation>
    </message>
    <message>
        <source>No sound input</source>
        <translation>没有声音输入</translation>
    </message>
    <message>
        <source>Nothing heard from “{device}” yet: if you play, choose another input above</source>
        <translation>尚未从“{device}”听到声音：如果正在演奏，请在上方选择其他输入</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>请奏一个音</translation>
    </message>
    <message>
        <source>Press Space to start</source>
        <translation>按空格键开始</translation>
    </message>
    <message>
        <source>Reading paused while the reference tone sounds</source>
        <translation>参考音发声期间暂停读数</translation>
    </message>
    <message>
        <source>Reading paused while the voice speaks</source>
        <translation>语音播报期间暂停读数</translation>
    </message>
    <message>
        <source>Sharp: tune down</source>
        <translation>偏高：请调低</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Too quiet: turn the gain up, go nearer, or lower the noise gate</source>
        <translation>声音太轻：请调高增益、靠近一些，或降低噪声门</translation>
    </message>
    <message>
        <source>{semitones} semitones above {note}</source>
        <translation>比 {note} 高 {semitones} 个半音</translation>
    </message>
    <message>
        <source>{semitones} semitones below {note}</source>
        <translation>比 {note} 低 {semitones} 个半音</translation>
    </message>
    <message>
        <source>“{device}” hears what the computer plays: choose a microphone above</source>
        <translation>“{device}”听到的是电脑播放的声音：请在上方选择麦克风</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>&amp;Frequency</source>
        <translation>频率(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>停用(&amp;O)</translation>
    </message>
    <message>
        <source>A sound card never runs exactly as fast as it says, and every pitch is read off by as much. The correction belongs to the device; concert pitch is something else.</source>
        <translation>声卡的运行速度从不与标称完全一致，每个音高的读数都会因此偏差同样的比例。校正属于设备；标准音高是另一回事。</translation>
    </message>
    <message>
        <source>Clock correction</source>
        <translation>时钟校正</translation>
    </message>
    <message>
        <source>Correction in force</source>
        <translation>当前生效的校正</translation>
    </message>
    <message>
        <source>Error the reference tone shows</source>
        <translation>参考音显示的误差</translation>
    </message>
    <message>
        <source>Frequency of the reference tone</source>
        <translation>参考音的频率</translation>
    </message>
    <message>
        <source>From a tone of known frequency</source>
        <translation>用已知频率的音测定</translation>
    </message>
    <message>
        <source>In force for this device</source>
        <translation>对此设备生效</translation>
    </message>
    <message>
        <source>Measured against the computer&apos;s clock</source>
        <translation>以电脑时钟测定</translation>
    </message>
    <message>
        <source>Measured error</source>
        <translation>测得的误差</translation>
    </message>
    <message>
        <source>Nothing yet: this takes a microphone that has run for ten seconds.</source>
        <translation>尚无结果：需要麦克风运行十秒钟。</translation>
    </message>
    <message>
        <source>Play the tone and wait until it reads steadily.</source>
        <translation>播放该音，等到读数稳定。</translation>
    </message>
    <message>
        <source>The tone heard is {heard} Hz, too far from {reference} Hz for any sound card: check the tone and the frequency.</source>
        <translation>听到的音是 {heard} Hz，与 {reference} Hz 相差过大，任何声卡都不会有这样的误差：请检查该音和频率。</translation>
    </message>
    <message>
        <source>The tone shows {clock_error}.</source>
        <translation>该音显示 {clock_error}。</translation>
    </message>
    <message>
        <source>Use the &amp;measured error</source>
        <translation>使用测得的误差(&amp;M)</translation>
    </message>
    <message>
        <source>Use the &amp;tone</source>
        <translation>使用该音(&amp;T)</translation>
    </message>
    <message>
        <source>{clock_error}, after {duration}</source>
        <translation>{clock_error}，经过 {duration}</translation>
    </message>
</context>
<context>
    <name>DataOut</name>
    <message>
        <source>Export the tuning</source>
        <translation>导出调律</translation>
    </message>
    <message>
        <source>No program listens for OSC at {where}; readings go on being sent there.</source>
        <translation>{where} 处没有程序接收 OSC；读数仍会继续发送。</translation>
    </message>
    <message>
        <source>Nothing has been heard yet that could be saved.</source>
        <translation>还没有听到可以保存的声音。</translation>
    </message>
    <message>
        <source>Nothing is kept that could be saved: switch “Keep the last 30 s” on in the settings.</source>
        <translation>没有可以保存的内容：请在设置中打开“保留最近 30 秒”。</translation>
    </message>
    <message>
        <source>Readings cannot be sent to {where}: {why}.</source>
        <translation>读数无法发送到 {where}：{why}。</translation>
    </message>
    <message>
        <source>Save the last 30 s in a folder</source>
        <translation>将最近 30 秒保存到文件夹</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;Scala keyboard mappings (*.kbm);;MIDI tunings (*.syx);;All files (*)</source>
        <translation>Scala 音阶 (*.scl);;Scala 键盘映射 (*.kbm);;MIDI 调律 (*.syx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved in {folder}: {why}.</source>
        <translation>最近的几秒无法保存到 {folder}：{why}。</translation>
    </message>
    <message>
        <source>The last seconds cannot be saved; {path} says why.</source>
        <translation>最近的几秒无法保存；原因见 {path}。</translation>
    </message>
    <message>
        <source>The last {seconds:.0f} s are saved as {path}.</source>
        <translation>最近 {seconds:.0f} 秒已保存为 {path}。</translation>
    </message>
    <message>
        <source>{folder} cannot be shown: no program opens folders here.</source>
        <translation>无法显示 {folder}：这里没有打开文件夹的程序。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} 已写入。</translation>
    </message>
    <message>
        <source>{path} is written; keys without a note stay as they are: {count}.</source>
        <translation>{path} 已写入；没有音的键保持原样：{count}。</translation>
    </message>
    <message>
        <source>“{name}” is damaged; take it away to read the sound alone.</source>
        <translation>“{name}”已损坏；移走它即可只读取声音。</translation>
    </message>
</context>
<context>
    <name>Displays</name>
    <message>
        <source>CLIP</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>Hz  ·  target {target_hz}</source>
        <translation>Hz  ·  目标 {target_hz}</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>输入电平</translation>
    </message>
    <message>
        <source>Input level in dBFS: the bar is the RMS, the mark the highest peak of late, the triangle the noise gate. CLIP lights when the input is overdriven.</source>
        <translation>以 dBFS 表示的输入电平：条为 RMS，标记为近期最高峰值，三角为噪声门。输入过载时“过载”灯亮起。</translation>
    </message>
    <message>
        <source>One band for each partial, 1 at the top. Left is flat, right is sharp, standing still is in tune. On a stiff string the upper bands drift by themselves.</source>
        <translation>每个分音一条带，第 1 分音在最上方。向左为偏低，向右为偏高，静止为已准。硬弦的高次条带会自行漂移。</translation>
    </message>
    <message>
        <source>Tuning display</source>
        <translation>调音显示</translation>
    </message>
    <message>
        <source>Tuning display, bar</source>
        <translation>调音显示，指示条</translation>
    </message>
    <message>
        <source>Tuning display, strobe</source>
        <translation>调音显示，频闪</translation>
    </message>
    <message>
        <source>sharp ♯ ▸</source>
        <translation>偏高 ♯ ▸</translation>
    </message>
    <message>
        <source>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  (target {target_hz}&#x202f;Hz)</source>
        <translation>{name}{octave}  {cents}&#x202f;¢  {hz}&#x202f;Hz  （目标音 {target_hz}&#x202f;Hz）</translation>
    </message>
    <message>
        <source>{name}{octave}, {cents}, {hz} Hz. {text}</source>
        <translation>{name}{octave}，{cents}，{hz} Hz。{text}</translation>
    </message>
    <message>
        <source>◂ ♭ flat</source>
        <translation>◂ ♭ 偏低</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>A batch could not be analysed and was passed over; the log says more.</source>
        <translation>有一个批次无法分析，已跳过；详情见日志。</translation>
    </message>
    <message>
        <source>A command could not be carried out; the log says more.</source>
        <translation>有一个命令无法执行；详情见日志。</translation>
    </message>
    <message>
        <source>Reading from {name} failed; the log says more.</source>
        <translation>从 {name} 读取失败；详情见日志。</translation>
    </message>
    <message>
        <source>The analysis does not keep up, so sound is skipped; a larger pool rides out longer stalls.</source>
        <translation>分析跟不上，因此跳过了一些声音；更大的缓冲池能承受更长的停顿。</translation>
    </message>
    <message>
        <source>There is not enough memory for the buffers; choose a smaller pool.</source>
        <translation>内存不足以容纳缓冲区；请选择更小的缓冲池。</translation>
    </message>
    <message>
        <source>{name} could not be opened; the log says more.</source>
        <translation>无法打开 {name}；详情见日志。</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} 已恢复。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>a capo is at fret 0 to {most}, not {capo}</source>
        <translation>变调夹应在第 0 到 {most} 品，而不是 {capo}</translation>
    </message>
    <message>
        <source>a course has at least one string</source>
        <translation>一个弦组至少有一根弦</translation>
    </message>
    <message>
        <source>a degree or x</source>
        <translation>音级或 x</translation>
    </message>
    <message>
        <source>a drop is 0 to {most} semitones, not {drop}</source>
        <translation>降弦应为 0 到 {most} 个半音，而不是 {drop}</translation>
    </message>
    <message>
        <source>a number has more than {most} digits</source>
        <translation>有一个数超过 {most} 位</translation>
    </message>
    <message>
        <source>a scale has at most {most} notes here</source>
        <translation>这里的音阶最多 {most} 个音</translation>
    </message>
    <message>
        <source>an instrument has a name</source>
        <translation>乐器要有名称</translation>
    </message>
    <message>
        <source>an offset is −100 to 100 cents, not {cents}</source>
        <translation>偏移应为 −100 到 100 音分，而不是 {cents}</translation>
    </message>
    <message>
        <source>instruments: a list is needed</source>
        <translation>instruments：需要一个列表</translation>
    </message>
    <message>
        <source>its lowest note is above its highest</source>
        <translation>最低音高于最高音</translation>
    </message>
    <message>
        <source>its version is {version}; this program reads {readable}</source>
        <translation>其版本为 {version}；本程序可读 {readable}</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>that is no file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>the degree taken for the octave</source>
        <translation>作为八度的音级</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>the file ends after {intervals} of the {count} notes that line {count_line} announces</source>
        <translation>第 {count_line} 行声明有 {count} 个音，文件却在第 {intervals} 个之后结束</translation>
    </message>
    <message>
        <source>the file ends before {what}</source>
        <translation>文件在{what}之前就结束了</translation>
    </message>
    <message>
        <source>the file is too large for a scale</source>
        <translation>作为音阶，文件过大</translation>
    </message>
    <message>
        <source>the first key</source>
        <translation>首键</translation>
    </message>
    <message>
        <source>the last key</source>
        <translation>末键</translation>
    </message>
    <message>
        <source>the middle key</source>
        <translation>中央键</translation>
    </message>
    <message>
        <source>the number of notes</source>
        <translation>音的数目</translation>
    </message>
    <message>
        <source>the reference frequency</source>
        <translation>参考频率</translation>
    </message>
    <message>
        <source>the reference key</source>
        <translation>参考键</translation>
    </message>
    <message>
        <source>the reference key {reference} is mapped to no degree</source>
        <translation>参考键 {reference} 没有映射到任何音级</translation>
    </message>
    <message>
        <source>the size of the map</source>
        <translation>映射的大小</translation>
    </message>
    <message>
        <source>this is no JSON: {error}</source>
        <translation>这不是 JSON：{error}</translation>
    </message>
    <message>
        <source>this is no file of instruments: no &quot;format&quot;: &quot;{format}&quot;</source>
        <translation>这不是乐器文件：没有 &quot;format&quot;: &quot;{format}&quot;</translation>
    </message>
    <message>
        <source>{courses} courses need as many offsets</source>
        <translation>{courses} 个弦组需要同样多的偏移</translation>
    </message>
    <message>
        <source>{note} is out of reach; notes go from C−1 to G9</source>
        <translation>{note} 超出范围；音的范围是 C−1 到 G9</translation>
    </message>
    <message>
        <source>{path} is too large for a file of instruments</source>
        <translation>作为乐器文件，{path} 过大</translation>
    </message>
    <message>
        <source>{text} Hz is no frequency of a note</source>
        <translation>{text} Hz 不是一个音的频率</translation>
    </message>
    <message>
        <source>{text} is neither cents nor a ratio</source>
        <translation>{text} 既不是音分也不是比值</translation>
    </message>
    <message>
        <source>{text} is no note such as F#3</source>
        <translation>{text} 不是 F#3 这样的音</translation>
    </message>
    <message>
        <source>{text} is no number of cents</source>
        <translation>{text} 不是音分数</translation>
    </message>
    <message>
        <source>{text} is no number of notes</source>
        <translation>{text} 不是音的数目</translation>
    </message>
    <message>
        <source>{text} is no ratio: both numbers are above 0</source>
        <translation>{text} 不是比值：两个数都应大于 0</translation>
    </message>
    <message>
        <source>{text} is not the reference frequency</source>
        <translation>{text} 不是参考频率</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <translation>{text} 不是{what}</translation>
    </message>
    <message>
        <source>{text} is too large</source>
        <translation>{text} 过大</translation>
    </message>
    <message>
        <source>{transposition} is no known transposition</source>
        <translation>{transposition} 不是已知的移调</translation>
    </message>
    <message>
        <source>{what} is {start} to {end}, not {value}</source>
        <translation>{what}应为 {start} 到 {end}，而不是 {value}</translation>
    </message>
    <message>
        <source>{where}: a list is needed</source>
        <translation>{where}：需要一个列表</translation>
    </message>
    <message>
        <source>{where}: a list of the lowest and the highest note is needed</source>
        <translation>{where}：需要由最低音和最高音组成的列表</translation>
    </message>
    <message>
        <source>{where}: a note such as &apos;F#3&apos; is needed, not {entry}</source>
        <translation>{where}：需要 &apos;F#3&apos; 这样的音，而不是 {entry}</translation>
    </message>
    <message>
        <source>{where}: a number is needed, not {value}</source>
        <translation>{where}：需要一个数，而不是 {value}</translation>
    </message>
    <message>
        <source>{where}: a text is needed, not {value}</source>
        <translation>{where}：需要文本，而不是 {value}</translation>
    </message>
    <message>
        <source>{where}: a whole number is needed, not {value}</source>
        <translation>{where}：需要一个整数，而不是 {value}</translation>
    </message>
    <message>
        <source>{where}: an object is needed</source>
        <translation>{where}：需要一个对象</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of a string</source>
        <translation>{where}：{unknown} 不是弦的属性</translation>
    </message>
    <message>
        <source>{where}: {unknown} is no property of an instrument</source>
        <translation>{where}：{unknown} 不是乐器的属性</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;Tuner {version}&lt;/h3&gt;&lt;p&gt;A desktop instrument tuner whose sound travels in recycled buffers.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;调音器 {version}&lt;/h3&gt;&lt;p&gt;桌面乐器调音器，声音在循环使用的缓冲区中传送。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A device such as “Monitor of Audio” or “Stereo Mix” records what is played: choose a microphone</source>
        <translation>“Monitor of Audio”或“立体声混音”之类的设备录下的是电脑播放的声音：请选择麦克风</translation>
    </message>
    <message>
        <source>About the tuner</source>
        <translation>关于调音器</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Choose another input in the tool bar; F5 looks for devices that were plugged in since</source>
        <translation>请在工具栏中选择其他输入；F5 查找之后插入的设备</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Concert pitch by 0.1 Hz</source>
        <translation>标准音高每次 0.1 Hz</translation>
    </message>
    <message>
        <source>Copy the reading</source>
        <translation>复制读数</translation>
    </message>
    <message>
        <source>Digital silence</source>
        <translation>数字静音</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Drop, capo, and each string&apos;s offset</source>
        <translation>降弦、变调夹和各弦的偏移</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everything is off alike</source>
        <translation>所有音都偏同样多</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Hears the computer</source>
        <translation>听到电脑的声音</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Histories</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Instrument, temperament</source>
        <translation>乐器，律制</translation>
    </message>
    <message>
        <source>Keep quiet and learn the room: Ctrl+R, or the ear beside the level meter</source>
        <translation>请保持安静并学习环境噪声：Ctrl+R，或电平表旁的耳朵图标</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Learn the room: put the noise gate above it</source>
        <translation>学习环境噪声：把噪声门设在其上</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <source>Lock the target, or let it go; ← → lock the one before or after</source>
        <translation>锁定目标音，或解除锁定；← → 锁定上一个或下一个</translation>
    </message>
    <message>
        <source>Look at the concert pitch in the tool bar, at transposition and capo, and at the clock correction in the Pitch menu</source>
        <translation>请检查工具栏中的标准音高、移调和变调夹，以及“音高”菜单中的时钟校正</translation>
    </message>
    <message>
        <source>Look for input devices again</source>
        <translation>重新查找输入设备</translation>
    </message>
    <message>
        <source>Mini window, on top of all others</source>
        <translation>迷你窗口，始终位于其他窗口之上</translation>
    </message>
    <message>
        <source>Needle and bar</source>
        <translation>指针和指示条</translation>
    </message>
    <message>
        <source>Needle, bar, strobe; S goes to the strobe and back</source>
        <translation>指针、指示条、频闪；S 切换到频闪并返回</translation>
    </message>
    <message>
        <source>Next part of the window; with Shift the one before</source>
        <translation>转到窗口的下一部分；同时按 Shift 转到上一部分</translation>
    </message>
    <message>
        <source>No note while it sounds</source>
        <translation>发声时没有音名</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>听不到声音</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>缓冲池</translation>
    </message>
    <message>
        <source>Put a notice away; let a locked target go; leave full screen, stage or mini window</source>
        <translation>收起通知；解除锁定的目标音；退出全屏、舞台或迷你窗口</translation>
    </message>
    <message>
        <source>Reads noise</source>
        <translation>读到噪声</translation>
    </message>
    <message>
        <source>Reference tone, its mute, and its pane</source>
        <translation>参考音、其静音和其面板</translation>
    </message>
    <message>
        <source>Save sound and readings of the last 30 s; with Shift elsewhere</source>
        <translation>保存最近 30 秒的声音和读数；加 Shift 另选位置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several pitches: tones, strings of a strum, reeds</source>
        <translation>多个音高：各音、扫弦的各弦、簧片</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Spectrum, waveform, statistics</source>
        <translation>频谱、波形、统计</translation>
    </message>
    <message>
        <source>Stage display; there S for the strobe, D for a dark stage</source>
        <translation>舞台显示；其中 S 为频闪，D 为深色舞台</translation>
    </message>
    <message>
        <source>Start, pause, resume</source>
        <translation>开始、暂停、继续</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>琴弦</translation>
    </message>
    <message>
        <source>Strobe</source>
        <translation>频闪</translation>
    </message>
    <message>
        <source>Tab leads there: ← → read off what was; over a pause ↑ ↓ zoom, and the mouse drags</source>
        <translation>按 Tab 到达：← → 读取过去的值；暂停时 ↑ ↓ 缩放，鼠标拖动</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros: switch the microphone on, and allow the tuner to use it in the system&apos;s privacy settings</source>
        <translation>输入只送来零值：请打开麦克风，并在系统的隐私设置中允许调音器使用它</translation>
    </message>
    <message>
        <source>The sound stays below the noise gate: turn the input gain up in the system&apos;s sound settings, go nearer, or lower the gate</source>
        <translation>声音低于噪声门：请在系统的声音设置中调高输入增益、靠近一些，或降低噪声门</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>声音太轻</translation>
    </message>
    <message>
        <source>Turn the input gain down, or go further away</source>
        <translation>请调低输入增益，或离远一些</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>While the tuner itself sounds or speaks, what the microphone hears is not read</source>
        <translation>调音器自身发声或播报时，不读取麦克风听到的声音</translation>
    </message>
    <message>
        <source>bar: RMS; mark: peak; triangle: noise gate</source>
        <translation>条：RMS；标记：峰值；三角：噪声门</translation>
    </message>
    <message>
        <source>circle: not heard yet; check: in tune; triangle up: flat, down: sharp</source>
        <translation>圆圈：尚未听到；对勾：已准；上三角：偏低，下三角：偏高</translation>
    </message>
    <message>
        <source>drifts left when flat, right when sharp, stands still in tune; one band a partial. On a stiff string the upper bands drift by themselves</source>
        <translation>偏低时向左漂移，偏高时向右漂移，已准时静止；每个分音一条带。硬弦的高次条带会自行漂移</translation>
    </message>
    <message>
        <source>green in tune, yellow near, red off</source>
        <translation>绿色已准，黄色接近，红色不准</translation>
    </message>
    <message>
        <source>hollow: free; half: being filled; full: being analysed; cross: timed out</source>
        <translation>空心：空闲；半满：正在填充；全满：正在分析；叉：已超时</translation>
    </message>
    <message>
        <source>left is flat, right is sharp; the scale is ±50 cents</source>
        <translation>左为偏低，右为偏高；刻度为 ±50 音分</translation>
    </message>
    <message>
        <source>point the way to tune; both are lit in tune</source>
        <translation>指向调音的方向；已准时两个都亮</translation>
    </message>
    <message>
        <source>the sound has ended: the note stays 3 s, then a dash</source>
        <translation>声音已结束：音名保留 3 s，随后显示横线</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Accordion</source>
        <translation>手风琴</translation>
    </message>
    <message>
        <source>Alto</source>
        <translation>女低音</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>中音单簧管</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>中音长笛</translation>
    </message>
    <message>
        <source>Alto recorder</source>
        <translation>中音竖笛</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>中音萨克斯管</translation>
    </message>
    <message>
        <source>Alto trombone</source>
        <translation>中音长号</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>任意音</translation>
    </message>
    <message>
        <source>Balalaika, alto</source>
        <translation>巴拉莱卡琴，中音（alto）</translation>
    </message>
    <message>
        <source>Balalaika, bass</source>
        <translation>巴拉莱卡琴，低音</translation>
    </message>
    <message>
        <source>Balalaika, contrabass</source>
        <translation>巴拉莱卡琴，倍低音</translation>
    </message>
    <message>
        <source>Balalaika, prima</source>
        <translation>巴拉莱卡琴，高音（prima）</translation>
    </message>
    <message>
        <source>Balalaika, secunda</source>
        <translation>巴拉莱卡琴，次高音（secunda）</translation>
    </message>
    <message>
        <source>Banjo</source>
        <translation>班卓琴</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, C</source>
        <translation>班卓琴，五弦，C</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, double C</source>
        <translation>班卓琴，五弦，double C</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open D</source>
        <translation>班卓琴，五弦，开放 D</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, open G</source>
        <translation>班卓琴，五弦，开放 G</translation>
    </message>
    <message>
        <source>Banjo, 5 strings, sawmill</source>
        <translation>班卓琴，五弦，sawmill</translation>
    </message>
    <message>
        <source>Banjo, 6 strings</source>
        <translation>班卓琴，六弦</translation>
    </message>
    <message>
        <source>Baritone</source>
        <translation>男中音</translation>
    </message>
    <message>
        <source>Baritone bass, 6 strings</source>
        <translation>上低音贝斯，六弦</translation>
    </message>
    <message>
        <source>Baritone guitar</source>
        <translation>上低音吉他</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>次中音号，高音谱号</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>上低音萨克斯管</translation>
    </message>
    <message>
        <source>Baritone ukulele</source>
        <translation>上低音尤克里里</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>贝斯</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>低音单簧管</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>低音长笛</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>低音竖笛</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>低音萨克斯管</translation>
    </message>
    <message>
        <source>Bass trombone</source>
        <translation>低音长号</translation>
    </message>
    <message>
        <source>Bass ukulele</source>
        <translation>低音尤克里里</translation>
    </message>
    <message>
        <source>Bass viol</source>
        <translation>低音维奥尔琴</translation>
    </message>
    <message>
        <source>Bass viol, 7 strings</source>
        <translation>低音维奥尔琴，七弦</translation>
    </message>
    <message>
        <source>Bass voice</source>
        <translation>男低音</translation>
    </message>
    <message>
        <source>Bass, 4 strings</source>
        <translation>贝斯，四弦</translation>
    </message>
    <message>
        <source>Bass, 4 strings, BEAD</source>
        <translation>贝斯，四弦，BEAD</translation>
    </message>
    <message>
        <source>Bass, 4 strings, drop D</source>
        <translation>贝斯，四弦，Drop D</translation>
    </message>
    <message>
        <source>Bass, 4 strings, half a step down</source>
        <translation>贝斯，四弦，降半音</translation>
    </message>
    <message>
        <source>Bass, 5 strings</source>
        <translation>贝斯，五弦</translation>
    </message>
    <message>
        <source>Bass, 5 strings, high C</source>
        <translation>贝斯，五弦，高音 C</translation>
    </message>
    <message>
        <source>Bass, 6 strings</source>
        <translation>贝斯，六弦</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>巴塞特单簧管</translation>
    </message>
    <message>
        <source>Bassoon</source>
        <translation>大管</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 3 courses</source>
        <translation>布祖基琴，希腊，三弦组</translation>
    </message>
    <message>
        <source>Bouzouki, Greek, 4 courses</source>
        <translation>布祖基琴，希腊，四弦组</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAD</source>
        <translation>布祖基琴，爱尔兰，GDAD</translation>
    </message>
    <message>
        <source>Bouzouki, Irish, GDAE</source>
        <translation>布祖基琴，爱尔兰，GDAE</translation>
    </message>
    <message>
        <source>Bowed</source>
        <translation>弓弦乐器</translation>
    </message>
    <message>
        <source>Brass</source>
        <translation>铜管乐器</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>B♭ 调大号，高音谱号</translation>
    </message>
    <message>
        <source>Cavaquinho</source>
        <translation>卡瓦基尼奥琴</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>钢片琴</translation>
    </message>
    <message>
        <source>Cello</source>
        <translation>大提琴</translation>
    </message>
    <message>
        <source>Cello, Bach&apos;s fifth suite</source>
        <translation>大提琴，巴赫第五组曲</translation>
    </message>
    <message>
        <source>Celtic harp, 22 strings, C</source>
        <translation>凯尔特竖琴，22 弦，C</translation>
    </message>
    <message>
        <source>Charango</source>
        <translation>恰兰戈琴</translation>
    </message>
    <message>
        <source>Chromatic</source>
        <translation>半音音阶</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>A 调单簧管</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>B♭ 调单簧管</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>E♭ 调单簧管</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>低音大管</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>Cuatro, Puerto Rican</source>
        <translation>夸特罗琴，波多黎各</translation>
    </message>
    <message>
        <source>Cuatro, Venezuelan</source>
        <translation>夸特罗琴，委内瑞拉</translation>
    </message>
    <message>
        <source>C♭ major, as it is tuned</source>
        <translation>C♭ 大调，即其调弦</translation>
    </message>
    <message>
        <source>Domra, 3 strings</source>
        <translation>多姆拉琴，三弦</translation>
    </message>
    <message>
        <source>Domra, 4 strings</source>
        <translation>多姆拉琴，四弦</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>低音提琴</translation>
    </message>
    <message>
        <source>Double bass, 5 strings</source>
        <translation>低音提琴，五弦</translation>
    </message>
    <message>
        <source>Double bass, C extension</source>
        <translation>低音提琴，C 延长装置</translation>
    </message>
    <message>
        <source>Double bass, in fifths</source>
        <translation>低音提琴，五度定弦</translation>
    </message>
    <message>
        <source>Double bass, solo</source>
        <translation>低音提琴，独奏定弦</translation>
    </message>
    <message>
        <source>Duduk in A</source>
        <translation>A 调杜杜克管</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>英国管</translation>
    </message>
    <message>
        <source>Erhu</source>
        <translation>二胡</translation>
    </message>
    <message>
        <source>Euphonium</source>
        <translation>上低音号</translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation>上低音号，高音谱号</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>E♭ 调大号，高音谱号</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>富鲁格号</translation>
    </message>
    <message>
        <source>Flute</source>
        <translation>长笛</translation>
    </message>
    <message>
        <source>Gaohu</source>
        <translation>高胡</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>钟琴</translation>
    </message>
    <message>
        <source>Guitalele</source>
        <translation>吉他里里</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Guitar, 12 strings</source>
        <translation>吉他，十二弦</translation>
    </message>
    <message>
        <source>Guitar, 12 strings, a step down</source>
        <translation>吉他，十二弦，降全音</translation>
    </message>
    <message>
        <source>Guitar, 7 strings</source>
        <translation>吉他，七弦</translation>
    </message>
    <message>
        <source>Guitar, 7 strings, drop A</source>
        <translation>吉他，七弦，Drop A</translation>
    </message>
    <message>
        <source>Guitar, 8 strings</source>
        <translation>吉他，八弦</translation>
    </message>
    <message>
        <source>Guitar, 8 strings, drop E</source>
        <translation>吉他，八弦，Drop E</translation>
    </message>
    <message>
        <source>Guitar, DADGAD</source>
        <translation>吉他，DADGAD</translation>
    </message>
    <message>
        <source>Guitar, Nashville</source>
        <translation>吉他，Nashville</translation>
    </message>
    <message>
        <source>Guitar, Russian, 7 strings</source>
        <translation>吉他，俄罗斯，七弦</translation>
    </message>
    <message>
        <source>Guitar, a step down</source>
        <translation>吉他，降全音</translation>
    </message>
    <message>
        <source>Guitar, all fourths</source>
        <translation>吉他，全四度</translation>
    </message>
    <message>
        <source>Guitar, double drop D</source>
        <translation>吉他，Double Drop D</translation>
    </message>
    <message>
        <source>Guitar, drop B</source>
        <translation>吉他，Drop B</translation>
    </message>
    <message>
        <source>Guitar, drop C</source>
        <translation>吉他，Drop C</translation>
    </message>
    <message>
        <source>Guitar, drop D</source>
        <translation>吉他，Drop D</translation>
    </message>
    <message>
        <source>Guitar, half a step down</source>
        <translation>吉他，降半音</translation>
    </message>
    <message>
        <source>Guitar, new standard tuning</source>
        <translation>吉他，新标准调弦</translation>
    </message>
    <message>
        <source>Guitar, open A</source>
        <translation>吉他，开放 A</translation>
    </message>
    <message>
        <source>Guitar, open C</source>
        <translation>吉他，开放 C</translation>
    </message>
    <message>
        <source>Guitar, open C6</source>
        <translation>吉他，开放 C6</translation>
    </message>
    <message>
        <source>Guitar, open D</source>
        <translation>吉他，开放 D</translation>
    </message>
    <message>
        <source>Guitar, open D minor</source>
        <translation>吉他，开放 D 小调</translation>
    </message>
    <message>
        <source>Guitar, open E</source>
        <translation>吉他，开放 E</translation>
    </message>
    <message>
        <source>Guitar, open G</source>
        <translation>吉他，开放 G</translation>
    </message>
    <message>
        <source>Guitar, open G minor</source>
        <translation>吉他，开放 G 小调</translation>
    </message>
    <message>
        <source>Guitar, sweetened (James Taylor)</source>
        <translation>吉他，微调（James Taylor）</translation>
    </message>
    <message>
        <source>Guitarrón</source>
        <translation>墨西哥大吉他（guitarrón）</translation>
    </message>
    <message>
        <source>Guqin</source>
        <translation>古琴</translation>
    </message>
    <message>
        <source>Guzheng, 21 strings, D</source>
        <translation>古筝，21 弦，D</translation>
    </message>
    <message>
        <source>Handpan, D Kurd</source>
        <translation>手碟，D Kurd</translation>
    </message>
    <message>
        <source>Hardanger fiddle</source>
        <translation>哈当厄尔小提琴</translation>
    </message>
    <message>
        <source>Harmonium</source>
        <translation>簧风琴</translation>
    </message>
    <message>
        <source>Harp and zither</source>
        <translation>竖琴与齐特琴</translation>
    </message>
    <message>
        <source>Harpsichord</source>
        <translation>羽管键琴</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>F 调圆号</translation>
    </message>
    <message>
        <source>Kalimba, 17 keys, C</source>
        <translation>卡林巴琴，17 键，C</translation>
    </message>
    <message>
        <source>Kantele, 5 strings</source>
        <translation>康特勒琴，五弦</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘乐器</translation>
    </message>
    <message>
        <source>Koto, hirajōshi</source>
        <translation>日本筝，平调子</translation>
    </message>
    <message>
        <source>Koto, kumoijōshi</source>
        <translation>日本筝，云井调子</translation>
    </message>
    <message>
        <source>Lap steel, C6</source>
        <translation>膝上钢棒吉他，C6</translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, C</source>
        <translation>拨杆竖琴，34 弦，C</translation>
    </message>
    <message>
        <source>Lever harp, 34 strings, E♭</source>
        <translation>拨杆竖琴，34 弦，E♭</translation>
    </message>
    <message>
        <source>Lute, Renaissance, 6 courses</source>
        <translation>琉特琴，文艺复兴，六弦组</translation>
    </message>
    <message>
        <source>Lute, baroque, 13 courses</source>
        <translation>琉特琴，巴洛克，十三弦组</translation>
    </message>
    <message>
        <source>Mandocello</source>
        <translation>曼陀林大提琴</translation>
    </message>
    <message>
        <source>Mandola</source>
        <translation>中音曼陀林</translation>
    </message>
    <message>
        <source>Mandolin</source>
        <translation>曼陀林</translation>
    </message>
    <message>
        <source>Mandolin family</source>
        <translation>曼陀林族</translation>
    </message>
    <message>
        <source>Mandolin, GDAD</source>
        <translation>曼陀林，GDAD</translation>
    </message>
    <message>
        <source>Mezzo-soprano</source>
        <translation>女中音</translation>
    </message>
    <message>
        <source>Morin khuur</source>
        <translation>马头琴</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAA</source>
        <translation>山地杜西莫琴，DAA</translation>
    </message>
    <message>
        <source>Mountain dulcimer, DAD</source>
        <translation>山地杜西莫琴，DAD</translation>
    </message>
    <message>
        <source>Nyckelharpa</source>
        <translation>尼古赫帕琴</translation>
    </message>
    <message>
        <source>Oboe</source>
        <translation>双簧管</translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation>柔音双簧管</translation>
    </message>
    <message>
        <source>Octave mandolin</source>
        <translation>八度曼陀林</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>管风琴</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Oud, Arabic</source>
        <translation>乌德琴，阿拉伯</translation>
    </message>
    <message>
        <source>Oud, Turkish</source>
        <translation>乌德琴，土耳其</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals flat</source>
        <translation>踏板竖琴，47 弦，踏板在降位</translation>
    </message>
    <message>
        <source>Pedal harp, 47 strings, pedals natural</source>
        <translation>踏板竖琴，47 弦，踏板在还原位</translation>
    </message>
    <message>
        <source>Pedal steel, E9</source>
        <translation>踏板钢棒吉他，E9</translation>
    </message>
    <message>
        <source>Percussion</source>
        <translation>打击乐器</translation>
    </message>
    <message>
        <source>Piano</source>
        <translation>钢琴</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>短笛</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>B♭ 调高音小号</translation>
    </message>
    <message>
        <source>Pipa</source>
        <translation>琵琶</translation>
    </message>
    <message>
        <source>Plectrum banjo</source>
        <translation>拨片班卓琴</translation>
    </message>
    <message>
        <source>Plucked</source>
        <translation>弹拨乐器</translation>
    </message>
    <message>
        <source>Portuguese guitar, Lisbon</source>
        <translation>葡萄牙吉他，里斯本</translation>
    </message>
    <message>
        <source>Requinto</source>
        <translation>雷金托吉他</translation>
    </message>
    <message>
        <source>Resonator guitar, open G</source>
        <translation>共鸣器吉他，开放 G</translation>
    </message>
    <message>
        <source>Robert Fripp&apos;s Guitar Craft</source>
        <translation>Robert Fripp 的 Guitar Craft</translation>
    </message>
    <message>
        <source>Sanshin</source>
        <translation>冲绳三线</translation>
    </message>
    <message>
        <source>Shakuhachi in D</source>
        <translation>D 调尺八</translation>
    </message>
    <message>
        <source>Shamisen, honchōshi</source>
        <translation>三味线，本调子</translation>
    </message>
    <message>
        <source>Shamisen, niagari</source>
        <translation>三味线，二上</translation>
    </message>
    <message>
        <source>Shamisen, sansagari</source>
        <translation>三味线，三下</translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation>超高音竖笛</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>超高音萨克斯管</translation>
    </message>
    <message>
        <source>Soprano</source>
        <translation>女高音</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>高音竖笛</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>高音萨克斯管</translation>
    </message>
    <message>
        <source>Tahitian ukulele</source>
        <translation>塔希提尤克里里</translation>
    </message>
    <message>
        <source>Tanpura, Pa Sa Sa Sa in C</source>
        <translation>坦布拉琴，C 调 Pa Sa Sa Sa</translation>
    </message>
    <message>
        <source>Tenor</source>
        <translation>男高音</translation>
    </message>
    <message>
        <source>Tenor banjo</source>
        <translation>次中音班卓琴</translation>
    </message>
    <message>
        <source>Tenor banjo, Irish</source>
        <translation>次中音班卓琴，爱尔兰</translation>
    </message>
    <message>
        <source>Tenor guitar</source>
        <translation>次中音吉他</translation>
    </message>
    <message>
        <source>Tenor guitar, Chicago</source>
        <translation>次中音吉他，Chicago</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>中音号</translation>
    </message>
    <message>
        <source>Tenor recorder</source>
        <translation>次中音竖笛</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>次中音萨克斯管</translation>
    </message>
    <message>
        <source>Tenor viol</source>
        <translation>次中音维奥尔琴</translation>
    </message>
    <message>
        <source>Timpani</source>
        <translation>定音鼓</translation>
    </message>
    <message>
        <source>Timpani, four drums</source>
        <translation>定音鼓，四鼓</translation>
    </message>
    <message>
        <source>Tin whistle in D</source>
        <translation>D 调锡哨</translation>
    </message>
    <message>
        <source>Treble viol</source>
        <translation>高音维奥尔琴</translation>
    </message>
    <message>
        <source>Tres</source>
        <translation>特雷斯琴</translation>
    </message>
    <message>
        <source>Trombone</source>
        <translation>长号</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>B♭ 调小号</translation>
    </message>
    <message>
        <source>Trumpet in C</source>
        <translation>C 调小号</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>D 调小号</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>E♭ 调小号</translation>
    </message>
    <message>
        <source>Tuba</source>
        <translation>大号</translation>
    </message>
    <message>
        <source>Tubular bells</source>
        <translation>管钟</translation>
    </message>
    <message>
        <source>Ukulele</source>
        <translation>尤克里里</translation>
    </message>
    <message>
        <source>Ukulele, D tuning</source>
        <translation>尤克里里，D 调弦</translation>
    </message>
    <message>
        <source>Ukulele, low G</source>
        <translation>尤克里里，低音 G</translation>
    </message>
    <message>
        <source>Ukulele, slack key</source>
        <translation>尤克里里，slack key</translation>
    </message>
    <message>
        <source>Vihuela, Mexican</source>
        <translation>比维拉琴，墨西哥</translation>
    </message>
    <message>
        <source>Viola</source>
        <translation>中提琴</translation>
    </message>
    <message>
        <source>Viola d&apos;amore</source>
        <translation>柔音维奥尔琴</translation>
    </message>
    <message>
        <source>Violin</source>
        <translation>小提琴</translation>
    </message>
    <message>
        <source>Violin family</source>
        <translation>小提琴族</translation>
    </message>
    <message>
        <source>Violin, 5 strings</source>
        <translation>小提琴，五弦</translation>
    </message>
    <message>
        <source>Violin, cross-tuned AEAE</source>
        <translation>小提琴，变格定弦 AEAE</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>人声</translation>
    </message>
    <message>
        <source>Woodwind</source>
        <translation>木管乐器</translation>
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
        <translation>比吉他低一个八度</translation>
    </message>
    <message>
        <source>every note of the scale</source>
        <translation>音阶中的每个音</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>in D minor; one string of each course</source>
        <translation>D 小调；每个弦组一根弦</translation>
    </message>
    <message>
        <source>offsets as James Taylor explains them for a capo and a plucked attack</source>
        <translation>James Taylor 针对变调夹和拨弦起音给出的偏移</translation>
    </message>
    <message>
        <source>scordatura</source>
        <translation>变格定弦</translation>
    </message>
    <message>
        <source>soprano, concert and tenor</source>
        <translation>高音、音乐会型和次中音</translation>
    </message>
    <message>
        <source>the high strings of a twelve-string set</source>
        <translation>十二弦吉他琴弦中的高音弦</translation>
    </message>
    <message>
        <source>the middles of their ranges; set each to its part</source>
        <translation>各鼓音域的中点；请按各自声部设定</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Built-in demo</source>
        <translation>内置演示</translation>
    </message>
    <message>
        <source>CPU {cpu_percent:.1f}&#x202f;%</source>
        <translation>CPU {cpu_percent:.1f}&#x202f;%</translation>
    </message>
    <message>
        <source>Capture and analysis, in per cent of one core</source>
        <translation>采集和分析，占单个核心的百分比</translation>
    </message>
    <message>
        <source>Clock {clock_error}</source>
        <translation>时钟 {clock_error}</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>标准音高</translation>
    </message>
    <message>
        <source>Concert pitch is {hz:.1f} Hz now; it was {before:.1f} Hz.</source>
        <translation>标准音高现为 {hz:.1f} Hz；原为 {before:.1f} Hz。</translation>
    </message>
    <message>
        <source>Concert pitch: the frequency of A4 (+ and − change it by 0.1 Hz)</source>
        <translation>标准音高：A4 的频率（+ 和 − 每次改变 0.1 Hz）</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drag to move. Double click or Esc: the whole window</source>
        <translation>拖动以移动。双击或 Esc：返回完整窗口</translation>
    </message>
    <message>
        <source>Engine CPU</source>
        <translation>引擎 CPU</translation>
    </message>
    <message>
        <source>Esc  back      S  strobe      D  dark stage</source>
        <translation>Esc  返回      S  频闪      D  深色舞台</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, device included</source>
        <translation>从采集批次的第一帧到得出读数，包括设备在内</translation>
    </message>
    <message>
        <source>How much faster than it says the sound card runs</source>
        <translation>声卡比标称快多少</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>输入设备</translation>
    </message>
    <message>
        <source>Input device: {device}</source>
        <translation>输入设备：{device}</translation>
    </message>
    <message>
        <source>Instrument: {name}</source>
        <translation>乐器：{name}</translation>
    </message>
    <message>
        <source>Instrument: {name} (Ctrl+I)</source>
        <translation>乐器：{name} (Ctrl+I)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Latency {latency_ms:.0f}&#x202f;ms</source>
        <translation>延迟 {latency_ms:.0f}&#x202f;ms</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>学习环境噪声</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>正在聆听</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>更多控件</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Open a sound file</source>
        <translation>打开声音文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Play a note; then its reading can be copied.</source>
        <translation>请奏一个音；然后即可复制其读数。</translation>
    </message>
    <message>
        <source>Play the note that is to be in tune.</source>
        <translation>请奏出应视为已准的音。</translation>
    </message>
    <message>
        <source>Play the note that is to be locked.</source>
        <translation>请奏出要锁定的音。</translation>
    </message>
    <message>
        <source>Reading copied.</source>
        <translation>读数已复制。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Sound card&apos;s clock</source>
        <translation>声卡时钟</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;All files (*)</source>
        <translation>声音文件 (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.opus);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>音源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>That is no steady {name}{octave} yet: hold it within {farthest_cents:.0f} cents and try again.</source>
        <translation>还没有稳定的 {name}{octave}：请保持在 {farthest_cents:.0f} 音分以内再试。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Tuner</source>
        <translation>调音器</translation>
    </message>
    <message>
        <source>Tuner, mini window</source>
        <translation>调音器，迷你窗口</translation>
    </message>
    <message>
        <source>Tuner, stage display</source>
        <translation>调音器，舞台显示</translation>
    </message>
    <message>
        <source>Tuner: stage</source>
        <translation>调音器：舞台</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use the system default</source>
        <translation>使用系统默认</translation>
    </message>
    <message>
        <source>{device}  (not connected)</source>
        <translation>{device}  （未连接）</translation>
    </message>
    <message>
        <source>{text} Trying again…</source>
        <translation>{text}正在重试…</translation>
    </message>
    <message>
        <source>▲ No input</source>
        <translation>▲ 无输入</translation>
    </message>
    <message>
        <source>○ Stopped</source>
        <translation>○ 已停止</translation>
    </message>
    <message>
        <source>◌ Starting</source>
        <translation>◌ 正在开始</translation>
    </message>
    <message>
        <source>◌ Stopping</source>
        <translation>◌ 正在停止</translation>
    </message>
    <message>
        <source>● Listening</source>
        <translation>● 正在聆听</translation>
    </message>
    <message>
        <source>❙❙ Paused</source>
        <translation>❙❙ 已暂停</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>cents</source>
        <translation>音分</translation>
    </message>
    <message>
        <source>±{sigma} cents</source>
        <translation>±{sigma} 音分</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Buffer pool</source>
        <translation>缓冲池</translation>
    </message>
    <message>
        <source>Detach or attach “{title}”</source>
        <translation>分离或停靠“{title}”</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>First moment of the selection, in seconds before the newest</source>
        <translation>选区的起点，以距最新时刻的秒数表示</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Hide “{title}”; the View menu brings it back</source>
        <translation>隐藏“{title}”；可从“视图”菜单恢复</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Histogram of cents</source>
        <translation>音分直方图</translation>
    </message>
    <message>
        <source>Last moment of the selection, in seconds before the newest</source>
        <translation>选区的终点，以距最新时刻的秒数表示</translation>
    </message>
    <message>
        <source>Last note, {seconds:.0f}&#x202f;s</source>
        <translation>最后一音，{seconds:.0f}&#x202f;s</translation>
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
        <translation>暂停时可用：方向键每次移动 0.1 s</translation>
    </message>
    <message>
        <source>Pitch history</source>
        <translation>音高历史</translation>
    </message>
    <message>
        <source>Pitch history, in cents</source>
        <translation>音高历史，以音分表示</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Selection in the pitch history</source>
        <translation>音高历史中的选区</translation>
    </message>
    <message>
        <source>Several pitches</source>
        <translation>多个音高</translation>
    </message>
    <message>
        <source>Show or hide “{title}”</source>
        <translation>显示或隐藏“{title}”</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>Spectrum, in dBFS over Hz, partials marked by their numbers</source>
        <translation>频谱，以 dBFS 对 Hz 表示，分音标有序号</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The histories cannot be shown: {error}.</source>
        <translation>无法显示历史图：{error}。</translation>
    </message>
    <message>
        <source>The newest note, back to its beginning or so many seconds; or a span chosen in the pitch history: pause, then drag its edges.</source>
        <translation>最新的一个音，回溯到其开头或所示秒数；或在音高历史中选取的区间：先暂停，再拖动其边缘。</translation>
    </message>
    <message>
        <source>Volume history</source>
        <translation>音量历史</translation>
    </message>
    <message>
        <source>Volume history, in dBFS</source>
        <translation>音量历史，以 dBFS 表示</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Waveform, two periods</source>
        <translation>波形，两个周期</translation>
    </message>
    <message>
        <source>What the statistics are over</source>
        <translation>统计所取的范围</translation>
    </message>
    <message>
        <source>dBFS over Hz</source>
        <translation>dBFS / Hz</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a span: From −2 s to −1 s</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>two periods</source>
        <translation>两个周期</translation>
    </message>
    <message>
        <source>{count} in {seconds:.1f}&#x202f;s</source>
        <translation>{count} 个，{seconds:.1f}&#x202f;s 内</translation>
    </message>
    <message>
        <source>{name}, running trace</source>
        <translation>{name}，滚动曲线</translation>
    </message>
    <message>
        <source>{period:.3f}&#x202f;ms a period</source>
        <translation>每周期 {period:.3f}&#x202f;ms</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>99 % of the acquisitions took no longer. Ping-pong and copy share one pool, and so this figure.</source>
        <translation>99 % 的获取用时不超过此值。“轮换”和“复制”共用一个缓冲池，因此也共用此数值。</translation>
    </message>
    <message>
        <source>99 % of the readings came no later, while it was in force.</source>
        <translation>生效期间，99 % 的读数不晚于此值。</translation>
    </message>
    <message>
        <source>A buffer of the pool goes to the analysis and its id comes back: no memory is allocated, and what is out is bounded.</source>
        <translation>缓冲池中的缓冲区交给分析，其编号随后返回：不分配内存，在用的数量有上限。</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Acquire, µs</source>
        <translation>获取，µs</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>获取次数</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>分配次数</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Analysis, ms</source>
        <translation>分析，ms</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Being filled with sound. One is normal.</source>
        <translation>正在填充声音。一个为正常。</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated since the start. 1 is good, the whole pool at once; the allocate transport needs one for each batch.</source>
        <translation>启动以来分配的样本内存块数。1 为佳，即一次分配整个缓冲池；“分配”传输方式每个批次都需要一块。</translation>
    </message>
    <message>
        <source>Blocks of sample memory allocated while it was in force. Fewer is better: each is work for the collector.</source>
        <translation>生效期间分配的样本内存块数。越少越好：每一块都会增加回收器的工作。</translation>
    </message>
    <message>
        <source>Buffer pool</source>
        <translation>缓冲池</translation>
    </message>
    <message>
        <source>Buffer {id} came back after {out}.</source>
        <translation>缓冲区 {id} 在 {out} 后归还。</translation>
    </message>
    <message>
        <source>Buffer {id} was lent for {frames} frames.</source>
        <translation>缓冲区 {id} 已借出，用于 {frames} 帧。</translation>
    </message>
    <message>
        <source>Buffer {id} was out too long and was given up.</source>
        <translation>缓冲区 {id} 在用时间过长，已放弃。</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>Buffers are out, so nothing was compacted. Pause first, then compact.</source>
        <translation>有缓冲区在用，因此没有压缩整理。请先暂停，再压缩整理。</translation>
    </message>
    <message>
        <source>Buffers given up because they were out too long. 0 is good; otherwise raise the buffer timeout, or relieve the computer.</source>
        <translation>因在用时间过长而放弃的缓冲区。0 为佳；否则请延长缓冲区超时，或减轻电脑负担。</translation>
    </message>
    <message>
        <source>Buffers of the pool</source>
        <translation>缓冲池的缓冲区</translation>
    </message>
    <message>
        <source>Buffers taken to be filled. Grows evenly; if it stands still, no sound comes in.</source>
        <translation>取出用于填充的缓冲区。应均匀增长；若停滞不动，则没有声音进入。</translation>
    </message>
    <message>
        <source>Buffers taken while the transport was in force.</source>
        <translation>该传输方式生效期间取出的缓冲区。</translation>
    </message>
    <message>
        <source>Buffers that are out, at most, in each half second, below the size of the pool. Far below is good; where the lines meet, sound is skipped, so make the pool larger.</source>
        <translation>每半秒内在用缓冲区的最大数量，与缓冲池大小对照。远低于大小为佳；两线相遇处会跳过声音，因此请增大缓冲池。</translation>
    </message>
    <message>
        <source>Buffers that are out, turnover and latency over the last minute</source>
        <translation>最近一分钟内在用的缓冲区、周转时间和延迟</translation>
    </message>
    <message>
        <source>Buffers that came back, in per cent of those handed over. Near 100 is good; less means timeouts.</source>
        <translation>已归还的缓冲区占交出数的百分比。接近 100 为佳；较低说明有超时。</translation>
    </message>
    <message>
        <source>Buffers were out too long and were given up: {ids}.</source>
        <translation>缓冲区在用时间过长，已放弃：{ids}。</translation>
    </message>
    <message>
        <source>Capture gaps</source>
        <translation>采集间断</translation>
    </message>
    <message>
        <source>Choose Allocate for a while to compare the two on the same sound.</source>
        <translation>请选择“分配”一段时间，以便在同样的声音上比较两者。</translation>
    </message>
    <message>
        <source>Choose Ping-pong for a while to compare the two on the same sound.</source>
        <translation>请选择“轮换”一段时间，以便在同样的声音上比较两者。</translation>
    </message>
    <message>
        <source>Chunks of 128 frames thrown away because no buffer was free for too long. 0 is good; otherwise make the pool larger.</source>
        <translation>因长时间没有空闲缓冲区而丢弃的声音块，每块 128 帧。0 为佳；否则请增大缓冲池。</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool again</source>
        <translation>重新收集并显示缓冲池的数据</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>回收器</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>压缩整理</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, and nothing was fragmented.</source>
        <translation>已压缩整理；移动了 1 个缓冲区，原本没有碎片。</translation>
    </message>
    <message>
        <source>Compacted; 1 buffer moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>已压缩整理；移动了 1 个缓冲区，碎片率 {before:.1f} → {after:.1f}&#x202f;%。</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, and nothing was fragmented.</source>
        <translation>已压缩整理；移动了 {count} 个缓冲区，原本没有碎片。</translation>
    </message>
    <message>
        <source>Compacted; {count} buffers moved, fragmentation {before:.1f} → {after:.1f}&#x202f;%.</source>
        <translation>已压缩整理；移动了 {count} 个缓冲区，碎片率 {before:.1f} → {after:.1f}&#x202f;%。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparison of the transports</source>
        <translation>传输方式的比较</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button; the other is a transport</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>以文本形式复制数据</translation>
    </message>
    <message>
        <source>Each half second of the last {seconds:.0f} s: {least} to {most}.</source>
        <translation>最近 {seconds:.0f} s 内每半秒：{least} 到 {most}。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events of the pool</source>
        <translation>缓冲池的事件</translation>
    </message>
    <message>
        <source>Every buffer</source>
        <translation>每个缓冲区</translation>
    </message>
    <message>
        <source>Every buffer, and the figures</source>
        <translation>每个缓冲区及各项数据</translation>
    </message>
    <message>
        <source>Everything stopped for {pause} (generation {generation}).</source>
        <translation>全部停顿了 {pause}（第 {generation} 代）。</translation>
    </message>
    <message>
        <source>Exhaustions</source>
        <translation>耗尽次数</translation>
    </message>
    <message>
        <source>Export the figures of the pool</source>
        <translation>导出缓冲池的数据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Figures of the last minute</source>
        <translation>最近一分钟的数据</translation>
    </message>
    <message>
        <source>Figures of the pool copied.</source>
        <translation>缓冲池的数据已复制。</translation>
    </message>
    <message>
        <source>Figures of the pool written to {path}.</source>
        <translation>缓冲池的数据已写入 {path}。</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>填充中</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>碎片率</translation>
    </message>
    <message>
        <source>Fragmentation is above {limit:.0f}&#x202f;%: {internal:.0f}&#x202f;% inside the buffers, {arena:.0f}&#x202f;% in the arena.</source>
        <translation>碎片率高于 {limit:.0f}&#x202f;%：缓冲区内 {internal:.0f}&#x202f;%，内存区内 {arena:.0f}&#x202f;%。</translation>
    </message>
    <message>
        <source>Fragmentation is below {limit:.0f}&#x202f;% again.</source>
        <translation>碎片率重新低于 {limit:.0f}&#x202f;%。</translation>
    </message>
    <message>
        <source>Frames that never reached the analysis. 0 is good; otherwise make the pool larger, or relieve the computer.</source>
        <translation>未能到达分析的帧。0 为佳；否则请增大缓冲池，或减轻电脑负担。</translation>
    </message>
    <message>
        <source>Free to be filled. Many is good; with none, sound has to wait.</source>
        <translation>空闲，可供填充。多为佳；若没有，声音就要等待。</translation>
    </message>
    <message>
        <source>From taking a buffer to its return, each half second, and the 99th percentile since the counters began. An even line a little above the length of a batch is good; peaks are stalls that the pool has to ride out.</source>
        <translation>每半秒内从取出缓冲区到归还的时间，以及计数开始以来的第 99 百分位。略高于批次时长的平稳曲线为佳；尖峰是缓冲池要承受的停顿。</translation>
    </message>
    <message>
        <source>From taking a buffer to its return: mean, and 99th percentile. A little more than the length of a batch is good; otherwise the analysis lags.</source>
        <translation>从取出缓冲区到归还：平均值和第 99 百分位。略长于批次时长为佳；否则分析落后。</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading, each half second, and the 99th percentile since the counters began. Even is good; shorter batches bring it down.</source>
        <translation>每半秒内从采集批次的第一帧到得出读数的时间，以及计数开始以来的第 99 百分位。平稳为佳；较短的批次可降低它。</translation>
    </message>
    <message>
        <source>From the capture of a batch&apos;s first frame to its reading: mean, and 99th percentile. Mostly the length of a batch; choose shorter ones to react sooner.</source>
        <translation>从采集批次的第一帧到得出读数：平均值和第 99 百分位。大部分是批次的时长；想更快反应，请选较短的批次。</translation>
    </message>
    <message>
        <source>Given up because nobody brought it back; usable again. None is good.</source>
        <translation>因无人归还而放弃；可再次使用。没有为佳。</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>How batches reach the analysis; how many buffers, of how many frames.</source>
        <translation>批次如何到达分析；有多少个缓冲区，各多少帧。</translation>
    </message>
    <message>
        <source>How long it was in force. Ten seconds each make a fair comparison.</source>
        <translation>生效的时间。各十秒即可公平比较。</translation>
    </message>
    <message>
        <source>Kept objects</source>
        <translation>留存对象</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>延迟，ms</translation>
    </message>
    <message>
        <source>Lay the buffers side by side again; only while none is out, as in a pause</source>
        <translation>重新将缓冲区紧挨排列；只能在没有缓冲区在用时进行，例如暂停时</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>List every single acquisition and return too, while this is shown</source>
        <translation>显示此列表时，也列出每一次获取和归还</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Lost frames</source>
        <translation>丢失帧</translation>
    </message>
    <message>
        <source>Mean time from taking a buffer to its return; what is allocated never returns.</source>
        <translation>从取出缓冲区到归还的平均时间；新分配的内存不会归还。</translation>
    </message>
    <message>
        <source>Mean time from the capture of a batch&apos;s first frame to its reading, while it was in force.</source>
        <translation>生效期间从采集批次的第一帧到得出读数的平均时间。</translation>
    </message>
    <message>
        <source>Mean time the analysis of a batch took, while it was in force.</source>
        <translation>生效期间分析一个批次的平均时间。</translation>
    </message>
    <message>
        <source>Mean time to get a buffer. A few µs on either side is normal.</source>
        <translation>取得一个缓冲区的平均时间。两边都只有几 µs 为正常。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory that cannot be used: inside the buffers, and in the arena. Below 5 % is good; otherwise pause and compact.</source>
        <translation>无法使用的内存：缓冲区内的和内存区内的。低于 5 % 为佳；否则请暂停并压缩整理。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages between the threads, a second. About two for each batch is normal; longer batches mean fewer.</source>
        <translation>线程之间每秒的消息数。每个批次约两条为正常；批次越长，消息越少。</translation>
    </message>
    <message>
        <source>New memory for every batch, left to Python&apos;s collector: simple, but nothing bounds it.</source>
        <translation>每个批次都用新内存，由 Python 的回收器处理：简单，但没有上限。</translation>
    </message>
    <message>
        <source>No buffer was free.</source>
        <translation>没有空闲的缓冲区。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.
Alerts, new sizes and lost buffers
are listed here.</source>
        <translation>尚无事件。
警示、大小变化和丢失的缓冲区
会列在这里。</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>没有此类事件。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Objects that outlived their batch and that Python&apos;s garbage collector has to look at, for each batch. A few are normal, the window remembers readings; hundreds bring long pauses.</source>
        <translation>每个批次中，存活得比批次更久、需要 Python 垃圾回收器检查的对象。几个为正常，因为窗口会记住读数；数百个会造成长停顿。</translation>
    </message>
    <message>
        <source>One square a buffer. Mostly hollow is good; all full, the pool is too small.</source>
        <translation>每个方块是一个缓冲区。大多空心为佳；若全满，则缓冲池太小。</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Over the last {seconds:.0f} s: {count:.0f} more.</source>
        <translation>最近 {seconds:.0f} s 内：又有 {count:.0f}。</translation>
    </message>
    <message>
        <source>Pages of the buffer pool</source>
        <translation>缓冲池的页面</translation>
    </message>
    <message>
        <source>Pauses of Python&apos;s garbage collector: how many, and the longest. Good below 10 ms; longer ones need a larger pool.</source>
        <translation>Python 垃圾回收器的停顿：次数和最长的一次。低于 10 ms 为佳；更长则需要更大的缓冲池。</translation>
    </message>
    <message>
        <source>Ping-pong</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Requests that found a free buffer, in per cent of all. 100 is normal; below 90 sound is skipped, so make the pool larger.</source>
        <translation>得到空闲缓冲区的请求占全部请求的百分比。100 为正常；低于 90 会跳过声音，因此请增大缓冲池。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Returns that were late, unknown or doubled. 0 is good; they follow timeouts, so cure those.</source>
        <translation>迟到、不明或重复的归还。0 为佳；它们由超时引起，因此请解决超时。</translation>
    </message>
    <message>
        <source>Reuse rate</source>
        <translation>复用率</translation>
    </message>
    <message>
        <source>Sample memory of the buffers, and what it takes to keep their books. Below 3 % of books is good; a smaller pool saves memory.</source>
        <translation>缓冲区的样本内存，以及管理它们所需的内存。管理部分低于 3 % 为佳；较小的缓冲池节省内存。</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Single buffers</source>
        <translation>单个缓冲区</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Spreadsheet, last minute (*.csv);;Everything (*.json)</source>
        <translation>电子表格，最近一分钟 (*.csv);;全部数据 (*.json)</translation>
    </message>
    <message>
        <source>Start all counters and figures anew</source>
        <translation>所有计数和数据重新开始</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>The analysis keeps a private copy, and the buffer is back in the pool at once: for consumers that keep the samples.</source>
        <translation>分析保留私有副本，缓冲区立即回到缓冲池：适合要保留样本的使用者。</translation>
    </message>
    <message>
        <source>The hit rate fell to {hit_rate:.1f}&#x202f;%.</source>
        <translation>命中率降到了 {hit_rate:.1f}&#x202f;%。</translation>
    </message>
    <message>
        <source>The hit rate is back at {hit_rate:.1f}&#x202f;%.</source>
        <translation>命中率回到 {hit_rate:.1f}&#x202f;%。</translation>
    </message>
    <message>
        <source>The latest reading while it was in force.</source>
        <translation>生效期间最迟的读数。</translation>
    </message>
    <message>
        <source>The longest acquisition; shared like p99. Far above the rest, the computer was busy.</source>
        <translation>最长的一次获取；与 p99 一样共用。若远高于其余各次，说明当时电脑繁忙。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms longer.</source>
        <translation>缓冲池的分配次数少 {fewer:.1f}&#x202f;%，延迟长 {gap:.1f}&#x202f;ms。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with a latency {gap:.1f}&#x202f;ms shorter.</source>
        <translation>缓冲池的分配次数少 {fewer:.1f}&#x202f;%，延迟短 {gap:.1f}&#x202f;ms。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often, with the same latency within half a millisecond.</source>
        <translation>缓冲池的分配次数少 {fewer:.1f}&#x202f;%，延迟相同，相差不到半毫秒。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often.</source>
        <translation>缓冲池的分配次数少 {fewer:.1f}&#x202f;%。</translation>
    </message>
    <message>
        <source>The pool allocates {fewer:.1f}&#x202f;% less often. A few more seconds of each make the latencies comparable.</source>
        <translation>缓冲池的分配次数少 {fewer:.1f}&#x202f;%。两者再各运行几秒，延迟便可比较。</translation>
    </message>
    <message>
        <source>The pool now</source>
        <translation>当前的缓冲池</translation>
    </message>
    <message>
        <source>The release of buffer {id} was refused: {why}.</source>
        <translation>缓冲区 {id} 的释放被拒绝：{why}。</translation>
    </message>
    <message>
        <source>The return of buffer {id} was refused: {why}.</source>
        <translation>缓冲区 {id} 的归还被拒绝：{why}。</translation>
    </message>
    <message>
        <source>The transfer of buffer {id} was refused: {why}.</source>
        <translation>缓冲区 {id} 的移交被拒绝：{why}。</translation>
    </message>
    <message>
        <source>The transports side by side, and the choice between them</source>
        <translation>并列显示各种传输方式，并可在其中选择</translation>
    </message>
    <message>
        <source>There are no figures of the pool yet.</source>
        <translation>还没有缓冲池的数据。</translation>
    </message>
    <message>
        <source>Time it takes to get a buffer: mean, and 99th percentile. Good below 50 µs; otherwise the computer is busy.</source>
        <translation>取得一个缓冲区所需的时间：平均值和第 99 百分位。低于 50 µs 为佳；否则说明电脑繁忙。</translation>
    </message>
    <message>
        <source>Time the analysis of a batch takes: mean, and 99th percentile. Must stay well below the length of a batch; otherwise choose longer batches.</source>
        <translation>分析一个批次所需的时间：平均值和第 99 百分位。必须远低于批次的时长；否则请选择较长的批次。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Times no buffer was free. 0 is good; otherwise make the pool larger.</source>
        <translation>没有空闲缓冲区的次数。0 为佳；否则请增大缓冲池。</translation>
    </message>
    <message>
        <source>Times the capture woke up more than 50 ms late, and the worst. 0 is good; otherwise the computer is busy.</source>
        <translation>采集唤醒迟到超过 50 ms 的次数，以及最严重的一次。0 为佳；否则说明电脑繁忙。</translation>
    </message>
    <message>
        <source>Transport and size</source>
        <translation>传输方式和大小</translation>
    </message>
    <message>
        <source>Transport {name}</source>
        <translation>传输方式：{name}</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>周转</translation>
    </message>
    <message>
        <source>Turnover, ms</source>
        <translation>周转，ms</translation>
    </message>
    <message>
        <source>Watching how many buffers are in use: {seen:.0f} s of {wanted:.0f} s.</source>
        <translation>正在观察有多少缓冲区在用：{seen:.0f} s，共需 {wanted:.0f} s。</translation>
    </message>
    <message>
        <source>What happened to the pool</source>
        <translation>缓冲池发生的事件</translation>
    </message>
    <message>
        <source>Which kinds of events are listed</source>
        <translation>列出哪些类型的事件</translation>
    </message>
    <message>
        <source>With the analysis. Few is good; many, and the analysis lags.</source>
        <translation>正在分析。少为佳；若很多，则分析落后。</translation>
    </message>
    <message>
        <source>Without single buffers</source>
        <translation>不含单个缓冲区</translation>
    </message>
    <message>
        <source>Write a file: .csv has the last minute for a spreadsheet, .json everything</source>
        <translation>写入文件：.csv 含最近一分钟，供电子表格使用；.json 含全部数据</translation>
    </message>
    <message>
        <source>allocate</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>块数</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>each {frames}</source>
        <translation>每个 {frames}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>it is not in flight</source>
        <translation>它不在传送中</translation>
    </message>
    <message>
        <source>it was never handed over</source>
        <translation>它从未被交出</translation>
    </message>
    <message>
        <source>its producer has given it up</source>
        <translation>其生产者已将其放弃</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟</translation>
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
        <translation>{duration} 内没有缓冲区在用。</translation>
    </message>
    <message>
        <source>out</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>peak outstanding {peak} over {duration}</source>
        <translation>{duration} 内在用峰值为 {peak}</translation>
    </message>
    <message>
        <source>ping-pong</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>the buffer has the wrong size</source>
        <translation>缓冲区的大小不符</translation>
    </message>
    <message>
        <source>the id is not out</source>
        <translation>该编号不在用</translation>
    </message>
    <message>
        <source>{change}, as configured.</source>
        <translation>{change}，按设置。</translation>
    </message>
    <message>
        <source>{change}: {why}</source>
        <translation>{change}：{why}</translation>
    </message>
    <message>
        <source>{count} buffers were out too long and were given up.</source>
        <translation>{count} 个缓冲区在用时间过长，已放弃。</translation>
    </message>
    <message>
        <source>{name} must end in {endings} to be exported.</source>
        <translation>要导出，{name} 须以 {endings} 结尾。</translation>
    </message>
    <message>
        <source>{old_size} → {size} buffers of {frames} frames</source>
        <translation>{old_size} → {size} 个缓冲区，每个 {frames} 帧</translation>
    </message>
    <message>
        <source>{outstanding} of {size}, peak {peak}</source>
        <translation>{outstanding} / {size}，峰值 {peak}</translation>
    </message>
    <message>
        <source>{outstanding} out, no limit</source>
        <translation>{outstanding} 个在用，无上限</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{seen}, exhausted {times}×</source>
        <translation>{seen}，耗尽 {times} 次</translation>
    </message>
    <message>
        <source>{seen}, turnover p99 {turnover:.0f} ms</source>
        <translation>{seen}，周转 p99 {turnover:.0f} ms</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and saves {memory:.0f} KiB.</source>
        <translation>{seen}；仍有 {headroom:.1f} 倍余量，节省 {memory:.0f} KiB。</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room and takes another {memory:.0f} KiB.</source>
        <translation>{seen}；仍有 {headroom:.1f} 倍余量，多用 {memory:.0f} KiB。</translation>
    </message>
    <message>
        <source>{seen}; that leaves {headroom:.1f}× head-room, as now.</source>
        <translation>{seen}；仍有 {headroom:.1f} 倍余量，与现在相同。</translation>
    </message>
    <message>
        <source>{size} buffers of {frames} frames</source>
        <translation>{size} 个缓冲区，每个 {frames} 帧</translation>
    </message>
    <message>
        <source>{size} buffers: {why}</source>
        <translation>{size} 个缓冲区：{why}</translation>
    </message>
    <message>
        <source>{state} buffers</source>
        <translation>{state}的缓冲区</translation>
    </message>
    <message>
        <source>{title} over the last minute</source>
        <translation>最近一分钟的{title}</translation>
    </message>
    <message>
        <source>⚠ Hit rate below {limit:.0f}&#x202f;%. {advice}</source>
        <translation>⚠ 命中率低于 {limit:.0f}&#x202f;%。{advice}</translation>
    </message>
    <message>
        <source>❙❙ Metrics are switched off in the settings, so these figures stand still.</source>
        <translation>❙❙ 指标已在设置中关闭，因此这些数据不再变化。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Large batches and many of them: rides out pauses of more than two seconds.</source>
        <translation>批次大且数量多：能承受两秒以上的停顿。</translation>
    </message>
    <message>
        <source>Low latency</source>
        <translation>低延迟</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>稳健</translation>
    </message>
    <message>
        <source>Small batches: the needle answers soonest, for the most messages.</source>
        <translation>批次小：指针反应最快，消息也最多。</translation>
    </message>
    <message>
        <source>The defaults: quick to the eye, and calm when the computer is busy.</source>
        <translation>默认值：看起来反应快，电脑繁忙时也平稳。</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>A note was heard, so the gate stays where it was: keep quiet and try again.</source>
        <translation>听到了一个音，因此噪声门保持不变：请保持安静，然后重试。</translation>
    </message>
    <message>
        <source>Nothing is being listened to: press Space to start, then learn the room.</source>
        <translation>当前没有聆听：请按空格键开始，然后学习环境噪声。</translation>
    </message>
    <message>
        <source>The input delivers nothing but zeros, so there is no room to learn: check mute switch and microphone permission.</source>
        <translation>输入只送来零值，因此无从学习环境噪声：请检查静音开关和麦克风权限。</translation>
    </message>
    <message>
        <source>The room is at {room} dBFS; the gate is now at {gate} dBFS.</source>
        <translation>环境噪声为 {room} dBFS；噪声门现为 {gate} dBFS。</translation>
    </message>
    <message>
        <source>The room is nearly as loud as an instrument, so the gate stays where it was: turn the input gain down, or find out what is so loud.</source>
        <translation>环境噪声几乎与乐器一样响，因此噪声门保持不变：请调低输入增益，或查明是什么这么响。</translation>
    </message>
    <message>
        <source>The sound ended before the room was learned; the gate stays where it was.</source>
        <translation>环境噪声尚未学完，声音就结束了；噪声门保持不变。</translation>
    </message>
    <message>
        <source>The tuner itself is sounding: wait until it is silent, then learn the room.</source>
        <translation>调音器自身正在发声：请等它安静下来，再学习环境噪声。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A Scala mapping (.kbm): which key plays which degree, and how high.</source>
        <translation>Scala 映射（.kbm）：哪个键奏哪个音级，以及音高。</translation>
    </message>
    <message>
        <source>A batch that is not full after this long is sent as it is.</source>
        <translation>经过此时间仍未填满的批次照原样送出。</translation>
    </message>
    <message>
        <source>A buffer that is not back after this long is given up.</source>
        <translation>经过此时间仍未归还的缓冲区将被放弃。</translation>
    </message>
    <message>
        <source>A flush timeout of {flush} ms needs a buffer timeout of at least {least} ms, not {timeout} ms.</source>
        <translation>送出超时为 {flush} ms 时，缓冲区超时至少需要 {least} ms，而不是 {timeout} ms。</translation>
    </message>
    <message>
        <source>A note this close to its target is in tune.</source>
        <translation>与目标音相差在此范围内的音视为已准。</translation>
    </message>
    <message>
        <source>A scale file (.scl) instead of the temperament.</source>
        <translation>用音阶文件（.scl）代替律制。</translation>
    </message>
    <message>
        <source>Allocate (new each time)</source>
        <translation>分配（每次新建）</translation>
    </message>
    <message>
        <source>As the instrument</source>
        <translation>按乐器</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>At which fret a capo sits; 0 is none.</source>
        <translation>变调夹夹在第几品；0 为不用。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic pool size</source>
        <translation>自动调整缓冲池大小</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Black keys</source>
        <translation>黑键</translation>
    </message>
    <message>
        <source>Buffer timeout</source>
        <translation>缓冲区超时</translation>
    </message>
    <message>
        <source>By how much the lowest string is tuned down: 2 makes drop D.</source>
        <translation>最低弦降低多少：2 即为 Drop D。</translation>
    </message>
    <message>
        <source>Capo fret</source>
        <translation>变调夹品位</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>钟声</translation>
    </message>
    <message>
        <source>Collect and show the figures of the pool.</source>
        <translation>收集并显示缓冲池的数据。</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>窗口的颜色。</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>标准音高</translation>
    </message>
    <message>
        <source>Copy (private copy)</source>
        <translation>复制（私有副本）</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Drone with fifth</source>
        <translation>带五度的持续音</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>降弦</translation>
    </message>
    <message>
        <source>English (C, B♭, B)</source>
        <translation>英语 (C, B♭, B)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Flats (D♭, G♭)</source>
        <translation>降号 (D♭, G♭)</translation>
    </message>
    <message>
        <source>Flush timeout</source>
        <translation>送出超时</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Follow the note</source>
        <translation>跟随音符</translation>
    </message>
    <message>
        <source>For whom notes are written, such as a clarinet in B♭.</source>
        <translation>按哪种乐器的记谱显示音名，例如 B♭ 调单簧管。</translation>
    </message>
    <message>
        <source>Frames a second asked of the device; automatic uses the device&apos;s own.</source>
        <translation>向设备请求的每秒帧数；自动则用设备自身的值。</translation>
    </message>
    <message>
        <source>Frames gathered before they are analysed; fewer react sooner.</source>
        <translation>分析之前收集的帧数；越少反应越快。</translation>
    </message>
    <message>
        <source>German (C, B, H)</source>
        <translation>德语 (C, B, H)</translation>
    </message>
    <message>
        <source>Helmholtz (a′)</source>
        <translation>亥姆霍兹 (a′)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Host and port of the program that listens.</source>
        <translation>接收程序的主机和端口。</translation>
    </message>
    <message>
        <source>How batches reach the analysis: recycled, newly allocated, or copied.</source>
        <translation>批次如何到达分析：循环使用、新分配或复制。</translation>
    </message>
    <message>
        <source>How far back the plots reach.</source>
        <translation>图表回溯的时间长度。</translation>
    </message>
    <message>
        <source>How long needle and numerals average; 0 shows each raw reading.</source>
        <translation>指针和数字取平均的时间；0 显示每个原始读数。</translation>
    </message>
    <message>
        <source>How loud the reference tone and the in-tune sound are.</source>
        <translation>参考音和音准提示音的音量。</translation>
    </message>
    <message>
        <source>How many buffers circulate; more ride out longer stalls.</source>
        <translation>循环使用的缓冲区数；越多越能承受长停顿。</translation>
    </message>
    <message>
        <source>How often moving displays are drawn.</source>
        <translation>动态显示的绘制频率。</translation>
    </message>
    <message>
        <source>How the octave is divided: equal, historical, just, or into 5 to 72 equal steps.</source>
        <translation>八度的划分方式：平均律、历史律制、纯律，或 5 到 72 等分。</translation>
    </message>
    <message>
        <source>How the octave of a note is written.</source>
        <translation>音的八度的写法。</translation>
    </message>
    <message>
        <source>How wide a piano&apos;s octaves are, as its strings are stiff.</source>
        <translation>琴弦有刚性，钢琴的八度因此有多宽。</translation>
    </message>
    <message>
        <source>In-tune sound</source>
        <translation>音准提示音</translation>
    </message>
    <message>
        <source>Indian (Sa, Re)</source>
        <translation>印度 (Sa, Re)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>乐器</translation>
    </message>
    <message>
        <source>Keep sound and readings, so that Ctrl+S can save what was just played.</source>
        <translation>保留声音和读数，以便用 Ctrl+S 保存刚才演奏的内容。</translation>
    </message>
    <message>
        <source>Keep the last 30 s</source>
        <translation>保留最近 30 秒</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>主音</translation>
    </message>
    <message>
        <source>Keyboard mapping</source>
        <translation>键盘映射</translation>
    </message>
    <message>
        <source>Keys of the piano and their B in millionths: A0:330 C3:95. They shape the stretch.</source>
        <translation>钢琴的琴键及其 B（百万分之一）：A0:330 C3:95。它们决定伸展的形状。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest pool</source>
        <translation>缓冲池上限</translation>
    </message>
    <message>
        <source>Let the system&apos;s voice say the note and how far it is, once it is steady.</source>
        <translation>音稳定后，由系统语音播报音名及偏差。</translation>
    </message>
    <message>
        <source>Let the tuner change the pool size from watched use, between the limits below.</source>
        <translation>由调音器根据观察到的使用情况，在下方的限度之间改变缓冲池大小。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>已测琴弦</translation>
    </message>
    <message>
        <source>Measured strings takes {wanted}.</source>
        <translation>“已测琴弦”应为{wanted}。</translation>
    </message>
    <message>
        <source>Medium (4:2 octaves)</source>
        <translation>中等（4:2 八度）</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Narrow (2:1 octaves)</source>
        <translation>窄（2:1 八度）</translation>
    </message>
    <message>
        <source>Noise gate</source>
        <translation>噪声门</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Note chosen by hand</source>
        <translation>手动选择的音</translation>
    </message>
    <message>
        <source>Note naming</source>
        <translation>音名体系</translation>
    </message>
    <message>
        <source>OSC feed</source>
        <translation>OSC 输出</translation>
    </message>
    <message>
        <source>OSC receiver</source>
        <translation>OSC 接收方</translation>
    </message>
    <message>
        <source>OSC receiver takes {wanted}.</source>
        <translation>OSC 接收方需要{wanted}。</translation>
    </message>
    <message>
        <source>Octave style</source>
        <translation>八度写法</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Offset of each string from its note in cents, in the order shown: 0 −2 0 0 −3 0.</source>
        <translation>各弦与其音的偏移，以音分表示，按所示顺序：0 −2 0 0 −3 0。</translation>
    </message>
    <message>
        <source>On which note temperament or scale are set.</source>
        <translation>律制或音阶以哪个音为主音。</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>管风琴</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>输出设备</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>钢琴八度伸展</translation>
    </message>
    <message>
        <source>Ping-pong (recycled)</source>
        <translation>轮换（ping-pong，循环使用）</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>缓冲池大小</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新率</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Scala keyboard mappings (*.kbm);;All files (*)</source>
        <translation>Scala 键盘映射 (*.kbm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Scala scale</source>
        <translation>Scala 音阶</translation>
    </message>
    <message>
        <source>Scala scales (*.scl);;All files (*)</source>
        <translation>Scala 音阶 (*.scl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Scientific (A4)</source>
        <translation>科学 (A4)</translation>
    </message>
    <message>
        <source>Send each reading to another program, by OSC over UDP.</source>
        <translation>将每个读数通过 OSC（UDP）发送给其他程序。</translation>
    </message>
    <message>
        <source>Sharps (C♯, F♯)</source>
        <translation>升号 (C♯, F♯)</translation>
    </message>
    <message>
        <source>Show the welcome at the next start, as at the first one.</source>
        <translation>下次启动时像首次启动那样显示欢迎窗口。</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>Smallest pool</source>
        <translation>缓冲池下限</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Soft click</source>
        <translation>轻柔点击声</translation>
    </message>
    <message>
        <source>Solfège (Do, Si♭, Si)</source>
        <translation>唱名 (Do, Si♭, Si)</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;All files (*)</source>
        <translation>声音文件 (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sound quieter than this is silence.</source>
        <translation>比此值更轻的声音视为静音。</translation>
    </message>
    <message>
        <source>Sound system</source>
        <translation>声音系统</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen by hand.</source>
        <translation>发出锁定的音或读到的音；关闭则发出上次手动选择的音。</translation>
    </message>
    <message>
        <source>Sound the pure fifth above the reference tone as well.</source>
        <translation>同时发出参考音上方的纯五度。</translation>
    </message>
    <message>
        <source>Sounds once when a note has stayed in tune for half a second.</source>
        <translation>一个音保持已准半秒后响一次。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>音源</translation>
    </message>
    <message>
        <source>Spell the black keys as the key note wants them.</source>
        <translation>按主音的需要拼写黑键。</translation>
    </message>
    <message>
        <source>Spelling by key</source>
        <translation>按调拼写</translation>
    </message>
    <message>
        <source>Spoken notes</source>
        <translation>语音报音</translation>
    </message>
    <message>
        <source>Start the file again at its end.</source>
        <translation>文件结束后从头重新播放。</translation>
    </message>
    <message>
        <source>String</source>
        <translation>弦乐</translation>
    </message>
    <message>
        <source>Sweetening</source>
        <translation>各弦微调</translation>
    </message>
    <message>
        <source>Sweetening takes {wanted}.</source>
        <translation>各弦微调应为{wanted}。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Temperament</source>
        <translation>律制</translation>
    </message>
    <message>
        <source>The automatic pool size never goes above this.</source>
        <translation>自动调整时，缓冲池大小不会高于此值。</translation>
    </message>
    <message>
        <source>The automatic pool size never goes below this.</source>
        <translation>自动调整时，缓冲池大小不会低于此值。</translation>
    </message>
    <message>
        <source>The frequency of A4.</source>
        <translation>A4 的频率。</translation>
    </message>
    <message>
        <source>The frequency of the note that sounds when none is followed.</source>
        <translation>不跟随任何音时，所发出的音的频率。</translation>
    </message>
    <message>
        <source>The headphones or loudspeaker that sound reference tone and in-tune sound.</source>
        <translation>发出参考音和音准提示音的耳机或扬声器。</translation>
    </message>
    <message>
        <source>The language of the note names.</source>
        <translation>音名的语言。</translation>
    </message>
    <message>
        <source>The microphone or interface to listen to.</source>
        <translation>要聆听的麦克风或声卡。</translation>
    </message>
    <message>
        <source>The smallest pool ({smallest}) must not be larger than the largest ({largest}).</source>
        <translation>缓冲池下限（{smallest}）不得大于上限（{largest}）。</translation>
    </message>
    <message>
        <source>The sound file to play through the tuner.</source>
        <translation>要用调音器播放的声音文件。</translation>
    </message>
    <message>
        <source>The sound system the device belongs to.</source>
        <translation>设备所属的声音系统。</translation>
    </message>
    <message>
        <source>The sound system the output device belongs to.</source>
        <translation>输出设备所属的声音系统。</translation>
    </message>
    <message>
        <source>The words of the window.</source>
        <translation>窗口的文字。</translation>
    </message>
    <message>
        <source>Their note names: sharps or flats.</source>
        <translation>其音名：升号或降号。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Timbre</source>
        <translation>音色</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Transposition</source>
        <translation>移调</translation>
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
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What is tuned: a guitar, whose strings are the targets, or any note.</source>
        <translation>为什么调音：吉他，以各弦为目标音；或任意音。</translation>
    </message>
    <message>
        <source>What the reference tone sounds like.</source>
        <translation>参考音的音色。</translation>
    </message>
    <message>
        <source>Where Ctrl+S saves it.</source>
        <translation>Ctrl+S 的保存位置。</translation>
    </message>
    <message>
        <source>Where the sound comes from.</source>
        <translation>声音来自何处。</translation>
    </message>
    <message>
        <source>Which channel of the device or file to listen to.</source>
        <translation>聆听设备或文件的哪个声道。</translation>
    </message>
    <message>
        <source>Wide (6:3 octaves in the bass)</source>
        <translation>宽（低音区 6:3 八度）</translation>
    </message>
    <message>
        <source>a host and a port from 1 to 65535: 127.0.0.1:9000</source>
        <translation>主机和 1 到 65535 的端口：127.0.0.1:9000</translation>
    </message>
    <message>
        <source>a name of its list, such as {names}</source>
        <translation>其列表中的名称，例如 {names}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <source>as most pianos</source>
        <translation>同大多数钢琴</translation>
    </message>
    <message>
        <source>as the instrument</source>
        <translation>按乐器</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>个缓冲区</translation>
    </message>
    <message>
        <source>cents from −100 to 100, apart by blanks, not “{word}”</source>
        <translation>−100 到 100 的音分数，以空格分隔，而不是“{word}”</translation>
    </message>
    <message>
        <source>each key once, and {key} stands there twice</source>
        <translation>每个琴键一次，而 {key} 出现了两次</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>keys from A0 to C8 with their B in millionths, such as A0:330 C3:95, not “{word}”</source>
        <translation>从 A0 到 C8 的琴键及其以百万分之一计的 B，如 A0:330 C3:95，而不是“{word}”</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} 之一</translation>
    </message>
    <message>
        <source>semitones</source>
        <translation>个半音</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file}，第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>{label} takes a finite number, not {value}.</source>
        <translation>{label}应为有限的数，而不是 {value}。</translation>
    </message>
    <message>
        <source>{label} takes a text that can be written down, not {value}.</source>
        <translation>{label}应为可以写下的文本，而不是 {value}。</translation>
    </message>
    <message>
        <source>{label} takes up to {most} characters, not {count}.</source>
        <translation>{label}最多 {most} 个字符，而不是 {count} 个。</translation>
    </message>
    <message>
        <source>{label} takes {wanted}, not {value}.</source>
        <translation>{label}应为{wanted}，而不是 {value}。</translation>
    </message>
    <message>
        <source>{label} takes {wanted}; not {value}.</source>
        <translation>{label}应为{wanted}；而不是 {value}。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>“Tuner” in your music folder</source>
        <translation>音乐文件夹中的“Tuner”</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A pause longer than the buffer timeout ({buffer_timeout} ms) loses sound although there is still room for it.</source>
        <translation>超过缓冲区超时（{buffer_timeout} ms）的停顿会丢失声音，尽管仍有空间容纳。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply the recommended {pool_size} buffers</source>
        <translation>采用建议的 {pool_size} 个缓冲区</translation>
    </message>
    <message>
        <source>At {sample_rate} Hz, with up to {bookkeeping} of bookkeeping; the flush timeout bounds the delay at {flush_timeout} ms.</source>
        <translation>按 {sample_rate} Hz 计算，管理数据至多 {bookkeeping}；送出超时将延迟限制在 {flush_timeout} ms。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Back to the default: {default}</source>
        <translation>恢复默认值：{default}</translation>
    </message>
    <message>
        <source>Batches go out part-full: one takes {duration} to fill, longer than the flush timeout.</source>
        <translation>批次未填满就送出：填满一个需要 {duration}，长于送出超时。</translation>
    </message>
    <message>
        <source>Bring the defaults of all pages back</source>
        <translation>将所有页恢复为默认值</translation>
    </message>
    <message>
        <source>Bring the defaults of this page back</source>
        <translation>将此页恢复为默认值</translation>
    </message>
    <message>
        <source>Browse: {label}</source>
        <translation>浏览：{label}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Changed from the default</source>
        <translation>已更改，与默认值不同</translation>
    </message>
    <message>
        <source>Choose the sound file to listen to.</source>
        <translation>请选择要聆听的声音文件。</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>数据输出</translation>
    </message>
    <message>
        <source>Default: {default}</source>
        <translation>默认值：{default}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Keep quiet… {seconds_left} s</source>
        <translation>请保持安静… {seconds_left} s</translation>
    </message>
    <message>
        <source>Learn the room</source>
        <translation>学习环境噪声</translation>
    </message>
    <message>
        <source>Listen to the quiet room and put the gate above it</source>
        <translation>聆听安静的房间，把噪声门设在其上</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>重新查找设备</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>No option has these words.</source>
        <translation>没有选项包含这些文字。</translation>
    </message>
    <message>
        <source>Not in use: “{label}” is “{value}”, not “{wanted}”.</source>
        <translation>未使用：“{label}”为“{value}”，而不是“{wanted}”。</translation>
    </message>
    <message>
        <source>Nothing bounds memory when the analysis is slow: “Allocate” has no pool.</source>
        <translation>分析缓慢时，内存没有上限：“分配”不用缓冲池。</translation>
    </message>
    <message>
        <source>Now: {text}.</source>
        <translation>当前：{text}。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>预设(&amp;R)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Readings come {delay} after the sound: use smaller batches for a quicker needle.</source>
        <translation>读数比声音晚 {delay}：较小的批次可使指针更快。</translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <translation>建议：{reason}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Reset &amp;page</source>
        <translation>重置此页(&amp;P)</translation>
    </message>
    <message>
        <source>Reset {label} to {default}</source>
        <translation>将{label}重置为 {default}</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the options</source>
        <translation>搜索选项</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <translation>系统默认（{device}）</translation>
    </message>
    <message>
        <source>The buffer timeout is shorter than two batches ({duration}): buffers may be given up while they are still in use.</source>
        <translation>缓冲区超时短于两个批次（{duration}）：缓冲区可能在仍在使用时就被放弃。</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调音</translation>
    </message>
    <message>
        <source>Up and Down go through what was found, Enter goes to its control.</source>
        <translation>上下键浏览找到的选项，Enter 键转到其控件。</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>警告：{text}</translation>
    </message>
    <message>
        <source>Your own choice of the options below.</source>
        <translation>下方选项由您自行选择。</translation>
    </message>
    <message>
        <source>a look at the pool ten times a second; no delay</source>
        <translation>每秒查看缓冲池十次；无延迟</translation>
    </message>
    <message>
        <source>a lost buffer, {share:.0f} % of the pool, is missed for {buffer_timeout}; no memory, no delay</source>
        <translation>丢失的一个缓冲区（占缓冲池的 {share:.0f} %）要缺失 {buffer_timeout}；不占内存，无延迟</translation>
    </message>
    <message>
        <source>a message for each batch, {messages:.1f} a second</source>
        <translation>每个批次一条消息，每秒 {messages:.1f} 条</translation>
    </message>
    <message>
        <source>a picture every {duration}</source>
        <translation>每 {duration} 一幅画面</translation>
    </message>
    <message>
        <source>added delay</source>
        <translation>增加的延迟</translation>
    </message>
    <message>
        <source>adds {delay}, {buffer} a buffer, {messages:.1f} messages a second</source>
        <translation>增加 {delay}，每个缓冲区 {buffer}，每秒 {messages:.1f} 条消息</translation>
    </message>
    <message>
        <source>caps the added delay at {flush_timeout}, with batches {full:.0f} % full; no memory</source>
        <translation>将增加的延迟限制在 {flush_timeout}，批次填充 {full:.0f} %；不占内存</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>no delay</source>
        <translation>无延迟</translation>
    </message>
    <message>
        <source>no delay: a batch is full after {duration}; no memory</source>
        <translation>无延迟：批次在 {duration} 后填满；不占内存</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing is copied and no sample memory is made; no delay</source>
        <translation>不复制，也不新建样本内存；无延迟</translation>
    </message>
    <message>
        <source>nothing; the pool&apos;s times stay empty</source>
        <translation>无；缓冲池的各项时间保持空白</translation>
    </message>
    <message>
        <source>nothing; the size stays as it is set</source>
        <translation>无；大小保持所设的值</translation>
    </message>
    <message>
        <source>nothing; there is nothing to save either</source>
        <translation>无；也就没有可以保存的内容</translation>
    </message>
    <message>
        <source>nothing; {memory} once the size is automatic</source>
        <translation>无；大小改为自动后为 {memory}</translation>
    </message>
    <message>
        <source>of samples</source>
        <translation>样本内存</translation>
    </message>
    <message>
        <source>pause ridden out</source>
        <translation>可承受的停顿</translation>
    </message>
    <message>
        <source>the needle follows about {delay} behind</source>
        <translation>指针约落后 {delay}</translation>
    </message>
    <message>
        <source>two looks at the clock for each batch; no delay you can hear</source>
        <translation>每个批次查看时钟两次；没有听得出的延迟</translation>
    </message>
    <message>
        <source>unbounded</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device}（未连接）</translation>
    </message>
    <message>
        <source>{device} has 1 channel.</source>
        <translation>{device} 有 1 个声道。</translation>
    </message>
    <message>
        <source>{device} has only 1 channel.</source>
        <translation>{device} 只有 1 个声道。</translation>
    </message>
    <message>
        <source>{device} has only {count} channels.</source>
        <translation>{device} 只有 {count} 个声道。</translation>
    </message>
    <message>
        <source>{device} has {count} channels.</source>
        <translation>{device} 有 {count} 个声道。</translation>
    </message>
    <message>
        <source>{device} is not connected.</source>
        <translation>{device} 未连接。</translation>
    </message>
    <message>
        <source>{memory}, rides out a pause of {pause}; no delay</source>
        <translation>{memory}，能承受 {pause} 的停顿；无延迟</translation>
    </message>
    <message>
        <source>{memory}, which stays unused with this transport</source>
        <translation>{memory}，在此传输方式下不使用</translation>
    </message>
    <message>
        <source>{number} of {count}; Enter goes there.</source>
        <translation>第 {number} 个，共 {count} 个；按 Enter 键转到该处。</translation>
    </message>
    <message>
        <source>{range} · default {default}</source>
        <translation>{range} · 默认值 {default}</translation>
    </message>
    <message>
        <source>{rate} Hz is {size} of sound to analyse a second</source>
        <translation>{rate} Hz 即每秒要分析 {size} 声音</translation>
    </message>
    <message>
        <source>{size:.0f} bytes</source>
        <translation>{size:.0f} 字节</translation>
    </message>
    <message>
        <source>{size} copied each second, one more buffer ({buffer}); no delay</source>
        <translation>每秒复制 {size}，多用一个缓冲区（{buffer}）；无延迟</translation>
    </message>
    <message>
        <source>{size} newly made each second; no delay</source>
        <translation>每秒新建 {size}；无延迟</translation>
    </message>
    <message>
        <source>{size} of memory, filled within 30 s; no delay</source>
        <translation>占用内存 {size}，30 秒内填满；无延迟</translation>
    </message>
    <message>
        <source>{size} of samples</source>
        <translation>样本 {size}</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>All strings of a strum</source>
        <translation>扫弦的所有弦</translation>
    </message>
    <message>
        <source>Choose an instrument with strings (Ctrl+I).</source>
        <translation>请选择有弦的乐器 (Ctrl+I)。</translation>
    </message>
    <message>
        <source>Hold one note of an accordion or a tremolo harmonica.</source>
        <translation>请持续奏手风琴或颤音口琴的一个音。</translation>
    </message>
    <message>
        <source>Hold the note for two seconds…</source>
        <translation>请持续奏两秒…</translation>
    </message>
    <message>
        <source>How much the partials of the string that was read last lie above whole multiples: f_k = k·f0·√(1 + B·k²). One string at a time.</source>
        <translation>最近所测之弦的分音高出整数倍的程度：f_k = k·f0·√(1 + B·k²)。每次一根弦。</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Inharmonicity of {note}: B&#xa0;=&#xa0;({b}&#xa0;±&#xa0;{sigma})&#xa0;·&#xa0;{power}</source>
        <translation>{note} 的非谐性：B = ({b} ± {sigma}) · {power}</translation>
    </message>
    <message>
        <source>Inharmonicity: not known yet</source>
        <translation>非谐性：尚未得知</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>Not steady enough to tell the reeds; hold the note.</source>
        <translation>不够稳定，无法区分簧片；请持续奏这个音。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Nothing sounds.</source>
        <translation>没有声音。</translation>
    </message>
    <message>
        <source>One reed, or several exactly alike</source>
        <translation>一片簧片，或几片完全相同</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>簧片</translation>
    </message>
    <message>
        <source>Reeds of one note</source>
        <translation>一个音的各簧片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>String</source>
        <translation>弦</translation>
    </message>
    <message>
        <source>Strings that sound together: one is hidden while the overtones of others lie on all of its own; play it alone.</source>
        <translation>同时发声的各弦：当其他弦的泛音盖住一根弦的全部分音时，它被掩盖；请单独弹它。</translation>
    </message>
    <message>
        <source>Strongest tones</source>
        <translation>最强的音</translation>
    </message>
    <message>
        <source>Strum all strings, and let them ring.</source>
        <translation>扫响所有的弦，并让其延续。</translation>
    </message>
    <message>
        <source>The strongest tones, overtones among them</source>
        <translation>最强的音，包括泛音</translation>
    </message>
    <message>
        <source>Three reeds, {beats} beats a second</source>
        <translation>三片簧片，每秒 {beats} 次拍音</translation>
    </message>
    <message>
        <source>Two reeds, {beats} beats a second</source>
        <translation>两片簧片，每秒 {beats} 次拍音</translation>
    </message>
    <message>
        <source>Which pitches are shown</source>
        <translation>显示哪些音高</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被掩盖</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>已准</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>未听到</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {hz} Hz, {level} dBFS, {state}</source>
        <translation>{note}：{cents} 音分，{hz} Hz，{level} dBFS，{state}</translation>
    </message>
    <message>
        <source>{note}: {cents} cents, {state}</source>
        <translation>{note}：{cents} 音分，{state}</translation>
    </message>
    <message>
        <source>{note}: {state}</source>
        <translation>{note}：{state}</translation>
    </message>
    <message>
        <source>♭ flat</source>
        <translation>♭ 偏低</translation>
    </message>
    <message>
        <source>♯ sharp</source>
        <translation>♯ 偏高</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Demo guitar</source>
        <translation>演示吉他</translation>
    </message>
    <message>
        <source>Microphones need the PortAudio library, which was not found: {remedy}; the demo and sound files work without it.</source>
        <translation>麦克风需要 PortAudio 库，但没有找到：{remedy}；演示和声音文件不需要它。</translation>
    </message>
    <message>
        <source>No sound input was found: connect a microphone or an interface and refresh the list, or use the demo or a sound file.</source>
        <translation>没有找到声音输入：请连接麦克风或声卡并刷新列表，或使用演示或声音文件。</translation>
    </message>
    <message>
        <source>The sound device went away while it was being started: check it and try again.</source>
        <translation>声音设备在启动过程中断开：请检查设备，然后重试。</translation>
    </message>
    <message>
        <source>The sound input “{name}” is not there any more: connect it and try again, choose another one, or use the demo.</source>
        <translation>声音输入“{name}”已不存在：请连接后重试，选择其他输入，或使用演示。</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found under {system}: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>在 {system} 下没有找到声音输入“{name}”：请连接后重试，或选择 {names} 之一，或使用演示。</translation>
    </message>
    <message>
        <source>The sound input “{name}” was not found: connect it and try again, or choose one of {names}, or use the demo.</source>
        <translation>没有找到声音输入“{name}”：请连接后重试，或选择 {names} 之一，或使用演示。</translation>
    </message>
    <message>
        <source>The sound system could not be started again ({args}): check that the sound server is running, or use the demo.</source>
        <translation>声音系统无法重新启动（{args}）：请检查声音服务器是否在运行，或使用演示。</translation>
    </message>
    <message>
        <source>default microphone</source>
        <translation>默认麦克风</translation>
    </message>
    <message>
        <source>install PortAudio with your system&apos;s packages</source>
        <translation>请用系统的软件包安装 PortAudio</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice”</source>
        <translation>请用“pip install --force-reinstall sounddevice”安装</translation>
    </message>
    <message>
        <source>install it with “pip install --force-reinstall sounddevice” or “brew install portaudio”</source>
        <translation>请用“pip install --force-reinstall sounddevice”或“brew install portaudio”安装</translation>
    </message>
    <message>
        <source>install it with “sudo apt install libportaudio2” (Debian, Ubuntu) or your own system&apos;s package of PortAudio</source>
        <translation>请用“sudo apt install libportaudio2”（Debian、Ubuntu）或自己系统的 PortAudio 软件包安装</translation>
    </message>
    <message>
        <source>“{name}” cannot record at {sample_rate} Hz: choose its own rate, {own_rate} Hz.</source>
        <translation>“{name}”无法以 {sample_rate} Hz 录音：请选择其自身的采样率 {own_rate} Hz。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened ({reason}): close other programs that use it and try again, choose another device, or use the demo.</source>
        <translation>无法打开“{name}”（{reason}）：请关闭使用它的其他程序后重试，选择其他设备，或使用演示。</translation>
    </message>
    <message>
        <source>“{name}” fits several sound inputs ({names}): give one of these names whole.</source>
        <translation>“{name}”与多个声音输入相符（{names}）：请给出其中一个完整的名称。</translation>
    </message>
    <message>
        <source>“{name}” has delivered no sound for {seconds} s: check its connection and try again, choose another device, or use the demo.</source>
        <translation>“{name}”已有 {seconds} s 没有送来声音：请检查连接后重试，选择其他设备，或使用演示。</translation>
    </message>
    <message>
        <source>“{name}” has no channel {channel}: choose one from 1 to {channels}.</source>
        <translation>“{name}”没有声道 {channel}：请选择 1 到 {channels} 之一。</translation>
    </message>
    <message>
        <source>“{name}” has only {sample_rate} frames a second: {lowest_rate} are needed to read a pitch.</source>
        <translation>“{name}”每秒只有 {sample_rate} 帧：读取音高需要 {lowest_rate}。</translation>
    </message>
    <message>
        <source>“{name}” has stopped or was disconnected: connect it and try again, choose another device, or use the demo.</source>
        <translation>“{name}”已停止或断开：请连接后重试，选择其他设备，或使用演示。</translation>
    </message>
    <message>
        <source>“{name}” holds no sound that can be read: it is empty or was cut off; choose another file.</source>
        <translation>“{name}”中没有可读取的声音：文件为空或不完整；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cut off: only its first {seconds:.1f} s could be read.</source>
        <translation>“{name}”已损坏或不完整：只能读取最初的 {seconds:.1f} s。</translation>
    </message>
    <message>
        <source>“{name}” is empty: choose another file.</source>
        <translation>“{name}”是空文件：请选择其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a sound file that can be read, or it is damaged: choose a WAV, FLAC, OGG or MP3 file.</source>
        <translation>“{name}”不是可读取的声音文件，或已损坏：请选择 WAV、FLAC、OGG 或 MP3 文件。</translation>
    </message>
    <message>
        <source>“{name}” needs the libsndfile library, which was not found: install it with “pip install --force-reinstall soundfile”.</source>
        <translation>“{name}”需要 libsndfile 库，但没有找到：请用“pip install --force-reinstall soundfile”安装。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({error}).</source>
        <translation>无法读取“{path}”（{error}）。</translation>
    </message>
    <message>
        <source>“{path}” does not exist: check its name and folder.</source>
        <translation>“{path}”不存在：请检查其名称和文件夹。</translation>
    </message>
    <message>
        <source>“{path}” is a folder: choose a sound file in it.</source>
        <translation>“{path}”是文件夹：请选择其中的声音文件。</translation>
    </message>
    <message>
        <source>“{path}” is no file: choose a sound file.</source>
        <translation>“{path}”不是文件：请选择声音文件。</translation>
    </message>
    <message>
        <source>“{path}” may not be read: change its permissions.</source>
        <translation>不允许读取“{path}”：请更改其权限。</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source> semitones</source>
        <translation> 个半音</translation>
    </message>
    <message>
        <source>&amp;As the instrument</source>
        <translation>按乐器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Capo at fret</source>
        <translation>变调夹品位(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep this string</source>
        <translation>保留这根弦(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lowest string down by</source>
        <translation>最低弦降低(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Octaves</source>
        <translation>八度(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>记谱(&amp;W)</translation>
    </message>
    <message>
        <source>All &amp;equal</source>
        <translation>全部相等(&amp;E)</translation>
    </message>
    <message>
        <source>Any note</source>
        <translation>任意音</translation>
    </message>
    <message>
        <source>Any note, {lowest} to {highest}</source>
        <translation>任意音，{lowest} 到 {highest}</translation>
    </message>
    <message>
        <source>As it sounds</source>
        <translation>按实际音高</translation>
    </message>
    <message>
        <source>As the instrument is written</source>
        <translation>按乐器的记谱</translation>
    </message>
    <message>
        <source>By instrument</source>
        <translation>按乐器</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按调</translation>
    </message>
    <message>
        <source>Capo at fret {fret}</source>
        <translation>变调夹在第 {fret} 品</translation>
    </message>
    <message>
        <source>Course {course}</source>
        <translation>弦组 {course}</translation>
    </message>
    <message>
        <source>Course {course}, {count} strings</source>
        <translation>弦组 {course}，{count} 根弦</translation>
    </message>
    <message>
        <source>Equal divisions of the octave</source>
        <translation>八度等分</translation>
    </message>
    <message>
        <source>Find: {title}</source>
        <translation>查找：{title}</translation>
    </message>
    <message>
        <source>How far each note lies from equal temperament, in cents, on the key note {key}. It is saved as a Scala file, which then stands for the temperament.</source>
        <translation>以 {key} 为主音，每个音与平均律的偏差，以音分表示。保存为 Scala 文件，随后代替律制。</translation>
    </message>
    <message>
        <source>Keep each string as it &amp;ends</source>
        <translation>每根弦结束时自动保留(&amp;E)</translation>
    </message>
    <message>
        <source>Locked on {label}: ← → for another, Esc to let go</source>
        <translation>已锁定 {label}：← → 换一个，Esc 解除</translation>
    </message>
    <message>
        <source>Lowest string a semitone down</source>
        <translation>最低弦降一个半音</translation>
    </message>
    <message>
        <source>Lowest string {count} semitones down</source>
        <translation>最低弦降 {count} 个半音</translation>
    </message>
    <message>
        <source>Measured strings</source>
        <translation>已测琴弦</translation>
    </message>
    <message>
        <source>My instrument</source>
        <translation>我的乐器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None: any note</source>
        <translation>无：任意音</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Notes as they sound, such as E2 A2 D3, apart by blanks; a course as G3+G3; an offset in cents as A2(-2).</source>
        <translation>按实际音高写出各音，例如 E2 A2 D3，以空格分隔；弦组写作 G3+G3；音分偏移写作 A2(-2)。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Offset of string {number} in cents</source>
        <translation>第 {number} 弦的音分偏移</translation>
    </message>
    <message>
        <source>Own instrument</source>
        <translation>自定乐器</translation>
    </message>
    <message>
        <source>Own temperament</source>
        <translation>自定律制</translation>
    </message>
    <message>
        <source>Piano stretch</source>
        <translation>钢琴八度伸展</translation>
    </message>
    <message>
        <source>Play a string.</source>
        <translation>请弹一根弦。</translation>
    </message>
    <message>
        <source>Preview: cents from equal temperament</source>
        <translation>预览：与平均律的音分差</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, higher than it is written</source>
        <translation>看谱奏 C，实际发出 {key}，高于记谱</translation>
    </message>
    <message>
        <source>Reading C, the player sounds {key}, lower than it is written</source>
        <translation>看谱奏 C，实际发出 {key}，低于记谱</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>全部移除(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;trings</source>
        <translation>弦(&amp;T)</translation>
    </message>
    <message>
        <source>So the notes will stand beside equal temperament, with A at the concert pitch. The reading changes when it is saved.</source>
        <translation>各音与平均律相比将会如此，A 为标准音高。保存后读数随之改变。</translation>
    </message>
    <message>
        <source>Sounds an octave higher than it is written</source>
        <translation>比记谱高一个八度</translation>
    </message>
    <message>
        <source>Sounds an octave lower than it is written</source>
        <translation>比记谱低一个八度</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves higher than it is written</source>
        <translation>比记谱高 {octaves} 个八度</translation>
    </message>
    <message>
        <source>Sounds {octaves} octaves lower than it is written</source>
        <translation>比记谱低 {octaves} 个八度</translation>
    </message>
    <message>
        <source>Stiff strings make a piano&apos;s octaves wider than 2:1. Choose which partials are to meet in an octave, and play single strings from the whole keyboard, each for two or three seconds: the targets follow what is measured. Without measured strings they suit most pianos.</source>
        <translation>刚性的琴弦使钢琴的八度宽于 2:1。请选择八度中哪些分音应当重合，并在整个键盘上逐根弹奏琴弦，每根两三秒：目标音随测量结果而定。没有已测琴弦时，目标音适合大多数钢琴。</translation>
    </message>
    <message>
        <source>Stiffness B of the strings, in millionths</source>
        <translation>琴弦的刚性 B（百万分之一）</translation>
    </message>
    <message>
        <source>Stretch of the keys in cents</source>
        <translation>各琴键的伸展（音分）</translation>
    </message>
    <message>
        <source>String that sounds</source>
        <translation>正在响的弦</translation>
    </message>
    <message>
        <source>String {course}</source>
        <translation>弦 {course}</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>弦</translation>
    </message>
    <message>
        <source>Strings of {instrument}</source>
        <translation>{instrument}的弦</translation>
    </message>
    <message>
        <source>Sweetened</source>
        <translation>已微调</translation>
    </message>
    <message>
        <source>Sweetening: how far each string departs from its note, in cents.</source>
        <translation>各弦微调：每根弦偏离其音多少，以音分表示。</translation>
    </message>
    <message>
        <source>Target, cents from no stretch</source>
        <translation>目标音（相对于无伸展的音分）</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标音</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <source>Written as it sounds</source>
        <translation>按实际音高记谱</translation>
    </message>
    <message>
        <source>Written for {written}</source>
        <translation>按{written}记谱</translation>
    </message>
    <message>
        <source>Written for {written}: sounds {label}</source>
        <translation>按{written}记谱：实际为 {label}</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>in tune</source>
        <translation>已准</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>未听到</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>偏高</translation>
    </message>
    <message>
        <source>the program has an instrument “{name}”</source>
        <translation>程序自带名为“{name}”的乐器</translation>
    </message>
    <message>
        <source>{name}
1 note, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
1 个音，每 {period:.1f}&#x202f;¢ 重复</translation>
    </message>
    <message>
        <source>{name}
{count} notes, again after {period:.1f}&#x202f;¢</source>
        <translation>{name}
{count} 个音，每 {period:.1f}&#x202f;¢ 重复</translation>
    </message>
    <message>
        <source>{name} on {key}</source>
        <translation>{name}，主音 {key}</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping</source>
        <translation>{name}，按键盘映射</translation>
    </message>
    <message>
        <source>{name}, by keyboard mapping instead of the strings of {instrument}</source>
        <translation>{name}，按键盘映射，代替{instrument}的弦</translation>
    </message>
    <message>
        <source>{note}, cents from equal temperament</source>
        <translation>{note}，与平均律的音分差</translation>
    </message>
    <message>
        <source>{note}: B = {stiffness} ± {sigma} millionths</source>
        <translation>{note}：B = {stiffness} ± {sigma}（百万分之一）</translation>
    </message>
    <message>
        <source>{source}
On {key}, in cents from equal: {cents}</source>
        <translation>{source}
主音 {key}，与平均律的音分差：{cents}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}</source>
        <translation>{string}，{note}：{state}</translation>
    </message>
    <message>
        <source>{string}, {note}: {state}, locked</source>
        <translation>{string}，{note}：{state}，已锁定</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to let it go</source>
        <translation>{string}：{note}，{hz:.2f} Hz — {state}
单击以解除锁定</translation>
    </message>
    <message>
        <source>{string}: {note}, {hz:.2f} Hz — {state}
Click to lock it</source>
        <translation>{string}：{note}，{hz:.2f} Hz — {state}
单击以锁定</translation>
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
        <translation>纯律</translation>
    </message>
    <message>
        <source>Just (Agricola)</source>
        <translation>纯律（Agricola）</translation>
    </message>
    <message>
        <source>Just (Ellis&apos;s duodene)</source>
        <translation>纯律（Ellis 的 duodene）</translation>
    </message>
    <message>
        <source>Just (Euler)</source>
        <translation>纯律（Euler）</translation>
    </message>
    <message>
        <source>Just (Ganassi)</source>
        <translation>纯律（Ganassi）</translation>
    </message>
    <message>
        <source>Just (Hindustani)</source>
        <translation>纯律（印度斯坦）</translation>
    </message>
    <message>
        <source>Just (Kepler)</source>
        <translation>纯律（Kepler）</translation>
    </message>
    <message>
        <source>Just (Malcolm)</source>
        <translation>纯律（Malcolm）</translation>
    </message>
    <message>
        <source>Just (Marpurg)</source>
        <translation>纯律（Marpurg）</translation>
    </message>
    <message>
        <source>Just (Mersenne, lute)</source>
        <translation>纯律（Mersenne，琉特琴）</translation>
    </message>
    <message>
        <source>Just (Montvallon)</source>
        <translation>纯律（Montvallon）</translation>
    </message>
    <message>
        <source>Just (Ramos de Pareja)</source>
        <translation>纯律（Ramos de Pareja）</translation>
    </message>
    <message>
        <source>Just (Rousseau)</source>
        <translation>纯律（Rousseau）</translation>
    </message>
    <message>
        <source>Just (de Caus)</source>
        <translation>纯律（de Caus）</translation>
    </message>
    <message>
        <source>Just (harmonics 16 to 32)</source>
        <translation>纯律（第 16 到 32 泛音）</translation>
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
        <translation>中庸全音律</translation>
    </message>
    <message>
        <source>Meantone, 2/7 comma</source>
        <translation>中庸全音律，2/7 音差</translation>
    </message>
    <message>
        <source>Meantone, 2/9 comma</source>
        <translation>中庸全音律，2/9 音差</translation>
    </message>
    <message>
        <source>Meantone, ¼ comma</source>
        <translation>中庸全音律，¼ 音差</translation>
    </message>
    <message>
        <source>Meantone, ⅐ comma</source>
        <translation>中庸全音律，⅐ 音差</translation>
    </message>
    <message>
        <source>Meantone, ⅓ comma</source>
        <translation>中庸全音律，⅓ 音差</translation>
    </message>
    <message>
        <source>Meantone, ⅕ comma</source>
        <translation>中庸全音律，⅕ 音差</translation>
    </message>
    <message>
        <source>Meantone, ⅙ comma</source>
        <translation>中庸全音律，⅙ 音差</translation>
    </message>
    <message>
        <source>Meantone, ⅛ comma</source>
        <translation>中庸全音律，⅛ 音差</translation>
    </message>
    <message>
        <source>Modified meantone</source>
        <translation>修正中庸全音律</translation>
    </message>
    <message>
        <source>Neidhardt II</source>
        <translation>Neidhardt II</translation>
    </message>
    <message>
        <source>Neidhardt, big town</source>
        <translation>Neidhardt，大城</translation>
    </message>
    <message>
        <source>Neidhardt, small town</source>
        <translation>Neidhardt，小城</translation>
    </message>
    <message>
        <source>Neidhardt, village</source>
        <translation>Neidhardt，乡村</translation>
    </message>
    <message>
        <source>Prinz</source>
        <translation>Prinz</translation>
    </message>
    <message>
        <source>Pythagorean</source>
        <translation>五度相生律</translation>
    </message>
    <message>
        <source>Pythagorean, G♭ to B</source>
        <translation>五度相生律，G♭ 到 B</translation>
    </message>
    <message>
        <source>Rameau</source>
        <translation>Rameau</translation>
    </message>
    <message>
        <source>Rameau, Nouveau système</source>
        <translation>Rameau，Nouveau système</translation>
    </message>
    <message>
        <source>Schlick</source>
        <translation>Schlick</translation>
    </message>
    <message>
        <source>Silbermann, ⅙ Pythagorean comma</source>
        <translation>Silbermann，⅙ 毕达哥拉斯音差</translation>
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
        <translation>良律</translation>
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
        <translation>Werckmeister VI（Septenarius）</translation>
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
        <translation>Scala 文件</translation>
    </message>
    <message>
        <source>each step is 2^(1/{count})</source>
        <translation>每一步为 2^(1/{count})</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设定</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Drone with the pure fifth</source>
        <translation>带纯五度的持续音</translation>
    </message>
    <message>
        <source>F&amp;ollow the note</source>
        <translation>跟随音符(&amp;O)</translation>
    </message>
    <message>
        <source>Follow the note that is locked or read</source>
        <translation>跟随锁定的音或读到的音</translation>
    </message>
    <message>
        <source>Higher note of the reference tone</source>
        <translation>参考音升高一个音</translation>
    </message>
    <message>
        <source>Lower note of the reference tone</source>
        <translation>参考音降低一个音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Mute the reference tone</source>
        <translation>使参考音静音</translation>
    </message>
    <message>
        <source>Note of the reference tone: {label}, {hz:.2f} Hz</source>
        <translation>参考音：{label}，{hz:.2f} Hz</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>管风琴</translation>
    </message>
    <message>
        <source>Reference tone</source>
        <translation>参考音</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>发声</translation>
    </message>
    <message>
        <source>Sound the note that is locked or read; off sounds the one last chosen here</source>
        <translation>发出锁定的音或读到的音；关闭则发出上次在此选择的音</translation>
    </message>
    <message>
        <source>Sound the reference tone</source>
        <translation>发出参考音</translation>
    </message>
    <message>
        <source>String</source>
        <translation>弦乐</translation>
    </message>
    <message>
        <source>The output device has gone, so nothing sounds any more: check the device and try again.</source>
        <translation>输出设备已断开，因此不再发声：请检查设备，然后重试。</translation>
    </message>
    <message>
        <source>The output device “{name}” is not connected: connect it and refresh the list, or choose another one in the settings.</source>
        <translation>输出设备“{name}”未连接：请连接并刷新列表，或在设置中选择其他设备。</translation>
    </message>
    <message>
        <source>The pure fifth above, 3:2, sounds as well</source>
        <translation>同时发出上方的纯五度，3:2</translation>
    </message>
    <message>
        <source>There is nothing to play on: plug in or switch on headphones or a loudspeaker and try again.</source>
        <translation>没有可用于播放的设备：请插入或打开耳机或扬声器，然后重试。</translation>
    </message>
    <message>
        <source>Timbre of the reference tone</source>
        <translation>参考音的音色</translation>
    </message>
    <message>
        <source>To sound anything the tuner needs the PortAudio library, which was not found; “tuner devices” says how to install it.</source>
        <translation>调音器发声需要 PortAudio 库，但没有找到；“tuner devices”会说明如何安装。</translation>
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
        <translation>参考音的音量</translation>
    </message>
    <message>
        <source>With &amp;fifth</source>
        <translation>带五度(&amp;F)</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>“{name}” does not play ({why}): close the program that uses it, or choose another output device in the settings.</source>
        <translation>“{name}”无法播放（{why}）：请关闭使用它的程序，或在设置中选择其他输出设备。</translation>
    </message>
</context>
<context>
    <name>Transpositions</name>
    <message>
        <source>A instrument</source>
        <translation>A 调乐器</translation>
    </message>
    <message>
        <source>Alto clarinet</source>
        <translation>中音单簧管</translation>
    </message>
    <message>
        <source>Alto flute</source>
        <translation>中音长笛</translation>
    </message>
    <message>
        <source>Alto saxophone</source>
        <translation>中音萨克斯管</translation>
    </message>
    <message>
        <source>Baritone horn, treble clef</source>
        <translation>次中音号，高音谱号</translation>
    </message>
    <message>
        <source>Baritone saxophone</source>
        <translation>上低音萨克斯管</translation>
    </message>
    <message>
        <source>Bass clarinet</source>
        <translation>低音单簧管</translation>
    </message>
    <message>
        <source>Bass flute</source>
        <translation>低音长笛</translation>
    </message>
    <message>
        <source>Bass recorder</source>
        <translation>低音竖笛</translation>
    </message>
    <message>
        <source>Bass saxophone</source>
        <translation>低音萨克斯管</translation>
    </message>
    <message>
        <source>Basset horn</source>
        <translation>巴塞特单簧管</translation>
    </message>
    <message>
        <source>B♭ instrument</source>
        <translation>B♭ 调乐器</translation>
    </message>
    <message>
        <source>B♭ tuba, treble clef</source>
        <translation>B♭ 调大号，高音谱号</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>钢片琴</translation>
    </message>
    <message>
        <source>Clarinet in A</source>
        <translation>A 调单簧管</translation>
    </message>
    <message>
        <source>Clarinet in B♭</source>
        <translation>B♭ 调单簧管</translation>
    </message>
    <message>
        <source>Clarinet in E♭</source>
        <translation>E♭ 调单簧管</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>实际音高</translation>
    </message>
    <message>
        <source>Contrabassoon</source>
        <translation>低音大管</translation>
    </message>
    <message>
        <source>Cornet</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>D instrument</source>
        <translation>D 调乐器</translation>
    </message>
    <message>
        <source>Double bass</source>
        <translation>低音提琴</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>英国管</translation>
    </message>
    <message>
        <source>Euphonium, treble clef</source>
        <translation>上低音号，高音谱号</translation>
    </message>
    <message>
        <source>E♭ instrument</source>
        <translation>E♭ 调乐器</translation>
    </message>
    <message>
        <source>E♭ tuba, treble clef</source>
        <translation>E♭ 调大号，高音谱号</translation>
    </message>
    <message>
        <source>F instrument</source>
        <translation>F 调乐器</translation>
    </message>
    <message>
        <source>Flugelhorn</source>
        <translation>富鲁格号</translation>
    </message>
    <message>
        <source>G instrument</source>
        <translation>G 调乐器</translation>
    </message>
    <message>
        <source>Glockenspiel</source>
        <translation>钟琴</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Horn in F</source>
        <translation>F 调圆号</translation>
    </message>
    <message>
        <source>Oboe d&apos;amore</source>
        <translation>柔音双簧管</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>短笛</translation>
    </message>
    <message>
        <source>Piccolo trumpet in B♭</source>
        <translation>B♭ 调高音小号</translation>
    </message>
    <message>
        <source>Sopranino recorder</source>
        <translation>超高音竖笛</translation>
    </message>
    <message>
        <source>Sopranino saxophone</source>
        <translation>超高音萨克斯管</translation>
    </message>
    <message>
        <source>Soprano recorder</source>
        <translation>高音竖笛</translation>
    </message>
    <message>
        <source>Soprano saxophone</source>
        <translation>高音萨克斯管</translation>
    </message>
    <message>
        <source>Tenor horn</source>
        <translation>中音号</translation>
    </message>
    <message>
        <source>Tenor saxophone</source>
        <translation>次中音萨克斯管</translation>
    </message>
    <message>
        <source>Trumpet in B♭</source>
        <translation>B♭ 调小号</translation>
    </message>
    <message>
        <source>Trumpet in D</source>
        <translation>D 调小号</translation>
    </message>
    <message>
        <source>Trumpet in E♭</source>
        <translation>E♭ 调小号</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>No voice was found on this system: PowerShell is missing.</source>
        <translation>此系统上没有找到语音：缺少 PowerShell。</translation>
    </message>
    <message>
        <source>No voice was found on this system: install speech-dispatcher.</source>
        <translation>此系统上没有找到语音：请安装 speech-dispatcher。</translation>
    </message>
    <message>
        <source>No voice was found on this system: the program “say” is missing.</source>
        <translation>此系统上没有找到语音：缺少程序“say”。</translation>
    </message>
    <message>
        <source>The system&apos;s voice could not speak ({why}): check that it works, or switch spoken notes off in the settings.</source>
        <translation>系统语音无法播报（{why}）：请检查其是否正常，或在设置中关闭语音报音。</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>它没有结束</translation>
    </message>
    <message>
        <source>{name} flat</source>
        <comment>a note with an accidental</comment>
        <translation>降{name}</translation>
    </message>
    <message>
        <source>{name} sharp</source>
        <comment>a note with an accidental</comment>
        <translation>升{name}</translation>
    </message>
    <message>
        <source>{note}, in tune</source>
        <translation>{note}，已准</translation>
    </message>
    <message>
        <source>{note}, {cents} cents flat</source>
        <translation>{note}，低 {cents} 音分</translation>
    </message>
    <message>
        <source>{note}, {cents} cents sharp</source>
        <translation>{note}，高 {cents} 音分</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the input</source>
        <translation>选择输入</translation>
    </message>
    <message>
        <source>If it does not move, choose another input.</source>
        <translation>如果电平不动，请选择其他输入。</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>输入设备</translation>
    </message>
    <message>
        <source>Make a sound and see the level move</source>
        <translation>发出声音，观察电平变化</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh, or listen to the demo.</source>
        <translation>没有找到麦克风：请连接麦克风并按“刷新”，或聆听演示。</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and press Refresh; meanwhile the demo plays.</source>
        <translation>没有找到麦克风：请连接麦克风并按“刷新”；目前正在播放演示。</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>音：{note}</translation>
    </message>
    <message>
        <source>One string, or one long tone.</source>
        <translation>一根弦，或一个长音。</translation>
    </message>
    <message>
        <source>Play a note</source>
        <translation>奏一个音</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>播放演示(&amp;D)</translation>
    </message>
    <message>
        <source>Start &amp;tuning</source>
        <translation>开始调音(&amp;T)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>That is all: the tuner hears you.</source>
        <translation>这样就好了：调音器能听到您的声音。</translation>
    </message>
    <message>
        <source>The demo is playing. Choose a microphone to listen to it.</source>
        <translation>正在播放演示。要聆听麦克风，请选择一个。</translation>
    </message>
    <message>
        <source>The microphone or interface near your instrument.</source>
        <translation>靠近乐器的麦克风或声卡。</translation>
    </message>
    <message>
        <source>Three steps, and you can tune. All of it can be changed later.</source>
        <translation>三步之后即可调音。所有选项以后都可以更改。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to the tuner</source>
        <translation>欢迎使用调音器</translation>
    </message>
    <message>
        <source>{cents} cents: flat, tune up.</source>
        <translation>{cents} 音分：偏低，请调高。</translation>
    </message>
    <message>
        <source>{cents} cents: in tune.</source>
        <translation>{cents} 音分：已准。</translation>
    </message>
    <message>
        <source>{cents} cents: sharp, tune down.</source>
        <translation>{cents} 音分：偏高，请调低。</translation>
    </message>
</context>
</TS>
