match-command = Compara gustos con un amigo que acepte
match-arguments = [CÓDIGO]
match-somebody = Alguien
match-in-company = Quién se compara con quién no le importa a nadie más: pídemelo en privado.
match-with-whom = ¿Con quién te comparas?
match-invite-button = Invitar a alguien
match-invitation =
    Manda esto a la persona con quien quieras compararte. Vale para una sola, durante una semana:

    <b>/match { $code }</b>

    Cuando acepte, veréis qué películas tenéis en común, en qué discrepáis y qué os gustaría a los dos. Cada cual puede dejarlo cuando quiera.
match-not-here = Mándame eso en privado: aquí lo lee más gente.
match-asked = <b>{ $name }</b> quiere comparar gustos contigo. Veríais las películas que habéis puntuado los dos y las que os gustarían a los dos; nada más.
match-agree-button = Acepto
match-decline-button = No
match-agreed = De acuerdo.
match-declined = Muy bien: no se ha compartido nada.
match-void = Ese código no vale: ya se usó, tiene más de una semana, es tuyo o lleva una errata. Pide otro: se consigue mandándome /match.
match-over = Ya no os comparáis. Con /match invitas a alguien.
match-ended = Terminado: ya nadie ve las películas del otro.

match-heading = <b>Tú y { $name }</b>
match-shared = { $count ->
    [1] Los dos habéis puntuado una película
   *[other] Los dos habéis puntuado { $count } películas
}; coincidís en { $agree }, con una estrella de margen.
match-none-shared = Aún no hay ninguna película que hayáis puntuado los dos.
match-loved = <b>Os gustan a los dos</b>
match-parted = <b>Aquí discrepáis</b>
match-parted-film = { $film }: tú { $own }, { $name } { $theirs }
match-for-both = <b>Para ver en compañía</b>
match-for-both-film = { $place }. { $film }: tú, unas { $own }; { $name }, unas { $theirs } · { $link }
match-too-few = Puntuad unas cuantas películas más cada uno y encontraré lo que os gusta a los dos.
match-stop-button = Dejar de comparar
