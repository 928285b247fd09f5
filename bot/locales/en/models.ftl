models-command = The models I keep; put another into service
models-button = Models
models-heading = <b>Models I keep: { $count }</b>
models-trained = { $kind }, trained { $trained } UTC · { $films } films, { $ratings } ratings
models-in-service = in service
models-before = the one before
models-cannot-serve = cannot serve
models-use-button = Use { $version }
models-sure = Put <b>{ $version }</b> into service?
models-yes-button = Yes, use it
models-no-button = Leave it as it is
models-done =
    <b>In service: { $version }</b>
    Before: { $before }
models-already = <b>{ $version }</b> is in service already.
models-gone = That model isn't kept any more.
