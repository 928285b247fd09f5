"""What is said in plain words: readers of a message, in order, and the questions that the bot asks back."""
