match-command = Compare gostos com um amigo que aceite
match-arguments = [CÓDIGO]
match-somebody = Alguém
match-in-company = Quem se compara com quem não é da conta de mais ninguém: me peça em particular.
match-with-whom = Comparar com quem?
match-invite-button = Convidar alguém
match-invitation =
    Mande isto para a pessoa com quem você quer se comparar. Vale para uma só, por uma semana:

    <b>/match { $code }</b>

    Quando ela aceitar, vocês dois veem que filmes têm em comum, onde discordam e o que combina com os dois. Qualquer um de vocês pode encerrar quando quiser.
match-not-here = Me mande isso em particular: aqui outras pessoas leem.
match-asked = <b>{ $name }</b> quer comparar gostos com você. Vocês veriam os filmes que os dois avaliaram e o que combina com os dois; nada mais.
match-agree-button = Aceito
match-decline-button = Não
match-agreed = Combinado.
match-declined = Tudo bem: nada foi compartilhado.
match-void = Esse código não vale: já foi usado, tem mais de uma semana, é seu ou tem um erro de digitação. Peça um novo: é só a pessoa me mandar /match.
match-over = Vocês dois não se comparam mais. /match convida alguém.
match-ended = Encerrado: nenhum de vocês vê mais os filmes do outro.

match-heading = <b>Você e { $name }</b>
match-shared = { $count ->
    [1] Um filme avaliado pelos dois
   *[other] { $count } filmes avaliados pelos dois
}; vocês concordam em { $agree }, com até uma estrela de diferença.
match-none-shared = Ainda não há nenhum filme avaliado pelos dois.
match-loved = <b>Vocês dois gostam de</b>
match-parted = <b>Vocês discordam em</b>
match-parted-film = { $film }: você { $own }, { $name } { $theirs }
match-for-both = <b>Para uma noite juntos</b>
match-for-both-film = { $place }. { $film }: você, umas { $own }; { $name }, umas { $theirs } · { $link }
match-too-few = Avaliem mais alguns filmes cada um, e eu acho o que combina com os dois.
match-stop-button = Parar de comparar
