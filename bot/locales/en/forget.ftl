forget-command = Delete everything I know about you
forget-nothing = I have nothing stored about you.
forget-question =
    <b>Forget you?</b>
    This deletes { $count ->
        [0] everything I stored about you
        [1] your one rating
       *[other] all your { $count } ratings
    }, their history and the lists I showed you. No undo for this.
forget-yes-button = Yes, forget me
forget-no-button = No, keep it
forget-done = Done: everything about you is gone. You're welcome back any time with /start.
forget-kept = Good, nothing was deleted.
forget-typed = A copy first: /mydata. To confirm, type <b>{ $command }</b> or press the button.
# To whoever asks for it, or presses its button, where others read along.
forget-in-company = That is between you and me: send me /forgetme in private. Nothing was deleted.
