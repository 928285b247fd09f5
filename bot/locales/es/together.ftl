together-command = Quién participa en las películas de este grupo
together-in-button = Me apunto
together-out-button = Me salgo
together-films-button = Películas para todos
together-in-private = Eso es para grupos: añádeme a uno y busco películas para todos los que participen. Tu propia lista: /recommend
together-nobody = Aún no participa nadie. Tocad, y mis listas aquí serán para todos los que lo hagan.
together-not-you = { $name }, tú aún no participas: toca, y cuento también contigo.
together-unseen = Lo que ya ha puntuado o visto alguien que participa queda fuera en cualquier caso.
together-unseen-unknown = No puedo saber qué ha visto { $name }.
together-unseen-unknown-all = No puedo saber qué han visto los demás.
together-taking-part = Participan: <b>{ $names }</b>.
together-unknown = { $count ->
    [one] { $names } aún no me ha contado bastante
   *[other] { $names } aún no me han contado bastante
}: ayudaría <b>/rate Heat 5</b>, aquí o en privado.
together-others = { $count } más

together-for = <b>Para { $names }</b>
together-for-nobody-known = <b>Para todos vosotros</b>: películas que gustan a mucha gente.
together-fits-love = { $count ->
    [one] a { $names } le encantará
   *[other] a { $names } les encantará
}
together-fits-like = buena para { $names }
together-fits-fine = aceptable para { $names }
together-fits-not = no del todo para { $names }
together-all-love = os encantará a todos
together-all-like = buena para todos
together-all-fine = aceptable para todos
together-all-not = no es del todo para ninguno
