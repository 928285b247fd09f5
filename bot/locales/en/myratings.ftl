myratings-command = Look at, change or remove what you rated
myratings-none = You haven't rated a film yet. Start with <b>/rate Heat 5</b> or look at /recommend.
# Before why there are no films yet.
myratings-none-yet = You haven't rated a film yet.
myratings-heading = { $count ->
    [1] <b>Your one rating</b>
   *[other] <b>Your { $count } ratings</b>
}
# After the heading.
myratings-pages = , newest first (page { $page } of { $pages })
myratings-closing = Choose one to change or remove it.
myratings-edit = You gave <b>{ $film }</b> { $stars }. Choose other stars, or remove it:
myratings-removed = Removed: <b>{ $film }</b> (it was { $before })
myratings-unrated = You have no rating of that film any more.
myratings-gone = That rating is already gone.
myratings-button = My ratings
# $place of the film in the list.
myratings-change-button = Change { $place }
myratings-remove-button = Remove
myratings-back-button = Back
myratings-newer-button = ← Newer
myratings-older-button = Older →
myratings-arguments = [WORDS]
# $words are in the titles of $count of them.
myratings-found = { $count ->
    [1] <b>One of your ratings</b>
   *[other] <b>{ $count } of your ratings</b>
} with “{ $words }”
myratings-found-none = You have rated no film with <b>{ $words }</b> in its title.
myratings-pages-stars = , most stars first (page { $page } of { $pages })
myratings-pages-title = , by title (page { $page } of { $pages })
myratings-before-button = ← Back
myratings-after-button = On →
myratings-sort-newest-button = Newest first
myratings-sort-stars-button = Most stars first
myratings-sort-title-button = By title
