terminal-how = (Tippe eine Zahl, um den Knopf zu drücken; mit exit oder Strg-D gehst du.)
terminal-bye = Bis bald!
terminal-background = Es läuft im Hintergrund weiter; /status zeigt, wie weit es ist.
terminal-picture = <a>Plakat</a>
