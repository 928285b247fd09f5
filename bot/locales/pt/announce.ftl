announce-command = Dizer algo a todo mundo
announce-arguments = TEXTO
announce-how = Escreva depois do comando: <b>/announce Chegaram filmes novos.</b> Você vê primeiro, e ninguém recebe antes de você mandar.
announce-too-long = É longo demais: { $count } caracteres, e cabem { $most }.
announce-nobody = Daqui não posso escrever para mais ninguém.
announce-preview = Isto vai para <b>{ $people }</b>, uma vez para cada:
# The same where groups get it too; $groups is their number.
announce-preview-groups = Isto vai para <b>{ $people }</b>, uma vez para cada, e para { $groups ->
    [one] { $groups } grupo que quer novidades:
   *[other] { $groups } grupos que querem novidades:
}
announce-send-button = Enviar
announce-drop-button = Não enviar
announce-dropped = Ninguém recebeu.
announce-gone = Esse aviso não existe mais. Escreva de novo: /announce
announce-going = <b>Avisando todo mundo</b> { $bar } { $sent } de { $people } já têm
announce-stop-button = Parar
announce-stopped = <b>Parado.</b> { $sent } de { $people } já têm, { $left } não.
announce-on-button = Continuar
announce-done = <b>Dito.</b> { $sent } de { $people } já têm.
announce-unreachable = { $count ->
    [one] { $count } pessoa não aceita mensagens minhas.
   *[other] { $count } pessoas não aceitam mensagens minhas.
}
announce-failed = Sem conseguir alcançar: { $count }.
announce-unsure = De { $count } não sei se receberam; não envio duas vezes.
