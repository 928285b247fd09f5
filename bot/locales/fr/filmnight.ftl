filmnight-command = Une soirée film : vous votez, je dis lequel
filmnight-arguments = [JOUR] [HEURE] [MOTS]
filmnight-when = Quand ? Touchez, ou écrivez-le : <b>/filmnight samedi 20:00</b>
filmnight-not-planned = D'accord, pas de soirée film alors.
filmnight-which-clock = À quelle heure locale ? Nommez une ville après l'heure : <b>/filmnight samedi 20:00 Paris</b>
filmnight-for-nobody = Aucune soirée n'est prévue, car personne ne participe. Touchez, puis envoyez la même chose.
filmnight-passed = Cette heure est passée. Quand, alors ?
filmnight-too-far = C'est loin : je prévois { $days } jours à l'avance au plus.
filmnight-too-few = De cela j'ai trop peu de films pour un vote. Demandez moins : <b>/filmnight samedi 20:00</b>
filmnight-channel = Une soirée film est pour des gens qui peuvent voter : demande-la-moi dans un groupe.

filmnight-heading = <b>Soirée film, { $when }</b> · { $names }
filmnight-clock = { $when } (heure de { $place })
filmnight-vote = Votez ; je dis lequel c'est : { $when }.
filmnight-alone = Pour l'instant ils sont pour { $name } seulement. Qui d'autre vient ? Touchez, et redemandez /filmnight.
filmnight-close-button = Clore maintenant
filmnight-cancel-button = Annuler la soirée
filmnight-question = Soirée film, { $when } : quel film ?
filmnight-fans = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
} : { $names }

filmnight-decided = C'est <b>{ $film }</b>{ $facts }. { $when }.
filmnight-no-votes = Personne n'a voté, j'ai donc pris celui qui devrait le mieux vous aller à tous.
filmnight-tie = { $films } avait autant de voix ({ $count }) ; j'ai pris { $film }, qui devrait mieux vous aller à tous.
filmnight-votes = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
}.
filmnight-second = La prochaine fois : { $film } ({ $count ->
    [one] { $count } voix
   *[other] { $count } voix
}).
filmnight-cancelled = La soirée film ({ $when }) est annulée.
filmnight-cancel-question = J'annule la soirée film ({ $when }) ?
filmnight-none = Aucune soirée film n'est prévue ici. /filmnight en prévoit une.

filmnight-how = Comment était <b>{ $film }</b> ?
filmnight-not-button = N'a pas eu lieu
filmnight-did-not-happen = D'accord, elle n'a pas eu lieu. /filmnight prévoit la prochaine.
filmnight-rated-already = Quelqu'un a déjà donné des étoiles, j'en conclus qu'elle a eu lieu.

filmnight-occupied = Il y a déjà une soirée film : { $when }. La remplacer ?
filmnight-occupied-other = Il y a déjà une soirée film : { $when }. { $name } l'a prévue et peut la remplacer ; un admin aussi.
filmnight-replace-button = La remplacer
filmnight-keep-button = Garder celle-là
filmnight-kept = Elle reste comme elle est.
filmnight-not-yours = { $name } a prévu cette soirée et peut le faire ; un admin aussi.
filmnight-is-decided = Le vote est clos : c'est { $film }.
filmnight-is-over = Cette soirée film est passée. /filmnight en prévoit une autre.
