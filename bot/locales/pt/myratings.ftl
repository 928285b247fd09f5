myratings-command = Ver, mudar ou apagar suas avaliações
myratings-none = Você ainda não avaliou nenhum filme. Comece com <b>/rate Heat 5</b> ou dê uma olhada em /recommend.
myratings-none-yet = Você ainda não avaliou nenhum filme.
myratings-heading = { $count ->
    [1] <b>Sua única avaliação</b>
   *[other] <b>Suas { $count } avaliações</b>
}
myratings-pages = , primeiro as mais recentes (página { $page } de { $pages })
myratings-closing = Escolha uma para mudar ou apagar.
myratings-edit = Você deu { $stars } a <b>{ $film }</b>. Escolha outras estrelas ou apague a avaliação:
myratings-removed = Apagado: <b>{ $film }</b> (era { $before })
myratings-unrated = Esse filme já não tem avaliação sua.
myratings-gone = Essa avaliação já foi apagada.
myratings-button = Minhas avaliações
myratings-change-button = Mudar { $place }
myratings-remove-button = Apagar
myratings-back-button = Voltar
myratings-newer-button = ← Mais recentes
myratings-older-button = Mais antigas →
myratings-arguments = [PALAVRAS]
# $words are in the titles of $count of them.
myratings-found = { $count ->
    [1] <b>Uma das suas avaliações</b>
   *[other] <b>{ $count } das suas avaliações</b>
} com “{ $words }”
myratings-found-none = Você não avaliou nenhum filme com <b>{ $words }</b> no título.
myratings-pages-stars = , primeiro as de mais estrelas (página { $page } de { $pages })
myratings-pages-title = , por título (página { $page } de { $pages })
myratings-before-button = ← Voltar
myratings-after-button = Mais →
myratings-sort-newest-button = Mais recentes primeiro
myratings-sort-stars-button = Mais estrelas primeiro
myratings-sort-title-button = Por título
