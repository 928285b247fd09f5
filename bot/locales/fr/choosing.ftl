choose-best = Je prendrais <b>{ $film }</b>.
choose-close = Presque à égalité ; d’un cheveu, <b>{ $film }</b>.
