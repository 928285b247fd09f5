recommend-command = Five films for you, or as many as you say
recommend-arguments = [HOW MANY]
