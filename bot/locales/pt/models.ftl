models-command = Os modelos guardados; pôr outro em uso
models-button = Modelos
models-heading = <b>Modelos guardados: { $count }</b>
models-trained = { $kind }, treinado em { $trained } UTC · { $films } filmes, { $ratings } avaliações
models-in-service = em uso
models-before = o anterior
models-cannot-serve = não pode responder
models-use-button = Usar { $version }
models-sure = Pôr <b>{ $version }</b> em uso?
models-yes-button = Sim, usar
models-no-button = Deixar como está
models-done =
    <b>Em uso: { $version }</b>
    Antes: { $before }
models-already = <b>{ $version }</b> já está em uso.
models-gone = Esse modelo não está mais guardado.
