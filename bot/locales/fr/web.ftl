web-title = Marquee : des films qui te plairont
web-headline = Des films qui te plairont, à partir de ceux que tu aimes
web-lead = Donne des étoiles à quelques films, et la liste à côté est faite pour toi. Sans compte.
web-lead-extent = Donne des étoiles à quelques films, et la liste à côté est faite pour toi, parmi { $count } films jusqu'en { $year }. Sans compte.
web-skip = Aller au contenu
web-nav = Pages
web-nav-films = Films
web-nav-mine = À moi
web-foot = Pas de publicité, rien qui vienne d'ailleurs, un seul cookie pour reconnaître tes films.
web-privacy = Vie privée
# Below the text of /privacy; a link to "Mine" follows.
web-privacy-here = Ces mots sont pour le chat. Ici, les commandes sont des liens, sous « Tes données » de la page
web-language = Langue
web-change-button = Changer

web-pick = Qu'est-ce que tu aimes ?
web-search = Chercher un film
web-search-example = Un film que tu adores
web-search-button = Chercher
web-found = { $count ->
    [0] Aucun film trouvé.
    [1] Un film trouvé.
   *[other] { $count } films trouvés.
}
web-search-close = Fermer la recherche
web-search-none = Je n'ai pas « { $words } ». C'est bien écrit ? Une partie du titre suffit souvent.
web-search-none-until = Je n'ai pas « { $words } » : mes films s'arrêtent en { $year }. C'est bien écrit ? Une partie du titre suffit souvent.
web-cards = Tu en as vu un de ceux-ci ?
web-cards-others-button = Aucun : d'autres
web-picks = { $count ->
    [1] Ton seul film
   *[other] Tes { $count } films
}
web-picks-all = Les { $count }
web-remove = Enlever { $film }
web-stars-for = Étoiles pour { $film }
web-stars = { $count ->
    [1] 1 étoile
   *[other] { $count } étoiles
}
web-save-button = Enregistrer

web-list-status = { $count ->
    [0] Dans la liste : { $films } films.
    [1] Dans la liste : { $films } films, d'après ton seul film.
   *[other] Dans la liste : { $films } films, d'après tes { $count } films.
}
web-like = Comme { $film }
web-like-close = Retour à ma liste
web-nearest = Je n'ai aucun film qui soit tout cela. Voici les plus proches.
web-none-left = C'est tout ce que j'ai de ce genre.
web-empty = Tu connais tous les films que je connais. Reviens quand j'en aurai appris d'autres.
web-genre = Genre
web-any-genre = tous les genres
web-decade = Années
web-any-decade = toutes les années
web-length-head = Durée
web-any-length = toute durée
web-length = jusqu'à { $length }
web-filter-button = Montrer ceux-ci
web-first-button = Retour au début
web-share-button = Partager cette liste
web-to-list = Vers la liste

web-shared = Une liste de films
web-shared-from = Faite d'après ces films et ces étoiles :
web-shared-left-out = { $count ->
    [1] Une note de cette adresse est laissée de côté : son film n'est pas ici, ou ses étoiles n'ont pas de sens.
   *[other] { $count } notes de cette adresse sont laissées de côté : leurs films ne sont pas ici, ou leurs étoiles n'ont pas de sens.
}
web-shared-because = proche de { $films }
web-address = L'adresse de cette liste
web-copy-button = Copier
web-copied = Copiée
web-address-holds = Avec l'adresse, on voit cette liste. Elle contient les films et les étoiles ci-dessus, et rien sur qui l'a faite.
web-keep-button = Prendre ces films pour moi

web-your-stars = Tes étoiles
web-halves = Demi-étoiles
web-for-me-button = Finalement pour moi
web-editions = Éditions
web-similar = Films semblables

web-ratings = Tes étoiles, film par film
web-ratings-search = Dans le titre
web-order = Ordre
web-ratings-count = { $count ->
    [1] Un film
   *[other] { $count } films
}
web-ratings-none = Rien ici pour l'instant. Donne des étoiles à un film, ou apporte-les d'ailleurs ci-dessous.
web-newer = Retour
web-older = Suite
web-page = Page { $page } sur { $pages }
web-watchlist = À voir
web-watchlist-none = Rien ici pour l'instant. « À voir plus tard » à côté d'un film le met ici.
web-taste-words = En mots
web-taste-alt = Tes goûts en image : combien de films ont combien d'étoiles, genres, décennies et gens.
web-data = Tes données
web-data-note = Ce navigateur te reconnaît par un cookie. Si tu l'effaces, ces films sont perdus, sauf si tu le relies à un chat.
web-import = Apporter des notes d'ailleurs
web-link = Relier à Telegram ou Discord
web-linked-with = Relié à { $platform }
web-export = Tes notes en fichier :
web-everything = Tout ce qui est gardé sur toi
web-forget = Oublie-moi
web-forget-question = Cela efface { $count ->
    [0] tout ce que j'ai gardé sur toi
    [1] ta seule note
   *[other] tes { $count } notes
}, leur histoire et les listes que je t'ai montrées. C'est sans retour.
web-forget-copy = D'abord une copie ?

web-import-lead = Letterboxd, IMDb, Trakt, MovieLens : donne-moi le fichier tel quel, et je montre ce que j'y ai trouvé avant que rien ne compte.
web-import-file = Dépose le fichier ici, ou choisis-le
web-import-most = ZIP, CSV ou JSON, 20 Mo au plus.
web-import-button = Regarder dedans
web-import-where =
    <b>Letterboxd</b> : Settings, Data, Export : le zip
    <b>IMDb</b> : Your ratings, Export : ratings.csv
    <b>Trakt</b> : Settings, Data, Export : le zip, ou son JSON
    <b>MovieLens</b> : About your ratings, Export : movielens-ratings.csv
web-unclear = Lequel est-ce ?

web-link-lead = Alors le chat et ce navigateur connaissent les mêmes films. Si les deux ont des étoiles pour un film, les plus récentes comptent.
web-link-from-chat = Avec un code du chat
web-link-from-chat-how = Envoie-moi <b>/link</b> dans le chat, et écris le code ici.
web-code = Code
web-link-button = Relier
web-link-from-here = Avec un code d'ici
web-link-from-here-how = Ou prends un code ici, et envoie-le-moi dans le chat.
web-code-button = Faire un code
web-link-say = Envoie-moi ceci dans le chat dans les { $minutes } minutes :
web-link-void = Ce code ne vaut rien : il a servi, il est trop vieux, il vient de ce navigateur, ou il y a une faute de frappe. /link dans le chat en fait un nouveau.
web-link-both = Ce navigateur est déjà relié à un chat. Quitte d'abord celui-là.
web-leave-button = Le quitter dans ce navigateur
web-leave-note = Tes films restent dans le chat ; ce navigateur n'en sait plus rien.

web-unrated = { $film } n'a plus d'étoiles de toi.
web-seen = Vu : { $film }.
web-later = Dans ta liste à voir : { $film }.
web-undone = Annulé : { $film }.
web-undone-import = Annulé : l'import. Notes qui restent : { $count }
web-used = Pris en compte : { $count ->
    [1] 1 note
   *[other] { $count } notes
}. Ta liste est nouvelle.
web-kept = { $count ->
    [0] Tu avais déjà des étoiles pour tous ceux-là.
    [1] 1 film est à toi maintenant.
   *[other] { $count } films sont à toi maintenant.
}
web-forgotten = C'est fait : tout ce qui te concerne est effacé. Tu peux revenir quand tu veux.
web-left = Ce navigateur n'est de nouveau à personne.
web-linked = C'est relié : ce navigateur et { $platform } connaissent maintenant les mêmes films.

web-offline = On ne peut pas me joindre en ce moment. Réessaie dans un instant.
web-again-button = Réessayer
web-error-title-403 = Cette page est trop vieille
web-error-403 = Je n'ai pas pu voir si cela venait de toi : la page est trop vieille, ou les cookies sont désactivés. Recharge-la et refais ce que tu faisais.
# Of the page that says block-told.
web-error-title-blocked = Ici, je ne te réponds plus
web-error-title-404 = Pas ici
web-error-404 = Je n'ai pas, ou plus, cette page ou ce film. La recherche trouve ce qu'il y a.
web-error-title-stars = Pas de telles étoiles
web-error-stars = Les étoiles vont de 1 à 5, entières ou demies. Rien n'a été enregistré.
web-error-title-405 = Pas comme ça
web-error-405 = Cette adresse n'est pas faite pour cela. Commence par la première page.
web-error-title-413 = Trop gros
web-error-413 = Je prends 20 Mo au plus. Le zip d'un export est bien plus petit ; de plusieurs fichiers, ratings.csv suffit.
web-error-title-429 = Un instant, s'il te plaît
web-error-429 = C'est plus que je ne peux faire d'un coup. Attends une minute, puis réessaie.
web-error-title-503 = Pas encore prêt
web-error-503 = J'apprends encore et n'ai pas de films à recommander. Réessaie plus tard.
web-error-title-500 = Quelque chose a raté
web-error-500 = C'était ma faute, et c'est noté. Réessaie ; ce que tu avais noté avant est en sûreté.

web-beside = La même chose dans ton navigateur : { $url } (tant que ce chat dure)
web-not-beside = Sans le site : { $problem }
