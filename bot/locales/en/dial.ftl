dial-command = Familiar films or adventurous ones
dial-arguments = [WHERE]
dial-question = How adventurous should your films be? Now: <b>{ $now }</b>.
# Before the question.
dial-unknown = I know five ways.
dial-turned = Your films from now on: <b>{ $now }</b>.
dial-list-button = Show my list
# In small letters: people may type them too.
dial-familiar = familiar
dial-a-bit-familiar = a bit familiar
dial-balanced = balanced
dial-a-bit-adventurous = a bit adventurous
dial-adventurous = adventurous
# Words that people put before the first or the last one to mean less of it.
dial-small-words = a bit little more slightly somewhat
