# The site within Telegram.

telegram-title = Marquee in Telegram
telegram-opening = One moment, I am looking who you are.
telegram-outside = This page is for Telegram: open it by the button beside the field you type into, in your chat with me.
telegram-failed = Telegram's word on who you are did not reach me whole, or is too old. Close this window and open it again.
# The label of the button beside the field that people type into.
telegram-menu-button = Films
