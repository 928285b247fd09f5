retrain-command = Apprendre des dernières notes
retrain-button = Réentraîner
retrain-queued = <b>L'entraînement</b> va commencer.
retrain-running = <b>Entraînement</b> { $bar } { $percent } %
retrain-so-far = { $duration } jusqu'ici
retrain-promoted = <b>Entraînement terminé : le nouveau modèle est en service.</b>
retrain-kept = <b>Entraînement terminé : l'ancien modèle reste en service.</b>
retrain-failed = <b>L'entraînement a échoué ; le modèle en service continue de répondre.</b>
retrain-took = Durée : { $duration }.
retrain-chat = Appris de { $ratings ->
    [1] 1 note
   *[other] { $ratings } notes
} de { $people ->
    [1] 1 personne
   *[other] { $people } personnes
} dans le chat.
retrain-chat-unknown = { $count ->
    [1] 1 autre porte sur un film absent des données.
   *[other] { $count } autres portent sur des films absents des données.
}
retrain-already = Un entraînement est déjà en cours : { $who }.
retrain-who = { $who ->
    [you] lancé par toi
    [schedule] lancé par le programme
   *[other] lancé par { $name }
} { $ago }

ago = il y a { $duration } ({ $moment } UTC)
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { NUMBER($count, minimumFractionDigits: 1, maximumFractionDigits: 1) } h
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
time-of-day = HH:mm
date-and-time = d MMM y, HH:mm

failure-not-taken = Aucun entraîneur n'a pris la demande : lance `marquee trainer` là où TensorFlow est installé, puis redemande.
failure-silent = L'entraîneur s'est arrêté sans un mot (tué, ou sa machine est tombée). Rien d'autre n'a changé.
failure-no-room = Le disque est plein à { $percent } % : pas d'entraînement avant qu'il y ait de la place. Fais du ménage, puis redemande.
failure-not-started = L'entraîneur n'a pas pu démarrer : { $error }.
failure-killed = L'entraîneur a été tué, sans doute parce que la machine manquait de mémoire.
failure-signal = L'entraîneur a été arrêté par le signal { $signal }.
failure-no-result = L'entraîneur s'est terminé (code de sortie { $exit_code }) sans résultat.
failure-stopped = On a demandé à l'entraîneur de s'arrêter avant la fin.
failure-out-of-memory = L'entraîneur a manqué de mémoire.
failure-refused = { $error }
failure-crashed = L'entraîneur a échoué ({ $error }) ; les détails sont dans le journal de l'exécution { $run }.
failure-log = Les détails sont dans { $log }.

step-starting = démarrage
step-reading-ratings = lecture des notes
step-reading-the-ratings-of-some-people = lecture des notes de quelques personnes
step-training-the-tower = entraînement de la tour
step-training-the-tower-trial = entraînement de la tour (essai)
step-balancing-the-branches = équilibrage des branches
step-balancing-the-branches-for-new-people = équilibrage des branches pour les nouveaux venus
step-learning-to-predict-stars = apprentissage des étoiles
step-counting-ratings = comptage des notes
step-estimating-biases = estimation des biais
step-solving-for-film-to-film-weights = calcul des poids de film à film
step-finding-neighbours = recherche des voisins
step-alternating-least-squares = moindres carrés alternés
step-training-article = entraînement du réseau de l'article
step-training-article-dot = entraînement du produit scalaire de l'article
step-measuring-on-held-out-people = mesure sur les personnes mises de côté
step-writing-the-bundle = écriture du modèle
step-comparing-lists = comparaison des listes
step-comparing-first-lists = comparaison des premières listes
