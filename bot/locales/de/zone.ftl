zone-question = Wo wohnst du? Dann gehe ich nach deiner Uhr. Tippe, oder schreib eine Stadt, ein Land oder den Abstand zu UTC, etwa <b>UTC+2</b>.
zone-question-open = Wo wohnst du? Dann gehe ich nach deiner Uhr. Schreib eine Stadt, ein Land oder den Abstand zu UTC, etwa <b>UTC+2</b>.
zone-question-company = Hier als Antwort auf diese Nachricht.
zone-several = Dort gibt es mehr als eine Uhrzeit. Welche ist deine?
zone-unknown = Ich kenne keine Uhrzeit in <b>{ $place }</b>. Eine größere Stadt in der Nähe genügt, oder das Land.
zone-told = Ab jetzt gehe ich nach der Uhr in <b>{ $place }</b>.
zone-elsewhere-button = Ich wohne woanders
