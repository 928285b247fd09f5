# What the promotion gate decided on a new model ("bundle"). $figures are those of figures-... below.
verdict-first = Promoted, the first bundle: { $figures }.
verdict-first-more-personal = Promoted, the first bundle: { $figures }; its first lists are clearly more personal.
verdict-more-personal = Promoted: its first lists are clearly more personal, which makes up for the loss ({ $figures }).
verdict-not-worse = Promoted: { $figures }, not worse beyond noise.
verdict-popularity-instead = Kept out of service: it ranks worse than popularity beyond noise ({ $figures }). Popularity serves.
# $what is one or more of worse-... below; $count is how many.
verdict-worse = Kept the one in service: { $what } got worse beyond noise ({ $figures }).
verdict-unmeasured = Promoted: there are too few people to measure it on.
verdict-not-compared = It was not compared with the one in service.
# Before one of the above. $error is for operators, in English.
verdict-unopened = The bundle in service cannot be opened ({ $error })

worse-ndcg-10 = ranking
worse-rmse = predicted stars
worse-ndcg-10-beyond = first lists beyond the best known films
worse-personalisation = how personal first lists are

figure = { $measure } { NUMBER($value, minimumFractionDigits: 3, maximumFractionDigits: 3) }
figure-whole = { $measure } { $value }
figures-first = NDCG@10 { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }, popularity { NUMBER($popularity, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-compared = { $measure } { NUMBER($old, minimumFractionDigits: 4, maximumFractionDigits: 4) } -> { NUMBER($new, minimumFractionDigits: 4, maximumFractionDigits: 4) }
figures-people = on { $people } people held out

# Measures whose names hold words.
measure-calibration = Calibration error
measure-coverage-10 = Coverage@10
measure-held-out-people = people held out
measure-ndcg-10-beyond = NDCG@10 beyond the top 100
measure-personalisation = Personalisation@10
