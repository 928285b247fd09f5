undo-command = Desfazer sua última mudança
undo-nothing = Não há nada para desfazer.
undo-gone = Desfeito: sua avaliação de <b>{ $film }</b> foi apagada
undo-restored = Desfeito: de novo <b>{ $film }</b> { $stars }
undo-changed = Desfeito: de novo <b>{ $film }</b> { $stars } (era { $before })
undo-several = Desfeito: suas avaliações de { $films } foram apagadas
undo-import = Desfeito: a importação do { $service }. Avaliações restantes: { $count }
