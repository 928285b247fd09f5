"""Words that answer whether something is to be done for good: no, and what stands beside it."""

from bot.dialogue.heard.plain import phrases

REFUSING = phrases(
    """
    no, nooo, nope, nah, not, don't, dont, do not, didn't, didnt, never, nothing, stop, wait, hold on, hang
    on, cancel, abort, undo, keep, leave it, leave me, let it be, mind, nevermind, mistake, accident,
    accidentally, rather not, better not, no way, kidding, joking, joke, nein, nee, nö, nicht, nichts, kein,
    keine, keinen, nie, niemals, stopp, halt, warte, warten, moment, abbrechen, abbruch, behalte, behalt,
    behalten, lass es, lass das, lass mal, lass sie, lass alles, vergiss es, versehen, versehentlich, spaß,
    anders überlegt,
    nada, nunca, espera, espere, espérate, para, alto, cancela, cancelar, conserva, consérvalo,
    consérvalos, guarda, guárdalo, deja, déjalo, déjala, olvídalo, error, broma, non, ne, pas, n'efface,
    n'oublie, attends, attendez, arrête, annule, annuler, garde, gardez, garde-les, laisse, jamais, rien,
    laisse tomber, erreur, blague, não, nao, pera, peraí, pare, deixa, deixe, mantém, mantenha, guarde,
    engano, sem querer, brincadeira, нет, не, неа, ни, стоп, стой, подожди, погоди, постой, отмена, отмени,
    отменить, оставь, оставить, оставьте, сохрани, передумал, передумала, ничего, никогда, ошибка,
    ошибся, ошиблась, случайно, шучу, шутка, 👎, ❌, ✋, 🛑
    """
)
"""Any of these takes it back, whatever else is said."""

AGREEING = phrases(
    """
    yes, y, yeah, yep, yup, sure, ok, okay, of course, right, exactly, correct, ja, jep, klar, genau, sí, si,
    claro, oui, ouais, d'accord, sim, isso, да, ага, верно, точно, угу, конечно, 👍, ✅
    """
)
"""Said first it agrees to what is asked."""

DOING = phrases(
    """
    please, do, do it, do that, go ahead, delete, erase, forget, remove, me, my, all, everything, it, them,
    that, data, account, ratings, stars, i'm, im, i am, i, really, definitely, bitte, tu es, mach, mach es,
    mach das, lösche, lösch, löschen, vergiss, vergessen, mich, meine, meinen, mein, alles, alle, das, daten,
    konto, bewertungen, sterne, ich bin, sicher, wirklich, por favor, hazlo, borra, bórralo, bórrame, borrar,
    elimina, elimínalo, olvídame, todo, todos, mis, mi, datos, cuenta, notas, estrellas, estoy, seguro,
    segura, de verdad, s'il te plaît, stp, fais-le, vas-y, efface, effacer, supprime, supprimer, oublie,
    oublie-moi, tout, toutes, mes, mon, moi, données, compte, notes, étoiles, je suis, sûr, sûre, vraiment,
    faça, pode, apaga, apague, apagar, exclui, exclua, esquece, esqueça, me, tudo, todas, meus, minha,
    minhas, dados, conta, estrelas, tenho certeza, mesmo, пожалуйста, давай, удаляй, удали, удалить, сотри,
    стирай, забудь, забывай, меня, обо мне, мои, мой, всё, все, данные, аккаунт, оценки, звёзды, уверен,
    уверена, точно
    """
)
"""What is asked for, and beside it."""

BESIDE = phrases(
    """
    oh, oops, ups, oups, ой, ay, ah, uh, hm, hmm, hey, well, god, my god, jesus, sorry, actually, just, now,
    yet, so, the, a, this, to, was, an, by, on, second, thought, thoughts, i've, ive, i'd, id, would, want,
    anything, anyone, changed, have, had, meant, mean, you, dare, thanks, thank you, absolutely, certainly,
    in, for, if, wanted, ich, es, sie, aus, war, ein, eine, ach, gott, um gottes willen, auf, fall, will,
    möchte, wollte, habe, hab, hatte, mir, hab's, doch, lieber, besser, noch, jetzt, mal, nur, so,
    danke, sein, du, verdad, lo, la, los, las, le, se, te, el, un, una, que, qué, eso, así, mejor, aún,
    todavía, ahora, he, cambié, cambiado, de, idea, opinión, quiero, quería, borres, borréis, elimines, fue,
    gracias, hagas, ni, ocurra, dios, por, al, final, ça, cela, les, l'efface, m'efface, m'oublie, supprimes,
    finalement, en fait, du, encore, maintenant, plutôt, mieux, changé, d'avis, j'ai, je, veux, voulais,
    c'était, une, merci, fais, surtout, bien, c'est, o, os, as, isso, agora, ainda, melhor, mudei, ideia,
    quero, queria, foi, obrigado, obrigada, que, eu, deus, meu, pra, lá, é, это, его, их, я, надо, нужно,
    лучше, пока, ещё, хочу, хотел, хотела, было, бы, спасибо, так, делай, делать, в, коем, случае, уж, боже,
    господи, ладно, ты
    """
)
"""What says neither by itself."""
