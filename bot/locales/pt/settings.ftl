settings-command = Como eu me comporto neste grupo
settings-private = São ajustes de um grupo: escreva <b>/settings</b> lá. Os seus aqui: <b>/language</b>, <b>/dial</b>, <b>/suggest</b>.
settings-heading = <b>Neste grupo</b>
settings-everywhere = Falo onde me perguntam.
# $place is a channel's name.
settings-home = Falo só em <b>{ $place }</b>; em outros lugares apenas digo isso.
settings-home-unnamed = Falo em um lugar só; nos outros apenas digo isso.
settings-asks = No dia seguinte a uma noite de cinema pergunto como foi.
settings-asks-not = Não pergunto como foi uma noite de cinema.
# $when is a day of the week and a time.
settings-weekly = Sugiro um filme para todos a cada semana: { $when }.
settings-no-weekly = Não sugiro filmes por conta própria.
settings-news = As novidades de quem me mantém chegam aqui.
settings-no-news = As novidades de quem me mantém não chegam aqui.
settings-language = O idioma de todos aqui: <b>/language</b>.
settings-not-yours = Quem administra este grupo pode mudar isso.
settings-here-button = Falar só aqui
settings-everywhere-button = Falar em todo lugar
settings-ask-button = Perguntar como foi
settings-ask-not-button = Não perguntar como foi
settings-weekly-button = Um filme por semana
settings-no-weekly-button = Sem filme da semana
settings-news-button = Novidades aqui
settings-no-news-button = Sem novidades
# $film is a film with its facts, its plot, and whom it fits.
settings-weekly-film =
    <b>O filme da semana para todos</b>
    { $film }
settings-film-button = Mais sobre ele
# Said where I am asked, but am not to talk; $place is a channel's name.
settings-elsewhere = Aqui eu fico quieto. Pergunte em <b>{ $place }</b> ou em particular.
settings-elsewhere-unnamed = Aqui eu fico quieto: quem administra este grupo me deu um lugar próprio. Em particular você pode me perguntar tudo.
