import-command = Reprendre tes notes de Letterboxd, IMDb, Trakt, MovieLens
import-how =
    Envoie-moi le fichier ici, tel quel (dans un terminal : <b>/import CHEMIN</b>), et je te montre ce que j'y ai trouvé avant que rien ne compte.

    <b>Letterboxd</b> : Settings, Data, Export : le zip
    <b>IMDb</b> : Your ratings, Export : ratings.csv
    <b>Trakt</b> : Settings, Data, Export : le zip, ou son JSON
    <b>MovieLens</b> : About your ratings, Export : movielens-ratings.csv
    <b>Un tableau à toi</b> : un CSV avec Title, Year et Rating (de 1 à 5)
import-only-file = Il me faut le fichier lui-même, pas son nom.
import-in-company = Tes notes ne regardent que toi : envoie-moi le fichier en privé.
import-too-large = { $file } fait { $size } Mo, et je peux en recevoir { $most }. Le zip d'un export est bien plus petit ; s'il contient plusieurs fichiers, ratings.csv suffit.
import-reading = Je lis { $file } ...
import-unfetched = Je n'arrive pas à récupérer { $file } : { $error }.
import-unread = /import dit quels fichiers je sais lire.

import-heading = <b>{ $service } : { $count ->
    [1] 1 note
   *[other] { $count } notes
}</b>
import-matched = { $count ->
    [1] { $count } film reconnu
   *[other] { $count } films reconnus
}
import-known = { $count ->
    [1] { $count } que tu as déjà noté ici (ta note reste)
   *[other] { $count } que tu as déjà notés ici (tes notes restent)
}
import-differing = { $count ->
    [1] 1 d'entre eux a d'autres étoiles dans le fichier : { $films }
   *[other] { $count } d'entre eux ont d'autres étoiles dans le fichier : { $films }
}
import-question-stars = { $count ->
    [1] Je prends pour lui les étoiles du fichier ?
   *[other] Je prends pour ces { $count } les étoiles du fichier ?
}
import-stars-button = Prendre celles du fichier
import-both-button = Avec les étoiles du fichier
import-stars-done = { $count ->
    [1] 1 film a maintenant les étoiles du fichier.
   *[other] { $count } films ont maintenant les étoiles du fichier.
}
import-stars-back = { $count ->
    [1] 1 film a retrouvé ses étoiles d'avant.
   *[other] { $count } films ont retrouvé leurs étoiles d'avant.
}
import-again = { $count } en double
import-missing = { $count } que je n'ai pas
import-unclear = { $count ->
    [1] { $count } incertain
   *[other] { $count } incertains
}
import-stars-column = Je prends ce qui est sous « { $column } » pour tes étoiles.
import-other-columns = Je laisse de côté ce qui est sous { $columns } : c'est peut-être à quelqu'un d'autre.
import-scale = Les notes sont sur { $scale } : 5 étoiles font { $scale }.
import-rounded = { $count ->
    [1] 1 tombe entre deux demi-étoiles et est arrondie à la plus proche.
   *[other] { $count } tombent entre deux demi-étoiles et sont arrondies à la plus proche.
}
import-raised = { $count ->
    [1] 1 a une demi-étoile et compte pour une étoile, ma note la plus basse.
   *[other] { $count } ont une demi-étoile et comptent pour une étoile, ma note la plus basse.
}
import-letters = { $count ->
    [1] 1 est une lettre : A compte pour cinq étoiles, F pour une.
   *[other] { $count } sont des lettres : A compte pour cinq étoiles, F pour une.
}
import-school = Ce sont des notes scolaires allemandes : 1 compte pour cinq étoiles, 5 et 6 pour une.
import-impossible = { $count ->
    [1] Une autre ligne a une note impossible sur { $scale }, et reste de côté.
   *[other] { $count } autres lignes ont une note impossible sur { $scale }, et restent de côté.
}
import-unrated = { $count ->
    [1] Un autre n'a pas d'étoiles et est laissé de côté.
   *[other] { $count } autres n'ont pas d'étoiles et sont laissés de côté.
}
import-in-words = { $count ->
    [1] Un autre a des mots à la place des étoiles et est laissé de côté.
   *[other] { $count } autres ont des mots à la place des étoiles et sont laissés de côté.
}
import-no-films = { $count ->
    [1] { $count } ligne est une série, un épisode ou un jeu, pas un film.
   *[other] { $count } lignes sont des séries, des épisodes ou des jeux, pas des films.
}
import-skipped = { $count ->
    [1] Une autre ligne n'est pas un film avec des étoiles.
   *[other] { $count } autres lignes ne sont pas des films avec des étoiles.
}
import-twice = { $count ->
    [1] 1 ligne concerne un film déjà cité dans ratings.csv ou dans le journal : c'est ce qui compte.
   *[other] { $count } lignes concernent des films déjà cités dans ratings.csv ou dans le journal : c'est ce qui compte.
}
import-later = { $count ->
    [1] 1 film de sa liste à voir rejoint la tienne.
   *[other] { $count } films de sa liste à voir rejoignent la tienne.
}
import-later-missing = { $count ->
    [1] 1 film de sa liste à voir que je ne trouve pas ici à coup sûr.
   *[other] { $count } films de sa liste à voir que je ne trouve pas ici à coup sûr.
}
import-left-out = Laissé de côté, par exemple : { $lines }
import-read-as = { $count ->
    [0] Lu ainsi : { $films }
   *[other] Lu ainsi : { $films } et { $count } de plus
}
import-guesses = { $count ->
    [0] Peut-être : { $films } ?
   *[other] Peut-être : { $films } ? (et { $count } de plus)
}
import-missing-named = Pas ici : { $films }
import-missing-more = Pas ici : { $films } et { $count } de plus
import-stands-used = Il est pris en compte.
import-stands-undone = Il a été annulé.
import-stands-left = Tu l'as laissé de côté.
import-nothing = Il n'y a rien que je puisse utiliser.
import-question = { $count ->
    [1] Je prends cette note ?
   *[other] Je prends ces { $count } notes ?
}
import-question-later = { $count ->
    [1] Je le mets sur ta liste à voir ?
   *[other] Je mets ces { $count } films sur ta liste à voir ?
}
import-use-button = Les prendre
import-leave-button = Laisser
import-unclear-button = Voir les incertains

import-done = C'est fait : { $count ->
    [1] 1 note
   *[other] { $count } notes
} ({ $service }). Ta liste est à jour.
import-later-done = { $count ->
    [1] 1 film de plus est sur ta liste à voir.
   *[other] { $count } films de plus sont sur ta liste à voir.
}
import-all-known = { $count ->
    [1] Rien de nouveau : tu l'as déjà noté.
   *[other] Rien de nouveau : tu as déjà noté ces { $count } films.
}
import-show-button = La voir
import-undo-button = Annuler l'import
import-was-undone = Cet import a été annulé. Renvoie le fichier pour le retrouver.
import-was-left = Tu as laissé cet import de côté. Renvoie le fichier pour le retrouver.
import-left = Laissé de côté. Rien n'a changé.
import-not-used = Cet import n'est plus pris en compte.
import-taken-back = Annulé : { $count ->
    [1] 1 note ({ $service }) est effacée.
   *[other] { $count } notes ({ $service }) sont effacées.
}
import-kept = { $count ->
    [1] 1 que tu as changée depuis reste.
   *[other] { $count } que tu as changées depuis restent.
}
import-gone = Je n'ai plus cet import. Renvoie le fichier.

import-which =
    Incertain, { $place } sur { $count } : <b>{ $film }</b> { $stars }
    Lequel est-ce ?
import-none-button = Aucun de ceux-là
import-enough-button = Ça suffit
import-which-end = Voilà, c'est tout.
import-which-rest = { $count ->
    [1] L'autre n'est pas encore enregistrée.
   *[other] Les { $count } autres ne sont pas encore enregistrées.
}
import-others-button = Prendre les autres
