news-disk-full = O disco está { $percent } % cheio: continuo respondendo, mas não há treino até haver espaço. /status
news-training-failed = O treino { $run } falhou; o modelo em uso continua respondendo. /status diz por quê.
news-token-refused = { $platform } recusou meu token, e tive de parar. Agora voltei.
news-other-bot = Outro programa usa meu token no { $platform }: pare um dos dois, ou ninguém terá resposta.
news-told-to-wait = { $platform } não aceita mensagens minhas por { $wait }: elas esperam até lá.
