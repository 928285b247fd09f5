taking-enjoy = Viel Freude mit <b>{ $film }</b>.
taking-will-ask = Morgen frage ich, wie es war.
taking-do-not-ask-button = Nicht fragen
taking-not-asked = Gut, ich frage nicht. Sag es mir, wann du magst.
taking-not-watched-button = Nicht gesehen
taking-another-time = Dann ein andermal.
taking-how = Wie war <b>{ $film }</b>?
