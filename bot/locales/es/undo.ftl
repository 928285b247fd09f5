undo-command = Deshacer tu último cambio
undo-nothing = No hay nada que deshacer.
undo-gone = Deshecho: tu puntuación de <b>{ $film }</b> ya no está
undo-restored = Deshecho: de nuevo <b>{ $film }</b> { $stars }
undo-changed = Deshecho: de nuevo <b>{ $film }</b> { $stars } (tenía { $before })
undo-several = Deshecho: tus puntuaciones de { $films } ya no están
undo-import = Deshecho: la importación de { $service }. Puntuaciones que quedan: { $count }
