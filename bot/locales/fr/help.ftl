help-command = Tout ce que je comprends
help-short =
    <b>Ce que je comprends</b>
    j'ai adoré Heat, détesté Twister
    quelque chose de drôle des années 90
    plus comme Alien mais sans horreur
    que regarder ce soir ?
    pourquoi ? · suivant · déjà vu · le deuxième

    <b>Ou par commande</b>
    /recommend - des films pour toi
    /rate Heat 5 - des étoiles pour un film
    /film Heat - tout sur un film
    /watchlist - ce que tu gardes
    /taste - tes goûts en image
    /filmnight - prévoir une soirée
    /undo - annuler le dernier changement
    /language - une autre langue
help-all-button = Toutes les commandes
help-arguments = [COMMANDE]
help-heading = <b>Toutes les commandes</b>
help-admins = <b>Pour les admins</b>
help-closing = Ou écris simplement le nom d'un film.
help-told-by =
    Affiches, résumés et où voir les films : de <b>TMDB</b> et JustWatch.
    This product uses the TMDB API but is not endorsed or certified by TMDB.
