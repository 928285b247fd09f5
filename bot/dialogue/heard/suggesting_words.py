"""Words around films that come by themselves: asked for, changed, ended. Data for six languages."""

from bot.dialogue.heard.plain import phrases

SENDING = phrases(
    """
    send, suggest, recommend, give, text, message, bring, get, want, like, pick, propose, drop, surprise,
    schick, schicke, schicken, schickst, sende, senden, empfiehl, empfehlen, empfehle, schlag, schlage,
    vorschlagen, schlägst, gib, geben, bring, will, möchte, hätte, wünsche, manda, mándame, mandarme,
    mandar, envía, envíame, enviarme, enviar, sugiere, sugiéreme, sugerir, sugerirme, recomienda,
    recomiéndame, recomendarme, dame, quiero, quisiera, gustaría, envoie, envoie-moi, envoyer, m'envoyer,
    suggère, suggère-moi, suggérer, propose-moi, proposer, me proposer, recommande, recommande-moi,
    recommander, donne-moi, veux, voudrais, aimerais, mande, me manda, me mande, envia, envie, me envia, me
    envie, sugere, sugira, me sugere, me sugira, recomenda, recomende, me recomenda, dá, quero, queria,
    gostaria, присылай, пришли, присылать, шли, отправляй, отправлять, предлагай, предложи, предлагать,
    советуй, посоветуй, советовать, рекомендуй, рекомендовать, хочу, хотел, хотела
    """
)
FILMS = phrases(
    """
    film, films, movie, movies, something, suggestion, suggestions, recommendation, recommendations, tip,
    pick, filme, filmtipp, filmvorschlag, vorschlag, vorschläge, empfehlung, tipp, was, etwas, película,
    películas, peli, pelis, algo, sugerencia, sugerencias, recomendación, quelque chose, recommandation,
    filmes, alguma coisa, sugestão, sugestões, recomendação, фильм, фильму, фильма, фильмы, кино,
    что-нибудь, рекомендацию, совет
    """
)
"""What is to come."""

WATCHING = phrases(
    """
    watch, watched, watching, see, saw, seen, schaue, schau, schauen, sehe, sehen, gucke, gucken, veo,
    vemos,
    ver, viendo, regarde, regardons, regarder, vois, vejo, vemos, assisto, assistir, смотрю, смотрим,
    смотреть
    """
)
"""Somebody tells what they do themselves."""

RECURRING = phrases(
    """
    every, each, daily, everyday, weekly, nightly, once a week, once a day, mondays, tuesdays, wednesdays,
    thursdays, fridays, saturdays, sundays, weeknights, jeden, jede, jedes, täglich, wöchentlich, einmal pro
    woche, einmal die woche, einmal in der woche, einmal am tag, montags, dienstags, mittwochs, donnerstags,
    freitags, samstags, sonnabends, sonntags, cada, todos los, todas las, a diario, diariamente,
    semanalmente, una vez por semana, una vez a la semana, una vez al día, los lunes, los martes, los
    miércoles, los jueves, los viernes, los sábados, los domingos, chaque, tous les, toutes les,
    quotidiennement, une fois par semaine, une fois par jour, todo, toda, todos os, todas as, uma vez por
    semana, uma vez por dia, às segundas, às terças, às quartas, às quintas, às sextas, aos sábados, aos
    domingos, каждый, каждую, каждое, каждые, ежедневно, еженедельно, раз в неделю, раз в день, по
    понедельникам, по вторникам, по средам, по четвергам, по пятницам, по субботам, по воскресеньям, по
    вечерам, по утрам
    """
)
"""It is to come again and again."""

BESIDE = phrases(
    """
    can, you, could, would, will, i, i'd, id, i'll, me, my, we, us, to, hey, hi, also, just, maybe, perhaps,
    instead, hm, hmm, ok, okay, well, actually, no, nah, make that, make, change, set, move, switch,
    let's, lets, let,
    say, rather, better, prefer, how, what, good, watch, new, see, then, do, be, sorry, wait, oh, mean,
    meant, kannst, könntest, würdest, du, ich, mach, mache, machen, daraus, lieber, doch, stattdessen,
    ändere, änder, ändern, auf, statt, hm, ach, nee, nein, mal, eben, gern, gerne, vor, zu, guten, neuen,
    schauen, sagen, wir, besser, vielleicht, sorry, bitte, entschuldigung, puedes, podrías, me, yo, mejor,
    en vez, ponlo, pon, cámbialo, cambia, cámbiala, que, sea, sean, eh, a ver, pues, no, perdón, buena, para
    ver, digamos, quizá, peux, tu, pourrais, est-ce que, je, j', plutôt, mets, mettons, change, en fait,
    finalement, non, pardon, bon, à regarder, disons, peut-être, pode, poderia, você, eu, muda, mude, troca,
    troque, coloca, coloque, põe, melhor, em vez, disso, então, desculpa, desculpe, bom, para ver, digamos,
    talvez, можешь, можете, могла, мне, я, лучше, давай, давайте, поменяй, измени, перенеси, пусть, будет,
    вместо, этого, тогда, нет, ой, извини, ну, хм, хороший, посмотреть, скажем, может, можно
    """
)
"""Around how often and when; dropped before that is read."""

STOPPING = phrases(
    """
    stop, cancel, unsubscribe, enough, no more, quit, off, end, too much, too often, too many, stopp, hör
    auf, hör damit auf, aufhören, schluss, beende, abbestellen, abbestell, bestell, genug, lass das, lass
    es, zu viel, zu viele, zu oft, abschalten, ausschalten, schalt, para, parar, basta, cancela, cancelar,
    detén, desactiva, desactivar, quita, suficiente, demasiado, demasiadas, arrête, arrêter, annule, assez,
    suffit, désactive, trop, pare, cancele, chega, desliga, desligue, demais, стоп, хватит, прекрати,
    перестань, отмени, отмена, выключи, отключи, слишком, отпиши, отпишись, довольно
    """
)
"""No more of it."""

DENYING = phrases(
    """
    don't, dont, do not, no, not, keine, keinen, kein, nicht, no, ya no, ne, pas, plus, não, не, больше не,
    больше
    """
)
"""No more of it, where it is said of what."""

THEM = phrases(
    """
    m'envoie, m'envoies, envoies, suggestions, suggestion, suggesting, suggest, recommendations, sending,
    send, messages, weekly, daily, vorschläge, vorschlag, filmvorschläge, empfehlungen, schicken, schick,
    vorschlagen, sugerencias, sugerencia, sugerir, mandar, mandarme, mandes, enviar, envíes, enviarme,
    sugerirme, sugieras, recommandations, m'envoyer, envoyer, envoie, suggérer, proposer, propose,
    sugestões, sugestão, mande, присылать, присылай, предлагать, предлагай, советы, предложения,
    рекомендации, рассылку
    """
)
"""What comes by itself, and its coming."""

CHANGING = phrases(
    """
    make it, make that, change, instead, set it, move it, switch, mach, ändere, ändern, stattdessen,
    lieber, cambia,
    cámbialo, cámbiala, en vez, ponlo, mejor, mets, mettons, plutôt, muda, mude, troca, troque, em vez
    disso, melhor, поменяй, измени, перенеси, вместо, лучше
    """
)
"""It is to be otherwise, and not just this once."""

BESIDE_STOPPING = phrases(
    """
    film, films, movie, movies, filme, película, películas, filmes, фильм, фильмы, actually, that, it, this,
    these, them, those, please, me, my, the, a, it's, its, is, just, sorry, thanks, thank you, now, again,
    any, anymore, more, you, can, could, i, want, need, to, with, turn, switch, hm, ok, okay, oh, well,
    let's, lets, all, by, yourself, for, das, damit, bitte, doch, mir, ist, mich, eigentlich, jetzt, mehr,
    lieber, ach, die, den, der, wird, es, war, wieder, ab, mit, du, kannst, ich, will, danke, von, selbst,
    eso, esto, lo, ya, por favor, mejor, es, en realidad, la verdad, de, más, gracias, las, los, te, me,
    con, quiero, ça, c'est, cela, en fait, finalement, s'il te plaît, stp, les, de, des, moi, merci, avec,
    beaucoup, tu, peux, je, veux, d', isso, por favor, na verdade, é, está, melhor, mais, obrigado,
    obrigada, as, os, já, então, com, muito, para mim, это, пожалуйста, мне, на самом деле, вообще-то,
    лучше, уже, так, тебе, ну, надо, нужно, много, часто, спасибо, меня, с, этим, хочу, можешь
    """
)
"""What stands around it."""
