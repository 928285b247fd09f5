help-command = Tudo o que eu entendo
help-heading = <b>O que eu entendo</b>
help-admins = <b>Para admins</b>
help-closing = Ou simplesmente escreva o nome de um filme.
