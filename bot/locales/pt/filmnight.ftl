filmnight-command = Uma noite de cinema: vocês votam, eu digo qual
filmnight-arguments = [DIA] [HORA] [PALAVRAS]
filmnight-when = Quando? Toquem, ou escrevam: <b>/filmnight sábado 20:00</b>
filmnight-not-planned = Certo, então sem noite de cinema.
filmnight-which-clock = Por qual relógio? Digam uma cidade depois da hora: <b>/filmnight sábado 20:00 Lisboa</b>
filmnight-for-nobody = Ainda não há noite marcada, porque ninguém participa. Toquem e enviem o mesmo outra vez.
filmnight-passed = Essa hora já passou. Quando, então?
filmnight-too-far = Falta muito: planejo com { $days } dias de antecedência no máximo.
filmnight-too-few = Disso tenho filmes de menos para uma votação. Peçam menos: <b>/filmnight sábado 20:00</b>
filmnight-channel = Uma noite de cinema é para quem pode votar: peça num grupo.

filmnight-heading = <b>Noite de cinema, { $when }</b> · { $names }
filmnight-clock = { $when } (hora de { $place })
filmnight-vote = Votem; digo qual é: { $when }.
filmnight-alone = Por enquanto são só para { $name }. Quem mais vem? Toquem, e peçam /filmnight de novo.
filmnight-close-button = Encerrar agora
filmnight-cancel-button = Cancelar a noite
filmnight-question = Noite de cinema, { $when }: qual filme?
filmnight-fans = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}: { $names }

filmnight-decided = É <b>{ $film }</b>{ $facts }. { $when }.
filmnight-no-votes = Ninguém votou, então escolhi o que mais deve servir a todos.
filmnight-tie = { $films } teve os mesmos votos ({ $count }); escolhi { $film }, que deve servir melhor a todos.
filmnight-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}.
filmnight-second = Da próxima vez: { $film } ({ $count ->
    [one] { $count } voto
   *[other] { $count } votos
}).
filmnight-cancelled = A noite de cinema ({ $when }) está cancelada.
filmnight-cancel-question = Cancelo a noite de cinema ({ $when })?
filmnight-none = Não há noite de cinema marcada aqui. /filmnight planeja uma.

filmnight-how = Como foi <b>{ $film }</b>?
filmnight-not-button = Não aconteceu
filmnight-did-not-happen = Está bem, não aconteceu. /filmnight planeja a próxima.
filmnight-rated-already = Alguém já deu estrelas, então entendo que aconteceu.

filmnight-occupied = Já há uma noite de cinema: { $when }. Trocar?
filmnight-occupied-other = Já há uma noite de cinema: { $when }. Quem planejou foi { $name }, e pode trocar; um administrador também.
filmnight-replace-button = Trocar
filmnight-keep-button = Manter essa
filmnight-kept = Fica como está.
filmnight-not-yours = Quem planejou esta noite foi { $name }, e pode fazer isso; um administrador também.
filmnight-is-decided = A votação acabou: é { $film }.
filmnight-is-over = Essa noite de cinema já passou. /filmnight planeja outra.
