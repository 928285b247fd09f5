similar-command = Films like one you name
similar-usage = Tell me a film, and I'll find others like it: <b>/similar Heat</b>
