random-command = Ein Film, gezogen aus denen, die dir gefallen würden
random-arguments = [WORTE]
random-none = Es ist keiner mehr da, den ich ziehen könnte. /recommend again zeigt, was schon in deinen Listen stand.
random-near = Einen Film, der all das ist, habe ich nicht; dieser kommt nahe.
random-another-button = Noch einer
