answer-which-film = Qual filme? <b>{ $film }</b> você já tinha avaliado assim.
answer-no-stars = Certo, sem estrelas para <b>{ $film }</b>.
answer-none = Certo, nenhum desses. O título completo ou o ano pode ajudar.
answer-none-until = Certo, nenhum desses. O título completo ou o ano pode ajudar; meus filmes vão até { $year }.
answer-of-ten = As estrelas vão de 1 a 5; { $number } de 10 seriam { $stars }.
edit-took-back = Sua edição retirou <b>{ $film }</b> { $stars }
answer-one-number = Um número só, por favor.
answer-left-open = Não salvo, pois não sei de que filme você falava: { $films }.
