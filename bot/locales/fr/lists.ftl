reason-liked = parce que tu as aimé { $films }
reason-taste = beaucoup de gens qui ont tes goûts l'aiment
reason-popular = presque tout le monde l'aime

list-popular =
    <b>Des films populaires pour commencer</b>
    Je ne connais pas encore tes goûts ; voici donc des films de plusieurs genres que beaucoup de gens aiment :
list-unread =
    <b>Des films populaires pour commencer</b>
    Ce que tu as noté jusqu'ici ne me dit pas encore tes goûts ; voici donc des films que beaucoup de gens aiment :
list-away =
    <b>Loin de { $count ->
        [1] celui-là
       *[other] ces { number-word }-là
    }</b>
    Je ne sais pas encore ce que tu adores : un seul film m'aiderait.
list-for-you = <b>Pour toi</b>
list-from = <b>D'après { $count ->
    [1] un film que tu as noté
   *[other] { $count } films que tu as notés
}</b>
