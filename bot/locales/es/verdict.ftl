verdict-first = En servicio, el primer modelo: { $figures }.
verdict-first-more-personal = En servicio, el primer modelo: { $figures }; sus primeras listas son claramente más personales.
verdict-more-personal = En servicio: sus primeras listas son claramente más personales, lo que compensa la pérdida ({ $figures }).
verdict-not-worse = En servicio: { $figures }, no peor más allá del ruido.
verdict-popularity-instead = Fuera de servicio: ordena peor que la popularidad, más allá del ruido ({ $figures }). Sirve la popularidad.
verdict-worse = Sigue el que estaba en servicio, porque { $count ->
    [one] empeora
   *[other] empeoran
} más allá del ruido: { $what } ({ $figures }).
verdict-unmeasured = En servicio: hay muy pocas personas para medirlo.
verdict-not-compared = No se ha comparado con el que está en servicio.
verdict-unopened = El modelo en servicio no se puede abrir ({ $error })

worse-ndcg-10 = el orden
worse-rmse = las estrellas previstas
worse-ndcg-10-beyond = las primeras listas más allá de las películas más conocidas
worse-personalisation = lo personales que son las primeras listas

figure = { $measure } { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) }
figure-whole = { $measure } { $value }
figures-first = NDCG@10 { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }, popularidad { NUMBER($popularity, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-compared = { $measure } { NUMBER($old, minimumFractionDigits: 4, maximumFractionDigits: 4) } -> { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-people = con { $people } personas reservadas

measure-calibration = Error de calibración
measure-coverage-10 = Cobertura@10
measure-held-out-people = personas reservadas
measure-ndcg-10-beyond = NDCG@10 más allá del top 100
measure-personalisation = Personalización@10
