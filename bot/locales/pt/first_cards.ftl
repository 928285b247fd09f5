cards-saved = <b>{ $film }</b> { $stars } · /undo desfaz
cards-question = O que você achou?
cards-not-seen-button = Não vi
cards-more-button = Mais alguns
cards-list-button = Ver minha lista ({ $count } notas)
cards-films-button = Já chega: ver filmes
cards-enough = Já chega para começar. Você avaliou { $count ->
    [1] um filme
   *[other] { $count } filmes
}.
cards-none = Nenhum desses, então. Me diga um filme que você adora ou veja uma lista variada.
