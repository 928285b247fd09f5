# This language's own name, and its English one.
language-name = English
language-name-english = English
language-command = The language I speak with you
language-arguments = [LANGUAGE]
language-question = I speak <b>English</b> with you. Which language do you prefer?
language-unknown = I don't speak that one yet. These I do:
language-auto-button = As my app has it
language-changed = I'll speak <b>English</b> with you from now on.
# Below the answer to a wish that was said in another language than before.
language-followed = I'll speak <b>English</b> with you from here on; /language changes that.

language-group-changed = In this group I speak English from now on. Your own language in private: <b>/language</b> there.
language-group-stays = I have kept it for you, in private. Here I speak the group's language, which whoever manages it can change.
language-group-none-button = Each in their own language
