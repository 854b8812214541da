"""Reads the pages of documentation targets as their readers do, and prints what is wrong with what people would see:
elements, attributes and addresses that run code, what stops a page from being shown, and texts of the document that
are not shown as they are.

The folder holds one folder for each target, and texts.json: a title and a value in code for each page."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
from html.parser import HTMLParser

import commonmark
import markdown
import markdown_it
import mdxjs_py
import mistune
from mdit_py_plugins.attrs import attrs_block_plugin, attrs_plugin

FIXTURES = pathlib.Path(__file__).parent


class Scanner(HTMLParser):
    """Collects what is out of place, the titles and the code."""

    ELEMENTS = set(
        "h1 h2 h3 h4 h5 h6 p table thead tbody tr th td code pre a em strong ul ol li blockquote br hr span div "
        "del s img sup section".split()
    )

    def __init__(self, elements):
        super().__init__()
        self.elements = self.ELEMENTS | set(elements)
        self.faults, self.shown, self.open = [], {"h1": [], "code": []}, []

    def handle_starttag(self, tag, attributes):
        place = f"line {self.getpos()[0]}: <{tag} {attributes}>"
        if tag not in self.elements:
            self.faults.append(place)
        for name, value in attributes:
            scheme = re.match(r"([^/?#:]*):", (value or "").strip())
            if name.startswith("on") or name in ("href", "src") and scheme and scheme[1] not in ("https", "http", "mailto"):
                self.faults.append(place)
        if tag in self.shown:
            self.open.append(tag)
            self.shown[tag].append("")

    def handle_endtag(self, tag):
        if tag in self.open:
            self.open.remove(tag)

    def handle_data(self, data):
        for tag in self.open:
            self.shown[tag][-1] += data

    def texts(self, tag):
        return [" ".join(text.split()) for text in self.shown[tag]]


def joined(reader):
    """A reader that gets all pages as one text, so that none of them may leave anything open."""
    return lambda pages: [reader("\n\n".join(pages))]


def program(*command):
    return joined(
        lambda text: subprocess.run(command, input=text, capture_output=True, check=True, encoding="utf-8").stdout
    )


def python_markdown(*extensions, settings={}):
    return joined(lambda text: markdown.markdown(text, extensions=list(extensions), extension_configs=settings))


def node(script, pages, *arguments):
    """A program of Node.js that gets a list of texts and prints one."""
    run = subprocess.run(
        ["node", str(FIXTURES / script), *arguments], input=json.dumps(pages), capture_output=True, encoding="utf-8"
    )
    if run.returncode:
        raise SystemExit(run.stderr)
    return json.loads(run.stdout)


# VitePress puts files in place of these before it reads Markdown, also in code.
INCLUSION = re.compile(r"<!--\s*@include:\s*(.*?)\s*-->")


def vue(pages):
    included = [f"<included>{found[0]}" for page in pages for found in INCLUSION.finditer(page)]
    return node("show-vue.js", pages) + included


def mdx(pages):
    programs = []
    for number, page in enumerate(pages):
        try:
            programs.append(mdxjs_py.compile(page))
        except ValueError as error:
            return [f"<page-{number}-does-not-compile>{error}"]
    with tempfile.TemporaryDirectory() as folder:
        return node("show-mdx.mjs", programs, folder)


MATERIAL = "abbr admonition attr_list def_list footnotes md_in_html toc tables".split() + [
    f"pymdownx.{name}"
    for name in "arithmatex betterem caret details emoji inlinehilite keys mark snippets superfences tabbed tasklist "
    "tilde".split()
]
MATERIAL_SETTINGS = {
    "pymdownx.arithmatex": {"generic": True},
    "pymdownx.snippets": {"base_path": sys.argv[1:]},
    "pymdownx.tabbed": {"alternate_style": True},
}

READERS = {
    "github": {
        "commonmark": joined(commonmark.commonmark),
        "Python-Markdown": python_markdown("tables", "fenced_code"),
        "Python-Markdown with extensions": python_markdown("extra", "admonition", "toc", "nl2br", "sane_lists"),
        "PyMdown": python_markdown("tables", "attr_list", "md_in_html", "pymdownx.superfences", "pymdownx.tabbed"),
        "mistune": joined(
            mistune.create_markdown(escape=False, plugins=["table", "strikethrough", "footnotes", "abbr"])
        ),
        "markdown-it": joined(
            markdown_it.MarkdownIt("gfm-like", {"html": True, "linkify": False})
            .use(attrs_plugin, spans=True).use(attrs_block_plugin).render
        ),
        "kramdown": program(
            "ruby", "-rkramdown", "-rkramdown-parser-gfm", "-e",
            "puts Kramdown::Document.new(STDIN.read, input: 'GFM', smart_quotes: %w[apos apos quot quot]).to_html",
        ),
        "marked": program(
            "node", "-e", "process.stdout.write(require('/usr/share/nodejs/marked').parse("
            "require('fs').readFileSync(0, 'utf8'), { mangle: false, headerIds: false }))"
        ),
    },
    "vuepress": {"Vue": vue},
    "vitepress": {"Vue": vue},
    "mkdocs-material": {"Material": python_markdown(*MATERIAL, settings=MATERIAL_SETTINGS)},
    "docusaurus": {"MDX": mdx},
    "starlight": {"MDX": mdx},
    "mintlify": {"MDX": mdx},
}

# What readers make of their own: the tabs, and the marks of lists.
OWN_ELEMENTS = {"Material": ["input", "label"], "PyMdown": ["input", "label"]}

# The targets whose readers take the title from the front matter.
TITLED_BY_THEMSELVES = ["starlight", "mintlify"]

# kramdown writes dashes and ellipses as printers do, which no setting stops.
TYPOGRAPHY = str.maketrans({"–": "--", "—": "---", "…": "..."})


def without_front_matter(page):
    """The page as it is shown; what would put a file into the front matter stays to be found."""
    front = re.match(r"---\n.*?\n---\n", page, flags=re.DOTALL)
    if not front:
        return page
    return "\n".join(found[0] for found in INCLUSION.finditer(front[0])) + page[front.end():]


folder = pathlib.Path(sys.argv[1])
texts = json.loads((folder / "texts.json").read_text(encoding="utf-8"))
for target, readers in READERS.items():
    pages = sorted((folder / target).iterdir())
    wanted = [texts[page.stem] for page in pages]
    sources = [without_front_matter(page.read_text(encoding="utf-8")) for page in pages]
    titles = [page["title"] for page in wanted]
    for name, reader in readers.items():
        scanner = Scanner(OWN_ELEMENTS.get(name, []))
        for page in reader(sources):
            scanner.feed(page)
        faults = scanner.faults
        if target not in TITLED_BY_THEMSELVES:
            shown = scanner.texts("h1")
            if len(shown) != len(titles):
                faults.append(f"{len(shown)} titles, wanted {len(titles)}")
            for one, other in zip(shown, titles):
                if (one.translate(TYPOGRAPHY) if name == "kramdown" else one) != other:
                    faults.append(f"title {one!r}, wanted {other!r}")
        code = set(scanner.texts("code"))
        faults += [f"no code {page['code']!r}" for page in wanted if page.get("code", "") not in code | {""}]
        print(f"{target} {name}: {len(faults)}")
        for fault in faults[:5]:
            print(f"  {fault}")
