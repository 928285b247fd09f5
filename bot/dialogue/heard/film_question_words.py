"""What is asked of a film, in six languages; its name stands where ``{film}`` does, if anywhere."""

from typing import Final, Literal

from bot.dialogue.heard.plain import phrases

Asked = Literal["year", "length", "more", "given", "list"]
"""Its year, its length, more by who made it, the stars given to it, whether it is on the watchlist."""

ASKED: Final[dict[Asked, tuple[str, ...]]] = {
    "year": phrases(
        """
        when did {film} come out, when did {film} first come out, when was {film} made, when was {film}
        released, when was {film} shot, when is {film} from, what year is {film}, what year is {film} from,
        what year was {film}, what year was {film} made, what year did {film} come out, which year is {film}
        from, which year was {film} made, from what year is {film}, from which year is {film}, how old is
        {film}, wann kam {film} raus, wann kam {film} heraus, wann kam {film} ins kino, wann ist {film}
        rausgekommen, wann ist {film} erschienen, wann erschien {film}, von wann ist {film}, aus welchem
        jahr ist {film}, aus welchem jahr stammt {film}, wie alt ist {film}, wann wurde {film} gedreht,
        cuándo salió {film}, cuándo se estrenó {film}, de qué año es {film}, de cuándo es {film}, en qué año
        salió {film}, en qué año se estrenó {film}, cuándo salió, cuándo se estrenó, de qué año es, de
        cuándo es, en qué año salió, quand est sorti {film}, c'est de quelle année, ça date de quand, quand
        est-il sorti, quand est sortie {film}, quand {film} est sorti, quand est-ce que {film} est sorti,
        quand est-ce qu'{film} est sorti, {film} est sorti quand, {film} est sorti en quelle année, {film}
        date de quand, {film} date de quelle année, de quelle année est {film}, de quelle année date {film},
        {film} est de quelle année, quando saiu {film}, quando {film} saiu, quando foi lançado {film},
        quando estreou {film}, de que ano é {film}, {film} é de que ano, em que ano saiu {film}, quando
        saiu, quando estreou, de que ano é, em que ano saiu, когда вышел {film}, когда {film} вышел, какого
        года {film}, {film} какого года, в каком году вышел {film}, в каком году {film} вышел, когда сняли
        {film}, какого года, в каком году, когда вышел, когда это сняли, какой год, какого он года, какого
        она года, какого это года, когда снят {film}
        """
    ),
    "length": phrases(
        """
        how long is {film}, how long does {film} last, how long does {film} run, how long does {film} take,
        how many minutes is {film}, how many hours is {film}, what is the runtime of {film}, what's the
        runtime of {film}, wie lang ist {film}, wie lange ist {film}, wie lange dauert {film}, wie lange
        geht {film}, wie lange läuft {film}, cuánto dura {film}, qué duración tiene {film}, cuánto dura, qué
        duración tiene, combien de temps dure {film}, {film} dure combien de temps, quelle est la durée de
        {film}, quanto tempo dura {film}, quanto tempo tem {film}, {film} dura quanto, {film} tem quanto
        tempo, qual a duração de {film}, quanto tempo dura, quanto tempo tem, quanto dura, сколько длится
        {film}, сколько идёт {film}, {film} сколько длится, сколько длится, сколько идёт
        """
    ),
    "given": phrases(
        """
        did i rate {film}, did i already rate {film}, did i rate {film} already, did i rate {film} yet, have i
        rated {film}, have i already rated {film}, have i rated {film} already, have i rated {film} yet, did
        i give {film} stars, did i already give {film} stars, habe ich {film} bewertet, habe ich {film}
        schon bewertet, hab ich {film} schon bewertet, habe ich schon {film} bewertet, hab ich {film}
        bewertet, he puntuado {film}, he puntuado ya {film}, ya puntué {film}, ya he puntuado {film}, puntué
        {film}, ya valoré {film}, est-ce que j'ai noté {film}, est-ce que j'ai déjà noté {film}, j'ai déjà
        noté {film}, ai-je noté {film}, ai-je déjà noté {film}, j'ai noté {film}, eu avaliei {film}, já
        avaliei {film}, eu já avaliei {film}, avaliei {film}, я оценил {film}, я уже оценил {film}, я уже
        оценила {film}, я оценивал {film}, я уже оценивал {film}, оценил ли я {film}, я уже ставил оценку
        {film},
        is my {film} rating still there, is my {film} rating saved, is my rating of {film} still there, is
        my rating still there, is my rating saved, did you save my rating, did you save that, is that saved,
        is my rating for {film} still there, is my rating of {film} saved, is my rating for {film} saved,
        are my stars for {film} still there, did you save my {film} rating, did you save my rating of
        {film}, did you save my rating for {film}, did you save my stars for {film}, do you still have my
        {film} rating, do you still have my rating of {film}, do you still have my rating for {film}, have
        you got my {film} rating, what was my rating of {film}, what was my rating for {film}, what is my
        rating of {film}, what is my rating for {film}, what's my rating of {film}, what's my rating for
        {film}, what did i give {film}, what have i given {film}, how did i rate {film}, how much did i give
        {film}, how many stars did i give {film}, how many stars have i given {film}, which rating did i
        give {film}, what rating did i give {film}, ist meine bewertung von {film} noch da, ist meine
        bewertung für {film} noch da, ist meine bewertung von {film} gespeichert, hast du meine bewertung
        von {film} noch, hast du meine bewertung von {film} gespeichert, was habe ich {film} gegeben, was
        hab ich {film} gegeben, wie habe ich {film} bewertet, wie hab ich {film} bewertet, wie viele sterne
        habe ich {film} gegeben, wie viele sterne hab ich {film} gegeben, wie viel habe ich {film} gegeben,
        wie viel hab ich {film} gegeben, qué le di, qué le puse, cuánto le di, cuánto le puse, qué nota le
        puse, cuántas estrellas le puse, cuánto le di a {film}, cuánto le puse a {film}, qué le puse a
        {film}, sigue ahí mi nota de {film}, sigue ahí mi puntuación de {film}, has guardado mi nota de
        {film}, está guardada mi nota de {film}, qué nota le di a {film}, qué le di a {film}, qué nota le
        di, cuántas estrellas le di, sigue ahí mi nota, está guardada mi nota, cuántas estrellas le di a
        {film}, ma note de {film} est encore là, ma note pour {film} est encore là, est-ce que ma note de
        {film} est encore là, tu as gardé ma note de {film}, tu as encore ma note de {film}, quelle note
        j'ai donnée à {film}, j'ai donné combien à {film}, combien d'étoiles j'ai données à {film}, j'ai mis
        combien à {film}, je lui ai donné combien, je lui ai mis combien, combien je lui ai donné, combien
        je lui ai mis, combien d'étoiles je lui ai données, combien d'étoiles je lui ai mises, combien
        d'étoiles lui ai-je données, quelle note je lui ai donnée, quelle note je lui ai mise, quelle note
        lui ai-je donnée, qu'est-ce que je lui ai donné, qu'est-ce que je lui ai mis, combien d'étoiles j'ai
        mises à {film}, quelle note j'ai mise à {film}, minha nota de {film} ainda está aí, minha nota para
        {film} ainda está aí, você guardou minha nota de {film}, você salvou minha nota de {film}, que nota
        eu dei para {film}, que nota dei para {film}, que nota eu dei, que nota dei, minha nota ainda está
        aí, você guardou minha nota, quantas estrelas eu dei, quantas estrelas dei, quanto eu dei, quanto eu
        dei para {film}, quanto eu dei pra {film}, que nota eu dei pra {film}, o que eu dei para {film}, o
        que eu dei pra {film}, quantas estrelas eu dei pra {film}, quantas estrelas eu dei para {film},
        quantas estrelas dei para {film}, моя оценка {film} сохранилась, моя оценка {film} ещё там, ты
        сохранил мою оценку {film}, что я поставил {film}, что я поставила {film}, сколько я поставил
        {film}, сколько я поставила {film}, сколько звёзд я поставил {film}, сколько звёзд я поставила
        {film}, сколько я {film} поставил, сколько я {film} поставила, сколько звёзд я {film} поставил,
        сколько звёзд я {film} поставила, что я {film} поставил, что я {film} поставила, какую оценку я
        поставил {film}, какую оценку я поставила {film}, какую оценку я {film} поставил, какую оценку я
        {film} поставила, сколько я поставил, сколько я поставила, сколько звёзд я поставил, сколько звёзд я
        поставила, какую оценку я поставил, какую оценку я поставила
        """
    ),
    "list": phrases(
        """
        is {film} off the list, is {film} off my list, is {film} off my watchlist, is {film} off the
        watchlist, is {film} on the list, is {film} on my list, is {film} on my watchlist, is {film} on the
        watchlist, is {film} still on the list, is {film} still on my list, is {film} still on my watchlist,
        is {film} already on my list, is {film} gone from my list, is {film} gone from the list, did you
        take {film} off the list, did you take {film} off my list, did you put {film} on the list, did you
        put {film} on my list, did you put {film} on my watchlist, have i got {film} on my list, do i have
        {film} on my list, do i have {film} on my watchlist, ist {film} von der liste runter, ist {film} von
        der liste, ist {film} noch auf der liste, ist {film} auf der liste, ist {film} auf meiner liste, ist
        {film} noch auf meiner liste, ist {film} auf meiner merkliste, steht {film} auf der liste, steht
        {film} auf meiner liste, steht {film} noch auf der liste, steht {film} auf meiner merkliste, hab ich
        {film} auf der liste, habe ich {film} auf der liste, está {film} en la lista, está {film} en mi
        lista, sigue {film} en la lista, sigue {film} en mi lista, está en la lista, está en mi lista, sigue
        en la lista, sigue en mi lista, la has quitado de la lista, tengo {film} en mi lista, has quitado
        {film} de la lista, {film} est sur la liste, {film} est sur ma liste, {film} est encore sur la
        liste, {film} est encore sur ma liste, {film} n'est plus sur la liste, {film} n'est plus sur ma
        liste, est-ce que {film} est sur ma liste, est-ce que {film} est encore sur ma liste, j'ai {film}
        sur ma liste, tu as enlevé {film} de la liste, {film} está na lista, {film} está na minha lista,
        {film} ainda está na lista, {film} ainda está na minha lista, {film} saiu da lista, está na lista,
        está na minha lista, ainda está na lista, ainda está na minha lista, saiu da lista, você tirou
        {film} da lista, eu tenho {film} na lista, {film} в списке, ещё в списке, есть в списке, в списке
        ли, {film} ещё в списке, {film} есть в списке, {film} уже в списке, ты убрал {film} из списка,
        {film} в моём списке
        """
    ),
}
IT = phrases(
    """
    it, this, that, this one, that one, this film, that film, this movie, that movie, the film, the movie,
    he, she, er, der, den, ihn, ihm, dem, es, das, sie, die, der film, den film, dem film, esa, ese, esta,
    este, ella, él, la, lo, la película, esa película, la peli, esta película, il, elle, lui, celui-là,
    celui-ci, ça, ce film, le film, c', cela, ele, ela, esse, este, esse filme, este filme, o filme, он,
    она, это, его, ему, этот фильм, этому фильму, фильм, этот
    """
)
MORE = phrases(
    """
    what else is he in, what else is she in, what else was he in, what else was she in, what else are they
    in, what else has he been in, what else has she been in, what else did he make, what else did she make,
    what else did they make, what else has he made, what else has she made, what else have they made, what
    else did he direct, what else did she direct, what else has he directed, what else has she directed,
    what else did he do, what else did she do, what else has he done, what else has she done, what else did
    the director make, what else has the director made, what else did that director make, what other films
    did he make, what other films did she make, what other movies did he make, what other movies did she
    make, what other films has he made, what other films has she made, what other movies has he made, what
    other movies has she made, what other films is he in, what other films is she in, what other movies is
    he in, what other movies is she in, other films by him, other films by her, other movies by him, other
    movies by her, other films by the same director, other movies by the same director, other films by this
    director, other films by that director, more by the same director, more by this director, more by that
    director, more by him, more by her, more from him, more from her, more films by the same director, more
    from the same director, more from this director, anything else by the same director, anything else by
    him, anything else by her, anything else by this director, anything else with him, anything else with
    her, something else by the same director, something by the same director, has he made anything else, has
    she made anything else, did he make anything else, did she make anything else, same director, was hat er
    noch gemacht, was hat sie noch gemacht, was hat er sonst noch gemacht, was hat sie sonst noch gemacht,
    was hat er noch gedreht, was hat sie noch gedreht, was hat er sonst gedreht, was hat er sonst noch
    gedreht, was hat sie sonst noch gedreht, was hat der regisseur noch gemacht, was hat der regisseur sonst
    noch gemacht, was hat die regisseurin noch gemacht, wo spielt er noch mit, wo spielt sie noch mit, wo
    spielt er sonst noch mit, wo spielt sie sonst noch mit, worin spielt er noch mit, andere filme von ihm,
    andere filme von ihr, andere filme vom selben regisseur, filme vom selben regisseur, noch was von ihm,
    noch was von ihr, mehr von ihm, mehr von ihr, mehr vom selben regisseur, mehr von dem regisseur, was vom
    selben regisseur, vom selben regisseur, qué más ha hecho, qué más hizo, qué más ha dirigido, qué más
    dirigió, en qué más sale, en qué más ha salido, en qué más actúa, qué otras películas ha hecho, qué
    otras películas hizo, qué otras películas tiene, otras películas suyas, otras películas de él, otras
    películas de ella, otras del mismo director, otras películas del mismo director, otras películas de la
    misma directora, algo más de él, algo más de ella, algo más del mismo director, más del mismo director,
    más de él, más de ella, más películas del mismo director, del mismo director, qu'est-ce qu'il a fait
    d'autre, qu'est-ce qu'elle a fait d'autre, il a fait quoi d'autre, elle a fait quoi d'autre, qu'a-t-il
    fait d'autre, qu'a-t-elle fait d'autre, il joue dans quoi d'autre, elle joue dans quoi d'autre, dans
    quoi d'autre il joue, dans quoi d'autre elle joue, dans quoi d'autre joue-t-il, d'autres films de lui,
    d'autres films d'elle, d'autres films du même réalisateur, d'autres films de la même réalisatrice, autre
    chose de lui, autre chose d'elle, autre chose du même réalisateur, du même réalisateur, plus de films du
    même réalisateur, o que mais ele fez, o que mais ela fez, o que mais ele dirigiu, o que mais ela
    dirigiu, em que mais ele está, em que mais ela está, em que mais ele atua, em que mais ela atua, que
    outros filmes ele fez, que outros filmes ela fez, outros filmes dele, outros filmes dela, outros filmes
    do mesmo diretor, outros filmes da mesma diretora, mais dele, mais dela, mais filmes dele, mais filmes
    dela, mais do mesmo diretor, algo mais dele, algo mais dela, algo mais do mesmo diretor, do mesmo
    diretor, что ещё он снял, что ещё она сняла, что он ещё снял, что она ещё сняла, что он ещё сделал, где
    ещё он снимался, где ещё она снималась, где он ещё играл, где она ещё играла, где он ещё играет, в чём
    ещё он играл, в чём ещё она играла, какие ещё фильмы он снял, какие ещё фильмы она сняла, другие фильмы
    этого режиссёра, другие фильмы того же режиссёра, ещё фильмы этого режиссёра, ещё этого режиссёра,
    что-нибудь ещё этого режиссёра, тот же режиссёр, того же режиссёра
    """
)
WITH = phrases(
    """
    in, been in, with him, with her, spielt er, spielt sie, sale, salido, actúa, joue, joue-t-il, está,
    atua, снимался, снималась, играл, играла, играет
    """
)
"""Of those above, what asks for films that somebody plays in."""
OPENING = phrases(
    """
    and, so, but, ok, oh, hey, well, also, und, aber, also, ach, y, pero, oye, et, mais, alors, euh, e, mas,
    então, и, а, но, ну, do you know, can you tell me, tell me, weißt du, sag mal, sabes, dime, tu sais,
    dis-moi, você sabe, me diz, знаешь, скажи
    """
)
CLOSING = phrases(
    """
    now, then, again, still, actually, please, by the way, jetzt, denn, eigentlich, noch, nochmal, bitte,
    ya, ahora, por favor, maintenant, déjà, stp, agora, já, por favor, теперь, уже, ещё, сейчас, пожалуйста,
    exactly, genau
    """
)
