rollback-command = Go back to the model before
# $error is for operators, in English.
rollback-nothing = Nothing changed: { $error }
# Behind it, where other models are kept.
rollback-others = /models lists the others; any of them can be used.
rollback-done =
    <b>Rolled back.</b>
    In service: { $version }
    Before: { $before }
# In place of a version.
rollback-none = none
