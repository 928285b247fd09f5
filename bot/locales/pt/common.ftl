no-model-admin = Ainda não há nenhum modelo treinado em uso. Prepare filmes com <b>marquee data prepare starter</b> e depois me mande /retrain (ou rode <b>marquee train</b> no servidor).
no-model-operator = Ainda não há modelo treinado aqui, então não conheço nenhum filme. Rode <b>make demo</b> (ou <b>marquee demo</b>) no lugar deste chat, ou ao lado <b>marquee train --data DIR</b> com suas próprias avaliações.
no-model-why = Não consigo abrir o modelo daqui, então não conheço nenhum filme: { $error }
no-model = Ainda estou aprendendo e não tenho filmes para indicar. Meu admin precisa me treinar; tente de novo mais tarde.
button-unknown = Esse botão eu já não entendo. Peça de novo: /help mostra o que eu sei fazer.
film-gone = Esse filme não está mais no meu catálogo. Em /recommend há outros.
sorry = Desculpe, algo deu errado do meu lado. Tente de novo ou avise meu admin: erro { $number }

number-word = { $count ->
    [0] zero
    [1] um
    [2] dois
    [3] três
    [4] quatro
    [5] cinco
    [6] seis
    [7] sete
    [8] oito
    [9] nove
    [10] dez
   *[other] { $count }
}
list-end = { $before } e { $last }
undo-button = Desfazer
recommend-button = Ver filmes
undo-all-button = { $count ->
    [1] Desfazer
    [2] Desfazer as duas
   *[other] Desfazer todas ({ number-word })
}
