rollback-command = Revenir au modèle d'avant
rollback-nothing = Rien n'a changé : { $error }
rollback-done =
    <b>Retour en arrière effectué.</b>
    En service : { $version }
    Avant : { $before }
rollback-none = aucun
