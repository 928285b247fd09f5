start-command = Hallo sagen
start-no-model = <b>Willkommen bei Marquee!</b> Ich empfehle Filme.
start-first = <b>Willkommen bei Marquee!</b> Ich finde Filme für dich, ausgehend von denen, die du schon magst.
start-again = <b>Schön, dass du wieder da bist!</b> Du hast { $count ->
    [1] einen Film
   *[other] { $count } Filme
} bewertet.
start-how =
    Einen Film bewerten:  <b>/rate Heat 5</b>
    Filme bekommen:  <b>/recommend</b>
    Mehr:  /help
start-tap-button = Ein paar durchtippen
start-films-button = Zeig mir einfach Filme
start-extent-until = Nenn einen, den du liebst, oder tipp ein paar durch. Ich kenne { $count } Filme, bis { $year }.
start-extent = Nenn einen, den du liebst, oder tipp ein paar durch. Ich kenne { $count } Filme.
