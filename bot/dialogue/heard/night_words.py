"""Words of an answer to when a film night is, and of whoever calls one off. Data for six languages."""

from bot.dialogue.heard.plain import phrases

SUITS = phrases(
    """
    works for me, works for us, would work for me, would work for us, works, would work, suits me, suits us,
    is good for me, is good, is fine for me, is fine, is fine by me, is perfect, is best, would be great,
    would be good, would be perfect, would be nice, sounds good, sounds great, looks good, i can do,
    we can do, i can make, we can make, i could do, i'm free, i am free, im free, we're free, we are free,
    i have time, for me, for us, for everyone, how about, what about, let's say, lets say, let's do, lets do,
    let's go for, lets go for, let's take, make it, let's make it, i'd say, id say, i say, i suggest, i'd
    prefer, i prefer, maybe, perhaps, then, please, ok, okay, yes, yeah, sure, cool, great, fine, hm, hmm,
    guys, everyone, all, if that's ok, if you like, if possible, best, better, rather, it is, is ok,
    passt mir, passt uns, passt mir gut, passt gut, passt, würde mir passen, würde passen, geht bei mir,
    geht bei uns, geht, ginge, ginge bei mir, wäre gut, wäre super, wäre toll, wäre schön, wäre perfekt, ist
    gut, ist super, ist ok, klingt gut, ich kann, wir können, da kann ich, kann ich, könnte ich, ich könnte,
    hab ich zeit, habe ich zeit, ich hab zeit, ich habe zeit, für mich, für uns, wie wär's mit, wie wärs mit,
    wie wäre es mit, wie wäre, sagen wir, sagen wir mal, lieber, nehmen wir, machen wir, ich sag mal, ich
    schlage vor, vielleicht, dann, bitte, gern, gerne, ja, klar, gut, super, am liebsten, leute, mir, bei mir,
    me viene bien, nos viene bien, me va bien, nos va bien, me queda bien, me vale, nos vale, estaría bien,
    estaría genial, sería genial, sería perfecto, está bien, me parece bien, suena bien, yo puedo, puedo,
    podemos, podría, podríamos, estoy libre, tengo tiempo, para mí, para nosotros, qué tal, y si, digamos,
    propongo, prefiero, quizás, tal vez, mejor, entonces, por favor, sí, claro, vale, bien, perfecto,
    me convient, nous convient, ça me va, ça nous va, me va, nous va, c'est bon pour moi, c'est bon, c'est
    parfait, ce serait bien, ce serait parfait, serait bien, serait parfait, je peux, on peut, je pourrais,
    je suis libre, je suis dispo, on est libres, j'ai le temps, pour moi, pour nous, pourquoi pas, disons, je
    propose, je préfère, plutôt, peut-être, alors, s'il vous plaît, s'il te plaît, oui, d'accord, ok pour moi,
    si on disait, et si on disait, bien, parfait,
    para mim, para nós, por mim, funciona, funciona pra mim, fica bom, fica bom pra mim, está bom, tá bom,
    seria bom, seria ótimo, seria perfeito, pode ser, eu posso, posso, podemos, poderia, estou livre, tenho
    tempo, pra mim, pra nós, que tal, digamos, proponho, prefiro, talvez, melhor, então, por favor, sim,
    claro, beleza, combinado, bom, ótimo, perfeito,
    мне подходит, нам подходит, подходит, мне удобно, нам удобно, удобно, было бы хорошо, было бы здорово,
    было бы отлично, хорошо, отлично, можно, я могу, могу, мы можем, можем, мог бы, могла бы, я свободен, я
    свободна, мы свободны, для меня, для нас, как насчёт, а если, если, давай, давайте, скажем, предлагаю,
    лучше, может, может быть, наверное, тогда, пожалуйста, да, ладно, конечно, мне, нам
    """
)
"""Around a day and a time, that it suits somebody."""
EVENING = phrases(
    """
    evening, night, abend, por la noche, noche, en la noche, soir, à noite, noite, de noite, вечером, вечер
    """
)
"""Behind a day: film nights are in the evening anyway."""
NOT = phrases(
    """
    not, no, can't, cant, cannot, don't, dont, doesn't, doesnt, won't, wont, isn't, isnt, wouldn't, never,
    bad, busy, impossible, nicht, kein, keine, nein, leider, schlecht, nie, tampoco, nunca, imposible,
    ocupado, ocupada, pas, ne, non, jamais, occupé, occupée, não, ruim, ocupado, ocupada, impossível, не, нет,
    никак, занят, занята, плохо, нельзя
    """
)
"""A day with one of these is none that suits."""
BUT = ("but", "aber", "pero", "mais", "mas", "но", "sondern", "sino", "though", "however", "а")
"""Between one day and another."""

CANCEL = phrases(
    """
    cancel, call off, scrap, drop, abort, delete, remove, cancelling, canceling,
    sag, sagt, sagen wir, absagen, abblasen, streich, streichen, cancel, canceln, storniere, stornieren,
    cancela, cancelar, cancelemos, cancelad, anula, anular, suspende, suspender, suspendemos,
    annule, annuler, annulez, annulons, supprime, supprimer,
    cancela, cancelar, cancele, cancelem, desmarca, desmarcar, desmarque,
    отмени, отмените, отменить, отменим, отменяем, отмена, отменяй
    """
)
"""Before a film night that is to be none, or behind it."""
IS_OFF = phrases(
    """
    is off, is cancelled, is canceled, off, cancelled, canceled, ab, absagen, abblasen, streichen, canceln,
    fällt aus, ausfallen lassen, ist abgesagt, absagen müssen, ausfallen, ausfallen lassen müssen,
    se cancela, queda cancelada, está cancelada, cancelada, se suspende,
    est annulée, annulée, tombe à l'eau, n'aura pas lieu,
    está cancelada, foi cancelada, cancelada, não vai rolar, não vai acontecer,
    отменяется, отменён, отменили, отменить, отменяем, не состоится
    """
)
"""Behind it."""
CANCEL_ALONE = phrases(
    """
    cancel, cancel it, call it off, off, absagen, sag ihn ab, sag es ab, cancelar, cancélala, cancélalo,
    cancelarla, annuler, annule, annule-la, cancela, cancele, отмена, отменить, отмени, отмени его
    """
)
"""Right after the command."""
BEFORE_CANCEL = phrases(
    """
    sorry guys, sorry, guys, everyone, hey all, we have to, we need to, we must, we've got to, we gotta,
    i have to, i need to, i must, i've got to, i gotta, i want to, unfortunately, i'm afraid, let's, lets,
    can we, could we, should we, shall we, do we have to, we should, we'd better, we will have to, we'll have
    to, i'll have to, ok, okay, oh no, bad news, sadly, the, our, this, that, tonight's, today's, tomorrow's,
    leider, leute, wir müssen, ich muss, wir sollten, können wir, sollen wir, müssen wir, lass uns, lasst uns,
    den, der, unseren, unser, diesen, heutigen, sorry leute, tut mir leid,
    lo siento, chicos, tenemos que, tengo que, hay que, debemos, debería, deberíamos, podemos, vamos a, la,
    nuestra, esta, por desgracia, hay que,
    désolé, désolée, les amis, on doit, je dois, il faut, nous devons, on devrait, faut, on peut, je veux,
    on va devoir, il va falloir, la, notre, cette, malheureusement,
    desculpa, desculpem, pessoal, gente, galera, temos que, tenho que, precisamos, preciso, devemos, vamos,
    a, nossa, esta, infelizmente, vamos ter que,
    простите, ребята, извините, надо, нужно, придётся, нам надо, нам нужно, мне надо, нам придётся, мне
    придётся, к сожалению, наш, этот, давайте, может, можем, можно, увы, мы должны
    """
)
"""Before it, besides what is said for politeness."""
BECAUSE = ("because", "as", "since", "weil", "da", "denn", "porque", "parce que", "car", "pois", "потому что")
"""After it: why."""
