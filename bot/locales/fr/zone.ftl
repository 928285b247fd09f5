zone-question = Où habites-tu ? Je suivrai ton horloge. Touche, ou écris une ville, un pays ou l'écart avec UTC, comme <b>UTC+2</b>.
zone-question-open = Où habites-tu ? Je suivrai ton horloge. Écris une ville, un pays ou l'écart avec UTC, comme <b>UTC+2</b>.
zone-question-company = Ici, en réponse à ce message.
zone-several = Il y a plus d'une heure là-bas. Laquelle est la tienne ?
zone-unknown = Je ne connais pas l'heure de <b>{ $place }</b>. Une plus grande ville voisine suffit, ou le pays.
zone-told = Désormais je suis l'heure de <b>{ $place }</b>.
zone-elsewhere-button = J'habite ailleurs
