verdict-first = Em uso, o primeiro modelo: { $figures }.
verdict-first-more-personal = Em uso, o primeiro modelo: { $figures }; suas primeiras listas são claramente mais pessoais.
verdict-more-personal = Em uso: suas primeiras listas são claramente mais pessoais, o que compensa a perda ({ $figures }).
verdict-not-worse = Em uso: { $figures }, não pior além do ruído.
verdict-popularity-instead = Fora de uso: ordena pior que a popularidade, além do ruído ({ $figures }). Quem atende é a popularidade.
verdict-worse = Fica o que estava em uso, pois { $count ->
    [one] piora
   *[other] pioram
} além do ruído: { $what } ({ $figures }).
verdict-unmeasured = Em uso: há pouca gente para medir.
verdict-not-compared = Não foi comparado com o que está em uso.
verdict-unopened = O modelo em uso não abre ({ $error })

worse-ndcg-10 = a ordem
worse-rmse = as estrelas previstas
worse-ndcg-10-beyond = as primeiras listas além dos filmes mais conhecidos
worse-personalisation = o quanto as primeiras listas são pessoais

figure = { $measure } { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) }
figure-whole = { $measure } { $value }
figures-first = NDCG@10 { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }, popularidade { NUMBER($popularity, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-compared = { $measure } { NUMBER($old, minimumFractionDigits: 4, maximumFractionDigits: 4) } -> { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-people = em { $people } pessoas separadas

measure-calibration = Erro de calibração
measure-coverage-10 = Cobertura@10
measure-held-out-people = pessoas separadas
measure-ndcg-10-beyond = NDCG@10 além do top 100
measure-personalisation = Personalização@10
