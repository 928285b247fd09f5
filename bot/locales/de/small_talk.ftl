small-talk-greeting = Hallo. Nenn mir einen Film, den du magst, oder sag mir, wonach dir ist.
small-talk-self = Ich bin ein Programm, das sich mit Filmen auskennt: kein Mensch, und sonst kann ich nichts. Nenn mir einen Film, den du magst, oder sag, worauf du Lust hast.
small-talk-feeling = Gut, danke: Ich denke an Filme. Was hast du zuletzt gesehen?
small-talk-thanks = Viel Spaß beim Film.
small-talk-goodbye = Bis bald. Ich bin da, wenn du einen Film suchst.
small-talk-approval = Gut. Nenn mir einen Film, oder frag nach einer Liste.
small-talk-films-button = Zeig mir Filme
nothing-asked = Gut. /undo nimmt deine letzte Änderung zurück.
# Asked for its favourite film; $film is the one that most people like best, and its card follows.
small-talk-favourite = Selbst gesehen habe ich keinen. Am liebsten haben hier alle <b>{ $film }</b>.
# Asked for a joke; a button shows comedies.
small-talk-joke = Ich kenne nur Filme. Die Witze stehen im Regal mit den Komödien:
# Its recommendations are no good, somebody says; buttons rate films and ask for a mood.
small-talk-sorry = Tut mir leid, das war nichts. Gib ein paar Filmen Sterne oder nenn mir eine Stimmung, dann treffe ich besser.
