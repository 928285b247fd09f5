groups-hello =
    <b>Olá, sou o Marquee!</b> Acho filmes para todos vocês.
    Toquem para participar; só conto quem tocar.
    O gosto de vocês: <b>/rate Heat 5</b>, aqui ou em privado.
    Depois, <b>/recommend</b> ou <b>/filmnight</b>.
groups-what-button = O que você sabe fazer?
groups-can = <b>O que faço aqui</b>
groups-closing = Respondo a comandos, a respostas às minhas mensagens e a quem me chama pelo nome; o resto é de vocês.
groups-said-to = <b>{ $name }</b>:
groups-nobody = Alguém

forwarded = Isso foi encaminhado, por isso não tomo como palavras suas.
forwarded-hint = O que quiser me dizer, escreva você mesmo: /help mostra o que eu entendo.

cannot-picture = Desculpe, não consigo ver imagens.
cannot-video = Desculpe, não consigo ver vídeos.
cannot-sound = Desculpe, não consigo ouvir gravações.
cannot-sticker = Desculpe, não consigo ler figurinhas.
cannot-file = Desculpe, não consigo ler arquivos aqui.
cannot-contact = Desculpe, não consigo fazer nada com contatos.
cannot-place = Desculpe, não consigo fazer nada com lugares.
cannot-poll = Desculpe, não consigo participar de enquetes e jogos.
cannot-other = Desculpe, não consigo ler esse tipo de mensagem.
cannot-hint = Escreva para mim: o nome de um filme, <b>/recommend</b> ou /help.

chat-unknown = Você escreve em nome de um chat, por isso não sei quem você é.
chat-press = De quem são as estrelas eu vejo quando alguém aperta um botão.
chat-hint = Escreva em seu próprio nome, ou para mim em particular. Aqui funcionam /recommend, /top e /help.
chat-channel = Um canal não tem gosto próprio, por isso não guardo notas aqui. Aqui funcionam /recommend, /top e /help, e desejos como <b>um filme de terror</b>; para o resto, escreva para mim em particular.

link-unknown = O link é sobre <b>{ $title }</b>, que eu não tenho. Outros filmes: /recommend
pick-rate = Avaliar
pick-none = Nenhum filme assim
pick-none-until = Nenhum filme assim: os meus vão até { $year }

whoami-command = Seu identificador, como MARQUEE_ADMINS pede
whoami-known = Conheço você como <b>{ $id }</b>.
whoami-owner = Você é admin aqui, e o bot é seu: todos os comandos também, até /role. /help os enumera.
whoami-admin = Você é admin aqui: /status, /retrain, /models e /announce são seus.
whoami-moderator = Você modera aqui: /status, /lasterror e /block são seus.
whoami-other = Quem me administra torna você admin ao colocá-lo em MARQUEE_ADMINS.
whoami-hint = Se você deve ser: /whoami diz o identificador que MARQUEE_ADMINS pede.
# To a reply whose words the platform keeps back.
chat-unread = Não vejo o que você escreveu: aqui só recebo palavras com o meu nome. Escreva-o antes, ou toque em um botão.
