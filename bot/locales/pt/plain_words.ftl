plain-guess = Não entendi tudo. Você quer dizer isto?
plain-list-button = Ver minha lista
plain-all-right = Tudo bem. Diga um filme ou o que você tem vontade de ver.
plain-last-list = Essa era a última. Avalie um filme que você conhece ou peça outra coisa.
plain-nothing-to-drop = <b>{ $film }</b> não tem estrelas suas e não está em nenhuma lista sua.
plain-which-film = Qual filme? Diga o título, por exemplo <b>Heat</b>, ou veja uma lista antes.
plain-which = Qual?
plain-which-of = A lista tem { $count ->
    [1] 1 filme. Esse?
   *[other] { $count } filmes. Qual?
}
plain-film-button = O filme { $film }
plain-wish-button = Filmes: { $wish }
plain-unknown-person = Não conheço nenhum filme com <b>{ $person }</b>.
plain-like-which = Como qual filme? Diga o título ou abra um de uma lista.
plain-clear-button = Limpar
plain-absent = Não conheço nenhum filme chamado <b>{ $film }</b>.
plain-absent-until = Não conheço nenhum filme chamado <b>{ $film }</b>: os meus vão até { $year }.
plain-no-people = Não conheço nenhum filme com <b>{ $person }</b>: não sei quem fez meus filmes nem quem atua neles.
plain-several-seen = Vistos: { $films }.
plain-several-later = Na sua lista: { $films }.
plain-several-not-for-me = Não é para você: { $films }. Sai das suas listas.
plain-years-end = Meus filmes vão até { $year }: estes são os mais novos.
plain-no-more-known = É tudo o que sei; o link diz mais.
plain-left-out = Deixei de fora “{ $words }”: não sei procurar filmes por isso.
plain-description = Não consigo achar um filme pelo que acontece nele. Diga parte do título ou um filme parecido.
plain-named = Filmes chamados <b>{ $name }</b>:
plain-series = <b>{ $name }</b>, por ano:
plain-sequels = Depois de <b>{ $name }</b>, por ano:
plain-no-sequel = Não conheço nenhuma continuação de <b>{ $film }</b>.
plain-have = Tenho estes:
plain-not-by = Não consigo procurar filmes por “{ $words }”. Por clima, gênero e ano, sim: algo engraçado dos anos 90.
plain-service = Não vejo o que cada serviço tem. Abra um filme: a ficha ou o link diz onde assistir.
plain-unseen = Então ele ainda espera por você.
plain-unseen-film = Ainda não visto: <b>{ $film }</b>.
plain-unseen-rated = Você deu { $stars } a <b>{ $film }</b>. Apago essa avaliação?
# Somebody wants no zombies; a button leaves out horror.
plain-no-subjects = Não sei em que filmes tem “{ $words }”. Posso tirar o gênero inteiro:
# Films of a name are left out: “no more Potter”.
plain-without-named = Sem filmes com <b>{ $name }</b> no título.
# Somebody wants less known films than those of the list; the next ones follow.
plain-less-known = Então os próximos. Para filmes menos conhecidos desde o início, ajuste /dial.
plain-low = Sinto muito. Talvez um destes te faça bem.
