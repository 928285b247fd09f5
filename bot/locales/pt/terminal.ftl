terminal-how = (Digite um número para apertar o botão; exit ou Ctrl-D para sair.)
terminal-bye = Até logo!
terminal-background = Continua em segundo plano; /status diz em que pé está.
terminal-picture = <a>Cartaz</a>
