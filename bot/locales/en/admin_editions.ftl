# Editions to review, on the pages of the site for those who look after the bot.

admin-editions = Editions
editions-lead = Films whose editions may be wrongly together, or wrongly apart. What you decide here counts when the data is next prepared; ratings that people gave stay.
editions-open = To look at
editions-reasons = By reason
editions-all = All
editions-none = Nothing to look at: whatever was doubtful is decided.
# Why two products are listed: names of choices, then sentences.
editions-short-same-year = Same year
editions-short-near-years = Years near
editions-short-no-year = No year
editions-short-years-differ = Years differ
editions-short-titles-differ = Titles differ
editions-reason-same-year = Two films now: same title, same year
editions-reason-near-years = Two films now: same title, years near each other
editions-reason-no-year = Two films now: same title, one without a year
editions-reason-years-differ = One film now, with editions of different years
editions-reason-titles-differ = One film now, with editions of different titles
editions-merge-button = They are one film
editions-split-button = The second is another film
editions-fine-button = Fine so
# Films before and after those of this page, which begin with the best known ones.
editions-earlier-button = Better known
editions-later-button = Less known
editions-decided = Decided
editions-next = It counts when the data is next prepared (marquee data prepare) and a model is trained on it.
editions-none-decided = Nothing yet.
# Product ids follow.
editions-decided-merge = One film:
editions-decided-split = A film of its own:
editions-decided-fine = Fine so:
editions-back-button = Take back
editions-said = Kept: it counts when the data is next prepared.
editions-said-back = Taken back.
# Numbers of decisions, in what is told of the data set.
editions-in-data = Decisions about editions: { $applied } applied, { $gone } of products that are gone, { $together } waiting for their source to be prepared again
