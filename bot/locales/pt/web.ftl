web-title = Marquee: filmes de que você vai gostar
web-headline = Filmes de que você vai gostar, a partir dos que você ama
web-lead = Dê estrelas a alguns filmes, e a lista ao lado é feita para você. Sem conta.
web-lead-extent = Dê estrelas a alguns filmes, e a lista ao lado é feita para você, entre { $count } filmes até { $year }. Sem conta.
web-skip = Ir para o conteúdo
web-nav = Páginas
web-nav-films = Filmes
web-nav-mine = Meus
web-foot = Sem anúncios, nada de outros sites, um só cookie para reconhecer os seus filmes.
web-privacy = Privacidade
# Below the text of /privacy; a link to "Mine" follows.
web-privacy-here = Estas palavras são para o chat. Aqui os comandos são links, em “Os seus dados” da página
web-language = Idioma
web-change-button = Mudar

web-pick = Do que você gosta?
web-search = Procurar um filme
web-search-example = Um filme que você adora
web-search-button = Procurar
web-found = { $count ->
    [0] Nenhum filme encontrado.
    [1] Um filme encontrado.
   *[other] { $count } filmes encontrados.
}
web-search-close = Fechar a busca
web-search-none = Não tenho “{ $words }”. Está escrito certo? Muitas vezes basta uma parte do título.
web-search-none-until = Não tenho “{ $words }”: os meus filmes vão até { $year }. Está escrito certo? Muitas vezes basta uma parte do título.
web-cards = Você viu algum destes?
web-cards-others-button = Nenhum: outros
web-picks = { $count ->
    [1] O seu único filme
   *[other] Os seus { $count } filmes
}
web-picks-all = Todos os { $count }
web-remove = Tirar { $film }
web-stars-for = Estrelas para { $film }
web-stars = { $count ->
    [1] 1 estrela
   *[other] { $count } estrelas
}
web-save-button = Salvar

web-list-status = { $count ->
    [0] Na lista: { $films } filmes.
    [1] Na lista: { $films } filmes, a partir do seu único filme.
   *[other] Na lista: { $films } filmes, a partir dos seus { $count } filmes.
}
web-like = Como { $film }
web-like-close = Voltar à minha lista
web-nearest = Não tenho nenhum filme que seja tudo isso. Estes chegam mais perto.
web-none-left = Era tudo o que eu tinha disso.
web-empty = Você conhece todos os filmes que eu conheço. Volte quando eu tiver aprendido mais.
web-genre = Tipo
web-any-genre = todos os tipos
web-decade = Anos
web-any-decade = todos os anos
web-length-head = Duração
web-any-length = qualquer duração
web-length = até { $length }
web-filter-button = Mostrar estes
web-first-button = Voltar ao começo
web-share-button = Compartilhar esta lista
web-to-list = Para a lista

web-shared = Uma lista de filmes
web-shared-from = Feita a partir destes filmes e estrelas:
web-shared-left-out = { $count ->
    [1] Uma avaliação deste endereço ficou de fora: o filme não está aqui, ou as estrelas não fazem sentido.
   *[other] { $count } avaliações deste endereço ficaram de fora: os filmes não estão aqui, ou as estrelas não fazem sentido.
}
web-shared-because = perto de { $films }
web-address = O endereço desta lista
web-copy-button = Copiar
web-copied = Copiado
web-address-holds = Quem tem o endereço vê esta lista. Ele contém os filmes e estrelas acima, e nada sobre quem a fez.
web-keep-button = Ficar com estes filmes

web-your-stars = As suas estrelas
web-halves = Meias estrelas
web-for-me-button = É para mim, afinal
web-editions = Edições
web-similar = Filmes parecidos

web-ratings = As suas estrelas, filme a filme
web-ratings-search = No título
web-order = Ordem
web-ratings-count = { $count ->
    [1] Um filme
   *[other] { $count } filmes
}
web-ratings-none = Nada aqui ainda. Dê estrelas a um filme, ou traga de outro lugar aqui embaixo.
web-newer = Voltar
web-older = Adiante
web-page = Página { $page } de { $pages }
web-watchlist = Para ver
web-watchlist-none = Nada aqui ainda. “Ver mais tarde” ao lado de um filme o põe aqui.
web-taste-words = Em palavras
web-taste-alt = O seu gosto em imagem: quantos filmes têm quantas estrelas, tipos, décadas e gente.
web-data = Os seus dados
web-data-note = Este navegador reconhece você por um cookie. Se você apagar, estes filmes se perdem, a não ser que o ligue a um chat.
web-import = Trazer avaliações de outro lugar
web-link = Ligar ao Telegram ou Discord
web-linked-with = Ligado ao { $platform }
web-export = As suas avaliações em arquivo:
web-everything = Tudo o que está guardado sobre você
web-forget = Me esqueça
web-forget-question = Isto apaga { $count ->
    [0] tudo o que guardei sobre você
    [1] a sua única avaliação
   *[other] todas as suas { $count } avaliações
}, o histórico delas e as listas que mostrei. Não dá para desfazer.
web-forget-copy = Antes uma cópia?

web-import-lead = Letterboxd, IMDb, Trakt, MovieLens: me dê o arquivo como está, e eu mostro o que encontrei antes que algo conte.
web-import-file = Solte o arquivo aqui, ou escolha
web-import-most = ZIP, CSV ou JSON, 20 MB no máximo.
web-import-button = Olhar dentro
web-import-where =
    <b>Letterboxd</b>: Settings, Data, Export: o zip
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: o zip, ou o JSON dele
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
web-unclear = Qual deles é?

web-link-lead = Assim o chat e este navegador conhecem os mesmos filmes. Se os dois têm estrelas para um filme, valem as mais recentes.
web-link-from-chat = Com um código do chat
web-link-from-chat-how = Me mande <b>/link</b> no chat e escreva o código aqui.
web-code = Código
web-link-button = Ligar
web-link-from-here = Com um código daqui
web-link-from-here-how = Ou pegue um código aqui e me mande no chat.
web-code-button = Fazer um código
web-link-say = Me mande isto no chat em { $minutes } minutos:
web-link-void = Esse código não vale: já foi usado, é velho demais, é deste mesmo navegador ou tem um erro. /link no chat faz um novo.
web-link-both = Este navegador já está ligado a um chat. Solte esse primeiro.
web-leave-button = Soltar neste navegador
web-leave-note = Os seus filmes ficam no chat; este navegador não sabe mais nada deles.

web-unrated = { $film } não tem mais estrelas suas.
web-seen = Visto: { $film }.
web-later = Na sua lista para ver: { $film }.
web-undone = Desfeito: { $film }.
web-undone-import = Desfeito: a importação. Avaliações que restam: { $count }
web-used = Incluído: { $count ->
    [1] 1 avaliação
   *[other] { $count } avaliações
}. A sua lista é nova.
web-kept = { $count ->
    [0] Você já tinha estrelas para todos estes.
    [1] 1 filme é seu agora.
   *[other] { $count } filmes são seus agora.
}
web-forgotten = Pronto: tudo sobre você foi apagado. Volte quando quiser.
web-left = Este navegador não é mais de ninguém.
web-linked = Ligados: este navegador e { $platform } conhecem agora os mesmos filmes.

web-offline = Não dá para falar comigo agora. Tente de novo daqui a pouco.
web-again-button = Tentar de novo
web-error-title-403 = Esta página ficou velha
web-error-403 = Não deu para saber se isso veio de você: a página é velha demais, ou os cookies estão desligados. Carregue de novo e repita o que fez.
# Of the page that says block-told.
web-error-title-blocked = Aqui não respondo mais a você
web-error-title-404 = Aqui não
web-error-404 = Não tenho, ou não tenho mais, essa página ou esse filme. A busca acha o que existe.
web-error-title-stars = Não há estrelas assim
web-error-stars = As estrelas vão de 1 a 5, inteiras ou meias. Nada foi salvo.
web-error-title-405 = Assim não
web-error-405 = Este endereço não foi feito para isso. Comece pela primeira página.
web-error-title-413 = Grande demais
web-error-413 = Aceito 20 MB no máximo. O zip de uma exportação é bem menor; de vários arquivos basta o ratings.csv.
web-error-title-429 = Um momento, por favor
web-error-429 = Isso é mais do que consigo de uma vez. Espere um minuto e tente de novo.
web-error-title-503 = Ainda não estou pronto
web-error-503 = Ainda estou aprendendo e não tenho filmes para indicar. Tente mais tarde.
web-error-title-500 = Algo deu errado
web-error-500 = Foi culpa minha, e está anotado. Tente de novo; o que você avaliou antes está seguro.

web-beside = O mesmo no seu navegador: { $url } (até você sair deste chat)
web-not-beside = Sem o site: { $problem }
