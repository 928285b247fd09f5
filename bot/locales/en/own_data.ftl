mydata-command = Everything stored about you, as a file
mydata-in-company = That is nobody else's business: ask me in private.
# With the file, of $count rows of the database.
mydata-all = All I have about you: { $count ->
    [1] 1 row
   *[other] { $count } rows
}, by table. /privacy says what for, /forgetme deletes it.
privacy-command = What I keep about you, and why
privacy-answer =
    <b>What I keep about you</b>
    Your id and name on this platform, the stars you give and when, films you say you haven't seen, the lists I showed you, files you brought in, what I asked you, friends you compare with, groups you take part in and your votes there, where you live as far as the clock goes, and what I am to remind you of.

    <b>What for</b>
    To find films for you, and to learn what goes well together: your stars are among the ratings I learn from, without your name.

    <b>Who sees it</b>
    Whoever runs me. In a group, those in it see what you ask there; where you take part, also what should suit you, and your votes and stars for its film nights. A friend sees what you have in common, only if both of you agreed (/match). I sell nothing and show no ads.

    <b>Your rights</b>
    /mydata: everything, as a file
    /export: your ratings, for other services
    /forgetme: all of it deleted at once, and out of what I learn at the next training
# Of the site, and of the same within Telegram.
privacy-site =
    <b>In a browser</b>
    My site gives your browser one cookie, a random number: it stands for your films from the first star on, and I keep only its fingerprint, until 400 days after your last visit. A second one remembers your language, if you choose one there. Opened inside Telegram, the site hears from Telegram your number and first name, and its cookies hold there alone. I write down no addresses and nothing you search for.
# After privacy-answer, where a film database is asked.
privacy-tmdb = Posters and plots I ask of TMDB: it hears names of films, yours and my catalog's, and never who asked.
