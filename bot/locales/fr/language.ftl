language-name = Français
language-name-english = French
language-command = La langue dans laquelle je te parle
language-arguments = [LANGUE]
language-question = Je te parle en <b>français</b>. Quelle langue préfères-tu ?
language-unknown = Celle-là, je ne la parle pas encore. Celles-ci, oui :
language-auto-button = Comme dans mon appli
language-changed = Désormais, je te parle en <b>français</b>.
language-followed = À partir de là, je te parle en <b>français</b> ; /language le change.

language-group-changed = Dans ce groupe, je parle désormais français. Ta propre langue : <b>/language</b> en privé.
language-group-stays = C'est noté pour nos échanges privés. Ici je parle la langue du groupe, que peut changer qui le gère.
language-group-none-button = Chacun dans sa langue
