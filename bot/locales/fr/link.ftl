link-command = Relier ce chat à ton navigateur
link-arguments = [CODE]
link-in-company = Qui tu es ailleurs ne regarde personne d'autre : demande-moi en privé.
link-code =
    Sur mon site, sous « À moi », choisis « Relier » et écris-y ce code dans les { $minutes } minutes :

    <b>{ $code }</b>

    Ou prends un code là-bas, et envoie-moi <b>/link CODE</b>.
link-with = L'autre compte : { $platform }, { $name }.
link-with-browser = De l'autre côté : un navigateur sur mon site.
link-counts = Notes : { $own } ici, { $theirs } là-bas. Ensuite, les deux côtés les ont toutes.
link-both-rated = { $count ->
    [1] Un film est noté des deux côtés ; les étoiles les plus récentes comptent.
   *[other] { $count } films sont notés des deux côtés ; les étoiles les plus récentes comptent.
}
link-question = Je relie les deux ? Seulement si le code vient de toi.
link-yes-button = Relier
link-no-button = Non
link-done = C'est relié : ton navigateur et ce chat connaissent maintenant les mêmes films.
link-left = D'accord : rien n'a été relié.
link-void = Ce code ne vaut rien : il a servi, il est trop vieux, c'est le tien, ou il y a une faute de frappe. Le site en fait un nouveau, sous « À moi ».
link-both = Ce code vient d'un autre chat. Je peux relier un chat à un navigateur, pas deux chats.
