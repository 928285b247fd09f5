small-talk-greeting = Oi. Me diga um filme de que você gosta, ou o que está a fim de ver.
small-talk-self = Sou um programa que entende de filmes: não sou humano e não sei fazer mais nada. Diga um filme de que você gosta, ou o que está com vontade de ver.
small-talk-feeling = Bem, obrigado: pensando em filmes. O que você viu por último?
small-talk-thanks = Bom filme.
small-talk-goodbye = Até mais. Estou aqui quando você quiser um filme.
small-talk-approval = Que bom. Me diga um filme, ou peça uma lista.
small-talk-films-button = Mostre filmes
nothing-asked = Certo. /undo desfaz sua última mudança.
# Asked for its favourite film; $film is the one that most people like best, and its card follows.
small-talk-favourite = Eu mesmo não vi nenhum. O que todo mundo mais gosta aqui é <b>{ $film }</b>.
# Asked for a joke; a button shows comedies.
small-talk-joke = Eu só entendo de filmes. As piadas ficam na estante das comédias:
# Its recommendations are no good, somebody says; buttons rate films and ask for a mood.
small-talk-sorry = Foi mal, errei. Dê estrelas a alguns filmes ou me diga um clima, e eu acerto melhor.
