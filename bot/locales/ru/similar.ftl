similar-command = Похожие на фильм, который назовёшь
similar-usage = Назови фильм, и я найду похожие: <b>/similar Heat</b>
