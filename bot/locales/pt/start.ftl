start-command = Dizer oi
start-no-model = <b>Aqui é o Marquee!</b> Eu indico filmes.
start-first = <b>Aqui é o Marquee!</b> Me diga filmes de que você gosta, e eu acho outros de que você também vai gostar.
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
start-extent-until = Conheço { $count } filmes, até { $year }. De outros lugares: /import
start-extent = Conheço { $count } filmes. De outros lugares: /import
