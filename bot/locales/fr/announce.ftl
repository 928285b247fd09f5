announce-command = Dire quelque chose à tout le monde
announce-arguments = TEXTE
announce-how = Écris-le après la commande : <b>/announce De nouveaux films sont là.</b> Tu le vois d'abord, et personne ne le reçoit avant que tu le dises.
announce-too-long = C'est trop long : { $count } caractères, et il en tient { $most }.
announce-nobody = D'ici, je ne peux écrire à personne d'autre.
announce-preview = Ceci va à <b>{ $people }</b>, une fois à chacune :
# The same where groups get it too; $groups is their number.
announce-preview-groups = Ceci part à <b>{ $people }</b>, une fois à chacun, et à { $groups ->
    [one] { $groups } groupe qui veut des nouvelles :
   *[other] { $groups } groupes qui veulent des nouvelles :
}
announce-send-button = Envoyer
announce-drop-button = Ne pas envoyer
announce-dropped = Personne ne l'a reçu.
announce-gone = Cette annonce n'existe plus. Écris-la de nouveau : /announce
announce-going = <b>Je le dis à tout le monde</b> { $bar } { $sent } sur { $people } l'ont
announce-stop-button = Arrêter
announce-stopped = <b>Arrêté.</b> { $sent } sur { $people } l'ont, { $left } non.
announce-on-button = Continuer
announce-done = <b>C'est dit.</b> { $sent } sur { $people } l'ont.
announce-unreachable = { $count ->
    [one] { $count } personne n'accepte pas mes messages.
   *[other] { $count } personnes n'acceptent pas mes messages.
}
announce-failed = Impossible à joindre : { $count }.
announce-unsure = Pour { $count }, je ne sais pas si c'est arrivé ; je ne l'envoie pas deux fois.
