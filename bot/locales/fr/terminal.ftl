terminal-how = (Tape un numéro pour appuyer sur ce bouton ; exit ou Ctrl-D pour partir.)
terminal-bye = À bientôt !
terminal-background = Ça continue en arrière-plan ; /status dit où ça en est.
terminal-picture = <a>Affiche</a>
