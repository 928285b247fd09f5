# Why a file cannot be read; $file is its name. What can be read is told after it.
import-bad-unreadable = I can't read { $file }.
import-bad-unknown = { $file } holds no ratings in a form that I know: send ratings.csv as Letterboxd, IMDb, Trakt or MovieLens gives it, the whole zip, or a CSV file with Title and Rating (Year helps).
import-bad-blank = { $file } is empty.
import-bad-empty = { $file } holds no film with stars that I could read.
import-bad-watchlist = { $file } is a watchlist, and has no ratings: send ratings.csv, or the whole zip.
import-bad-damaged = { $file } is damaged or cut off. Download it again and send it anew.
import-bad-too-large = { $file } is larger than one person's ratings can be.
# $count films are in it, and $most are taken.
import-bad-too-many = { $file } holds { $count } films; I take { $most } at most.
import-bad-workbook = { $file } is a spreadsheet. Export it as CSV (File, Save as or Export) and send me that.
import-bad-document = { $file } is a text document. Save it as plain text (.txt) and send me that, or paste the list here: a film and its stars in each line.
import-bad-packed = { $file } is packed, and I find no table in it that I can read. Unpack it and send me the file with the ratings.
import-bad-web-page = { $file } is a web page: the download went wrong. Fetch the file again.
import-bad-no-table = { $file } is no table of ratings. A CSV file would do.
import-bad-not-json = { $file } begins like JSON and then breaks off. Export it again, please.
import-bad-books = { $file } is about books, and I only know films.
import-bad-no-stars = { $file } names films, but no stars: a viewing history (such as that of Netflix) has none. Add a column Rating, from 1 to 5, and send it again. Or write me some titles with your stars, such as <b>Heat 5</b>.
# $column are headings: "Ines, Jonas".
import-bad-of-several = { $file } names films, and I find stars under { $column }, but can't tell whose they are. Call the column with yours <b>Rating</b> and send it again; the others may stay.
# $people are names in that column: "Anna, Tom".
import-bad-of-many = { $file } holds the ratings of several people: { $people } (column { $column }). Keep the lines that are yours and send it again; if all of them are yours, send it without that column. Whoever runs me can give each of them a list: <b>marquee batch recommend --ratings { $file } --out lists.csv</b>.
import-bad-films-in-columns = { $file } has its films side by side, in a column each. I need a film in each line: its title, and your stars beside it (columns Title and Rating). A spreadsheet can turn it: copy it and paste it transposed.
import-bad-several-scales = { $file } holds tables whose ratings go up to different numbers. Send me one table at a time.
