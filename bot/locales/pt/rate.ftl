rate-command = Avaliar um filme: de 1 a 5 estrelas, com meias
rate-arguments = FILME [ESTRELAS]
rate-usage =
    Me diga um filme e as suas estrelas, de 1 a 5, meias também valem:
    <b>/rate Heat 5</b>
    <b>/rate Toy Story 4.5</b>

    Sem estrelas, mostro botões para você escolher. Dois filmes com o mesmo nome? Acrescente o ano:
    <b>/rate Heat (1995) 5</b>
rate-which-film = Qual filme?
rate-same-of-what = O mesmo para qual filme? Diga qual e as estrelas: <b>Heat 4</b>.

rate-choose = { $count ->
    [1] É este?
   *[other] Qual deles?
}
rate-choose-saves = { $stars } para qual?
rate-all-of-same = { $stars } para cada um destes { $count }?
rate-all-of = Estas estrelas para estes { $count }?
rate-all-button = { $count ->
    [2] Os dois
   *[other] Todos os { $count }
}
rate-choose-not-here = Não está aqui? Tente o título completo ou o ano.
rate-choose-not-here-until = Não está aqui? Meus filmes vão até { $year }.

rate-stars = Quantas estrelas para <b>{ $film }</b>?
rate-stars-before = Até agora você deu { $stars }.
rate-range = As estrelas vão de 1 a 5.
rate-grade = Nas escolas alemãs a melhor nota é 1; aqui, são 5 estrelas.
rate-halves = Só estrelas inteiras ou meias, por favor.
rate-for-you = para você, umas { $stars }

rate-saved = Salvo: <b>{ $film }</b> { $stars }
rate-saved-first = Já dá para uma primeira lista.
rate-unchanged = Nada a mudar: já estava assim, <b>{ $film }</b> { $stars }
rate-changed = Mudado: <b>{ $film }</b> { $stars } (antes: { $before })
rate-change-button = Mudar
rate-none-button = { $count ->
    [1] Não
    [2] Nenhum dos dois
   *[other] Nenhum desses
}
rate-since-removed = Depois disso você apagou sua avaliação de <b>{ $film }</b>.
rate-since-changed = Depois disso você deu outra nota: <b>{ $film }</b> { $stars }
rate-since-button = Mudar
rate-not-yours = Só quem disse isso pode mudar ou desfazer. Suas avaliações ficam como estão: /myratings
rate-question-gone = Essa pergunta já passou, ou era para outra pessoa.
rate-asked-another = Perguntei a outra pessoa de que filme ela fala, então quem responde é ela. Para dar a sua nota: <b>/rate { $film }</b>

rate-not-got = Não entendi “{ $words }”. Escreva só o filme e as estrelas: <b>Heat 4</b>.
rate-not-there = Não conheço nenhum filme chamado <b>{ $title }</b>.
rate-not-there-until = Não conheço nenhum filme chamado <b>{ $title }</b>: os meus vão até { $year }.
rate-related = Mas tenho estes:
rate-spelling = Está escrito certo? O título em inglês, ou parte dele, costuma ajudar.
rate-rounded = { $written } fica no meio: usei { $stars }.
rate-confirm = É <b>{ $film }</b>?
rate-confirm-stars = { $stars } para <b>{ $film }</b>?

hearsay-not-saved = O que os outros acham eu não guardo.
