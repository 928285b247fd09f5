link-command = Enlazar este chat con tu navegador
link-arguments = [CÓDIGO]
link-in-company = Quién eres en otros sitios no le importa a nadie más: pregúntamelo en privado.
link-code =
    En mi página, en «Lo mío», elige «Enlazar» y escribe allí este código en { $minutes } minutos:

    <b>{ $code }</b>

    O pide allí un código y envíame <b>/link CÓDIGO</b>.
link-with = La otra cuenta: { $platform }, { $name }.
link-with-browser = Al otro lado: un navegador en mi página.
link-counts = Puntuaciones: { $own } aquí, { $theirs } allí. Después los dos lados las tienen todas.
link-both-rated = { $count ->
    [1] Una película está puntuada en los dos; valen las estrellas más recientes.
   *[other] { $count } películas están puntuadas en los dos; valen las estrellas más recientes.
}
link-question = ¿Enlazo los dos? Solo si el código es tuyo.
link-yes-button = Enlazar
link-no-button = No
link-done = Enlazados: tu navegador y este chat conocen ahora las mismas películas.
link-left = De acuerdo: no se ha enlazado nada.
link-void = Ese código no sirve: ya se usó, es demasiado viejo, es tuyo o tiene una errata. La página hace uno nuevo, en «Lo mío».
link-both = Ese código es de otro chat. Puedo enlazar un chat con un navegador, no dos chats.
