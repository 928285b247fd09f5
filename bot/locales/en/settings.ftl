settings-command = How I behave in this group
settings-private = These are a group's settings: write <b>/settings</b> in one. Yours here: <b>/language</b>, <b>/dial</b>, <b>/suggest</b>.
settings-heading = <b>In this group</b>
settings-everywhere = I talk wherever I am asked.
# $place is a channel's name.
settings-home = I talk in <b>{ $place }</b> only; elsewhere I just say so.
settings-home-unnamed = I talk in one place only; elsewhere I just say so.
settings-asks = The day after a film night I ask how it was.
settings-asks-not = I don't ask how a film night was.
# $when is a day of the week and a time.
settings-weekly = I suggest a film for all of you every week: { $when }.
settings-no-weekly = I suggest no film by myself.
settings-news = News from whoever runs me come here.
settings-no-news = News from whoever runs me don't come here.
settings-language = The language of all here: <b>/language</b>.
settings-not-yours = Whoever manages this group can change that.
settings-here-button = Talk only here
settings-everywhere-button = Talk everywhere
settings-ask-button = Ask how it was
settings-ask-not-button = Don't ask how it was
settings-weekly-button = Suggest a film a week
settings-no-weekly-button = No film a week
settings-news-button = Post news here
settings-no-news-button = No news
# $film is a film with its facts, its plot, and whom it fits.
settings-weekly-film =
    <b>This week's film for all of you</b>
    { $film }
settings-film-button = About it
# Said where I am asked, but am not to talk; $place is a channel's name.
settings-elsewhere = Here I keep quiet. Ask me in <b>{ $place }</b>, or in private.
settings-elsewhere-unnamed = Here I keep quiet: whoever manages this group gave me a place of my own. In private you can ask me everything.
