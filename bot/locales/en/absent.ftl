# After it was said that a film is not there: what else its director made. $films are titles.
absent-others = By the same director, { $director }, I have { $films }.
absent-rate-button = Rate { $film }
