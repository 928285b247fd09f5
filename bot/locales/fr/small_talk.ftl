small-talk-greeting = Bonjour. Dis-moi un film que tu aimes, ou ce que tu as envie de voir.
small-talk-self = Je suis un programme qui s'y connaît en films : pas un humain, et je ne sais rien faire d'autre. Dis-moi un film que tu aimes, ou ce dont tu as envie.
small-talk-feeling = Bien, merci : je pense au cinéma. Qu’as-tu vu dernièrement ?
small-talk-thanks = Bon film.
small-talk-goodbye = À bientôt. Je suis là quand tu cherches un film.
small-talk-approval = Bien. Dis-moi un film, ou demande-moi une liste.
small-talk-films-button = Montre-moi des films
nothing-asked = D'accord. /undo annule ton dernier changement.
# Asked for its favourite film; $film is the one that most people like best, and its card follows.
small-talk-favourite = Moi, je n'en ai vu aucun. Celui qu'on aime le plus ici, c'est <b>{ $film }</b>.
# Asked for a joke; a button shows comedies.
small-talk-joke = Je ne connais que les films. Les blagues sont au rayon comédies :
# Its recommendations are no good, somebody says; buttons rate films and ask for a mood.
small-talk-sorry = Désolé, c'était à côté. Mets des étoiles à quelques films, ou dis-moi ton envie, et je viserai mieux.
