small-talk-greeting = Bonjour. Dis-moi un film que tu aimes, ou ce que tu as envie de voir.
small-talk-self = Je suis un programme qui s'y connaît en films : pas un humain, et je ne sais rien faire d'autre. Dis-moi un film que tu aimes, ou ce dont tu as envie.
small-talk-feeling = Bien, merci : je pense au cinéma. Qu’as-tu vu dernièrement ?
small-talk-thanks = Bon film.
small-talk-goodbye = À bientôt. Je suis là quand tu cherches un film.
small-talk-approval = Bien. Dis-moi un film, ou demande-moi une liste.
small-talk-films-button = Montre-moi des films
nothing-asked = D'accord. /undo annule ton dernier changement.
