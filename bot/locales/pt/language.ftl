language-name = Português
language-name-english = Portuguese
language-command = O idioma em que falo com você
language-arguments = [IDIOMA]
language-question = Falo <b>português</b> com você. Qual idioma você prefere?
language-unknown = Esse eu ainda não falo. Estes eu falo:
language-auto-button = O do meu aplicativo
language-changed = Daqui em diante falo <b>português</b> com você.
