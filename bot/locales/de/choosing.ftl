choose-best = Ich würde <b>{ $film }</b> nehmen.
choose-close = Fast gleich; um Haaresbreite <b>{ $film }</b>.
