match-command = Comparer ses goûts avec un ami d'accord
match-arguments = [CODE]
match-somebody = Quelqu'un
match-in-company = Qui se compare avec qui ne regarde personne d'autre : demande-le-moi en privé.
match-with-whom = Comparer avec qui ?
match-invite-button = Inviter quelqu'un
match-invitation =
    Envoie ceci à la personne de ton choix. C'est valable pour une seule personne, pendant une semaine :

    <b>/match { $code }</b>

    Quand elle aura accepté, vous verrez tous les deux quels films vous partagez, où vos avis divergent et ce qui vous plairait à tous les deux. Chacun peut y mettre fin à tout moment.
match-not-here = Envoie-moi ça en privé : ici, d'autres lisent aussi.
match-asked = <b>{ $name }</b> propose de comparer vos goûts. Vous verriez tous les deux les films que vous avez notés l'un et l'autre, et ce qui vous plairait à tous les deux ; rien d'autre.
match-agree-button = D'accord
match-decline-button = Non
match-agreed = C'est d'accord.
match-declined = Très bien : rien n'a été partagé.
match-void = Ce code n'est pas valable : il a servi, a plus d'une semaine, est le tien ou contient une faute. Demandes-en un nouveau : on l'obtient en m'envoyant /match.
match-over = Vous ne vous comparez plus. /match invite quelqu'un.
match-ended = C'est fini : aucun de vous ne voit plus les films de l'autre.

match-heading = <b>Toi et { $name }</b>
match-shared = { $count ->
    [1] Un film que vous avez noté tous les deux
   *[other] { $count } films que vous avez notés tous les deux
} ; vous êtes d'accord sur { $agree }, à une étoile près.
match-none-shared = Il n'y a encore aucun film que vous ayez noté tous les deux.
match-loved = <b>Vous aimez tous les deux</b>
match-parted = <b>Vos avis divergent</b>
match-parted-film = { $film } : toi { $own }, { $name } { $theirs }
match-for-both = <b>Pour une soirée ensemble</b>
match-for-both-film = { $place }. { $film } : toi environ { $own }, { $name } environ { $theirs } · { $link }
match-too-few = Notez chacun quelques films de plus, et je trouverai ce qui vous plaît à tous les deux.
match-stop-button = Ne plus comparer
