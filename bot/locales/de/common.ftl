no-model-admin = Noch ist kein trainiertes Modell im Einsatz. Bereite mit <b>marquee data prepare starter</b> Filme vor und schick mir dann /retrain (oder starte <b>marquee train</b> auf dem Server).
no-model-operator = Hier gibt es noch kein trainiertes Modell, also kenne ich keine Filme. Starte <b>make demo</b> (oder <b>marquee demo</b>) statt dieses Chats, oder daneben <b>marquee train --data DIR</b> mit eigenen Bewertungen.
no-model-why = Ich kann das Modell hier nicht öffnen, also kenne ich keine Filme: { $error }
no-model = Ich lerne noch und kann dir keine Filme empfehlen. Erst muss mein Admin mich trainieren; versuch es später noch einmal.
button-unknown = Diesen Knopf verstehe ich nicht mehr. Frag bitte neu: /help zeigt, was ich kann.
film-gone = Diesen Film habe ich nicht mehr im Katalog. /recommend hat andere.
sorry = Entschuldige, da ist bei mir etwas schiefgegangen. Versuch es noch einmal, oder sag meinem Admin: Fehler { $number }

number-word = { $count ->
    [0] null
    [1] ein
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
   *[other] { $count }
}
list-end = { $before } und { $last }
undo-button = Rückgängig
recommend-button = Filme zeigen
undo-all-button = { $count ->
    [1] Rückgängig
    [2] Beide rückgängig
   *[other] Alle { number-word } rückgängig
}
