suggest-command = Un film sans demander, chaque jour ou semaine
suggest-arguments = [QUAND]
suggest-private = Les suggestions se font en privé : écris-moi là.
suggest-unknown = Je n'ai pas compris. Comme ceci : <b>/suggest quotidien 19:00</b> ou <b>/suggest vendredi 18:00</b>.
suggest-off = Je peux te suggérer un film sans que tu demandes, de ta liste ou de la mienne. Pour l'instant, non. À quel rythme ?
suggest-on = Je te suggère un film <b>{ $rhythm }</b>, heure de { $place }.
suggest-every-day = chaque jour à { $hour }
suggest-every-week = chaque { $day } à { $hour }
suggest-next = Le prochain : { $when }.
suggest-stopped = Plus de suggestions. <b>/suggest</b> les fait revenir.
suggest-which-hour = À quelle heure ?
suggest-none = Je n'en ai pas d'autre pour le moment.
suggest-not-tonight = Pas aujourd'hui, alors.
suggest-film =
    <b>Que dis-tu de celui-ci ?</b>
    { $film }
suggest-since = dans ta liste depuis le { $date }
suggest-since-date = d MMMM
suggest-daily-button = Chaque jour
suggest-weekly-button = Une fois par semaine
suggest-change-button = Changer l'heure
suggest-hour-button = Une autre heure
suggest-day-button = Un autre jour
suggest-another-button = Un autre
suggest-daily-words = quotidien quotidienne jour jours
suggest-weekly-words = hebdomadaire hebdo semaine semaines
suggest-off-words = non stop jamais aucun arrêter
