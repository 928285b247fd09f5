link-command = Ligar este chat ao seu navegador
link-arguments = [CÓDIGO]
link-in-company = Quem você é em outros lugares não é da conta de mais ninguém: me pergunte em particular.
link-code =
    No meu site, em “Meus”, escolha “Ligar” e escreva lá este código em { $minutes } minutos:

    <b>{ $code }</b>

    Ou pegue um código lá e me mande <b>/link CÓDIGO</b>.
link-with = A outra conta: { $platform }, { $name }.
link-with-browser = Do outro lado: um navegador no meu site.
link-counts = Avaliações: { $own } aqui, { $theirs } lá. Depois os dois lados têm todas.
link-both-rated = { $count ->
    [1] Um filme está avaliado nos dois; valem as estrelas mais recentes.
   *[other] { $count } filmes estão avaliados nos dois; valem as estrelas mais recentes.
}
link-question = Ligo os dois? Só se o código for seu.
link-yes-button = Ligar
link-no-button = Não
link-done = Ligados: o seu navegador e este chat conhecem agora os mesmos filmes.
link-left = Tudo bem: nada foi ligado.
link-void = Esse código não vale: já foi usado, é velho demais, é seu ou tem um erro. O site faz um novo, em “Meus”.
link-both = Esse código é de outro chat. Posso ligar um chat a um navegador, não dois chats.
