"""Words that end what the bot does, "can we stop", and ask for films in its place. Data for six languages."""

from bot.dialogue.heard.plain import phrases

STOPPING = phrases(
    """
    enough, that's enough, thats enough, stop, done, i'm done, im done, finish, finished, quit, skip all,
    skip all this, skip it all, skip the rest, skip this part, taking too long, taking forever,
    too many questions, too many films, no more cards, no more films, no more of these, no more questions,
    no more ratings, no more rating, genug, reicht, das reicht, stopp, schluss, fertig, aufhören, hör auf,
    hören wir auf, dauert zu lange, zu viele fragen, basta, suficiente, ya está, listo, parar, paremos, para,
    dejémoslo, demasiadas preguntas, tarda demasiado, assez, ça suffit, suffit, c'est bon, fini, arrêter,
    arrête, arrêtons, on arrête, trop de questions, chega, já chega, pronto, pare, paremos,
    vamos parar, acabou, perguntas demais, хватит, достаточно, стоп, готово, закончим,
    заканчивай, остановимся, остановись, прекрати, слишком много вопросов
    """
)
"""Nothing more of what is going on."""

BESIDE = phrases(
    """
    can we, could we, can you, could you, can i, shall we, may we, let's, lets, let us, please, ok, okay, oh,
    now, here, just, for now, for today, with, of, this, the, these, those, that, it, is, it's, all, cards,
    card, questions, rating, ratings, i, i'm, im, we, am, are, want, to, i'd like to, would, thanks, thank
    you, already, really, maybe, können wir, kannst du, könnten wir, lass uns, bitte, jetzt, hier, mal, für
    heute, damit, es, das, mit, den, der, die, karten, fragen, bewerten, ich, bin, will, wir, sind, danke,
    schon, vielleicht, mir, podemos, puedes, vamos a, por favor, ya, ahora, aquí, por hoy, con, esto, eso,
    las, los, el, la, de, preguntas, puntuar, yo, quiero, gracias, quizá, lo, on peut, peut-on, tu peux,
    pouvons-nous, s'il te plaît, stp, maintenant, ici, pour aujourd'hui, avec, ça, cela, là, le, les, du, des,
    de, je, veux, on, nous, merci, déjà, peut-être, noter, podemos, pode, a gente, agora, aqui, por hoje, com,
    isso, isto, as, os, o, a, eu, quero, obrigado, obrigada, já, talvez, avaliar, может, можем, можно, давай,
    давайте, пожалуйста, сейчас, теперь, пока, на сегодня, с, это, этого, эти, вопросы, вопросов, я, мы, хочу,
    спасибо, уже, просто, карточек, карточки
    """
)
"""What stands beside that and says nothing else."""

SHOWING = phrases(
    """
    show, show me, give me, see, let me see, let's see, want, i want, i'd like, want to see, to, recommend,
    recommend me, and, just, now, already, finally, simply, instead, rather, please, then, some, any, a, the,
    my, me, can you, could you, can i, your, zeig, zeige, zeigen, gib, gib mir, mir, und, einfach, mal, jetzt,
    lieber, bitte, endlich, dann, ein paar, einen, die, den, meine, ich, will, möchte, sehen, doch, empfiehl,
    muéstrame, enséñame, dame, y, ver, quiero, recomiéndame, ya, ahora, mejor, simplemente, solo, por favor,
    la, mi, una, un, alguna, algunas, unas, montre, montre-moi, montrez-moi, donne-moi, et, voir, je, veux,
    juste, simplement, maintenant, plutôt, s'il te plaît, stp, ma, des, les, une, quelques, enfin, mostra,
    mostre, me mostra, me mostre, mostra-me, dá, dê, me dá, me dê, e, quero, só, apenas, agora, logo, minha,
    uns, umas, alguns, um, uma, покажи, покажи мне, покажите, дай, и, давай, хочу, посмотреть, просто, уже,
    лучше, пожалуйста, мне, мой, к, какой, какие
    """
)
"""Before and beside what is to be shown."""

SHOWN = phrases(
    """
    films, film, movies, movie, something, anything, list, recommendations, suggestions, results, filme, was,
    etwas, irgendwas, liste, empfehlungen, vorschläge, películas, película, pelis, peli, algo, lista,
    recomendaciones, sugerencias, quelque chose, recommandations, filmes, alguma coisa, recomendações,
    sugestões, фильмы, фильм, фильмам, кино, что-нибудь, что-то, список, списку, рекомендации
    """
)
"""Films, whichever."""
