status-command = O modelo em uso e quanta gente o usa
status-model = <b>Modelo em uso</b>
status-no-model = nenhum ainda; /retrain treina o primeiro
status-in-service =
    { $version } ({ $kind }, treinado em { $trained } UTC)
    { $films } filmes, { $ratings } avaliações de { $people } pessoas
status-chat = Ao todo { $people }, { $ratings }
status-run = <b>Último treino</b>
status-no-run = nenhum ainda; /retrain inicia um
status-troubles = <b>Tirados de uso automaticamente</b>
status-unopened = { $version }, { $ago }: não abre ({ $error })
status-failures = { $version }, { $ago }: { $failures } das primeiras { $answers } respostas falharam
status-day = EEEE, d 'de' MMMM
status-since = <b>Em uso desde { $day }</b>
status-today = <b>Hoje</b> { $people }, { $ratings }, { $lists }
status-week = Dos filmes mostrados na última semana, { $liked } receberam depois 4 ou mais, { $other } menos.
status-disk = Disco { $percent } % cheio.
status-disk-full = Disco { $percent } % cheio: não há treino até haver espaço.
status-next-run = Próximo treino: { $day ->
    [0] hoje
    [1] amanhã
   *[other] { $date }
}, { $time } ({ $zone })
status-run-due = Próximo treino: é agora, começa em menos de um minuto.
status-schedule-off = Não há treino automático (MARQUEE_RETRAIN está desligado).
count-given = { $count ->
    [1] { $count } avaliação ou mudança
   *[other] { $count } avaliações e mudanças
}
