import-command = Bring your ratings from Letterboxd, IMDb, Trakt, MovieLens
export-command = Your ratings as a file
export-arguments = [csv|json]
privacy-command = What I keep about you, and why
mydata-command = Everything stored about you, as a file
taste-command = Your taste as a picture
match-command = Compare tastes with a friend who agrees
match-arguments = [CODE]
