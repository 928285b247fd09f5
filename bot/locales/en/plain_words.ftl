# What is said in plain words, where it is not all clear.
plain-guess = I didn't get all of that. Do you mean this?
plain-list-button = Show my list
plain-all-right = All right. Name a film, or tell me what you are in the mood for.
plain-last-list = That was the last one. Rate a film you know, or wish for something else.
plain-nothing-to-drop = <b>{ $film }</b> has no stars of yours, and is on no list of yours.
plain-which-film = Which film? Name it, <b>Heat</b> for one, or look at a list first.
plain-which = Which one?
plain-which-of = The list has { $count ->
    [1] 1 film. That one?
   *[other] { $count } films. Which one?
}
plain-film-button = The film { $film }
plain-wish-button = Films: { $wish }
plain-unknown-person = I know of no film with <b>{ $person }</b>.
plain-like-which = Like which film? Name it, or open one of a list.
plain-clear-button = Clear
plain-absent = I don't have <b>{ $film }</b>.
plain-absent-until = I don't have <b>{ $film }</b>: my films end in { $year }.
plain-no-people = I know of no film with <b>{ $person }</b>: I don't know who made my films or plays in them.
plain-several-seen = Seen: { $films }.
plain-several-later = On your list: { $films }.
plain-several-not-for-me = Not for you: { $films }. Gone from your lists.
# A wish for years after the last one that is known.
plain-years-end = My films end in { $year }: these are the newest.
# Before a film's card, where something was asked that is not known.
plain-no-more-known = That is all I know of it; the link has more.
# Words of a wish that were not understood.
plain-left-out = I left out “{ $words }”: I can't look for films by that.
# Films are asked for by their story.
plain-description = I can't find a film by what happens in it. Tell me part of its title, or a film like it.
# Before buttons of films: all of that name.
plain-named = Films called <b>{ $name }</b>:
# The films of a series; those after one of it.
plain-series = <b>{ $name }</b>, by year:
plain-sequels = After <b>{ $name }</b>, by year:
plain-no-sequel = I know no sequel to <b>{ $film }</b>.
plain-have = These I have:
# Films are asked for by words that nothing is known of: “christmas movies”.
plain-not-by = I can't look for films by “{ $words }”. By mood, kind and year I can: something funny from the 90s.
# Somebody asks what Netflix has.
plain-service = I can't see what a service shows. Open a film: its card or its link tells where to watch it.
# Before the card of a film that somebody says they have not seen.
plain-unseen = Then it is still ahead of you.
# The same in a line beside others.
plain-unseen-film = Not seen yet: <b>{ $film }</b>.
# Somebody says that they have not seen a film that has stars of theirs.
plain-unseen-rated = You gave <b>{ $film }</b> { $stars }. Shall I take that back?
# Somebody wants no zombies; a button leaves out horror.
plain-no-subjects = I can't tell which films have “{ $words }” in them. I can leave out a whole kind:
# Films of a name are left out: “no more Potter”.
plain-without-named = Without films that have <b>{ $name }</b> in their title.
# Somebody wants less known films than those of the list; the next ones follow.
plain-less-known = The next ones, then. For less known films from the start, turn /dial.
# Before a list: whoever asks had a bad day.
plain-low = I'm sorry. Perhaps one of these does you good.
