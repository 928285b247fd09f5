# What several commands say.

# For admins; there is no trained model yet.
no-model-admin = There is no trained model in service yet. Prepare films with <b>marquee data prepare starter</b>, then send /retrain here (or run <b>marquee train</b> on the server).
# The same, to whoever sits at the machine that runs it.
no-model-operator = There is no trained model here yet, so I know no films. Run <b>make demo</b> (or <b>marquee demo</b>) in place of this chat, or <b>marquee train --data DIR</b> beside it, with ratings of your own.
# $error says, in English, what is wrong and what to do.
no-model-why = I can't open the model here, so I know no films: { $error }
# To everybody else.
no-model = I'm still learning and have no films to recommend yet. My admin has to train me; try again later.
button-unknown = I don't understand that button any more. Please ask again: /help shows what I can do.
film-gone = That film isn't in my catalog any more. /recommend has others.
# $number finds the error in the log.
sorry = Sorry, something went wrong on my side. Please try again, or tell my admin: error { $number }

# In running text; beside other words of a message.
number-word = { $count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $count }
}
# The end of a list: "Heat, Alien and Fargo".
list-end = { $before } and { $last }
# Buttons under many answers.
undo-button = Undo
recommend-button = Recommend
# $count changes at once.
undo-all-button = { $count ->
    [1] Undo
    [2] Undo both
   *[other] Undo all { number-word }
}
