count-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
count-ratings = { $count ->
    [one] { $count } avaliação
   *[other] { $count } avaliações
}
count-lists = { $count ->
    [one] { $count } lista
   *[other] { $count } listas
}

whom = { $name } ({ $id })
whom-missing = Quem? Escreva um nome ou um identificador depois de { $command }, ou responda com ele a uma mensagem da pessoa.
whom-nobody = Não conheço ninguém chamado <b>{ $name }</b>. Conheço quem já me contou algo e quem falou comigo desde que fui iniciado: pelo nome, ou pelo identificador que /whoami diz.
whom-which = Várias pessoas se chamam assim. Quem você quer dizer?
whom-gone = Não sei mais nada dessa pessoa.

role-command = Quem cuida de mim, e quem pode o quê
role-arguments = [PESSOA PAPEL]
role-heading = <b>Quem cuida de mim</b>
role-how = Para mudar: <b>/role NOME admin</b>, <b>moderator</b> ou <b>none</b>.
role-unknown = Não conheço nenhum papel “{ $role }”.
role-which = Qual papel para { $who }? Agora: { $role }.
role-given = { $who } tem agora este papel: <b>{ $role }</b>.
role-owner-stays = O bot é de { $who }: isso está em MARQUEE_ADMINS.
role-owner-elsewhere = De quem é o bot está só em MARQUEE_ADMINS. Aqui você dá <b>admin</b> ou <b>moderator</b>, ou tira: <b>none</b>.
role-owner = propriedade
role-admin = admin
role-moderator = moderação
role-none = nenhum papel

block-command = Não responder mais a alguém
block-arguments = PESSOA
block-heading = <b>Bloqueios</b>
block-nobody = Ninguém está com bloqueio.
block-how = <b>/block NOME</b> e <b>/unblock NOME</b> mudam isso.
block-done = Bloqueei { $who }: aviso uma vez, e depois mais nada. Não aprendo nada com essas avaliações.
block-not-yours = { $who } tem aqui este papel: { $role }. Você não pode bloquear.
block-told = Não respondo mais a você: quem cuida de mim bloqueou seu acesso. Suas avaliações continuam suas, e não aprendo nada com elas. Se for um engano, escreva para essa pessoa.
block-button = Bloquear
unblock-command = Voltar a responder a alguém
unblock-button = Desbloquear
unblock-done = Volto a responder a { $who } e a aprender com essas avaliações.
unblock-not = { $who } não tinha bloqueio.

lasterror-command = O que deu errado há pouco
lasterror-none = Nenhum erro anotado: tudo calmo.
lasterror-heading = <b>O que deu errado há pouco</b>
lasterror-more = No registro está tudo.

others-command = A lista de alguém e os motivos dela
others-heading = <b>A lista de { $who }</b>
others-made-from = A partir de { $ratings }, botão em { NUMBER($dial, maximumFractionDigits: 1) }
others-none = Não sobrou nada para mostrar.
others-logged = Não mostrei a lista à pessoa. Fica registrado que você olhou.
others-logged-own = Não a mostrei como uma lista sua, por isso ela não conta. Fica registrado que você olhou.
others-in-company = O gosto de alguém não é da conta dos outros: me pergunte em particular, { $command }

privacy-admins =
    <b>Quem cuida de mim</b>
    Para descobrir o que deu errado, admins podem olhar a lista que eu mostraria a você, com os motivos dela (/why); cada olhada fica registrada. Também veem quem está aqui: nome, desde quando, quantas notas, o dia da última. Também guardo quem cuida de mim e quem tem bloqueio aqui; com as estrelas de quem tem bloqueio não aprendo nada.
