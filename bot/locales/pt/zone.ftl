zone-question = Onde você mora? Assim sigo o seu relógio. Toque, ou escreva uma cidade, um país ou a diferença para UTC, como <b>UTC+2</b>.
zone-question-open = Onde você mora? Assim sigo o seu relógio. Escreva uma cidade, um país ou a diferença para UTC, como <b>UTC+2</b>.
zone-question-company = Aqui, como resposta a esta mensagem.
zone-several = Lá há mais de um horário. Qual é o seu?
zone-unknown = Não conheço o horário de <b>{ $place }</b>. Uma cidade maior por perto serve, ou o país.
zone-told = De agora em diante sigo o horário de <b>{ $place }</b>.
zone-elsewhere-button = Moro em outro lugar
