rollback-command = Go back to the model before
# $error is for operators, in English.
rollback-nothing = Nothing changed: { $error }
rollback-done =
    <b>Rolled back.</b>
    In service: { $version }
    Before: { $before }
# In place of a version.
rollback-none = none
