start-command = Dire bonjour
start-no-model = <b>Bienvenue chez Marquee !</b> Je recommande des films.
start-first = <b>Bienvenue chez Marquee !</b> Dis-moi des films que tu aimes, et je t'en trouve d'autres qui te plairont aussi.
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
start-extent-until = Je connais { $count } films, jusqu'en { $year }. Venant d'ailleurs : /import
start-extent = Je connais { $count } films. Venant d'ailleurs : /import
