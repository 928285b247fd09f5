# What the bot tells admins by itself.
news-disk-full = The disk is { $percent } % full: I go on answering, but training is off until there is room. /status
news-training-failed = Training { $run } failed; the model in service goes on answering. /status says why.
news-token-refused = { $platform } refused my token, and I had to stop. Now I am back.
news-other-bot = Another program uses my token on { $platform }: stop one of the two, or nobody gets an answer.
news-told-to-wait = { $platform } takes no messages from me for { $wait }: they wait until then.
