groups-hello =
    <b>Hallo, ich bin Marquee!</b> Ich finde Filme für euch alle.
    Tippt, wer mitmacht; nur wer tippt, zählt.
    Euer Geschmack: <b>/rate Heat 5</b>, hier oder privat.
    Dann <b>/recommend</b> oder <b>/filmnight</b>.
groups-what-button = Was kannst du?
groups-can = <b>Was ich hier mache</b>
groups-closing = Ich antworte auf Befehle, auf Antworten auf meine Nachrichten und wenn mich jemand beim Namen nennt; der Rest gehört euch.
groups-said-to = <b>{ $name }</b>:
groups-nobody = Jemand

forwarded = Das wurde weitergeleitet, also nehme ich es nicht als deine eigenen Worte.
forwarded-hint = Was du mir sagen willst, tippe bitte selbst: /help zeigt, was ich verstehe.

cannot-picture = Bilder kann ich leider nicht ansehen.
cannot-video = Videos kann ich leider nicht ansehen.
cannot-sound = Aufnahmen kann ich leider nicht anhören.
cannot-sticker = Sticker kann ich leider nicht lesen.
cannot-file = Dateien kann ich hier leider nicht lesen.
cannot-contact = Mit Kontakten kann ich leider nichts anfangen.
cannot-place = Mit Orten kann ich leider nichts anfangen.
cannot-poll = An Umfragen und Spielen kann ich leider nicht teilnehmen.
cannot-other = So eine Nachricht kann ich leider nicht lesen.
cannot-hint = Schreib mir: den Namen eines Films, <b>/recommend</b> oder /help.

chat-unknown = Du schreibst im Namen eines Chats, also weiß ich nicht, wer du bist.
chat-press = Wessen Sterne es sind, sehe ich, wenn jemand einen Knopf drückt.
chat-hint = Schreib unter deinem eigenen Namen oder mir privat. Hier gehen /recommend, /top und /help.
chat-channel = Ein Kanal hat keinen eigenen Geschmack, deshalb merke ich mir hier keine Bewertungen. Hier gehen /recommend, /top und /help, und Wünsche wie <b>etwas Gruseliges</b>; alles andere schreib mir privat.

link-unknown = Der Link meint <b>{ $title }</b>, das habe ich nicht. Andere Filme: /recommend
pick-rate = Bewerten
pick-none = Kein solcher Film
pick-none-until = Kein solcher Film: meine reichen bis { $year }

whoami-command = Deine Kennung, wie MARQUEE_ADMINS sie braucht
whoami-known = Ich kenne dich als <b>{ $id }</b>.
whoami-owner = Du bist hier Admin, und der Bot gehört dir: Alle Befehle sind deine, auch /role. /help zählt sie auf.
whoami-admin = Du bist hier Admin: /status, /retrain, /models und /announce gehören dir.
whoami-moderator = Du moderierst hier: /status, /lasterror und /block gehören dir.
whoami-other = Wer mich betreibt, macht dich zum Admin, indem er es in MARQUEE_ADMINS einträgt.
whoami-hint = Solltest du einer sein: /whoami nennt die Kennung, die MARQUEE_ADMINS braucht.
# To a reply whose words the platform keeps back.
chat-unread = Ich sehe nicht, was du geschrieben hast: hier bekomme ich nur Worte, in denen mein Name steht. Schreib ihn davor, oder tippe auf einen Knopf.
