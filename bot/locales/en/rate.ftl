rate-command = Rate a film, 1 to 5 stars, halves allowed
rate-arguments = FILM [STARS]
