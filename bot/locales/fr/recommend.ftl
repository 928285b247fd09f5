recommend-range = Je peux montrer de 1 à { $most } films à la fois.
recommend-no-more = C'étaient tous les films que je connais et que tu n'as pas notés.
recommend-none = Tu as noté tous les films que je connais. Chapeau ! Reviens quand j'en aurai appris d'autres.
recommend-last = Ce sont tous les films que je connais et que tu n'as pas notés.
recommend-next-button = Encore { number-word }
recommend-command = Des films pour toi : combien et lesquels, à toi de dire
recommend-arguments = [COMBIEN] [MOTS]
recommend-usage =
    Dis-moi combien de films tu veux, comment ils doivent être, ou les deux :
    <b>/recommend 10</b>
    <b>/recommend comedy 1990s no romance</b>
    <b>/recommend like Alien but not horror</b>
    <b>/recommend 3 short films with Al Pacino</b>
recommend-which-like = Comme quel film ?
recommend-unread = Je n'ai pas compris « { $words } ».
