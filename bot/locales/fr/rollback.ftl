rollback-command = Revenir au modèle d'avant
rollback-nothing = Rien n'a changé : { $error }
rollback-others = /models montre les autres ; chacun peut être mis en service.
rollback-done =
    <b>Retour en arrière effectué.</b>
    En service : { $version }
    Avant : { $before }
rollback-none = aucun
