recommend-range = I can list 1 to { $most } films at once.
recommend-no-more = That was every film I know and you haven't rated.
recommend-none = You have rated every film I know. I'm impressed! Come back when I have learned more.
# Below a list that is shorter than asked for.
recommend-last = That's every film I know and you haven't rated.
# $count films.
recommend-next-button = Next { number-word }
recommend-command = Films for you: how many, and of what kind, as you say
recommend-arguments = [HOW MANY] [WORDS]
recommend-usage =
    Tell me how many films you want, what they should be, or both:
    <b>/recommend 10</b>
    <b>/recommend comedy 1990s no romance</b>
    <b>/recommend like Alien but not horror</b>
    <b>/recommend 3 short films with Al Pacino</b>
recommend-which-like = Like which film?
recommend-unread = I didn't understand “{ $words }”.
