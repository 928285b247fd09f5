# The site's page for those who look after the bot. What is not here it shares with /status, /stats, /models and others.

admin-nav = Admin
admin-title = Behind the scenes
admin-now = How it stands
admin-no-model = No model is in service yet: the first training makes one.
admin-training = Training
admin-no-run = Nothing was trained yet.
admin-again-button = Look again
admin-day-by-day = Day by day
admin-day = Day
# Heads of columns.
admin-people = People
admin-ratings = Ratings
admin-version = Model
admin-kind = Kind
admin-trained = Trained (UTC)
admin-source = Source
# The last row of a table: all sources together.
admin-whole = All together
# Films shown, by model.
admin-accepted = How lists were taken, last 30 days
admin-shown = Shown
admin-liked = Rated 4 or more
admin-lower = Rated lower
admin-use-button = Put into service
admin-roles = Who looks after it
admin-blocked = Blocked
admin-data = The data that models learn from
admin-no-data = This machine has no report of a data set: it lies where models are trained.
# $people and $films are numbers.
admin-data-floor = Left out for too few ratings: { $people } people, { $films } films
admin-errors = What failed lately
admin-whose = Whose? A name, or an id such as telegram:77
admin-look-button = Look
admin-by-model-button = By each kept model
admin-said-training = The training is about to start.
admin-said-training-runs = A training was running already.
# $version names a model.
admin-said-model = In service now: { $version }
