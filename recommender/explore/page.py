"""The report as one HTML file that needs nothing else."""

import base64
from collections.abc import Sequence
from html import escape

from recommender.explore.charts import DARK, LIGHT, Chart, render
from recommender.explore.statistics import Statistics, Top

_STYLE = """
:root { color-scheme: light dark; --page: #f6f7f9; --card: #ffffff; --text: #1d2330; --quiet: #667085;
  --line: #e7eaf0; --main: #2f5d8a; --accent: #d98e04; }
@media (prefers-color-scheme: dark) { :root { --page: #0f1218; --card: #171b23; --text: #e8ebf1;
  --quiet: #98a2b3; --line: #2b313d; --main: #7fb2e5; --accent: #f2b544; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 40px 20px 64px; }
h1 { font-size: 2rem; margin: 0; letter-spacing: -.02em; }
h2 { font-size: 1.1rem; margin: 0; }
p { margin: .2em 0 0; color: var(--quiet); }
.cards { columns: 2 460px; column-gap: 20px; margin-top: 20px; }
.figures { display: grid; gap: 12px; margin-top: 28px;
  grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); }
.figures div, article { background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.figures div { padding: 14px 18px; }
.figures b { display: block; font-size: 1.6rem; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.figures span { color: var(--quiet); font-size: .9rem; }
article { padding: 20px; margin-bottom: 20px; break-inside: avoid; }
article img { display: block; width: 100%; height: auto; margin-top: 12px; }
.scroll { overflow-x: auto; margin-top: 12px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
th { text-align: left; color: var(--quiet); font-weight: 500; }
th, td { padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; }
.n { text-align: right; white-space: nowrap; }
footer { margin-top: 28px; color: var(--quiet); font-size: .85rem; }
"""


def page(name: str, statistics: Statistics, report: dict[str, object], charts: Sequence[Chart]) -> str:
    """The report as HTML with all images inside.

    Args:
        name: Name of the data set.
        statistics: Its statistics.
        report: Its report.json.
        charts: The charts to draw.
    """
    figures = "".join(
        f"<div><b>{value}</b><span>{label}</span></div>"
        for label, value in (
            ("ratings", f"{statistics.ratings:,}"),
            ("people", f"{statistics.users:,}"),
            ("films", f"{statistics.films:,}"),
            ("editions", f"{statistics.editions:,}"),
            ("mean stars", f"{statistics.describe['rating']['mean']:.2f}"),
            ("of all pairs rated", f"{statistics.density:.3%}"),
        )
    )
    drawn = "".join(_article(chart, statistics) for chart in charts)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(name)} – film ratings</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"  # noqa: RUF001
        f"<h1>{escape(name)}</h1>\n<p>{_subtitle(statistics, report)}</p>\n"
        f'<section class="figures">{figures}</section>\n<section class="cards">{drawn}'
        f"{_describe(statistics)}{_top('Top films', 'Film', statistics.top_films)}"
        f"{_top('Top reviewers', 'Person', statistics.top_users)}{_origin(report)}</section>\n"
        "<footer>Made by <code>marquee data explore</code>. Editions of one film are counted together "
        "unless the data set was prepared with --keep-editions.</footer>\n</main>\n</body>\n</html>\n"
    )


def _subtitle(statistics: Statistics, report: dict[str, object]) -> str:
    source = escape(str(report.get("source", "ratings")))
    when = f", {statistics.first_day} to {statistics.last_day}" if statistics.first_day else ""
    return f"{source}{when}"


def _article(chart: Chart, statistics: Statistics) -> str:
    light, dark = (_inline(render(chart, statistics, palette, titled=False)) for palette in (LIGHT, DARK))
    alt = escape(f"{chart.title}. {chart.says(statistics)}")
    return (
        f"<article><h2>{escape(chart.title)}</h2><p>{escape(chart.says(statistics))}</p><picture>"
        f'<source media="(prefers-color-scheme: dark)" srcset="{dark}">'
        f'<img src="{light}" alt="{alt}"></picture></article>\n'
    )


def _inline(png: bytes) -> str:
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


def _describe(statistics: Statistics) -> str:
    columns = list(statistics.describe)
    head = "".join(f'<th class="n">{escape(column)}</th>' for column in columns)
    rows = "".join(
        f"<tr><td>{escape(row)}</td>"
        + "".join(f'<td class="n">{_figure(statistics.describe[column][row])}</td>' for column in columns)
        + "</tr>"
        for row in statistics.describe[columns[0]]
    )
    return _table("In figures", f"<tr><th></th>{head}</tr>{rows}")


def _top(title: str, what: str, tops: list[Top]) -> str:
    rows = "".join(
        f'<tr><td class="n">{rank}</td><td>{escape(top.name)}</td><td class="n">{top.ratings:,}</td>'
        f'<td class="n">{top.mean:.2f}</td></tr>'
        for rank, top in enumerate(tops[:20], start=1)
    )
    head = f'<tr><th></th><th>{what}</th><th class="n">Ratings</th><th class="n">Mean</th></tr>'
    return _table(title, head + rows)


def _origin(report: dict[str, object]) -> str:
    rows = "".join(
        f'<tr><td>{escape(name.replace("_", " "))}</td><td class="n">{_figure(value)}</td></tr>'
        for name, value in report.items()
        if isinstance(value, int | float)
    )
    return _table("How the data set came to be", rows) if rows else ""


def _table(title: str, rows: str) -> str:
    return f'<article><h2>{title}</h2><div class="scroll"><table>{rows}</table></div></article>\n'


def _figure(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.2f}"
