"""Reads the pages of a folder as one text with readers of Markdown that people use, and prints what HTML of
theirs no page is to have: elements, attributes and addresses that run code."""

import pathlib
import re
import subprocess
import sys
from html.parser import HTMLParser

import commonmark
import markdown
import markdown_it
import mistune
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin


class Scanner(HTMLParser):
    """Collects what is out of place."""

    ELEMENTS = set(
        "h1 h2 h3 h4 h5 h6 p table thead tbody tr th td code pre a em strong ul ol li blockquote br hr span div "
        "del s img sup section".split()
    )

    def __init__(self):
        super().__init__()
        self.faults = []

    def handle_starttag(self, tag, attributes):
        place = f"line {self.getpos()[0]}: <{tag} {attributes}>"
        if tag not in self.ELEMENTS:
            self.faults.append(place)
        for name, value in attributes:
            scheme = re.match(r"([^/?#:]*):", (value or "").strip())
            if name.startswith("on") or name in ("href", "src") and scheme and scheme[1] not in ("https", "http", "mailto"):
                self.faults.append(place)


def program(*command):
    return lambda text: subprocess.run(
        command, input=text, capture_output=True, check=True, encoding="utf-8"
    ).stdout


def python_markdown(*extensions):
    return lambda text: markdown.markdown(text, extensions=list(extensions))


READERS = {
    "commonmark": commonmark.commonmark,
    "Python-Markdown": python_markdown("tables", "fenced_code"),
    "Python-Markdown with extensions": python_markdown("extra", "admonition", "toc", "nl2br", "sane_lists"),
    "PyMdown": python_markdown("tables", "attr_list", "md_in_html", "pymdownx.superfences", "pymdownx.tabbed"),
    "mistune": mistune.create_markdown(escape=False, plugins=["table", "strikethrough", "footnotes", "abbr"]),
    "markdown-it": markdown_it.MarkdownIt("gfm-like", {"html": True, "linkify": False})
    .use(attrs_plugin, spans=True).use(attrs_block_plugin).render,
    "kramdown": program(
        "ruby", "-rkramdown", "-rkramdown-parser-gfm", "-e", "puts Kramdown::Document.new(STDIN.read, input: 'GFM').to_html"
    ),
    "marked": program(
        "node", "-e", "process.stdout.write(require('/usr/share/nodejs/marked').parse("
        "require('fs').readFileSync(0, 'utf8'), { mangle: false, headerIds: false }))"
    ),
}

pages = sorted(pathlib.Path(sys.argv[1]).glob("*.md"))
text = "\n\n".join(page.read_text(encoding="utf-8") for page in pages)
for name, reader in READERS.items():
    scanner = Scanner()
    scanner.feed(reader(text))
    print(f"{name}: {len(scanner.faults)}")
    for fault in scanner.faults[:5]:
        print(f"  {fault}")
