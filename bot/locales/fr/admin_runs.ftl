admin-runs = Entraînements
admin-run = Entraînement { $number }
admin-run-unknown = Il n'y a pas d'entraînement { $number } : la liste les montre tous.
admin-run-asked = { $who ->
    [you] toi
    [schedule] l'horaire
   *[other] { $name }
}, { $moment } UTC
admin-state-queued = en attente
admin-state-running = en cours
admin-state-promoted = mis en service
admin-state-kept = pas mis en service
admin-state-failed = échoué
admin-older-button = Plus anciens
admin-newest-button = Les derniers
admin-gate = Ce qui a décidé
admin-measure = Mesure
admin-gate-new = Nouveau
admin-gate-old = En service alors
admin-gate-popularity = Popularité
admin-gate-difference = Différence (95 %)
admin-beside = À côté du modèle en service
admin-curves = Comment il a appris
admin-pass = Passage
admin-pass-by-pass = Passage par passage
admin-learned-from = Appris
admin-put-aside = Mis de côté
admin-curve-loss = Perte
admin-curve-ndcg = NDCG des listes
admin-curve-mae = Erreur absolue moyenne
admin-log = Fin de son journal
admin-log-end = Seule la fin est affichée.
admin-log-empty = Rien n'y est écrit pour l'instant.
admin-no-log = Aucun journal sur cette machine : il reste là où l'entraînement a eu lieu, et seuls les derniers sont gardés.
