"""The pages, one module each, with its ``router``; `bot.web.app` names them."""
