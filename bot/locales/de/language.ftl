language-name = Deutsch
language-name-english = German
language-command = Die Sprache, in der ich mit dir rede
language-arguments = [SPRACHE]
language-question = Ich rede <b>Deutsch</b> mit dir. Welche Sprache ist dir lieber?
language-unknown = Die kann ich noch nicht. Diese kann ich:
language-auto-button = Wie in meiner App
language-changed = Ab jetzt rede ich <b>Deutsch</b> mit dir.
language-followed = Ab hier rede ich <b>Deutsch</b> mit dir; /language ändert das.

language-group-changed = In dieser Gruppe spreche ich ab jetzt Deutsch. Deine eigene Sprache: <b>/language</b> unter vier Augen.
language-group-stays = Das merke ich mir für unser Gespräch unter vier Augen. Hier spreche ich die Sprache der Gruppe; ändern kann sie, wer die Gruppe verwaltet.
language-group-none-button = Alle in ihrer Sprache
