admin-runs = Treinos
admin-run = Treino { $number }
admin-run-unknown = Não há nenhum treino { $number }: a lista tem todos.
admin-run-asked = { $who ->
    [you] você
    [schedule] o horário
   *[other] { $name }
}, { $moment } UTC
admin-state-queued = à espera
admin-state-running = em andamento
admin-state-promoted = posto em serviço
admin-state-kept = não posto em serviço
admin-state-failed = falhou
admin-older-button = Mais antigos
admin-newest-button = Os mais novos
admin-gate = O que decidiu
admin-measure = Medida
admin-gate-new = Novo
admin-gate-old = Em serviço então
admin-gate-popularity = Popularidade
admin-gate-difference = Diferença (95 %)
admin-beside = Ao lado do modelo em serviço
admin-curves = Como aprendeu
admin-pass = Passagem
admin-pass-by-pass = Passagem a passagem
admin-learned-from = Aprendido
admin-put-aside = Posto de lado
admin-curve-loss = Perda
admin-curve-ndcg = NDCG das listas
admin-curve-mae = Erro absoluto médio
admin-log = Fim do seu registro
admin-log-end = Só o fim é mostrado.
admin-log-empty = Ainda não há nada escrito.
admin-no-log = Não há registro nesta máquina: fica onde o treino correu, e só os últimos são guardados.
