taking-enjoy = Disfruta de <b>{ $film }</b>.
taking-will-ask = Mañana te pregunto qué tal.
taking-do-not-ask-button = No preguntes
taking-not-asked = Vale, no pregunto. Cuéntame cuando quieras.
taking-not-watched-button = No la vi
taking-another-time = Otra vez será.
taking-how = ¿Qué tal <b>{ $film }</b>?
