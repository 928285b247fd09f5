taste-command = Your taste as a picture
# $count is how many films are needed yet.
taste-too-few = Rate { $count ->
    [1] one more film
   *[other] { $count } more films
}, and I can say something of your taste.
taste-films-button = Show me films
taste-list-button = Films for this taste

# In words. Means are in stars.
taste-title = Your taste
taste-heading = { $count ->
    [1] <b>{ taste-title }</b>, from one film
   *[other] <b>{ taste-title }</b>, from { $count } films
}
taste-mean = You give { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars on average.
taste-mean-alike = You give { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars on average, as everybody does for these films ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-more = You give { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars on average, more than everybody for these films ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
taste-mean-less = You give { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars on average, less than everybody for these films ({ NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }).
# $stars are drawn, as ★★★★; $count films got them.
taste-often = { $count ->
    [1] Most often { $stars } (once).
   *[other] Most often { $stars } ({ $count } times).
}
# A genre and the mean of its films.
taste-kind = { $kind } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) })
taste-kinds = <b>Kinds you like best</b>
# $kind is as in taste-kind.
taste-kinds-least = least: { $kind }
taste-decades = <b>Decades</b>
taste-decade = { $year }s
# $decade is as in taste-decade.
taste-decade-best = best: the { $decade } ({ NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } stars)
# Below it, where it is another one; $count films are of it.
taste-decade-most = most seen: the { $decade } ({ $count ->
    [1] 1 film
   *[other] { $count } films
})
taste-people = <b>{ taste-people-head }</b>

# In the picture: a line has room for some 50 letters.
taste-line = { $count ->
    [1] { $count } film
   *[other] { $count } films
} · you give { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }
taste-line-everybody = { taste-line }, everybody gives these { NUMBER($everybody, minimumFractionDigits: 1, maximumFractionDigits: 1) }
# What a bar and its mark stand for.
taste-key-own = your stars
taste-key-everybody = everybody's, for the same films
taste-columns-head = How many films got how many stars
taste-kinds-head = Kinds
taste-decades-head = Decades
taste-people-head = People in films you liked
# Behind a bar.
taste-bar = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) } · { $count ->
    [1] { $count } film
   *[other] { $count } films
}
# $name made, or plays in, $count of the films that were liked.
taste-directed = { $name } · directed { $count } of them
taste-acted = { $name } · in { $count } of them
