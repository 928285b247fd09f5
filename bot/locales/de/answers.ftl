answer-which-film = Welcher Film? <b>{ $film }</b> hat das schon von dir.
answer-no-stars = Gut, keine Sterne für <b>{ $film }</b>.
answer-none = Gut, keiner davon. Vielleicht hilft der ganze Titel oder das Jahr.
answer-none-until = Gut, keiner davon. Vielleicht hilft der ganze Titel oder das Jahr; meine Filme reichen bis { $year }.
answer-of-ten = Es gibt 1 bis 5 Sterne; { $number } von 10 wären { $stars }.
edit-took-back = Deine Änderung hat <b>{ $film }</b> { $stars } zurückgenommen
answer-one-number = Bitte nur eine Zahl.
answer-left-open = Nicht gespeichert, weil offen ist, welcher Film gemeint war: { $films }.
