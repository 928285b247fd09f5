# Which of several films somebody should watch; below it stands a line on each.
choose-best = I'd take <b>{ $film }</b>.
# Where the two best hardly differ.
choose-close = A close call; <b>{ $film }</b> by a hair.
