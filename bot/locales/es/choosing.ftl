choose-best = Yo elegiría <b>{ $film }</b>.
choose-close = Casi empate; por poco, <b>{ $film }</b>.
