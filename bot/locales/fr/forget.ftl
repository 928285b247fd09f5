forget-command = Effacer tout ce que je sais de toi
forget-nothing = Je n'ai rien enregistré à ton sujet.
forget-question =
    <b>Tu veux que je t'oublie ?</b>
    Cela efface { $count ->
        [0] tout ce que j'ai enregistré à ton sujet
        [1] ton unique note
       *[other] tes { $count } notes
    }, leur historique et les listes que je t'ai montrées. Impossible de revenir en arrière.
forget-yes-button = Oui, oublie-moi
forget-no-button = Non, garde tout
forget-done = C'est fait : il ne reste rien à ton sujet. Tu peux revenir quand tu veux avec /start.
forget-kept = Très bien, rien n'a été effacé.
forget-typed = D'abord une copie : /mydata. Pour confirmer, écris <b>{ $command }</b> ou appuie sur le bouton.
forget-in-company = Cela reste entre toi et moi : envoie-moi /forgetme en privé. Rien n'a été effacé.
