choose-best = Лучше взять <b>{ $film }</b>.
choose-close = Почти поровну; чуть впереди <b>{ $film }</b>.
