reason-liked = porque você gostou de { $films }
reason-taste = muita gente com o seu gosto gosta dele
reason-popular = quase todo mundo gosta dele
list-each = Cada um: { $why }
list-some = { $places }: { $why }
