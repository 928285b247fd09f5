recommend-command = Five films for you, or as many as you say
recommend-arguments = [HOW MANY]
recommend-count = Tell me how many films you want, 1 to { $most }: <b>/recommend 10</b>
recommend-range = I can list 1 to { $most } films at once.
recommend-no-more = That was every film I know and you haven't rated.
recommend-none = You have rated every film I know. I'm impressed! Come back when I have learned more.
# Below a list that is shorter than asked for.
recommend-last = That's every film I know and you haven't rated.
recommend-closing = Seen one? Rate it here and your list gets better.
recommend-closing-first = Seen one? Rate it here and the next list starts from it.
# $count films.
recommend-next-button = Next { number-word }
recommend-rate-button = Rate { $film }
# $place of the film in the list.
recommend-rate-place-button = Rate { $place }
