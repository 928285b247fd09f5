language-name = Deutsch
language-name-english = German
language-command = Die Sprache, in der ich mit dir rede
language-arguments = [SPRACHE]
language-question = Ich rede <b>Deutsch</b> mit dir. Welche Sprache ist dir lieber?
language-unknown = Die kann ich noch nicht. Diese kann ich:
language-auto-button = Wie in meiner App
language-changed = Ab jetzt rede ich <b>Deutsch</b> mit dir.
