choose-best = Eu ficaria com <b>{ $film }</b>.
choose-close = Quase empate; por um triz, <b>{ $film }</b>.
