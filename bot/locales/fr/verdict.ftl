verdict-first = En service, le premier modèle : { $figures }.
verdict-first-more-personal = En service, le premier modèle : { $figures } ; ses premières listes sont nettement plus personnelles.
verdict-more-personal = En service : ses premières listes sont nettement plus personnelles, ce qui compense la perte ({ $figures }).
verdict-not-worse = En service : { $figures }, pas moins bon au-delà du bruit.
verdict-popularity-instead = Pas mis en service : il classe moins bien que la popularité, au-delà du bruit ({ $figures }). C'est la popularité qui sert.
verdict-worse = L'ancien reste en service, car ceci se dégrade au-delà du bruit : { $what } ({ $figures }).
verdict-unmeasured = En service : il y a trop peu de gens pour le mesurer.
verdict-not-compared = Il n'a pas été comparé à celui en service.
verdict-unopened = Le modèle en service ne s'ouvre pas ({ $error })

worse-ndcg-10 = le classement
worse-rmse = les étoiles prédites
worse-ndcg-10-beyond = les premières listes au-delà des films les plus connus
worse-personalisation = le côté personnel des premières listes

figure = { $measure } { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) }
figure-whole = { $measure } { $value }
figures-first = NDCG@10 { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }, popularité { NUMBER($popularity, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-compared = { $measure } { NUMBER($old, minimumFractionDigits: 4, maximumFractionDigits: 4) } -> { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-people = sur { $people } personnes mises de côté

measure-calibration = Erreur de calibration
measure-coverage-10 = Couverture@10
measure-held-out-people = personnes mises de côté
measure-ndcg-10-beyond = NDCG@10 au-delà du top 100
measure-personalisation = Personnalisation@10
