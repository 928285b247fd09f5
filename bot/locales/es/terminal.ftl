terminal-how = (Escribe un número para pulsar ese botón; exit o Ctrl-D para salir.)
terminal-bye = ¡Hasta pronto!
terminal-background = Sigue en segundo plano; /status dice por dónde va.
terminal-picture = <a>Cartel</a>
