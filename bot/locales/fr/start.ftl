start-command = Dire bonjour
start-no-model = <b>Bienvenue chez Marquee !</b> Je recommande des films.
start-first = <b>Bienvenue chez Marquee !</b> Je te trouve des films à partir de ceux que tu aimes déjà.
start-again = <b>Content de te revoir !</b> Tu as noté { $count ->
    [1] un film
   *[other] { $count } films
}.
start-how =
    Noter un film :  <b>/rate Heat 5</b>
    Voir des films :  <b>/recommend</b>
    Plus :  /help
start-tap-button = En parcourir quelques-uns
start-films-button = Montre-moi des films
start-extent-until = Cites-en un que tu adores, ou parcours-en quelques-uns. Je connais { $count } films, jusqu'en { $year }.
start-extent = Cites-en un que tu adores, ou parcours-en quelques-uns. Je connais { $count } films.
