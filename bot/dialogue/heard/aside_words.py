"""Words of who was there, where and when a film was seen. Data for six languages."""

from bot.dialogue.heard.plain import phrases

WITH = phrases("""with, w, w/, mit, con, avec, com, с, со""")
"""Before who else was there, or what a title is not."""

MINE = phrases(
    """
    my, our, the, some, meiner, meinem, meinen, unseren, der, dem, den, mi, mis, nuestros, la, el, los,
    ma, mon, mes, nos, minha, meu, meus, minhas, nossos, моей, моим, моими
    """
)
"""Before who else was there: "with my wife"."""

WHERE_SEEN = phrases(
    """
    с женой, с мужем, с детьми, с мамой, с папой, с подругой, с девушкой, с парнем, с семьёй, с братом,
    с сестрой, с другом, mit freundin, mit frau, mit kindern, con familia, en familia, en famille, em
    família, com amigos, com a família, com a mulher, com o marido, com os amigos, com as crianças,
    with friends, on netflix, on amazon, on prime, on prime video, on disney, on disney plus, on hbo, on hulu,
    on tv, on telly, on dvd, on blu-ray, on bluray, on video, on vhs, on cable, on a plane, on the plane,
    on a flight, on the train, on the bus, in the cinema, in cinemas, in cinema, at the cinema, at the movies,
    in theaters, in theatres, in the theater, in the theatre, at home, in bed, as a kid, as a child,
    as a teenager, when i was a kid, years ago, ages ago, a while ago, long ago, once, twice, three times,
    seen it twice, saw it twice, seen it once, seen it three times, seen it many times, seen in the cinema,
    saw it in the cinema, again, once more, once again, nochmal, noch mal, wieder, otra vez, de nuevo,
    encore, encore une fois, de novo, outra vez, снова, опять, ещё раз, for the first time, for the
    second time, the other day, mit freunden, im kino,
    im fernsehen, auf netflix, auf prime, auf dvd, im flugzeug, im zug, als kind, zu hause, daheim,
    vor jahren, schon zweimal gesehen, zweimal gesehen, zum ersten mal, zum zweiten mal, con amigos,
    en el cine, en netflix, en la tele, en dvd, en el avión, en casa, de niño, de niña, de pequeño,
    de pequeña, hace años, dos veces, la he visto dos veces, por primera vez, entre amis, avec des amis,
    au cinéma, sur netflix, à la télé, en dvd, dans l'avion, à la maison, quand j'étais petit,
    quand j'étais petite, il y a des années, deux fois, vu deux fois, pour la première fois, com amigos,
    no cinema, na netflix, na tv, em dvd, no avião, em casa, quando era criança, há anos, duas vezes,
    vi duas vezes, pela primeira vez, с друзьями, в кино, на нетфликсе, по телевизору, на двд, в самолёте,
    в самолете, дома, в детстве, давно, много лет назад, дважды, два раза, смотрел дважды,
    смотрела дважды, в первый раз, впервые
    """
)
"""Where, when and how often a film was seen, which says nothing of it."""
