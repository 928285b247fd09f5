reason-liked = porque você gostou de { $films }
reason-taste = muita gente com o seu gosto gosta dele
reason-popular = quase todo mundo gosta dele

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
