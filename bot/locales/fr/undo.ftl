undo-command = Annuler ton dernier changement
undo-nothing = Il n'y a rien à annuler.
undo-gone = Annulé : ta note pour <b>{ $film }</b> est effacée
undo-restored = Annulé : de nouveau <b>{ $film }</b> { $stars }
undo-changed = Annulé : de nouveau <b>{ $film }</b> { $stars } (c'était { $before })
undo-several = Annulé : tes notes pour { $films } sont effacées
undo-import = Annulé : l'import de { $service }. Notes restantes : { $count }
