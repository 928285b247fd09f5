"""Words of liking, and the stars that they stand for. Data for six languages."""

from bot.dialogue.heard.plain import phrases

BEFORE: dict[float, tuple[str, ...]] = {
    5: phrases(
        """
        here are my favourites, here are my favorites, here are some of my favourites, here are some of
        my favorites, here are my all-time favourites, here are my all-time favorites, here are some of
        my all-time favourites, here are some of my all-time favorites, some of my all-time favourites,
        some of my all-time favorites, my all-time favourites, my all-time favorites, my all time
        favourites, my all time favorites, here are my favourite films, here are my favorite movies,
        hier sind meine lieblingsfilme, estas son mis favoritas, voici mes films préférés, aqui estão
        meus favoritos, вот мои любимые, me ha encantado, nos ha encantado, me han encantado, nos
        encantó, flipé con, me flipó, on adore, nous avons adoré, a gente amou, nós amamos, мы обожаем,
        нам очень понравился, my fav is, my fave is, my favs are, my all time favourite is, my all time
        favorite is, my all-time favourite is, my all-time favorite is, favourite film is, favorite
        movie is, luved, luv, lovd, luvd, i luv, i luved, ❤, ❤️, 😍, 🤩, 🥰, 💯, love, loved, loved every
        minute of, enjoyed every minute of, loved everything about, love love love, adore, adored, am in
        love with, fell in love with, my favourite is, my favorite is, my favourite film is, my favorite
        movie is, my favourite movie is, my favorite film is, ich liebe, liebe, liebte, ich liebte, my
        favourites are, my favorites are, my favourite films are, my favorite movies are, my favourite
        movies are, my favorite films are, some of my favourites are, some of my favorites are, mein
        lieblingsfilm ist, meine lieblingsfilme sind, mi película favorita es, mis películas favoritas
        son, mis favoritas son, mon film préféré est, mes films préférés sont, meu filme favorito é,
        meus favoritos são, meus filmes favoritos são, мой любимый фильм, мои любимые фильмы, мои
        любимые, me encantó mucho, me encanta, jai adoré, me encantó, encantó, amo, amé, adoro, adoré,
        j'adore, j'ai adoré, jadore, on a adoré, amei, adorei, eu amo, eu amei, обожаю, люблю, полюбил,
        полюбила, очень понравился, очень понравилась, очень понравилось
        """
    ),
    3: ("didn't love", "did not love", "didnt love", "don't love"),
    4: phrases(
        """
        👍, 👌, i really like, i do like, i quite like, we like, we really like, really like, i like,
        i liked, we liked, really liked, liked, enjoyed, really enjoyed, ich mag, ich mochte, mochte,
        mir gefällt, mir gefiel, me gusta, me gustó, gustó, me gustó mucho, me gusta mucho,
        gostei muito de, gostei muito do, gostei muito da, j'aime, j'ai aimé, j'ai bien aimé, gosto de,
        gostei de, gostei do, gostei da, curti, нравится, понравился, понравилась, понравилось,
        понравились
        """
    ),
    2: phrases(
        """
        👎, 🥱, not a fan of, i'm not a fan of, dislike, didn't really like, did not really like,
        didnt really like, don't really like, didn't really enjoy, did not really enjoy, didn't much like,
        didn't care for, did not care for, didnt care for, don't care for, i not like, not like, disliked,
        don't like, dont like, didn't like, didnt like, did not like, do not like, didn't enjoy,
        did not enjoy, didnt enjoy, no me gusta, no me gustó, je n'aime pas, j'aime pas, je n'ai pas aimé,
        j'ai pas aimé, não gosto de, não gostei de, não gostei do, não gostei da, не люблю, не понравился,
        не понравилась, не понравилось, не нравится
        """
    ),
    1: phrases(
        """
        no me gustó nada, no me gustó para nada, no me ha gustado nada, no me gustaron nada, não gostei
        nada de, não gostei nada do, não gostei nada da, não gostei nem um pouco de, não gostei nem um
        pouco do, não gostei nem um pouco da, je n'ai pas du tout aimé, j'ai pas du tout aimé, je n'ai
        vraiment pas aimé, j'ai vraiment pas aimé, мне совсем не понравился, мне совсем не понравилась,
        мне вообще не понравился, мне вообще не понравилась, совсем не понравился, вообще не понравился,
        совсем не понравилась, вообще не понравилась, i didn't like at all, really did not like, really
        didn't like, really disliked, really don't like, 💩, 🤮, hate, could not stand, cannot stand, can
        not stand, hated, hated every minute of, hated everything about, detest, detested, loathe,
        loathed, can't stand, couldn't stand, ich hasse, hasse, hasste, ich hasste, odio, odié, detesto,
        detesté, je déteste, j'ai détesté, odeio, odiei, detestei, ненавижу, терпеть не могу,
        возненавидел, возненавидела
        """
    ),
}
"""What stands before a title, whoever likes it aside."""

LASTING = phrases(
    """
    love, adore, am in love with, love love love, my favourite is, my favorite is, some of my favourites are,
    some of my favorites are, my favourites are, my favorites are, ich liebe, liebe, me encanta, amo, adoro,
    j'adore, jadore, eu amo, обожаю, люблю, i really like, i do like, i quite like, we like, we really like,
    really like, i like, ich mag, mir gefällt, me gusta, me gusta mucho, j'aime, gosto de, нравится,
    not a fan of, i'm not a fan of, dislike, don't really like, don't care for, i not like, not like,
    don't like, dont like, do not like, no me gusta, je n'aime pas, j'aime pas, não gosto de, не люблю,
    не нравится, hate, cannot stand, can not stand, detest, loathe, can't stand, ich hasse, hasse, odio,
    detesto, je déteste, odeio, ненавижу, терпеть не могу
    """
)
"""Of them, what is said of people, too: "I love Tom Hanks"."""

AFTER: dict[float, tuple[str, ...]] = {
    5: phrases(
        """
        очень круто, очень крутой, крутяк, просто супер, просто бомба, бомба, trop bien, trop génial,
        trop cool, muito massa, massa demais, demais, sensacional demais, brutal, la caña, una joya, me
        ha encantado, nos ha encantado, der wahnsinn, wahnsinn, echt stark, two thumbs up, gets two
        thumbs up, 2 thumbs up, both thumbs up, beide daumen hoch, dos pulgares arriba, deux pouces en
        l'air, my fav, my fave, is my fav, a fav of mine, my all time favourite, my all time favorite,
        my all-time favourite, my all-time favorite, my favourite movie ever, my favorite movie ever, my
        favourite film of all time, my favorite movie of all time, my favourite movie of all time, my
        favorite film of all time, my favourite of all time, my favorite of all time, loved that one,
        loved this one, loved that movie, loved that film, amazing, awesome, brilliant, excellent,
        fantastic, outstanding, perfect, superb, masterpiece, masterpieces, wonderful, incredible,
        phenomenal, stunning, magnificent, favourite, favorite, favourite film, favourite movie,
        favorite film, favorite movie, the best, my favorite of the bunch, my favourite of the bunch, my
        favorite of all, my favourite of all, my favorite of them all, my favourite of them all, my
        favorite of the series, the best one, my favourite of the series, the best of the bunch, the
        best of the series, the best of all, mega, mind blowing, jaw dropping, mind-blowing,
        jaw-dropping, delightful, gorgeous, breathtaking, sensational, spectacular, unforgettable,
        flawless, a classic, a gem, sensationell, überragend, brillant, herausragend, fantastischer,
        fantastische, genialer, großartiger, großartige, wunderbarer, sensacional, brillante, magnífica,
        magnífico, impresionante, preciosa, sublime, sensationnel, bluffant, extraordinaire,
        extraordinário, espetacular, великолепен, крутой, офигенный, сенсационный, blew my mind, blew me
        away, knocked my socks off, hat mich umgehauen, me voló la cabeza, m'a bluffé, m'a bluffée,
        filmaço, um filmaço, um baita filme, un peliculón, peliculón, una pasada, ein hammer, fire, lit,
        a banger, banger, goated, peak cinema, top notch, огонь, топ, der beste teil, la mejor, la mejor
        de todas, le meilleur, o melhor, best film ever, best movie ever, loved it, love it, adored it,
        ausgezeichnet, liebe ich, liebte ich, hab ich geliebt, habe ich geliebt, großartig, grossartig,
        fantastisch, hervorragend, genial, perfekt, wunderbar, meisterwerk, hammer, geliebt, liebe ihn,
        excelente, increíble, fantástica, fantástico, maravillosa, maravilloso, perfecta, perfecto, obra
        maestra, estuvo genial, fue genial, c'était génial, foi ótimo, было отлично, ótimo, ótima,
        espectacular, me encantó, me encanta, excellente, géniale, magnifique, parfait, parfaite,
        fantastique, incroyable, chef-d'œuvre, chef-d'oeuvre, chef d'oeuvre, formidable, adoré, j'ai
        adoré, j'adore, incrível, maravilhosa, maravilhoso, perfeita, perfeito, obra-prima, obra prima,
        amei, adorei, отлично, отличный, отличная, отличное, великолепно, великолепный, великолепная,
        прекрасно, прекрасный, прекрасная, шедевр, супер, гениально, гениальный, гениальная,
        восхитительно, восхитительный, потрясающе, потрясающий, потрясающая, обожаю, превосходно,
        превосходный, 😍, 🤩, ❤, ❤️, 🔥, 💯, 🥰
        """
    ),
    4: phrases(
        """
    thumbs up, gets a thumbs up, a thumbs up, daumen hoch, pulgar arriba, pouce en l'air, joinha, палец вверх,
        great, gripping, touching, charming, clever, moving, lovely, well made, underrated, so much fun,
        a lot of fun, lots of fun, great fun, a blast, such a blast, toller, tolle, guter, gute, starker,
        starke, schöner, schöne, spannender, berührend, entretenida, entretenido, emocionante, bonita,
        bonito, touchant, prenant, émouvant, emocionante, lindo, linda, интересный, интересная,
        трогательный, трогательная, прикольный, good, very good, nice, solid, cool, enjoyable,
        entertaining, fun, estuvo bien, estuvo muy bien, estuvo bueno, estuvo buena, fue buena,
        c'était bien, foi bom, foi boa, было хорошо, liked it, enjoyed it, gut, sehr gut, toll, super,
        schön, klasse, spitze, mochte ich, mochte ich sehr, mag ich, mag ich sehr, fand ich gut,
        mochten wir, gefiel mir, gefällt mir, hat mir gefallen, hat mir sehr gefallen,
        hat mir gut gefallen, buena, bueno, muy buena, muy bueno,
        divertida, me gustó, bon, bien, très bien, très bon, chouette, sympa, j'ai aimé, bom, boa,
        muito bom, muito boa, legal, gostei, хороший, хорошая, хорошо, классный, классно, понравился,
        понравилась, понравилось, здорово, 👍, 👌, 😀
        """
    ),
    3: phrases(
        """
        ok, okay, average, alright, all right, decent, fine, so so, so-so, mediocre, geht so, mittelmäßig,
        mittelmässig, durchschnittlich, regular, más o menos, pasable, moyen, moyenne, correct,
        mais ou menos, razoável, médio, нормально, нормальный, нормальная, средне, средний, неплохо,
        сойдёт, pas mal, not bad, nicht schlecht, no está mal, ganz okay, ganz ok, 😐, ging so,
        me dio igual, pas mal sans plus, sans plus, tanto faz, ni fu ni fa, nothing special,
        nichts besonderes
        """
    ),
    2: phrases(
        """
        meio chato, meio chata, meio fraco, bem chato, bem chata, un rollo, un rollazo, un coñazo, un
        peñazo, aburre, zu lang, etwas lang, trop long, trop longue, demasiado larga, demasiado largo,
        longo demais, слишком длинный, скучновато, скучноват, thumbs down, gets a thumbs down, a thumbs
        down, daumen runter, pulgar abajo, pouce en bas, палец вниз, mid, pointless, tedious,
        forgettable, a mess, predictable, dämlich, lahm, langweiliger, langweilige, schlechter,
        schlechte, aburridísima, aburridísimo, sosa, soso, sem graça, arrastado, нудный, нудная, тупой,
        тупая, doof, blöd, öde, cringe, a letdown, letdown, underwhelming, overhyped, meh, bad, boring,
        weak, disappointing, poor, lame, dull, overrated, disliked it, didn't like it, did not like it,
        didnt like it, schlecht, langweilig, schwach, enttäuschend, naja, mala, malo, aburrida,
        aburrido, floja, flojo, no me gustó, mochte ich nicht, mag ich nicht, mochte ich gar nicht,
        gefiel mir nicht, gefällt mir nicht, hat mir nicht gefallen, pas aimé, j'ai pas aimé,
        je n'ai pas aimé, pas aimée, mauvais, mauvaise, ennuyeux,
        ennuyeuse, décevant, décevante, bof, ruim, chato, chata, fraco, fraca, não gostei, плохо,
        плохой, плохая, скучно, скучный, скучная, слабо, слабый, так себе, не понравился, не
        понравилась, не понравилось, 👎, 🥱
        """
    ),
    1: phrases(
        """
        hat mir überhaupt nicht gefallen, hat mir gar nicht gefallen, gefiel mir überhaupt nicht, gefiel
        mir gar nicht, no me gustó nada, no me gustó para nada, não gostei nada, não gostei nem um
        pouco, pas du tout aimé, je n'ai pas du tout aimé, совсем не понравился, совсем не понравилась,
        вообще не понравился, вообще не понравилась, didn't like it at all, did not like it at all,
        didnt like it at all, hated that one, hated this one, terrible, a disaster, pathetic,
        unbearable, abysmal, atrocious, an insult, katastrophal, unerträglich, furchtbarer, fatal,
        catastrophique, horroroso, ужас, дно, schrott, kacke, scheiße, awful, horrible, the worst,
        worst, worst film ever, worst movie ever, trash, garbage, crap, rubbish, waste of time,
        dreadful, unwatchable, sucked, hasse ich, hasste ich, hab ich gehasst, habe ich gehasst, sucks,
        hated it, hate it, schrecklich, furchtbar, grauenhaft, mies, müll, gehasst, pésima, pésimo,
        malísima, basura, la odié, lo odié, nul, nulle, affreux, atroce, navet, détesté, j'ai détesté,
        péssimo, péssima, horrível, terrível, lixo, odiei, ужасно, ужасный, ужасная, отвратительно,
        отвратительный, кошмар, отстой, фигня, ненавижу, no me gusta nada, no me gustó nada, 💩, 🤮
        """
    ),
}
"""What stands after a title, or alone."""

THOUGHT = phrases(
    """
    i thought, i found, i think, i find, ich fand, ich finde, fand, finde, creo que, me pareció,
    me parece, j'ai trouvé, je trouve, achei, eu acho, acho, я думаю, по-моему
    """
)
"""What may stand before a title and what somebody thinks of it."""

A_FILM = ("film", "movie", "flick", "one", "película", "peli", "filme", "фильм", "кино", "ever")

NO_TITLE_WORDS = phrases(
    """
    meh, naja, bof, adored, geliebt, gehasst, sucked, понравился, понравилась, понравилось, обожаю,
    ненавижу, adorei, odiei, gostei, ausgezeichnet, awesome
    """
)
"""Of those behind a title, what no title ends with."""

NEGATIONS = ("not", "never", "nicht", "kein", "no", "pas", "não", "не")
STRONGER = phrases(
    """
    soo, richtig, mega, voll, bem, bien, super, damn, freaking, fucking, hella,
    really, very, so, absolutely, just, pretty, quite, such, truly, totally, simply, a, an, the, my,
    all-time, kind of, a bit, rather, sehr, wirklich, echt, total, einfach, ganz, ein, eine, mein, meine,
    muy, tan, un, una, realmente, mi, très, vraiment, trop, tellement, une, mon, muito, tão, um, uma, meu,
    minha, очень, просто, реально, мой, моя, too, still, also
    """
)
IS = phrases(
    """
    was, is, are, were, wasn't, isn't, wasnt, isnt, aren't, weren't, war, ist, waren, fand ich, es, era,
    fue, est, était, c'était, c'est, é, era, foi, это, был, была, было, it was, it's, its, it is, he was,
    that was
    """
)
NEGATED_IS = ("wasn't", "isn't", "wasnt", "isnt", "aren't", "weren't")

WORST = ("worst", "schlechteste", "schlechtester", "peor", "pire", "pior", "худший")
BEST = ("best", "greatest", "finest", "beste", "bester", "mejor", "meilleur", "melhor", "лучший", *WORST)
BETTER = phrases(
    """
    better, besser, mejor, mieux, melhor, лучше
    """
)
"""Said of a film beside another one, which may not be a rating at all: it is asked."""

EVER = phrases(
    """
    ever, ever made, of the decade, of the year, of the century, i know, of all time, i've seen,
    i have seen, in years, aller zeiten, den ich kenne, überhaupt, de la historia, que he visto,
    que j'ai vu, de tous les temps, que já vi, de todos os tempos, на свете, который я видел
    """
)
"""Around what is said of the best or worst of its kind: "the best action movie ever"."""

HEADINGS: dict[float, tuple[str, ...]] = {
    5: phrases(
        """
        my top 3, my top 5, my top 10, top 3, top 5, top 10, my top three, my top five, my top ten,
        top three, top five, top ten,
        best movies of all time, best films of all time, best movies ever, best films ever, all time
        favourites,
        all time favorites, all-time favourites, all-time favorites, my all time favourites, my all
        time favorites,
        my top films, top films, my favourites, my favorites, favourites, favorites, my favourite films,
        my favorite films, my favourite movies, my favorite movies, favourite films, favorite movies,
        best ever, my best films, the best ones, lieblingsfilme, meine lieblingsfilme, mis favoritas,
        mis películas favoritas, mes préférés, mes films préférés, meus favoritos, meus filmes favoritos,
        мои любимые, любимые фильмы
        """
    ),
    1: phrases(
        """
        worst ever, worst films, worst movies, the worst ones, my worst, my least favourite,
        my least favorite, least favourites, least favorites, die schlechtesten, las peores, les pires,
        os piores, худшие
        """
    ),
}
"""Before a list of films, with a colon."""

SOUNDS = phrases(
    """
    sounds, looks, seems, sound, look, seem, klingt, klingen, sieht, scheint, suena, parece, se ve,
    a l'air, semble, parecem, звучит, выглядит, кажется
    """
)
"""What is said of a film that nobody has seen yet: "the second one sounds good"."""
