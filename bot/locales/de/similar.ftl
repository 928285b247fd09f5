similar-command = Filme wie einer, den du nennst
similar-usage = Nenn mir einen Film, und ich suche ähnliche: <b>/similar Heat</b>
