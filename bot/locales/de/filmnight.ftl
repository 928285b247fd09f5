filmnight-command = Einen Filmabend planen: ihr stimmt ab
filmnight-arguments = [TAG] [ZEIT] [WORTE]
filmnight-when = Wann? Tippt, oder schreibt es: <b>/filmnight samstag 20:00</b>
filmnight-not-planned = Gut, dann kein Filmabend.
filmnight-which-clock = Nach welcher Uhr? Nennt nach der Zeit eine Stadt: <b>/filmnight samstag 20:00 Berlin</b>
filmnight-for-nobody = Noch ist kein Abend geplant, weil niemand mitmacht. Tippt, dann schickt dasselbe noch einmal.
filmnight-passed = Das ist schon vorbei. Wann denn?
filmnight-too-far = Das ist weit hin: Ich plane höchstens { $days } Tage im Voraus.
filmnight-too-few = Davon habe ich zu wenige Filme zum Abstimmen. Wünscht euch weniger: <b>/filmnight samstag 20:00</b>
filmnight-channel = Ein Filmabend ist für Leute, die abstimmen können: Frag mich in einer Gruppe.

filmnight-heading = <b>Filmabend, { $when }</b> · { $names }
filmnight-clock = { $when } (Zeit in { $place })
filmnight-vote = Stimmt ab; welcher es wird, sage ich: { $when }.
filmnight-alone = Die sind bisher nur für { $name }. Wer kommt noch? Tippt, und fragt noch einmal mit /filmnight.
filmnight-close-button = Jetzt auszählen
filmnight-cancel-button = Filmabend absagen
filmnight-question = Filmabend, { $when }: welcher Film?
filmnight-fans = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}: { $names }

filmnight-decided = Es wird <b>{ $film }</b>{ $facts }. { $when }.
filmnight-no-votes = Niemand hat abgestimmt, also habe ich genommen, was euch allen am besten passen sollte.
filmnight-tie = { $films } hatte gleich viele Stimmen ({ $count }); ich habe { $film } genommen, der euch allen besser passen sollte.
filmnight-votes = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}.
filmnight-second = Nächstes Mal: { $film } ({ $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}).
filmnight-cancelled = Der Filmabend fällt aus ({ $when }).
filmnight-cancel-question = Fällt der Filmabend aus ({ $when })?
filmnight-none = Hier ist kein Filmabend geplant. /filmnight plant einen.

filmnight-how = Wie war <b>{ $film }</b>?
filmnight-not-button = Fiel aus
filmnight-did-not-happen = Gut, er fiel aus. /filmnight plant den nächsten.
filmnight-rated-already = Jemand hat schon Sterne gegeben, also nehme ich an, dass er stattfand.

filmnight-occupied = Es gibt schon einen Filmabend: { $when }. Ersetzen?
filmnight-occupied-other = Es gibt schon einen Filmabend: { $when }. { $name } hat ihn geplant und kann ihn ersetzen; ein Admin auch.
filmnight-replace-button = Ersetzen
filmnight-keep-button = Den behalten
filmnight-kept = Er bleibt, wie er ist.
filmnight-not-yours = { $name } hat diesen Filmabend geplant und kann das tun; ein Admin auch.
filmnight-is-decided = Die Abstimmung ist vorbei: Es wird { $film }.
filmnight-is-over = Dieser Filmabend ist vorbei. /filmnight plant einen neuen.
