zone-question = ¿Dónde vives? Así me guío por tu reloj. Toca, o escribe una ciudad, un país o la diferencia con UTC, como <b>UTC+2</b>.
zone-question-open = ¿Dónde vives? Así me guío por tu reloj. Escribe una ciudad, un país o la diferencia con UTC, como <b>UTC+2</b>.
zone-question-company = Aquí, como respuesta a este mensaje.
zone-several = Allí hay más de una hora. ¿Cuál es la tuya?
zone-unknown = No conozco la hora de <b>{ $place }</b>. Sirve una ciudad más grande cercana, o el país.
zone-told = A partir de ahora me guío por la hora de <b>{ $place }</b>.
zone-elsewhere-button = Vivo en otro lugar
