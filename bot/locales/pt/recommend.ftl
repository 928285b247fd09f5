recommend-range = Posso mostrar de 1 a { $most } filmes por vez.
recommend-no-more = Esses eram todos os filmes que conheço e que você não avaliou.
recommend-none = Você avaliou todos os filmes que conheço. Impressionante! Volte quando eu tiver aprendido mais.
recommend-last = Esses são todos os filmes que conheço e que você não avaliou.
recommend-next-button = Mais { number-word }
recommend-command = Filmes para você: quantos e de que tipo, você diz
recommend-arguments = [QUANTOS] [PALAVRAS]
recommend-usage =
    Me diga quantos filmes você quer, como devem ser, ou as duas coisas:
    <b>/recommend 10</b>
    <b>/recommend comedy 1990s no romance</b>
    <b>/recommend like Alien but not horror</b>
    <b>/recommend 3 short films with Al Pacino</b>
recommend-which-like = Como qual filme?
recommend-unread = Não entendi “{ $words }”.
