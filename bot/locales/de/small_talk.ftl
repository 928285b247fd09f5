small-talk-greeting = Hallo. Nenn mir einen Film, den du magst, oder sag mir, wonach dir ist.
small-talk-self = Ich bin ein Programm, das sich mit Filmen auskennt: kein Mensch, und sonst kann ich nichts. Nenn mir einen Film, den du magst, oder sag, worauf du Lust hast.
small-talk-feeling = Gut, danke: Ich denke an Filme. Was hast du zuletzt gesehen?
small-talk-thanks = Viel Spaß beim Film.
small-talk-goodbye = Bis bald. Ich bin da, wenn du einen Film suchst.
small-talk-approval = Gut. Nenn mir einen Film, oder frag nach einer Liste.
small-talk-films-button = Zeig mir Filme
nothing-asked = Gut. /undo nimmt deine letzte Änderung zurück.
