count-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
count-ratings = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
count-lists = { $count ->
    [one] { $count } liste
   *[other] { $count } listes
}

whom = { $name } ({ $id })
whom-missing = Qui ? Écris un nom ou un identifiant après { $command }, ou réponds ainsi à un de ses messages.
whom-nobody = Je ne connais personne du nom de <b>{ $name }</b>. Je connais celles et ceux qui m'ont raconté quelque chose, et qui m'a parlé depuis mon démarrage : par leur nom, ou par l'identifiant que /whoami leur dit.
whom-which = Plusieurs personnes s'appellent ainsi. Laquelle ?
whom-gone = Je ne sais plus rien de cette personne.

role-command = Qui s'occupe de moi, et qui peut faire quoi
role-arguments = [PERSONNE RÔLE]
role-heading = <b>Qui s'occupe de moi</b>
role-how = Pour changer : <b>/role NOM admin</b>, <b>moderator</b> ou <b>none</b>.
role-unknown = Je ne connais pas de rôle « { $role } ».
role-which = Quel rôle pour { $who } ? Pour l'instant : { $role }.
role-given = { $who } a maintenant ce rôle : <b>{ $role }</b>.
role-owner-stays = Le bot est à { $who } : c'est écrit dans MARQUEE_ADMINS.
role-owner-elsewhere = À qui est le bot, c'est écrit dans MARQUEE_ADMINS seulement. Ici tu donnes <b>admin</b> ou <b>moderator</b>, ou tu le retires : <b>none</b>.
role-owner = propriétaire
role-admin = admin
role-moderator = modération
role-none = aucun rôle

block-command = Ne plus répondre à quelqu'un
block-arguments = PERSONNE
block-heading = <b>Personnes bloquées</b>
block-nobody = Personne n'est bloqué.
block-how = <b>/block NOM</b> et <b>/unblock NOM</b> le changent.
block-done = J'ai bloqué { $who } : je le dis une fois, puis plus rien. Je n'apprends rien de ses notes.
block-not-yours = { $who } a ici ce rôle : { $role }. Tu ne peux pas bloquer.
block-told = Je ne te réponds plus : la personne qui s'occupe de moi t'a bloqué l'accès. Tes notes restent les tiennes, et je n'en apprends rien. Si c'est une erreur, écris-lui.
block-button = Bloquer
unblock-command = Répondre de nouveau à quelqu'un
unblock-button = Débloquer
unblock-done = Je réponds de nouveau à { $who }, et j'apprends de nouveau de ses notes.
unblock-not = Rien ne bloquait { $who }.

lasterror-command = Ce qui a échoué récemment
lasterror-none = Aucune erreur notée : tout est calme.
lasterror-heading = <b>Ce qui a échoué récemment</b>
lasterror-more = Tout est dans le journal.

others-command = La liste de quelqu'un, et ses raisons
others-heading = <b>La liste de { $who }</b>
others-made-from = À partir de { $ratings }, curseur à { NUMBER($dial, maximumFractionDigits: 1) }
others-none = Il ne reste rien à lui montrer.
others-logged = Je ne la lui ai pas montrée. Ton regard est noté dans le journal.
others-logged-own = Je ne te l'ai pas montrée comme ta liste, elle ne compte donc pas. Ton regard est noté dans le journal.
others-in-company = Les goûts de quelqu'un ne regardent personne d'autre : demande-moi en privé, { $command }

privacy-admins =
    <b>Qui s'occupe de moi</b>
    Pour comprendre ce qui a échoué, les admins peuvent regarder la liste que je te montrerais, avec ses raisons (/why) ; chaque regard est noté dans le journal. Ils voient aussi qui est là : nom, depuis quand, combien de notes, le jour de la dernière. Je garde aussi qui s'occupe de moi et qui est bloqué ici ; des étoiles de ces derniers, je n'apprends rien.
