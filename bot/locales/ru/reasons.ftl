reason-liked = ведь тебе { $count ->
    [1] нравится
   *[other] нравятся
} { $films }
reason-taste = нравится многим с похожим вкусом
reason-popular = нравится почти всем
list-each = Каждый: { $why }
list-some = { $places }: { $why }
