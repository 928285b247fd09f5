mydata-command = Tudo o que está guardado sobre você, em arquivo
mydata-in-company = Isso não é da conta de mais ninguém: me peça em particular.
mydata-all = Tudo o que tenho sobre você: { $count ->
    [1] 1 linha
   *[other] { $count } linhas
}, por tabela. /privacy diz para quê, /forgetme apaga tudo.
privacy-command = O que guardo sobre você e por quê
privacy-answer =
    <b>O que guardo sobre você</b>
    Seu identificador e seu nome nesta plataforma, as estrelas que você dá e quando, os filmes que você diz não ter visto, as listas que mostrei, os arquivos que você trouxe, o que perguntei, com quem você se compara, os grupos de que participa e os seus votos, seu fuso horário e o que devo lembrar a você.

    <b>Para quê</b>
    Para achar filmes para você e aprender o que combina: suas estrelas estão entre as avaliações com que aprendo, sem o seu nome.

    <b>Quem vê</b>
    Quem me administra. Em um grupo, quem está nele vê o que você pede ali; onde você participa, também o que deve agradar a você, e os seus votos e estrelas das noites de cinema. A pessoa com quem você se compara vê o que vocês têm em comum, só se os dois aceitaram (/match). Não vendo nada nem mostro anúncios.

    <b>Seus direitos</b>
    /mydata: tudo, em um arquivo
    /export: suas avaliações, para outros serviços
    /forgetme: tudo apagado na hora, e fora do que aprendo no próximo treino
# Of the site, and of the same within Telegram.
privacy-site =
    <b>No navegador</b>
    Meu site dá ao seu navegador um cookie, um número ao acaso: desde a primeira estrela ele representa os seus filmes, e guardo só a impressão digital dele, até 400 dias depois da sua última visita. Outro lembra o seu idioma, se você escolher um lá. Aberto dentro do Telegram, o site recebe do Telegram o seu número e o seu primeiro nome, e os cookies dele só valem ali. Não anoto endereços nem o que você procura.
privacy-tmdb = Cartazes e enredos eu peço ao TMDB: ele recebe nomes de filmes, também os que você diz, mas nunca quem perguntou.
