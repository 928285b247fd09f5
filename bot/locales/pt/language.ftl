language-name = Português
language-name-english = Portuguese
language-command = O idioma em que falo com você
language-arguments = [IDIOMA]
language-question = Falo <b>português</b> com você. Qual idioma você prefere?
language-unknown = Esse eu ainda não falo. Estes eu falo:
language-auto-button = O do meu aplicativo
language-changed = Daqui em diante falo <b>português</b> com você.
language-followed = A partir daqui falo <b>português</b> com você; /language muda isso.

language-group-changed = Neste grupo, falo português a partir de agora. Seu próprio idioma: <b>/language</b> em particular.
language-group-stays = Guardei para as nossas conversas em particular. Aqui falo o idioma do grupo, que pode ser mudado por quem o administra.
language-group-none-button = Cada um no seu idioma
