answer-which-film = Quel film ? Tu avais déjà donné cette note à <b>{ $film }</b>.
answer-no-stars = D'accord, pas d'étoiles pour <b>{ $film }</b>.
answer-none = D'accord, aucun de ceux-là. Le titre complet ou l'année peut aider.
answer-none-until = D'accord, aucun de ceux-là. Le titre complet ou l'année peut aider ; mes films s'arrêtent en { $year }.
answer-of-ten = Les étoiles vont de 1 à 5 ; { $number } sur 10 ferait { $stars }.
edit-took-back = Ta modification a retiré <b>{ $film }</b> { $stars }
answer-one-number = Un seul nombre, s'il te plaît.
answer-left-open = Pas enregistré, car je ne sais pas quel film tu voulais dire : { $films }.
