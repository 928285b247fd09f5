cards-saved = <b>{ $film }</b> { $stars } · /undo revient en arrière
cards-question = Tu l'as trouvé comment ?
cards-not-seen-button = Pas vu
cards-more-button = Encore quelques-uns
cards-list-button = Voir ma liste ({ $count } notes)
cards-films-button = Assez : voir des films
cards-enough = Ça suffit pour commencer. Tu as noté { $count ->
    [1] un film
   *[other] { $count } films
}.
cards-none = Aucun de ceux-là, donc. Dis-moi un film que tu adores, ou regarde une liste variée.
