no-model-admin = Aucun modèle entraîné n'est encore en service. Prépare des films avec <b>marquee data prepare starter</b>, puis envoie-moi /retrain (ou lance <b>marquee train</b> sur le serveur).
no-model-operator = Il n'y a pas encore de modèle entraîné ici, donc je ne connais aucun film. Lance <b>make demo</b> (ou <b>marquee demo</b>) à la place de ce chat, ou à côté <b>marquee train --data DIR</b> avec tes propres notes.
no-model-why = Je n'arrive pas à ouvrir le modèle ici, donc je ne connais aucun film : { $error }
no-model = J'apprends encore et je n'ai aucun film à te proposer. Mon admin doit m'entraîner ; réessaie plus tard.
button-unknown = Je ne comprends plus ce bouton. Redemande-moi : /help montre ce que je sais faire.
film-gone = Ce film n'est plus dans mon catalogue. /recommend en a d'autres.
sorry = Désolé, quelque chose s'est mal passé de mon côté. Réessaie, ou dis à mon admin : erreur { $number }

number-word = { $count ->
    [0] zéro
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
   *[other] { $count }
}
list-end = { $before } et { $last }
undo-button = Annuler
recommend-button = Voir des films
undo-all-button = { $count ->
    [1] Annuler
    [2] Annuler les deux
   *[other] Annuler les { number-word }
}
