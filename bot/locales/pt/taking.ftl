taking-enjoy = Bom filme: <b>{ $film }</b>.
taking-will-ask = Amanhã pergunto como foi.
taking-do-not-ask-button = Não perguntar
taking-not-asked = Certo, não pergunto. Conta quando quiser.
taking-not-watched-button = Não vi
taking-another-time = Fica para outra vez.
taking-how = Como foi <b>{ $film }</b>?
