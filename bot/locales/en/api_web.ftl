# The site's page to try the API; what the API says of itself is English.

api-nav = For programs
api-title = The API
api-lead = Search, films and lists for programs. Every request but one needs a key: <b>marquee api keys create NAME</b> makes one. The whole description:
api-key = Key
api-key-note = It stays on this page, and is sent to nobody but this site.
api-parameters = Parameters
api-needed = needed
api-body = Body
api-file = File
api-call = From a terminal
api-send-button = Send
api-answer = Answer
