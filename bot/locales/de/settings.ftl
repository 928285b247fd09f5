settings-command = Wie ich mich in dieser Gruppe verhalte
settings-private = Das sind Einstellungen einer Gruppe: schreib dort <b>/settings</b>. Deine eigenen hier: <b>/language</b>, <b>/dial</b>, <b>/suggest</b>.
settings-heading = <b>In dieser Gruppe</b>
settings-everywhere = Ich antworte überall, wo man mich fragt.
# $place is a channel's name.
settings-home = Ich spreche nur in <b>{ $place }</b>; anderswo sage ich nur das.
settings-home-unnamed = Ich spreche nur an einem Ort; anderswo sage ich nur das.
settings-asks = Am Tag nach einem Filmabend frage ich, wie er war.
settings-asks-not = Ich frage nicht, wie ein Filmabend war.
# $when is a day of the week and a time.
settings-weekly = Ich schlage jede Woche einen Film für euch alle vor: { $when }.
settings-no-weekly = Ich schlage von selbst keinen Film vor.
settings-news = Neues von denen, die mich betreiben, kommt hierher.
settings-no-news = Neues von denen, die mich betreiben, kommt nicht hierher.
settings-language = Die Sprache für alle hier: <b>/language</b>.
settings-not-yours = Ändern kann das, wer diese Gruppe verwaltet.
settings-here-button = Nur hier sprechen
settings-everywhere-button = Überall sprechen
settings-ask-button = Fragen, wie es war
settings-ask-not-button = Nicht fragen, wie es war
settings-weekly-button = Jede Woche ein Film
settings-no-weekly-button = Kein Film der Woche
settings-news-button = Neues hierher
settings-no-news-button = Kein Neues
# $film is a film with its facts, its plot, and whom it fits.
settings-weekly-film =
    <b>Der Film der Woche für euch alle</b>
    { $film }
settings-film-button = Mehr dazu
# Said where I am asked, but am not to talk; $place is a channel's name.
settings-elsewhere = Hier halte ich mich zurück. Frag mich in <b>{ $place }</b> oder unter vier Augen.
settings-elsewhere-unnamed = Hier halte ich mich zurück: wer diese Gruppe verwaltet, hat mir einen eigenen Ort gegeben. Unter vier Augen kannst du mich alles fragen.
