stats-command = People, ratings, and how my lists are taken
stats-button = Stats
stats-heading = <b>The last { $count } days</b>
# $people and $ratings are those of count-people and count-ratings. $stored is count-people of all there are.
stats-line = { $people }, { $ratings }; { $stored } stored in all
stats-most = Most on { $day }: { $ratings }
stats-people-head = People a day
stats-ratings-head = Ratings a day
stats-no-lists = I have shown no list in that time.
stats-accepted-heading = <b>Films I showed that were then rated 4 or more</b>
# $version names a model.
stats-accepted = { $version }: { $liked } of { $shown }; { $other } rated lower
stats-share = { $liked } of { $shown }
# How a day is written, as unicode.org/reports/tr35 has patterns.
stats-day = d MMM
