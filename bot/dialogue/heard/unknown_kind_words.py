"""Words around a kind of films that nothing is known of: "I need a christmas movie", in six languages."""

from bot.dialogue.heard.plain import phrases

OPENING = phrases(
    """
    i need, i want, i want to see, i want to watch, i'd like, i would like, i'd love, i'm looking for, im
    looking for, looking for, give me, show me, find me, recommend, recommend me, suggest, suggest me, can
    you recommend, do you have, do you know, have you got, got, any, any other, another, any more, some,
    some other, other, what about, how about, is there, are there, please, and, so, ok, hey, then, ich
    brauche, ich will, ich möchte, ich suche, gib mir, zeig mir, empfiehl mir, hast du, kennst du, gibt es,
    wie wär's mit, was ist mit, irgendwelche, andere, noch, und, dann, bitte, necesito, quiero, quiero ver,
    busco, dame, muéstrame, recomiéndame, tienes, conoces, hay, qué tal, alguna, alguna otra, otras, y,
    entonces, il me faut, je veux, je veux voir, je cherche, je voudrais, donne-moi, montre-moi,
    recommande-moi, tu as, tu connais, il y a, et, alors, d'autres, preciso de, quero, quero ver, procuro,
    me dá, me mostra, me recomenda, você tem, você conhece, tem, que tal, algum, algum outro, outros, e,
    então, мне нужен, мне нужно, нужен, хочу, хочу посмотреть, ищу, дай, покажи, посоветуй, есть, есть ли,
    знаешь, как насчёт, какой-нибудь, другие, ещё, и, а, тогда
    """
)
ARTICLES = phrases(
    """
    a, an, the, some, any, good, ein, eine, einen, gute, guten, un, una, buena, buenas, une, des, bon, bons,
    um, uma, bom
    """
)
FILMS = phrases(
    """
    film, films, movie, movies, flick, flicks, filme, película, películas, peli, pelis, filmes, фильм,
    фильмы, кино
    """
)
OF = phrases(
    """
    de, del, para, sobre, con, en, pour, sur, avec, com, do, da, no, na, em, про, о, об, для, с, на, für,
    über, mit, zu, zum, zur, for, about, with, from, on, in, set in, aus, von
    """
)
"""Between films and what they are to be about, or for."""
SOMETHING = phrases(
    """
    something, anything, sth, smth, ideas, etwas, was, irgendwas, algo, alguna cosa, quelque chose, un truc,
    alguma coisa, что-нибудь, что-то, чего-нибудь
    """
)
CLOSING = phrases(
    """
    please, pls, then, too, bitte, denn, dann, por favor, entonces, s'il te plaît, stp, alors, então,
    пожалуйста, тогда, tonight, for tonight, heute abend, esta noche, ce soir, hoje, сегодня
    """
)
