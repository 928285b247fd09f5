verdict-first = Eingesetzt, das erste Modell: { $figures }.
verdict-first-more-personal = Eingesetzt, das erste Modell: { $figures }; seine ersten Listen sind deutlich persönlicher.
verdict-more-personal = Eingesetzt: Seine ersten Listen sind deutlich persönlicher, was den Verlust aufwiegt ({ $figures }).
verdict-not-worse = Eingesetzt: { $figures }, nicht schlechter, soweit messbar.
verdict-popularity-instead = Nicht eingesetzt: Es ordnet messbar schlechter als die bloße Beliebtheit ({ $figures }). Im Einsatz ist die Beliebtheit.
verdict-worse = Das alte bleibt im Einsatz, denn messbar schlechter { $count ->
    [one] wurde
   *[other] wurden
}: { $what } ({ $figures }).
verdict-unmeasured = Eingesetzt: Es gibt zu wenige Leute, um es zu messen.
verdict-not-compared = Mit dem Modell im Einsatz wurde es nicht verglichen.
verdict-unopened = Das Modell im Einsatz lässt sich nicht öffnen ({ $error })

worse-ndcg-10 = die Reihenfolge
worse-rmse = die vorhergesagten Sterne
worse-ndcg-10-beyond = erste Listen jenseits der bekanntesten Filme
worse-personalisation = wie persönlich erste Listen sind

figure = { $measure } { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) }
figure-whole = { $measure } { $value }
figures-first = NDCG@10 { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }, Beliebtheit { NUMBER($popularity, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-compared = { $measure } { NUMBER($old, minimumFractionDigits: 4, maximumFractionDigits: 4) } -> { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-people = an { $people } zurückgehaltenen Leuten

measure-calibration = Kalibrierungsfehler
measure-coverage-10 = Abdeckung@10
measure-held-out-people = zurückgehaltene Leute
measure-ndcg-10-beyond = NDCG@10 jenseits der Top 100
measure-personalisation = Personalisierung@10
