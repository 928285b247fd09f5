mydata-command = Alles über dich Gespeicherte als Datei
mydata-in-company = Das geht sonst niemanden etwas an: Frag mich unter vier Augen.
mydata-all = Alles, was ich über dich habe: { $count ->
    [1] 1 Zeile
   *[other] { $count } Zeilen
}, nach Tabellen. /privacy sagt, wofür, /forgetme löscht es.
privacy-command = Was ich über dich aufbewahre und warum
privacy-answer =
    <b>Was ich über dich aufbewahre</b>
    Deine Kennung und deinen Namen auf dieser Plattform, die Sterne, die du gibst, und wann, Filme, die du nach deinen Worten nicht gesehen hast, die Listen, die ich dir gezeigt habe, Dateien, die du mitgebracht hast, was ich dich gefragt habe, mit wem du dich vergleichst, in welchen Gruppen du mitmachst und wofür du dort stimmst, in welcher Zeitzone du lebst und woran ich dich erinnern soll.

    <b>Wofür</b>
    Um Filme für dich zu finden und zu lernen, was gut zusammenpasst: Deine Sterne gehören zu den Bewertungen, aus denen ich lerne, ohne deinen Namen.

    <b>Wer es sieht</b>
    Wer mich betreibt. In einer Gruppe sehen alle darin, was du dort fragst; wo du mitmachst, auch, was dir passen sollte, und deine Stimmen und Sterne für ihre Filmabende. Die Person, mit der du dich vergleichst, sieht, was ihr gemeinsam habt, aber nur, wenn ihr beide zugestimmt habt (/match). Ich verkaufe nichts und zeige keine Werbung.

    <b>Deine Rechte</b>
    /mydata: alles, als Datei
    /export: deine Bewertungen, für andere Dienste
    /forgetme: alles sofort gelöscht, und beim nächsten Training auch aus dem, was ich lerne
# Of the site, and of the same within Telegram.
privacy-site =
    <b>Im Browser</b>
    Meine Seite gibt deinem Browser ein Cookie, eine Zufallszahl: Vom ersten Stern an steht sie für deine Filme, und ich behalte nur ihren Fingerabdruck, bis 400 Tage nach deinem letzten Besuch. Ein zweites merkt sich deine Sprache, wenn du dort eine wählst. In Telegram geöffnet, erfährt die Seite von Telegram deine Nummer und deinen Vornamen, und ihre Cookies gelten nur dort. Adressen und Suchen schreibe ich nicht mit.
privacy-tmdb = Nach Plakaten und Handlungen frage ich TMDB: Dort erfährt man Namen von Filmen, auch solche, die du nennst, aber nie, wer gefragt hat.
