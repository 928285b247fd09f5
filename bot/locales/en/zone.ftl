zone-question = Where do you live? Then I go by your clock. Tap, or write a city, a country, or the distance from UTC, such as <b>UTC+2</b>.
# The same, where no place is offered.
zone-question-open = Where do you live? Then I go by your clock. Write a city, a country, or the distance from UTC, such as <b>UTC+2</b>.
# After it, where others read along.
zone-question-company = Here, as a reply to this message.
zone-several = There is more than one clock there. Which one is yours?
zone-unknown = I don't know a clock in <b>{ $place }</b>. A larger city nearby will do, or the country.
# $place is the city by which their time zone is known.
zone-told = From now on I go by the clock of <b>{ $place }</b>.
zone-elsewhere-button = I live elsewhere
