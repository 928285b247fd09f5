recommend-range = Auf einmal zeige ich 1 bis { $most } Filme.
recommend-no-more = Das waren alle Filme, die ich kenne und du nicht bewertet hast.
recommend-none = Du hast jeden Film bewertet, den ich kenne. Respekt! Komm wieder, wenn ich mehr gelernt habe.
recommend-last = Das sind alle Filme, die ich kenne und du nicht bewertet hast.
recommend-next-button = { $count ->
    [1] Der nächste
   *[other] Die nächsten { number-word }
}
recommend-command = Filme für dich: wie viele und welche, sagst du
recommend-arguments = [WIE VIELE] [WORTE]
recommend-usage =
    Sag mir, wie viele Filme du willst, wie sie sein sollen, oder beides:
    <b>/recommend 10</b>
    <b>/recommend comedy 1990s no romance</b>
    <b>/recommend like Alien but not horror</b>
    <b>/recommend 3 short films with Al Pacino</b>
recommend-which-like = Wie welcher Film?
recommend-unread = „{ $words }“ habe ich nicht verstanden.
