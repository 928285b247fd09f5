mydata-command = Tout ce qui est gardé sur toi, en fichier
mydata-in-company = Cela ne regarde que toi : demande-le-moi en privé.
mydata-all = Tout ce que j'ai sur toi : { $count ->
    [1] 1 ligne
   *[other] { $count } lignes
}, par table. /privacy dit pourquoi, /forgetme efface tout.
privacy-command = Ce que je garde sur toi, et pourquoi
privacy-answer =
    <b>Ce que je garde sur toi</b>
    Ton identifiant et ton nom sur cette plateforme, les étoiles que tu donnes et quand, les films que tu dis ne pas avoir vus, les listes que je t'ai montrées, les fichiers que tu as apportés, ce que je t'ai demandé, les personnes avec qui tu te compares, les groupes où tu participes et tes votes, ton fuseau horaire et ce que je dois te rappeler.

    <b>Pourquoi</b>
    Pour te trouver des films, et pour apprendre ce qui va bien ensemble : tes étoiles font partie des notes dont j'apprends, sans ton nom.

    <b>Qui le voit</b>
    La personne qui me fait tourner. Dans un groupe, ses membres voient ce que tu y demandes ; là où tu participes, aussi ce qui devrait te plaire, et tes votes et étoiles pour ses soirées film. La personne avec qui tu te compares voit ce que vous avez en commun, seulement si vous avez accepté tous les deux (/match). Je ne vends rien et n'affiche pas de publicité.

    <b>Tes droits</b>
    /mydata : tout, dans un fichier
    /export : tes notes, pour d'autres services
    /forgetme : tout effacé aussitôt, et retiré de ce que j'apprends au prochain entraînement
# Of the site, and of the same within Telegram.
privacy-site =
    <b>Dans un navigateur</b>
    Mon site donne à ton navigateur un cookie, un nombre au hasard : dès la première étoile, il représente tes films, et je n'en garde que l'empreinte, jusqu'à 400 jours après ta dernière visite. Un second retient ta langue, si tu en choisis une là-bas. Ouvert dans Telegram, le site reçoit de Telegram ton numéro et ton prénom, et ses cookies ne valent que là. Je ne note ni les adresses ni ce que tu cherches.
privacy-tmdb = Affiches et résumés, je les demande à TMDB : il reçoit des titres de films, les tiens aussi, mais jamais qui a demandé.
