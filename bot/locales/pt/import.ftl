import-command = Traga suas notas do Letterboxd, IMDb, Trakt, MovieLens
import-how =
    Me mande o arquivo aqui, do jeito que está (em um terminal: <b>/import CAMINHO</b>), e eu mostro o que encontrei nele antes de qualquer coisa valer.

    <b>Letterboxd</b>: Settings, Data, Export: o zip
    <b>IMDb</b>: Your ratings, Export: ratings.csv
    <b>Trakt</b>: Settings, Data, Export: o zip, ou o JSON dele
    <b>MovieLens</b>: About your ratings, Export: movielens-ratings.csv
    <b>Uma tabela sua</b>: um CSV com Title, Year e Rating (de 1 a 5)
import-only-file = Preciso do arquivo em si, não do nome dele.
import-in-company = Suas avaliações não são da conta de mais ninguém: me mande o arquivo em particular.
import-too-large = { $file } tem { $size } MB, e eu consigo baixar { $most } MB. O zip de uma exportação é bem menor; se houver vários arquivos nele, basta o ratings.csv.
import-reading = Lendo { $file } ...
import-unfetched = Não consigo baixar { $file }: { $error }.
import-unread = /import diz quais arquivos eu sei ler.

import-heading = <b>{ $service }: { $count ->
    [1] 1 avaliação
   *[other] { $count } avaliações
}</b>
import-matched = { $count ->
    [1] { $count } filme encontrado
   *[other] { $count } filmes encontrados
}
import-known = { $count ->
    [1] { $count } que você já avaliou aqui (fica como está)
   *[other] { $count } que você já avaliou aqui (ficam como estão)
}
import-differing = { $count ->
    [1] 1 deles tem outras estrelas no arquivo: { $films }
   *[other] { $count } deles têm outras estrelas no arquivo: { $films }
}
import-question-stars = { $count ->
    [1] Pego para ele as estrelas do arquivo?
   *[other] Pego para estes { $count } as estrelas do arquivo?
}
import-stars-button = Pegar as do arquivo
import-both-button = Com as estrelas do arquivo
import-stars-done = { $count ->
    [1] 1 filme tem agora as estrelas do arquivo.
   *[other] { $count } filmes têm agora as estrelas do arquivo.
}
import-stars-back = { $count ->
    [1] 1 filme voltou a ter as estrelas de antes.
   *[other] { $count } filmes voltaram a ter as estrelas de antes.
}
import-again = { $count ->
    [1] { $count } repetido
   *[other] { $count } repetidos
}
import-missing = { $count } que eu não tenho
import-unclear = { $count } em dúvida
import-stars-column = Tomo o que está em “{ $column }” pelas suas estrelas.
import-other-columns = Deixo de fora o que está em { $columns }: pode ser de outra pessoa.
import-scale = As notas vão até { $scale }: 5 estrelas são { $scale }.
import-rounded = { $count ->
    [1] 1 fica entre meias estrelas e é arredondada para a mais próxima.
   *[other] { $count } ficam entre meias estrelas e são arredondadas para a mais próxima.
}
import-raised = { $count ->
    [1] 1 tem meia estrela e conta como uma, a minha nota mais baixa.
   *[other] { $count } têm meia estrela e contam como uma, a minha nota mais baixa.
}
import-letters = { $count ->
    [1] 1 é uma letra: A conta como cinco estrelas, F como uma.
   *[other] { $count } são letras: A conta como cinco estrelas, F como uma.
}
import-school = São notas escolares alemãs: 1 conta como cinco estrelas, 5 e 6 como uma.
import-impossible = { $count ->
    [1] Outra linha tem uma nota que não existe até { $scale }, e fica de fora.
   *[other] Outras { $count } linhas têm uma nota que não existe até { $scale }, e ficam de fora.
}
import-unrated = { $count ->
    [1] Mais um não tem estrelas e fica de fora.
   *[other] Mais { $count } não têm estrelas e ficam de fora.
}
import-in-words = { $count ->
    [1] Mais um tem palavras em vez de estrelas e fica de fora.
   *[other] Mais { $count } têm palavras em vez de estrelas e ficam de fora.
}
import-no-films = { $count ->
    [1] { $count } linha é uma série, um episódio ou um jogo, não um filme.
   *[other] { $count } linhas são séries, episódios ou jogos, não filmes.
}
import-skipped = { $count ->
    [1] Outra linha não é um filme com estrelas.
   *[other] Outras { $count } linhas não são filmes com estrelas.
}
import-twice = { $count ->
    [1] 1 linha é de um filme que já está em ratings.csv ou no diário: vale o que está lá.
   *[other] { $count } linhas são de filmes que já estão em ratings.csv ou no diário: vale o que está lá.
}
import-later = { $count ->
    [1] 1 filme da lista para ver entra na sua.
   *[other] { $count } filmes da lista para ver entram na sua.
}
import-later-missing = { $count ->
    [1] 1 filme da lista para ver eu não acho aqui com certeza.
   *[other] { $count } filmes da lista para ver eu não acho aqui com certeza.
}
import-left-out = Ficou de fora, por exemplo: { $lines }
import-read-as = { $count ->
    [0] Lido assim: { $films }
   *[other] Lido assim: { $films } e mais { $count }
}
import-guesses = { $count ->
    [0] Talvez: { $films }?
   *[other] Talvez: { $films }? (e mais { $count })
}
import-missing-named = Não estão aqui: { $films }
import-missing-more = Não estão aqui: { $films } e mais { $count }
import-stands-used = Já está valendo.
import-stands-undone = Foi desfeita.
import-stands-left = Você a descartou.
import-nothing = Não há nada que eu possa usar.
import-question = { $count ->
    [1] Uso essa nota?
   *[other] Uso essas { $count } notas?
}
import-question-later = { $count ->
    [1] Coloco na sua lista para ver?
   *[other] Coloco os { $count } na sua lista para ver?
}
import-use-button = Usar
import-leave-button = Descartar
import-unclear-button = Ver os em dúvida

import-done = Pronto: { $count ->
    [1] 1 avaliação
   *[other] { $count } avaliações
} do { $service }. Você já tem uma lista nova.
import-later-done = { $count ->
    [1] Há mais 1 filme na sua lista para ver.
   *[other] Há mais { $count } filmes na sua lista para ver.
}
import-all-known = { $count ->
    [1] Nada de novo: esse você já avaliou.
   *[other] Nada de novo: esses { $count } você já avaliou.
}
import-show-button = Ver a lista
import-undo-button = Desfazer a importação
import-was-undone = Essa importação foi desfeita. Mande o arquivo de novo para tê-la de volta.
import-was-left = Você descartou essa importação. Mande o arquivo de novo para tê-la de volta.
import-left = Descartada. Nada mudou.
import-not-used = Essa importação não vale mais.
import-taken-back = Desfeito: { $count ->
    [1] 1 avaliação do { $service } foi apagada.
   *[other] { $count } avaliações do { $service } foram apagadas.
}
import-kept = { $count ->
    [1] 1 que você mudou depois fica.
   *[other] { $count } que você mudou depois ficam.
}
import-gone = Não tenho mais essa importação. Mande o arquivo de novo.

import-which =
    Em dúvida, { $place } de { $count }: <b>{ $film }</b> { $stars }
    Qual é?
import-none-button = Nenhum desses
import-enough-button = Já chega
import-which-end = Esses eram todos.
import-which-rest = { $count ->
    [1] A outra ainda não foi salva.
   *[other] As outras { $count } ainda não foram salvas.
}
import-others-button = Usar os outros
