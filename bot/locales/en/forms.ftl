### Where a platform has forms: what is typed into a field, and what opens it. A field's label: 45 characters at most.

forget-copy = A copy first: /mydata.
# $word is typed as it stands.
forget-form-button = Type “{ $word }”
myratings-search-button = Search by title
filmnight-form-button = Another time
import-paste-button = Paste films and stars

forms-import-title = Your ratings
forms-import-lines = One film a line: Title, stars
forms-import-example = Heat (1995), 5
