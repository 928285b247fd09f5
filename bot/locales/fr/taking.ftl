taking-enjoy = Bon film : <b>{ $film }</b>.
taking-will-ask = Demain, je te demanderai comment c'était.
taking-do-not-ask-button = Ne pas demander
taking-not-asked = D'accord, je ne demande pas. Dis-le-moi quand tu veux.
taking-not-watched-button = Pas regardé
taking-another-time = Une autre fois, alors.
taking-how = Comment était <b>{ $film }</b> ?
