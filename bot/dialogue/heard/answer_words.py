"""Words that answer a question, and words that need no film. Data for six languages."""

from bot.dialogue.heard.plain import phrases

YES = phrases(
    """
    ok then, okay then, alright then, all right then, fine then, yes then, na dann ja, dann ja, vale
    entonces, alors oui, então sim, тогда да, yes, y, yeah, yep, yup, sure, right, correct, exactly, ok,
    okay, of course, that one, that's it, thats it, that's the one, yes please, ja, jep, genau, richtig,
    sí, si, claro, correcto, exacto, oui, ouais, d'accord, sim, isso, exato, да, ага, верно, точно, угу,
    👍, ✅, 👌, yes that one, the very one, ja genau, this one, klar, na klar, genau der, der ist es, esa,
    ese, esa es, exactamente, eso es, celui-là, c'est ça, c'est celui-là, bien sûr, esse, essa, esse mesmo,
    isso mesmo, конечно, он самый, именно, этот
    """
)
ASSENT = phrases(
    """
    ok, okay, okey, oki, k, kk, right, alright, all right, fine, that's fine, cool, sounds good, got it,
    gotcha, i see, alles klar, in ordnung, geht klar, passt, verstanden, vale, bien, muy bien, está bien,
    de acuerdo, entendido, d'accord, très bien, ça marche, entendu, compris, tá, tá bom, tá bem, está bem,
    certo, beleza, entendi, combinado, ок, окей, ладно, хорошо, понятно, ясно, договорились
    """
)
"""Takes notice of what the bot said: a yes where it asks one, no stars: "fine", "okay cool", "ok thanks"."""

PUZZLED = phrases(
    """
    what, huh, pardon, excuse me, what do you mean, what does that mean, what is that, i don't understand,
    i dont understand, i don't get it, i dont get it, was, hä, wie, wie bitte, wie meinst du das,
    was meinst du, was heißt das, was soll das heißen, verstehe ich nicht, versteh ich nicht,
    ich verstehe nicht, ich versteh nicht, qué, que, cómo, cómo dices, no entiendo, no lo entiendo,
    qué quieres decir, quoi, hein, comment, comment ça, pardon, je ne comprends pas, je comprends pas,
    j'ai pas compris, qu'est-ce que tu veux dire, o quê, quê, como, como assim, não entendi, não entendo,
    o que você quer dizer, что, чего, не понял, не поняла, не понимаю, как это, что это значит, в смысле
    """
)
"""What the bot said is not understood."""
NO = phrases(
    """
    no, n, nope, nah, neither, none, none of them, none of these, none of those, neither of them,
    neither one, not this one, not that one, wrong, cancel, stop, never mind, nevermind, forget it, skip,
    leave it, no thanks, no thank you, nothing, nein, nee, nö, keiner, keine, keins, keiner von beiden,
    keinen, abbrechen, egal, ninguno, ninguna, ninguno de los dos, cancelar, non, aucun, aucune,
    ni l'un ni l'autre, annuler, laisse tomber, não, nenhum, nenhuma, нет, не, неа, никакой, ни один,
    отмена, 👎, ❌, no no, not now, later, maybe later, later maybe, not today, another time, some other time,
    jetzt nicht, später, vielleicht später, ein andermal, heute nicht, überspringen, ahora no, luego,
    más tarde, en otro momento, omitir, pas maintenant, plus tard, une autre fois, passer, agora não,
    mais tarde, depois, outra hora, pular, не сейчас, потом, позже, в другой раз, пропустить
    """
)
ALL: dict[int, tuple[str, ...]] = {
    0: phrases(
        """
        all, all of them, all of those, all of these, each, every one, every one of them, them all, alle,
        todas, todos, toutes, tous, все, всех
        """
    ),
    2: phrases(
        """
        both, both of them, beide, las dos, los dos, ambas, ambos, les deux, os dois, as duas, обе, оба
        """
    ),
    3: ("all three", "alle drei", "las tres", "los tres", "tous les trois", "os três", "as três", "все три"),
    4: ("all four", "alle vier", "las cuatro", "tous les quatre", "os quatro", "все четыре"),
    5: ("all five", "alle fünf", "las cinco", "tous les cinq", "os cinco", "все пять"),
}
"""All films that were asked about, or how many of them; 0 for as many as there are."""

NOT_THAT_ONE = phrases(
    """
    not that one, not this one, wrong one, wrong film, wrong movie, the other one, that's not it,
    nicht der, nicht den, der nicht, den nicht, falscher film, der andere, den anderen, esa no, ese no,
    no esa, no ese, la otra, el otro, pas celui-là, pas celui-ci, l'autre, esse não, não esse, o outro,
    не тот, не этот, другой
    """
)
"""Another film of that name is meant."""

ENOUGH = phrases(
    """
    enough, that's enough, thats enough, enough for now, that's it for now, stopp, hör auf, para, pare,
    paren,
    arrête, stop, done, i'm done, im done, finish, show films, show me films,
    show my list, my list, list, genug, das reicht, reicht, fertig, zeig filme, zeig mir filme, basta,
    ya está, suficiente, listo, muéstrame películas, ça suffit, assez, c'est bon, fini, montre des films,
    chega, já chega, pronto, mostra filmes, хватит, достаточно, готово, стоп, покажи фильмы
    """
)
"""Said of cards: no more of them."""
NEXT = phrases(
    """
    next, next one, next film, next movie, the next one, next please, pass, i pass, i'll pass, skip it,
    skip this, skip this one, skip that one, weiter, nächster, nächste, der nächste, den nächsten,
    nächster film, siguiente, la siguiente, el siguiente, paso, suivant, suivante, le suivant, la suivante,
    je passe, próximo, próxima, o próximo, a próxima, passo, дальше, следующий, следующая, следующее,
    пропускаю
    """
)
"""Goes on to what is asked next."""

UNSEEN = phrases(
    """
    haven't seen, havent seen, have not seen, not seen, never seen, never saw, never watched,
    haven't watched,
    havent watched, didn't see, didnt see, didn't watch, didnt watch, never heard of, nicht gesehen,
    nie gesehen,
    noch nicht gesehen, no la he visto, no lo he visto, nunca la vi, no la vi, pas vu, jamais vu,
    não vi, nunca vi,
    не смотрел, не смотрела, не видел, не видела
    """
)
BESIDE_UNSEEN = phrases(
    """
    one, either, too, yet, before, though, film, movie, sorry, auch, noch, leider, tampoco, aún,
    todavía, non plus, encore,
    também, ainda, тоже, ещё
    """
)
"""That a film was not seen, and what may stand behind it: "havent seen this one either"."""

NOT_SEEN = phrases(
    """
    can't remember, cant remember, can't remember it, can't remember it that well, cant remember it that
    well, don't remember, dont remember, don't remember it, i don't remember, i don't remember it, i
    don't remember it well, don't remember it well, can't say, i can't say, too long ago, it's been too
    long, its been too long, erinnere mich nicht, ich erinnere mich nicht, kann mich nicht erinnern,
    weiß ich nicht mehr, zu lange her, no me acuerdo, no lo recuerdo, no la recuerdo, no recuerdo, hace
    demasiado, je ne me souviens pas, je m'en souviens pas, je me souviens plus, je ne m'en souviens
    plus, não lembro, não me lembro, não lembro mais, faz muito tempo, не помню, не помню уже, уже не
    помню, плохо помню, давно было, not sure, not sure yet, haven't seen it yet, i haven't seen it yet,
    weiß noch nicht, no estoy seguro, noch nicht gesehen, todavía no la he visto, pas encore vu, ainda
    não vi, ещё не смотрел, haven't seen it, havent seen it, have not seen it, not seen, not seen it, no
    stars, didn't see it, i haven't seen it, i havent seen it, never saw it, never seen it, don't know,
    dont know, i don't know, no idea, keine ahnung, ni idea, sei lá, sem ideia, без понятия,
    понятия не имею,
    nicht gesehen, kenne ich nicht, weiß nicht, no la he visto, no lo
    sé, pas vu, je ne l'ai pas vu, je ne sais pas, não vi, não sei, не смотрел, не смотрела, не видел,
    не видела, не знаю, den kenn ich nicht, den kenne ich nicht, kenn ich nicht, kenn ich gar nicht, nie
    gesehen, hab ich nicht gesehen, habe ich nicht gesehen, hab ich nie gesehen, nie gehört, sagt mir
    nichts, never heard of it, never heard of that, never heard of that one, i've never seen it, ive
    never seen it, never watched it, haven't watched it, didn't watch it, i don't know it, dont know it,
    don't know it, don't know that one, dont know that one, idk, dunno, i dunno, no clue, not seen that
    one, haven't seen that one, no la conozco, no la vi, no la he visto nunca, ni idea, no sé, je
    connais pas, je ne connais pas, connais pas, jamais vu, j'ai pas vu, je l'ai pas vu, je sais pas,
    aucune idée, não conheço, nunca vi, nem conheço, não faço ideia, не знаю такого, не видел такого,
    первый раз слышу, не слышал, не слышала, впервые слышу
    """
)
PLACES: dict[int, tuple[str, ...]] = {
    1: phrases(
        """
        first, 1st, one, erste, ersten, erster, erstes, eins, primero, primera, uno, premier, première,
        un, primeiro, primeira, um, первый, первая, первое, первую, первого, один, top
        """
    ),
    2: phrases(
        """
        second, 2nd, two, zweite, zweiten, zweiter, zweites, zwei, segundo, segunda, dos, deuxième,
        seconde, deux, dois, второй, вторая, второе, вторую, второго, два
        """
    ),
    3: phrases(
        """
        third, 3rd, three, dritte, dritten, dritter, drei, tercero, tercera, tres, troisième, trois,
        terceiro, terceira, três, третий, третья, третью, три
        """
    ),
    4: phrases(
        """
        fourth, 4th, four, vierte, vierten, vier, cuarto, cuarta, cuatro, quatrième, quatre, quarto,
        quarta, quatro, четвёртый, четвёртая, четвёртую, четыре
        """
    ),
    5: phrases(
        """
        fifth, 5th, five, fünfte, fünften, fünf, quinto, quinta, cinco, cinquième, cinq, пятый, пятая,
        пятую, пять
        """
    ),
}
INDEFINITE = phrases("a, an, ein, eine, einen, un, una, uno, une, um, uma")
"""Before stars these are no place: "un 4"."""

LAST = phrases(
    """
    last, bottom, letzte, letzten, letzter, último, última, dernier, dernière, последний, последняя,
    последнюю
    """
)
OTHER = ("other", "andere", "anderen", "otro", "otra", "autre", "outro", "outra", "другой", "другая")
OLDER = phrases(
    """
    old, older, oldest, earlier, original, alte, alter, altes, alten, ältere, älteren, älterer, älteste,
    ältesten, velho, velha, l'ancien, l'ancienne, l'original, vieille, старее, постарше, vieja, viejo,
    antigua, antiguo,
    ancien, ancienne, antigo, antiga, vieux, старый, старая, старую
    """
)
NEWER = phrases(
    """
    new, newer, newest, later, latest, remake, recent, neue, neuen, neuer, neues, neuere, neueren, neuerer,
    neueste, neuesten, récent, récente, reciente, recente, новее, поновее, nueva, nuevo,
    nouveau, nouvelle, novo, nova, новый, новая, новую
    """
)
FILLING = phrases(
    """
    the, one, film, black, white, colour, color, bw, old-school, schwarzweiß, blanco, negro, noir, blanc,
    preto, branco, movie, i, mean, meant, please, number, no, nr, option, it, is, it's, its, that, from,
    of, by, with, yes, version, think, was, and, a, an, der, die, das, den, dem, von, mit, aus, ich,
    meine, nummer, bitte, ja, el, la, lo, los, las, de, del, con, número, le, les, du, numéro, celui,
    celle, avec, o, do, da, com, número, номер, с, из, года, фильм, это, más, plus, mais
    """
)
GREETINGS = phrases(
    """
    hello, hi, hey, hi there, hello there, hey there, good morning, good evening, yo, good afternoon,
    howdy, hiya, hallo, moin, servus, guten tag, guten morgen, guten abend, grüß gott, grüezi, hola,
    buenas, buenos días, buenas tardes, buenas noches, bonjour, salut, coucou, bonsoir, olá, oi, bom dia,
    boa tarde, boa noite, привет, здравствуйте, здравствуй, добрый день, добрый вечер, доброе утро, 👋,
    hello bot, hi bot, hey bot, hallo bot, hola bot, greetings, sup, what's up
    """
)
THANKS = phrases(
    """
    thanks, thank you, thx, ty, thanks a lot, thank you very much, many thanks, cheers, thank you so much,
    thanks so much, great thanks, danke, vielen dank, danke schön, dankeschön, danke sehr, gracias,
    muchas gracias, mil gracias, merci, merci beaucoup, obrigado, obrigada, muito obrigado,
    muito obrigada, valeu, спасибо, спс, большое спасибо, благодарю, 🙏, ok thanks, okay thanks,
    ok thank you, perfect thanks
    """
)
GOODBYES = phrases(
    """
    gotta go, got to go, i have to go, have to go, i gotta go, talk later, talk to you later,
    see you tomorrow, ich muss los, muss los, me tengo que ir, je dois y aller, tenho que ir, мне пора,
    до завтра, bis morgen, hasta mañana, à demain, até amanhã, bye, goodbye, see you, good night, cya,
    tschüss, tschüß, auf wiedersehen, ciao, gute nacht, adiós, hasta luego, au revoir, bonne nuit, tchau,
    até logo, пока, до свидания, спокойной ночи
    """
)
ABOUT_ITSELF = phrases(
    """
    who are you, what are you, are you a robot, are you a bot, are you human, are you real,
    are you a human, are you an ai, who am i talking to, what's your name, whats your name, who made you,
    who built you, who wrote you, are you human?, are you chatgpt, wer hat dich gemacht,
    wer hat dich gebaut, quién te hizo, quién te creó, qui t'a fait, qui t'a créé, quem te fez,
    quem te criou, кто тебя сделал, кто тебя создал, wer bist du, bist du ein roboter, bist du ein bot,
    bist du ein mensch, wie heißt du, quién eres, eres un robot, eres un bot, eres humano, cómo te llamas,
    qui es-tu, es-tu un robot, tu es un robot, es-tu humain, comment tu t'appelles, quem é você,
    você é um robô, voce e um robo, tu é um robô, você é humano, qual é o seu nome, кто ты, ты кто,
    ты робот, ты бот, ты человек, как тебя зовут, are you a real person, are you a person,
    are you a machine,
    are you a program, is this a bot, is there a real person, am i talking to a real person,
    am i talking to a bot, bist du echt, bist du eine echte person, bist du eine maschine,
    bist du ein programm, eres una persona, eres una persona de verdad, eres real, eres una máquina,
    es-tu une vraie personne, tu es une vraie personne, t'es une vraie personne, es-tu réel,
    tu es une machine, você é uma pessoa, você é uma pessoa de verdade, você é real, você é uma máquina,
    ты настоящий человек, ты настоящий, ты живой, ты живой человек, ты машина, ты программа
    """
)
"""Who talks here, asked."""

FEELINGS = phrases(
    """
    how are you, and you, fine thanks and you, i'm fine thanks and you, im fine thanks and you,
    good thanks and you, i'm good and you, im good and you, fine and you, what about you,
    great thanks and you, not bad and you, gut danke und dir, und dir, bien gracias y tú, y tú, bien y tú,
    bien merci et toi, et toi, tudo bem e você, e você, хорошо а у тебя, а у тебя, how are you doing,
    how are you today, how's it going, hows it going, how do you do, how are things, hey how are you,
    hi how are you, hello how are you, hey how are you doing, hi how are you doing, wie geht's, wie gehts,
    wie geht es dir, wie geht es, na wie geht's, hallo wie geht's, alles klar, cómo estás, qué tal,
    cómo te va, hola qué tal, hola cómo estás, comment ça va, comment vas-tu, ça va, salut ça va,
    bonjour comment ça va, como vai, como você está, tudo bem, oi tudo bem, olá tudo bem, como vai você,
    как дела, как ты, как поживаешь, привет как дела, как настроение
    """
)
"""How the bot is, asked."""

APPROVALS = phrases(
    """
    👍, 👌, ❤, ❤️, 😀, 🙂, 😊, lol, haha, hahaha, lmao, rofl, 🤣, 😆, 😁, 😄, 😃, 👏,
    jaja, jajaja, jeje, mdr, ptdr, kkk, kkkk, kkkkk,
    rsrs, ахах, ахаха, ха-ха, хаха, лол, ok, okay, cool, nice, great, you're funny, youre funny,
    you are funny, good bot, nice bot, you're pretty good at this, you're good at this, you're good,
    you're great, youre great, you are great, well done, 😂, guter bot, du bist lustig,
    du bist toll, eres genial, tu es drôle, tu es génial, você é demais, ты молодец, молодец, ты забавный
    """
)
"""Said of what the bot did, where nothing was asked."""

BESIDE_TALK = phrases(
    """
    tip, list, bot, man, buddy, friend, and, that, then, film, movie, for, the, tipp, liste, und, freund,
    lista, amigo, y, el, la, liste, et, pour, le, e, mate, dude, bro, pal, dear, crack, tío, tía, hermano,
    alter, digga, mec, poto, cara, mano, querido, брат, бро, дружище, guys, leute, chicos, galera, buddy,
    o, a, dica, и, за, совет, друг, so, very, all, today
    """
)
"""What may stand beside thanks and greetings."""
