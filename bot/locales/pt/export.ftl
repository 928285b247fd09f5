export-command = Suas avaliações em um arquivo
export-arguments = [csv|json]
export-forms = Escrevo CSV e JSON: <b>/export csv</b> ou <b>/export json</b>
export-in-company = Suas avaliações não são da conta de mais ninguém: me peça em particular.
export-none = Você ainda não avaliou nenhum filme, então não há nada para exportar.
export-table = { $count ->
    [1] Sua única avaliação
   *[other] Suas { $count } avaliações, as mais novas primeiro
}. /import lê o arquivo de volta, e a importação do Letterboxd também. Em JSON: /export json
export-json = { $count ->
    [1] Sua única avaliação
   *[other] Suas { $count } avaliações, as mais novas primeiro
}. Em tabela: /export csv
