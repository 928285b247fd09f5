# People and settings, on the pages of the site for those who look after the bot.

settings-title = Settings
settings-process = This process
settings-host = Machine
settings-database = Database
settings-started = Started (UTC)
settings-memory = Most memory taken
settings-python = Python
# $count is a number, already written.
settings-megabytes = { $count } MB
settings-platforms = Speaks first on
settings-trains = Models can be trained here
settings-yes = yes
settings-no = no
settings-variables = Variables
settings-lead = As this process was started. What each does, and what holds where one is not set, stands in docs/operating.md.
settings-secret = set, not shown
settings-unset = not set
people-who = Who
people-last = Last rating (UTC)
people-since = Since (UTC)
people-blocked = blocked
people-none = Nobody is stored yet.
