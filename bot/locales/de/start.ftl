start-command = Hallo sagen
start-no-model = <b>Willkommen bei Marquee!</b> Ich empfehle Filme.
start-first = <b>Willkommen bei Marquee!</b> Nenn mir Filme, die du magst, und ich finde andere, die dir auch gefallen.
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
start-extent-until = Ich kenne { $count } Filme, bis { $year }. Von anderswo: /import
start-extent = Ich kenne { $count } Filme. Von anderswo: /import
