together-command = Quem participa dos filmes deste grupo
together-in-button = Estou dentro
together-out-button = Estou fora
together-films-button = Filmes para todos nós
together-in-private = Isso é para grupos: junte-me a um, e encontro filmes para todos os que participarem. A sua própria lista: /recommend
together-nobody = Ninguém participa ainda. Toquem, e as minhas listas aqui serão para todos os que o fizerem.
together-not-you = { $name }, você ainda não participa: toque, e conto com você também.
together-unseen = O que alguém que participa já avaliou ou viu fica de fora de qualquer jeito.
together-unseen-unknown = O que { $name } já viu eu não tenho como saber.
together-unseen-unknown-all = O que os outros já viram eu não tenho como saber.
together-taking-part = Participam: <b>{ $names }</b>.
together-unknown = { $count ->
    [one] { $names } ainda não me contou o bastante
   *[other] { $names } ainda não me contaram o bastante
}: <b>/rate Heat 5</b> ajudaria, aqui ou em privado.
together-others = mais { $count }

together-for = <b>Para { $names }</b>
together-for-nobody-known = <b>Para todos vocês</b>: filmes de que muita gente gosta.
together-fits-love = { $count ->
    [one] { $names } vai adorar
   *[other] { $names } vão adorar
}
together-fits-like = bom para { $names }
together-fits-fine = razoável para { $names }
together-fits-not = não bem para { $names }
together-all-love = todos vocês vão adorar
together-all-like = bom para todos vocês
together-all-fine = razoável para todos vocês
together-all-not = não bem para nenhum de vocês
