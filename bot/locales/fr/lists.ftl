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
list-top = <b>Places { $first } à { $last }</b>
list-top-of = <b>Places { $first } à { $last } : { $wish }</b>
list-nearest = Je n'ai aucun film qui soit tout cela. Le plus proche : { $parts }.
list-part = « { $part } »
list-like-gone = Je n'ai plus le film auquel ils devaient ressembler.
list-wish-gone = Je ne sais plus de quoi parlait cette liste, ou elle est à quelqu'un d'autre. /recommend en fait une nouvelle.
list-wish-begins = Je ne sais plus de quoi parlait cette liste ; celle-ci repart de zéro.
list-end-but-shown = C'est tout, sauf ce que je t'ai montré ces dernières semaines.
list-end-of-wish = Je n'en ai pas d'autres.
list-all-shown = Je te les ai tous montrés ces dernières semaines.
list-wish-over = C'est tout ce que j'avais là-dessus.
list-again-button = Les remontrer
list-without-button = Sans « { $part } » ({ $count })
list-allow-button = Inclure { $genres } ({ $count })
list-but-without = sans « { $part } »
list-but-one-of = l'un de « { $part } »
list-but-around = quelques années autour de « { $part } »
list-left-out = J'ai laissé cela de côté.
list-closing-first = Tu en as vu un ? Ouvre-le par son numéro : avec tes étoiles, la prochaine liste partira de là.
list-all-known = Tu connais tout ce que j'ai là-dessus : { $wish }.
list-like-button = Comme { $film }
list-allow-all-button = Inclure { $genres }
list-none-so = Aucun de ceux-là, que je sache.
list-no-lengths = Je ne sais pas combien ils durent tous ; leurs liens le disent.
