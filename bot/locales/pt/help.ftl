help-command = Tudo o que eu entendo
help-short =
    <b>O que eu entendo</b>
    adorei Heat, odiei Twister
    algo engraçado dos anos 90
    mais como Alien, mas sem terror
    o que eu assisto hoje à noite?
    por quê? · próximo · já vi · o segundo

    <b>Ou por comando</b>
    /recommend - filmes para você
    /rate Heat 5 - estrelas para um filme
    /film Heat - tudo sobre um filme
    /watchlist - o que você guarda
    /taste - o seu gosto em imagem
    /filmnight - planejar uma noite
    /undo - desfazer a última mudança
    /language - outro idioma
help-all-button = Todos os comandos
help-arguments = [COMANDO]
help-heading = <b>Todos os comandos</b>
help-admins = <b>Para admins</b>
help-closing = Ou simplesmente escreva o nome de um filme.
help-told-by =
    Cartazes, enredos e onde assistir vêm do <b>TMDB</b> e do JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
