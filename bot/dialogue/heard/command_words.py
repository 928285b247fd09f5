"""Words that stand for a command without its slash. Data for six languages."""

from bot.dialogue.heard.answer_words import PUZZLED
from bot.dialogue.heard.plain import phrases

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
        как оценить фильм, can i just type some films, can i just type some films instead,
        can i just type films,
        can i just type films instead, can i type films instead, can i type films,
        can i type some films, can i type films myself, can i type in films, can i just type in some films,
        can i just write some films, can i write films, can i just write down films i like,
        can i name films myself, can i just name some films, kann ich einfach filme eintippen,
        kann ich auch einfach filme eintippen, kann ich filme eintippen, kann ich filme selbst eintippen,
        kann ich einfach filme schreiben, kann ich filme selbst nennen, puedo escribir películas,
        puedo escribir películas yo mismo, puedo escribir yo las películas,
        puedo simplemente escribir películas, puedo decirte películas, je peux taper des films,
        je peux juste taper des films, puis-je taper des films, je peux écrire des films moi-même,
        je peux juste écrire des films, posso digitar filmes, posso só digitar alguns filmes,
        posso digitar alguns filmes, posso só escrever filmes, posso escrever os filmes,
        можно просто написать фильмы, можно написать фильмы, можно самому написать фильмы,
        могу я просто написать фильмы, можно я сам напишу фильмы, how do you work, socorro,
        o que você faz, помощь, помоги, что ты умеешь, ?,
        how does this work, how does it work, wie funktioniert das, cómo funciona, cómo funciona esto,
        comment ça marche, como funciona, como isso funciona, как это работает, que sais-tu faire,
        tu sais faire quoi, o que você sabe fazer
        """
    )
    + PUZZLED,
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
        did you delete it, did you delete that, did you remove it, did you really delete it, is it deleted,
        is it gone, is it really gone, did you delete everything, is everything deleted, is everything gone,
        hast du es gelöscht, hast du das gelöscht, ist es gelöscht, ist es weg, ist alles gelöscht,
        ist alles weg, lo has borrado, la has borrado, lo borraste, está borrado, ya no está,
        está todo borrado, tu l'as supprimé, tu l'as effacé, c'est supprimé, c'est effacé,
        tout est supprimé, tout est effacé, você apagou, você apagou isso, apagou, foi apagado,
        apagou tudo, ты удалил, ты это удалил, удалил, удалено, всё удалено,
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
