retrain-command = Aprender com as avaliações mais recentes
retrain-button = Treinar de novo
retrain-queued = <b>O treino</b> já vai começar.
retrain-running = <b>Treinando</b> { $bar } { $percent }%
retrain-so-far = { $duration } até agora
retrain-promoted = <b>Treino concluído: o modelo novo está em uso.</b>
retrain-kept = <b>Treino concluído: o modelo antigo continua em uso.</b>
retrain-failed = <b>O treino falhou; o modelo em uso continua respondendo.</b>
retrain-took = Duração: { $duration }.
retrain-chat = Aprendeu com { $ratings ->
    [1] 1 avaliação
   *[other] { $ratings } avaliações
} de { $people ->
    [1] 1 pessoa
   *[other] { $people } pessoas
} no chat.
retrain-chat-unknown = { $count ->
    [1] Mais 1 é de um filme que falta nos dados.
   *[other] Mais { $count } são de filmes que faltam nos dados.
}
retrain-already = Já há um treino em andamento: { $who }.
retrain-who = { $who ->
    [you] iniciado por você
    [schedule] iniciado pela agenda
   *[other] iniciado por { $name }
} { $ago }

ago = há { $duration } ({ $moment } UTC)
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { NUMBER($count, minimumFractionDigits: 1, maximumFractionDigits: 1) } h
duration-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
time-of-day = HH:mm
date-and-time = d 'de' MMM 'de' y, HH:mm

failure-not-taken = Nenhum treinador aceitou o pedido: inicie `marquee trainer` onde o TensorFlow está instalado e peça de novo.
failure-silent = O treinador parou sem dizer nada (foi morto, ou a máquina caiu). O resto continua igual.
failure-no-room = O disco está { $percent } % cheio: não há treino até haver espaço. Apague o que sobra e peça de novo.
failure-not-started = Não foi possível iniciar o treinador: { $error }.
failure-killed = O treinador foi morto, provavelmente porque faltou memória na máquina.
failure-signal = O treinador foi encerrado pelo sinal { $signal }.
failure-no-result = O treinador terminou (código de saída { $exit_code }) sem resultado.
failure-stopped = Pediram ao treinador que parasse antes do fim.
failure-out-of-memory = Faltou memória ao treinador.
failure-refused = { $error }
failure-crashed = O treinador falhou ({ $error }); os detalhes estão no log da execução { $run }.
failure-log = Os detalhes estão em { $log }.

step-starting = começando
step-reading-ratings = lendo avaliações
step-reading-the-ratings-of-some-people = lendo as avaliações de algumas pessoas
step-training-the-tower = treinando a torre
step-training-the-tower-trial = treinando a torre (ensaio)
step-balancing-the-branches = equilibrando os ramos
step-balancing-the-branches-for-new-people = equilibrando os ramos para gente nova
step-learning-to-predict-stars = aprendendo a prever estrelas
step-counting-ratings = contando avaliações
step-estimating-biases = estimando vieses
step-solving-for-film-to-film-weights = calculando pesos de filme para filme
step-finding-neighbours = procurando vizinhos
step-alternating-least-squares = mínimos quadrados alternados
step-training-article = treinando a rede do artigo
step-training-article-dot = treinando o produto escalar do artigo
step-measuring-on-held-out-people = medindo em pessoas separadas
step-writing-the-bundle = gravando o modelo
step-comparing-lists = comparando listas
step-comparing-first-lists = comparando primeiras listas
