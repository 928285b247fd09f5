import-command = Bewertungen von Letterboxd, IMDb, Trakt, MovieLens holen
import-how =
    Schick mir die Datei hierher, so wie sie ist (im Terminal: <b>/import PFAD</b>). Ich zeige dir, was ich darin gefunden habe, bevor etwas zählt.

    <b>Letterboxd</b>: Settings, Data, Export: die Zip-Datei
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: die Zip-Datei oder das JSON daraus
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
    <b>Eine eigene Tabelle</b>: eine CSV-Datei mit Title, Year und Rating (1 bis 5)
import-only-file = Ich brauche die Datei selbst, nicht ihren Namen.
import-in-company = Deine Bewertungen gehen sonst niemanden etwas an: Schick mir die Datei unter vier Augen.
import-too-large = { $file } hat { $size } MB, und ich kann { $most } MB holen. Die Zip-Datei eines Exports ist viel kleiner; sind mehrere Dateien darin, genügt ratings.csv.
import-reading = Ich lese { $file } ...
import-unfetched = Ich komme nicht an { $file }: { $error }.
import-unread = /import sagt dir, welche Dateien ich lesen kann.

import-heading = <b>{ $service }: { $count ->
    [1] 1 Bewertung
   *[other] { $count } Bewertungen
}</b>
import-matched = { $count } gefunden
import-known = { $count ->
    [1] { $count } hast du hier schon bewertet (das bleibt so)
   *[other] { $count } hast du hier schon bewertet (die bleiben so)
}
import-differing = { $count ->
    [1] 1 davon hat in der Datei andere Sterne: { $films }
   *[other] { $count } davon haben in der Datei andere Sterne: { $films }
}
import-question-stars = { $count ->
    [1] Die Sterne der Datei dafür nehmen?
   *[other] Für diese { $count } die Sterne der Datei nehmen?
}
import-stars-button = Sterne der Datei nehmen
import-both-button = Mit den Sternen der Datei
import-stars-done = { $count ->
    [1] 1 Film hat jetzt die Sterne der Datei.
   *[other] { $count } Filme haben jetzt die Sterne der Datei.
}
import-stars-back = { $count ->
    [1] 1 Film hat wieder seine Sterne von vorher.
   *[other] { $count } Filme haben wieder ihre Sterne von vorher.
}
import-again = { $count } doppelt
import-missing = { $count ->
    [1] { $count } Film habe ich nicht
   *[other] { $count } Filme habe ich nicht
}
import-unclear = { $count } unklar
import-stars-column = Was unter „{ $column }“ steht, halte ich für deine Sterne.
import-other-columns = Was unter { $columns } steht, lasse ich weg: Das ist wohl von jemand anderem.
import-scale = Die Bewertungen gehen bis { $scale }: 5 Sterne sind { $scale }.
import-rounded = { $count ->
    [1] 1 liegt zwischen halben Sternen und ist auf den nächsten gerundet.
   *[other] { $count } liegen zwischen halben Sternen und sind auf den nächsten gerundet.
}
import-raised = { $count ->
    [1] 1 hat einen halben Stern und zählt als ein Stern, meine unterste Note.
   *[other] { $count } haben einen halben Stern und zählen als ein Stern, meine unterste Note.
}
import-letters = { $count ->
    [1] 1 ist ein Buchstabe: A zählt als fünf Sterne, F als einer.
   *[other] { $count } sind Buchstaben: A zählt als fünf Sterne, F als einer.
}
import-school = Es sind Schulnoten: 1 zählt als fünf Sterne, 5 und 6 als einer.
import-impossible = { $count ->
    [1] 1 weitere Zeile hat eine Note, die es bis { $scale } nicht gibt, und bleibt weg.
   *[other] { $count } weitere Zeilen haben eine Note, die es bis { $scale } nicht gibt, und bleiben weg.
}
import-unrated = { $count ->
    [1] { $count } weiterer hat keine Sterne und fällt weg.
   *[other] { $count } weitere haben keine Sterne und fallen weg.
}
import-in-words = { $count ->
    [1] { $count } weiterer hat Worte statt Sternen und fällt weg.
   *[other] { $count } weitere haben Worte statt Sternen und fallen weg.
}
import-no-films = { $count ->
    [1] { $count } Zeile ist eine Serie, eine Folge oder ein Spiel und kein Film.
   *[other] { $count } Zeilen sind Serien, Folgen oder Spiele und keine Filme.
}
import-skipped = { $count ->
    [1] { $count } andere Zeile ist kein Film mit Sternen.
   *[other] { $count } andere Zeilen sind keine Filme mit Sternen.
}
import-twice = { $count ->
    [1] 1 Zeile nennt einen Film, der schon in ratings.csv oder im Tagebuch steht: Das zählt.
   *[other] { $count } Zeilen nennen Filme, die schon in ratings.csv oder im Tagebuch stehen: Das zählt.
}
import-later = { $count ->
    [1] 1 Film von der Merkliste kommt auf deine.
   *[other] { $count } Filme von der Merkliste kommen auf deine.
}
import-later-missing = { $count ->
    [1] 1 Film von der Merkliste finde ich hier nicht sicher.
   *[other] { $count } Filme von der Merkliste finde ich hier nicht sicher.
}
import-left-out = Weggelassen, etwa: { $lines }
import-read-as = { $count ->
    [0] So gelesen: { $films }
   *[other] So gelesen: { $films } und { $count } weitere
}
import-guesses = { $count ->
    [0] Vielleicht gemeint: { $films }?
   *[other] Vielleicht gemeint: { $films }? (und { $count } weitere)
}
import-missing-named = Nicht da: { $films }
import-missing-more = Nicht da: { $films } und { $count } weitere
import-stands-used = Das ist schon übernommen.
import-stands-undone = Das wurde rückgängig gemacht.
import-stands-left = Das hast du verworfen.
import-nothing = Etwas Brauchbares ist nicht dabei.
import-question = { $count ->
    [1] Soll ich sie übernehmen?
   *[other] Soll ich die { $count } übernehmen?
}
import-question-later = { $count ->
    [1] Soll ich ihn auf deine Merkliste setzen?
   *[other] Soll ich die { $count } auf deine Merkliste setzen?
}
import-use-button = Übernehmen
import-leave-button = Verwerfen
import-unclear-button = Unklare zeigen

import-done = Erledigt: { $count ->
    [1] 1 Bewertung
   *[other] { $count } Bewertungen
} von { $service }. Deine Liste ist neu.
import-later-done = { $count ->
    [1] 1 Film mehr steht auf deiner Merkliste.
   *[other] { $count } Filme mehr stehen auf deiner Merkliste.
}
import-all-known = { $count ->
    [1] Nichts Neues: Den hast du schon bewertet.
   *[other] Nichts Neues: Die { $count } hast du schon bewertet.
}
import-show-button = Zeigen
import-undo-button = Import rückgängig machen
import-was-undone = Dieser Import wurde rückgängig gemacht. Schick die Datei noch einmal, wenn du ihn wieder willst.
import-was-left = Diesen Import hast du verworfen. Schick die Datei noch einmal, wenn du ihn doch willst.
import-left = Verworfen. Es hat sich nichts geändert.
import-not-used = Dieser Import gilt nicht mehr.
import-taken-back = Rückgängig: { $count ->
    [1] 1 Bewertung von { $service } ist wieder weg.
   *[other] { $count } Bewertungen von { $service } sind wieder weg.
}
import-kept = { $count ->
    [1] 1, die du seither geändert hast, bleibt.
   *[other] { $count }, die du seither geändert hast, bleiben.
}
import-gone = Diesen Import habe ich nicht mehr. Schick die Datei noch einmal.

import-which =
    Unklar, { $place } von { $count }: <b>{ $film }</b> { $stars }
    Welcher ist es?
import-none-button = Keiner davon
import-enough-button = Das reicht
import-which-end = Das waren alle.
import-which-rest = { $count ->
    [1] Die andere ist noch nicht gespeichert.
   *[other] Die anderen { $count } sind noch nicht gespeichert.
}
import-others-button = Die anderen übernehmen
