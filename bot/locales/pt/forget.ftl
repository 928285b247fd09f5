forget-command = Apagar tudo o que sei sobre você
forget-nothing = Não tenho nada guardado sobre você.
forget-question =
    <b>Quer que eu esqueça você?</b>
    Isso apaga { $count ->
        [0] tudo o que guardei sobre você
        [1] sua única avaliação
       *[other] suas { $count } avaliações
    }, o histórico delas e as listas que mostrei. Não dá para desfazer.
forget-yes-button = Sim, me esqueça
forget-no-button = Não, deixe como está
forget-done = Pronto: não sobrou nada sobre você. Volte quando quiser com /start.
forget-kept = Certo, nada foi apagado.
forget-typed = Antes, uma cópia: /mydata. Para confirmar, digite <b>{ $command }</b> ou aperte o botão.
forget-in-company = Isso fica entre nós dois: me mande /forgetme em particular. Nada foi apagado.
