language-name = Français
language-name-english = French
language-command = La langue dans laquelle je te parle
language-arguments = [LANGUE]
language-question = Je te parle en <b>français</b>. Quelle langue préfères-tu ?
language-unknown = Celle-là, je ne la parle pas encore. Celles-ci, oui :
language-auto-button = Comme dans mon appli
language-changed = Désormais, je te parle en <b>français</b>.
