# Below a list: a menu of moods, each a genre.
mood-button = Other mood
mood-question = What are you in the mood for?
# Buttons; "Far out" is science fiction.
mood-comedy = Funny
mood-action = Exciting
mood-thriller = Tense
mood-romance = Romantic
mood-horror = Scary
mood-sci-fi = Far out
mood-animation = Animated
mood-drama = Serious
mood-documentary = True stories
mood-every = All kinds
