list-popular =
    <b>Beliebte Filme für den Anfang</b>
    Deinen Geschmack kenne ich noch nicht; deshalb von allem etwas, was vielen gefällt:
list-unread =
    <b>Beliebte Filme für den Anfang</b>
    Aus dem, was du bisher bewertet hast, kann ich deinen Geschmack nicht ablesen; deshalb etwas, was vielen gefällt:
list-away =
    <b>Weg von { $count ->
        [1] diesem einen
       *[other] diesen { number-word }
    }</b>
    Was du liebst, weiß ich noch nicht: Schon ein Film würde helfen.
list-for-you = <b>Für dich</b>
list-from = <b>Aus { $count ->
    [1] einem Film, den
   *[other] { $count } Filmen, die
} du bewertet hast</b>
list-top = <b>Platz { $first } bis { $last }</b>
list-top-of = <b>Platz { $first } bis { $last }: { $wish }</b>
list-nearest = Einen Film, der all das ist, habe ich nicht. Am nächsten kommen: { $parts }.
list-part = „{ $part }“
list-like-gone = Den Film, dem sie ähneln sollen, habe ich nicht mehr.
list-wish-gone = Ich weiß nicht mehr, worum es in dieser Liste ging, oder sie gehört jemand anderem. /recommend macht eine neue.
list-wish-begins = Worum es in der Liste ging, weiß ich nicht mehr; diese fängt neu an.
list-end-but-shown = Das ist alles bis auf das, was ich dir in den letzten Wochen gezeigt habe.
list-end-of-wish = Mehr habe ich davon nicht.
list-all-shown = Die habe ich dir alle in den letzten Wochen gezeigt.
list-wish-over = Das war alles, was ich davon habe.
list-again-button = Noch einmal zeigen
list-without-button = Ohne „{ $part }“ ({ $count })
list-allow-button = Auch { $genres } ({ $count })
list-but-without = ohne „{ $part }“
list-but-one-of = eins von „{ $part }“
list-but-around = einige Jahre um „{ $part }“
list-left-out = Das habe ich weggelassen.
list-closing-first = Einen gesehen? Öffne ihn über seine Nummer: Mit deinen Sternen geht die nächste Liste davon aus.
list-all-known = Davon kennst du alles, was ich habe: { $wish }.
list-like-button = Wie { $film }
list-allow-all-button = Auch { $genres }
list-none-so = Keiner von diesen, soviel ich weiß.
list-no-lengths = Wie lang sie alle sind, weiß ich nicht; ihre Links wissen es.
