small-talk-greeting = Oi. Me diga um filme de que você gosta, ou o que está a fim de ver.
small-talk-self = Sou um programa que entende de filmes: não sou humano e não sei fazer mais nada. Diga um filme de que você gosta, ou o que está com vontade de ver.
small-talk-feeling = Bem, obrigado: pensando em filmes. O que você viu por último?
small-talk-thanks = Bom filme.
small-talk-goodbye = Até mais. Estou aqui quando você quiser um filme.
small-talk-approval = Que bom. Me diga um filme, ou peça uma lista.
small-talk-films-button = Mostre filmes
nothing-asked = Certo. /undo desfaz sua última mudança.
