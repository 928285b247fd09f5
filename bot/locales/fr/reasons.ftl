reason-liked = parce que tu as aimé { $films }
reason-taste = beaucoup de gens qui ont tes goûts l'aiment
reason-popular = presque tout le monde l'aime
list-each = Chacun : { $why }
list-some = { $places } : { $why }
