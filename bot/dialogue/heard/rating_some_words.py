"""Words in which somebody asks to rate films, and names none. Data for six languages."""

from typing import Final

from bot.dialogue.heard.plain import phrases

WISHING: Final = phrases(
    """
    let me, let's, lets, let us, i want to, i wanna, i want, i'd like to, id like to, i would like to,
    i'd love to, can i, could i, can we, may i, shall we, i'll, i will, i'm going to, i need to, help
    me, please, ok, okay, hi, hello, hey, now, just, first, lass mich, lass uns, ich will, ich möchte,
    ich würde gern, ich würde gerne, ich mag, kann ich, können wir, darf ich, bitte, mal, jetzt, erst,
    erstmal, hallo, gerne, gern, déjame, quiero, quisiera, me gustaría, puedo, podemos, vamos a, por
    favor, ahora, primero, hola, laisse-moi, je veux, je voudrais, j'aimerais, est-ce que je peux, je
    peux, puis-je, on peut, s'il te plaît, stp, maintenant, d'abord, bonjour, salut, deixa eu, deixe eu,
    me deixa, me deixe, deixa-me, quero, eu quero, queria, eu queria, gostaria de, posso, vamos, agora,
    primeiro, oi, olá, хочу, я хочу, мне бы, хотел бы, хотела бы, я хотел бы, я хотела бы, хотелось бы,
    давай, давайте, дай, дай мне, можно, можно мне, могу я, пожалуйста, сейчас, сначала, привет
    """
)
"""What may stand before it."""

RATING: Final = phrases(
    """
    rate, start rating, score, bewerten, bewerte, puntuar, valorar, calificar, noter, évaluer, avaliar,
    dar nota a, dar notas a, оценить, оценивать, поставить оценки, пооценивать
    """
)
FOR_RATING: Final = phrases(
    """
    to rate, to score, for me to rate, i can rate, zum bewerten, die ich bewerten kann, para puntuar,
    para valorar, para calificar, à noter, à évaluer, para avaliar, pra avaliar, для оценки, чтобы
    оценить, чтобы я оценил, чтобы я оценила
    """
)
SOME: Final = phrases(
    """
    some, a few, a couple of, a bunch of, several, more, some more, a few more, other, some other, a lot
    of, ein paar, einige, mehrere, weitere, noch, mehr, noch mehr, viele, algunas, unas, unas cuantas,
    varias, más, otras, quelques, des, plusieurs, d'autres, plus de, encore, encore des, alguns, uns,
    vários, mais, outros, несколько, пару, ещё, ещё несколько, ещё пару, больше, другие, какие-нибудь
    """
)
FILMS: Final = phrases(
    """
    films, movies, filme, filmen, películas, pelis, a películas, filmes, фильмы, фильмов, фильма, кино,
    фильмам
    """
)
SHOWING: Final = phrases(
    """
    show, show me, give me, give, got any, any, zeig, zeig mir, gib mir, muéstrame, enséñame, dame,
    montre-moi, donne-moi, montre, me mostra, me mostre, mostra, mostre, me dá, me dê, покажи, покажи
    мне, дай, дай мне
    """
)
"""What stands before films that are there to be rated."""
