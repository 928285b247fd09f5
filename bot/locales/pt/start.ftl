start-command = Dizer oi
start-no-model = <b>Aqui é o Marquee!</b> Eu indico filmes.
start-first = <b>Aqui é o Marquee!</b> Eu acho filmes para você a partir dos que você já gosta.
start-again = <b>Que bom ver você de novo!</b> Você avaliou { $count ->
    [1] um filme
   *[other] { $count } filmes
}.
start-how =
    Avaliar um filme:  <b>/rate Heat 5</b>
    Ver filmes:  <b>/recommend</b>
    Mais:  /help
start-tap-button = Ver alguns, um a um
start-films-button = Só me mostre filmes
start-extent-until = Diga um que você adora, ou veja alguns, um a um. Conheço { $count } filmes, até { $year }.
start-extent = Diga um que você adora, ou veja alguns, um a um. Conheço { $count } filmes.
