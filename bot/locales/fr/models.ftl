models-command = Les modèles gardés ; en mettre un autre en service
models-button = Modèles
models-heading = <b>Modèles gardés : { $count }</b>
models-trained = { $kind }, entraîné le { $trained } UTC · { $films } films, { $ratings } notes
models-in-service = en service
models-before = celui d'avant
models-cannot-serve = ne peut pas répondre
models-use-button = Utiliser { $version }
models-sure = Mettre <b>{ $version }</b> en service ?
models-yes-button = Oui, l'utiliser
models-no-button = Laisser comme c'est
models-done =
    <b>En service : { $version }</b>
    Avant : { $before }
models-already = <b>{ $version }</b> est déjà en service.
models-gone = Ce modèle n'est plus gardé.
