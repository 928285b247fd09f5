# Why a film is in a list; after its name, in running text. $count films are named.
reason-liked = because you liked { $films }
reason-taste = many people with your taste like it
reason-popular = nearly everybody likes it
# Above a list: what holds of each film. $why is one of the above, or whom they suit.
list-each = Each: { $why }
# The same of the films at $places alone.
list-some = { $places }: { $why }
