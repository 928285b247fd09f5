random-command = Um filme sorteado entre os de que você gostaria
random-arguments = [PALAVRAS]
random-none = Não sobrou nada para sortear. /recommend again mostra o que já apareceu antes.
random-near = Não tenho nenhum filme que seja tudo isso; este chega perto.
random-another-button = Outro
