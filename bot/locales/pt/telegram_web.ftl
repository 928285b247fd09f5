telegram-title = Marquee no Telegram
telegram-opening = Um momento, estou a ver quem és.
telegram-outside = Esta página é para o Telegram: abre-a na tua conversa comigo, com o botão ao lado do campo de texto.
telegram-failed = O que o Telegram diz de ti não chegou inteiro, ou é antigo demais. Fecha esta janela e abre-a de novo.
telegram-menu-button = Filmes
