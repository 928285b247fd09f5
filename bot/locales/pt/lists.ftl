list-popular =
    <b>Filmes populares para começar</b>
    Ainda não conheço o seu gosto, então aqui vão filmes de vários tipos de que muita gente gosta:
list-unread =
    <b>Filmes populares para começar</b>
    Pelo que você avaliou até agora ainda não sei o seu gosto, então aqui vão filmes de que muita gente gosta:
list-away =
    <b>Longe { $count ->
        [1] desse
       *[other] desses { number-word }
    }</b>
    Ainda não sei o que você adora: um filme já ajudaria.
list-for-you = <b>Para você</b>
list-from = <b>A partir de { $count ->
    [1] um filme que você avaliou
   *[other] { $count } filmes que você avaliou
}</b>
list-top = <b>Do { $first }º ao { $last }º</b>
list-top-of = <b>Do { $first }º ao { $last }º: { $wish }</b>
list-nearest = Não tenho nenhum filme que seja tudo isso. O mais próximo: { $parts }.
list-part = “{ $part }”
list-like-gone = Não tenho mais o filme com que deviam parecer.
list-wish-gone = Não me lembro do que era essa lista, ou ela é de outra pessoa. /recommend faz uma nova.
list-wish-begins = Não lembro mais do que era aquela lista, então esta começa do zero.
list-end-but-shown = Isso é tudo, fora o que mostrei nas últimas semanas.
list-end-of-wish = Não tenho mais disso.
list-all-shown = Todos esses eu já mostrei nas últimas semanas.
list-wish-over = Isso era tudo o que tenho disso.
list-again-button = Mostrar de novo
list-without-button = Sem “{ $part }” ({ $count })
list-allow-button = Incluir { $genres } ({ $count })
list-but-without = sem “{ $part }”
list-but-one-of = um de “{ $part }”
list-but-around = alguns anos em torno de “{ $part }”
list-left-out = Deixei isso de fora.
list-closing-first = Já viu algum? Abra pelo número: com suas estrelas, a próxima lista parte dele.
list-all-known = Você conhece tudo o que tenho disso: { $wish }.
list-like-button = Como { $film }
list-allow-all-button = Incluir { $genres }
list-none-so = Nenhum destes, que eu saiba.
list-no-lengths = Não sei quanto duram todos; os links dizem.
