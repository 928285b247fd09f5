settings-command = Comment je me comporte dans ce groupe
settings-private = Ce sont les réglages d'un groupe : écris-y <b>/settings</b>. Les tiens ici : <b>/language</b>, <b>/dial</b>, <b>/suggest</b>.
settings-heading = <b>Dans ce groupe</b>
settings-everywhere = Je parle partout où l'on m'interroge.
# $place is a channel's name.
settings-home = Je ne parle que dans <b>{ $place }</b> ; ailleurs, je le dis seulement.
settings-home-unnamed = Je ne parle qu'à un endroit ; ailleurs, je le dis seulement.
settings-asks = Le lendemain d'une soirée film, je demande comment c'était.
settings-asks-not = Je ne demande pas comment était une soirée film.
# $when is a day of the week and a time.
settings-weekly = Je propose un film pour vous tous chaque semaine : { $when }.
settings-no-weekly = Je ne propose pas de film de moi-même.
settings-news = Les nouvelles de qui me fait tourner arrivent ici.
settings-no-news = Les nouvelles de qui me fait tourner n'arrivent pas ici.
settings-language = La langue de tous ici : <b>/language</b>.
settings-not-yours = Qui gère ce groupe peut changer cela.
settings-here-button = Parler ici seulement
settings-everywhere-button = Parler partout
settings-ask-button = Demander comment c'était
settings-ask-not-button = Ne pas demander
settings-weekly-button = Un film par semaine
settings-no-weekly-button = Pas de film par semaine
settings-news-button = Nouvelles ici
settings-no-news-button = Pas de nouvelles
# $film is a film with its facts, its plot, and whom it fits.
settings-weekly-film =
    <b>Le film de la semaine pour vous tous</b>
    { $film }
settings-film-button = En savoir plus
# Said where I am asked, but am not to talk; $place is a channel's name.
settings-elsewhere = Ici je reste discret. Demande-moi dans <b>{ $place }</b> ou en privé.
settings-elsewhere-unnamed = Ici je reste discret : qui gère ce groupe m'a donné un endroit à moi. En privé, tu peux tout me demander.
