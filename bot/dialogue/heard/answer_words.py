"""Words that answer a question, and words that need no film. Data for six languages."""

from bot.dialogue.heard.plain import phrases

YES = phrases(
    """
    ok then, okay then, alright then, all right then, fine then, yes then, na dann ja, dann ja, vale
    entonces, alors oui, então sim, тогда да, yes, y, yeah, yep, yup, sure, right, correct, exactly, ok,
    okay, of course, that one, that's it, thats it, that's the one, yes please, ja, jep, genau, richtig,
    sí, si, claro, correcto, exacto, oui, ouais, d'accord, sim, isso, exato, да, ага, верно, точно, угу,
    👍, ✅, 👌, yes that one, the very one, ja genau
    """
)
NO = phrases(
    """
    no, n, nope, nah, neither, none, none of them, none of these, none of those, neither of them,
    neither one, not this one, not that one, wrong, cancel, stop, never mind, nevermind, forget it, skip,
    leave it, no thanks, no thank you, nothing, nein, nee, nö, keiner, keine, keins, keiner von beiden,
    keinen, abbrechen, egal, ninguno, ninguna, ninguno de los dos, cancelar, non, aucun, aucune,
    ni l'un ni l'autre, annuler, laisse tomber, não, nenhum, nenhuma, нет, не, неа, никакой, ни один,
    отмена, 👎, ❌, no no, not now, later
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
    enough, that's enough, thats enough, stop, done, i'm done, im done, finish, show films, show me films,
    show my list, my list, list, genug, das reicht, reicht, fertig, zeig filme, zeig mir filme, basta,
    ya está, suficiente, listo, muéstrame películas, ça suffit, assez, c'est bon, fini, montre des films,
    chega, já chega, pronto, mostra filmes, хватит, достаточно, готово, стоп, покажи фильмы
    """
)
"""Said of cards: no more of them."""
UNSEEN = phrases(
    """
    haven't seen, havent seen, have not seen, not seen, never seen, never saw, never watched, haven't watched,
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
    dont know, i don't know, no idea, nicht gesehen, kenne ich nicht, weiß nicht, no la he visto, no lo
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
LAST = phrases(
    """
    last, bottom, letzte, letzten, letzter, último, última, dernier, dernière, последний, последняя,
    последнюю
    """
)
OTHER = ("other", "andere", "anderen", "otro", "otra", "autre", "outro", "outra", "другой", "другая")
OLDER = phrases(
    """
    old, older, oldest, earlier, original, alte, alten, ältere, älteren, vieja, viejo, antigua, antiguo,
    ancien, ancienne, antigo, antiga, vieux, старый, старая, старую
    """
)
NEWER = phrases(
    """
    new, newer, newest, later, latest, remake, recent, neue, neuen, neuere, neueren, nueva, nuevo,
    nouveau, nouvelle, novo, nova, новый, новая, новую
    """
)
FILLING = phrases(
    """
    the, one, film, black, white, colour, color, bw, old-school, schwarzweiß, blanco, negro, noir, blanc,
    preto, branco, movie, i, mean, meant, please, number, no, nr, option, it, is, it's, its, that, from,
    of, by, with, yes, version, think, was, and, a, an, der, die, das, den, dem, von, mit, aus, ich,
    meine, nummer, bitte, ja, el, la, lo, los, las, de, del, con, número, le, les, du, numéro, celui,
    celle, avec, o, do, da, com, número, номер, с, из, года, фильм, это
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
    ты робот, ты бот, ты человек, как тебя зовут, are you a real person, are you a person, are you a machine,
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
    👍, 👌, ❤, ❤️, 😀, 🙂, 😊, lol, haha, ok, okay, cool, nice, great, you're funny, youre funny,
    you are funny, good bot, nice bot, you're pretty good at this, you're good at this, you're good,
    you're great, youre great, you are great, well done, hahaha, 😂, guter bot, du bist lustig,
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

COMMANDS: dict[str, tuple[str, ...]] = {
    "recommend": phrases(
        """
        recommend, recommendation, recommendations, recommend me something, recommend something,
        recommend a film, recommend me a film, recommend a movie, recommend me a movie, suggest something,
        suggest a film, suggest a movie, show me films, show my list, my list, what should i watch,
        what shall i watch, what should i watch tonight, empfiehl mir was, empfehlen, empfehlung,
        empfehlungen, empfiehl mir einen film, recomienda, recomiéndame, recomiéndame algo,
        recomendaciones, recomendación, recommandation, recommandations, recommande-moi un film,
        recommande, recomenda, recomende, recomendações, посоветуй, порекомендуй, посоветуй фильм,
        рекомендации, что посмотреть
        """
    ),
    "help": phrases(
        """
        help, help me, help please, what can you do, commands, hilfe, hilf mir, befehle, was kannst du,
        ayuda, qué puedes hacer, aide, à l'aide, que peux-tu faire, ajuda, how do i rate a film,
        how do i rate, how can i rate a film, how do i rate films, can i just tell you some films i like,
        can i tell you some films i like, can i just tell you what i like, how do i tell you what i like,
        how can i tell you what i like, wie bewerte ich einen film, wie bewerte ich,
        cómo puntúo una película, cómo puntúo, comment noter un film, como avalio um filme,
        как оценить фильм, how do you work, socorro, o que você faz, помощь, помоги, что ты умеешь, ?
        """
    ),
    "privacy": phrases(
        """
        do you save my data, do you store my data, do you keep my data, what do you do with my data,
        is my data safe, who sees my data, who can see my ratings, speicherst du meine daten,
        was machst du mit meinen daten, guardas mis datos, qué haces con mis datos, gardes-tu mes données,
        que fais-tu de mes données, você guarda meus dados, o que você faz com meus dados,
        ты хранишь мои данные, что ты делаешь с моими данными, do you sell my data, is my data safe,
        what happens to my data, what about my privacy, who can see my ratings, what do you keep about me,
        verkaufst du meine daten, was passiert mit meinen daten, wer sieht meine bewertungen,
        vendes mis datos, qué haces con mis datos, quién ve mis puntuaciones, tu vends mes données,
        que fais-tu de mes données, qui voit mes notes, você vende meus dados,
        o que você faz com meus dados, ты продаёшь мои данные, что ты делаешь с моими данными,
        кто видит мои оценки
        """
    ),
    "dial": phrases(
        """
        less mainstream, something less mainstream, not so mainstream, something not so mainstream,
        more obscure, something more obscure, something obscure, hidden gems, hidden gem, a hidden gem,
        something lesser known, lesser known films, lesser known movies, less popular,
        something less popular, less known films, something less known, underrated films,
        underrated movies, something underrated, more adventurous, something more adventurous,
        something unusual, something off the beaten path, geheimtipps, ein geheimtipp, geheimtipp,
        etwas unbekannteres, was unbekannteres, weniger mainstream, was weniger bekanntes,
        etwas ausgefalleneres, joyas ocultas, algo menos conocido, menos comercial, algo menos comercial,
        algo más raro, quelque chose de moins connu, moins connu, des pépites, une pépite,
        moins grand public, algo menos conhecido, menos conhecido, menos comercial, joias escondidas,
        что-нибудь менее известное, менее известное, что-то необычное, малоизвестное
        """
    ),
    "undo": phrases(
        """
        undo, undo that, undo it, take that back, take it back, rückgängig, zurücknehmen,
        that was a mistake, my mistake, i made a mistake, das war ein versehen, das war falsch,
        fue un error, me equivoqué, c'était une erreur, je me suis trompé, je me suis trompée,
        foi um erro, foi engano, me enganei, это была ошибка, я ошибся, я ошиблась, mach das rückgängig,
        deshacer, deshazlo, annuler, annule, desfazer, desfaz, отмени, отменить, верни, put it back,
        put that back, put them back, actually put it back, bring it back, restore it, i want it back,
        stell es wieder her, wieder zurück, devuélvelo, devuélvela, remets-la, remets-le, põe de volta,
        верни обратно
        """
    ),
    "myratings": phrases(
        """
        myratings, my ratings, show my ratings, ratings, meine bewertungen, mis puntuaciones,
        mis valoraciones, mes notes, minhas notas, minhas avaliações, мои оценки,
        how many films have i rated, how many movies have i rated, how many films did i rate,
        wie viele filme habe ich bewertet, was habe ich bewertet, cuántas películas he puntuado,
        combien de films ai-je notés, quantos filmes avaliei, сколько фильмов я оценил,
        сколько фильмов я оценила
        """
    ),
    "watchlist": phrases(
        """
        qué tengo en mi lista, qué tengo pendiente, mi watchlist, was habe ich auf meiner liste,
        what do i have on my list, whats in my list, what's in my list, qu'est-ce que j'ai sur ma liste,
        o que eu tenho na lista, o que tem na lista, что у меня в списке, watchlist, my watchlist,
        watch list, my watch list, show my watchlist, merkliste, meine merkliste, lista de pendientes,
        mi lista de pendientes, pendientes, ma liste, ma liste à voir, minha lista, мой список,
        список желаний, what's on my list, whats on my list, what is on my list, what's on my watchlist,
        whats on my watchlist, what did i want to watch, was steht auf meiner liste,
        was ist auf meiner merkliste, was wollte ich sehen, qué hay en mi lista, qué quería ver,
        qu'y a-t-il sur ma liste, o que tem na minha lista, что в моём списке, что я хотел посмотреть,
        что я хотела посмотреть
        """
    ),
    "forgetme": phrases(
        """
        forget me, forget about me, forget everything, forget everything about me, delete me,
        delete my data, delete all my data, delete my account, erase my data, delete everything,
        delete everything you know about me, delete everything about me,
        forget everything you know about me, remove my data, i want my data deleted, vergiss mich,
        vergiss alles, vergiss alles über mich, lösche meine daten, lösch meine daten,
        lösche alle meine daten, lösch alle meine daten, lösche mich, lösch alles über mich,
        lösche alles über mich, lösche alles was du über mich weißt, lösch alles was du über mich weißt,
        lösche mein konto, olvídame, olvida todo, borra mis datos, borra todos mis datos,
        elimina mis datos, borra todo lo que sabes de mí, borra mi cuenta, oublie-moi, oublie tout,
        efface mes données, supprime mes données, efface toutes mes données,
        efface tout ce que tu sais de moi, supprime mon compte, esqueça-me, esquece-me, me esquece,
        me esqueça, apague meus dados, apaga os meus dados, apague todos os meus dados,
        apague tudo o que sabe sobre mim, apague minha conta, забудь меня, забудь всё, забудь обо мне,
        удали мои данные, удали все мои данные, сотри мои данные, удали всё что ты знаешь обо мне,
        удали всё обо мне, удали мой аккаунт
        """
    ),
    "export": phrases(
        """
        export my ratings, give me my ratings, send me my ratings, download my ratings,
        give me my ratings as a file, send me my ratings as a file, exportiere meine bewertungen,
        schick mir meine bewertungen, gib mir meine bewertungen, exporta mis puntuaciones,
        mándame mis puntuaciones, exporte mes notes, envoie-moi mes notes, exporta minhas notas,
        me manda minhas notas, выгрузи мои оценки, пришли мои оценки
        """
    ),
    "mydata": phrases(
        """
        what do you know about me, what do you store about me, show me my data, my data,
        was weißt du über mich, was hast du über mich gespeichert, meine daten, qué sabes de mí,
        qué guardas sobre mí, mis datos, que sais-tu de moi, mes données, que sais-tu sur moi,
        o que você sabe sobre mim, o que sabes sobre mim, meus dados, что ты знаешь обо мне,
        что ты обо мне знаешь, мои данные
        """
    ),
    "rate": ("rate", "rate films", "rate a film", "rate movies", "bewerten", "noter", "avaliar", "оценить"),
    "start": (
        *("start", "begin", "anfangen", "empezar", "commencer", "começar", "начать", "what should i rate"),
        *("what can i rate", "what to rate", "i don't know what to rate", "give me films to rate"),
        *("was soll ich bewerten", "ich weiß nicht, was ich bewerten soll", "qué puedo puntuar"),
        *("no sé qué puntuar", "que noter", "je ne sais pas quoi noter", "o que posso avaliar"),
        *("não sei o que avaliar", "что оценить", "не знаю, что оценить"),
    ),
}
"""Command -> what is said for it without a slash."""
SHOWING = phrases(
    """
    show, show me, open, can i see, let me see, zeig, zeige, zeig mir, zeige mir, öffne, muestra,
    muéstrame, enséñame, abre, montre, montre-moi, ouvre, mostra, mostre, me mostra, me mostre, покажи,
    покажи мне, открой
    """
)
"""What may stand before it."""
