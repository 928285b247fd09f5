link-command = Link this chat with your browser
link-arguments = [CODE]
link-in-company = Who you are elsewhere is nobody else's business: ask me in private.
# For the site; it holds for $minutes minutes.
link-code =
    On my site, under Mine, choose “Link”, and write this code there within { $minutes } minutes:

    <b>{ $code }</b>

    Or take a code from there, and send me <b>/link CODE</b>.
# The other side: $platform and what its person is called there.
link-with = The other account: { $platform }, { $name }.
# In its place where that is no chat.
link-with-browser = The other side: a browser on my site.
# Ratings on both sides.
link-counts = Ratings: { $own } here, { $theirs } there. Afterwards both sides have them all.
# $count films have stars on both sides.
link-both-rated = { $count ->
    [1] One film is rated on both; the later stars hold.
   *[other] { $count } films are rated on both; the later stars hold.
}
link-question = Link the two? Only if the code is your own.
link-yes-button = Link them
link-no-button = No
link-done = Linked: your browser and this chat know the same films now.
link-left = All right: nothing was linked.
link-void = That code is no good: it was used, is too old, is your own, or has a slip in it. The site makes a new one, under Mine.
link-both = That code is from another chat. I can link a chat with a browser, not two chats.
