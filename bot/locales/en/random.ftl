random-command = One film, drawn from those you would like
random-arguments = [WORDS]
random-none = I have nothing left to draw from. /recommend again shows what you saw before.
# Before a film's card.
random-near = I have no film that is all of that; this is near.
random-another-button = Another
