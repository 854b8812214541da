"""Parses every example that is made of the documents of a corpus, in all languages and variants.

usage: parse-examples.py SPECIMEN CORPUS [--sample N] [--list]

Each program is parsed by a grammar of its language (tree-sitter), and of each language a fixed sample by the
language's own interpreter or compiler as well. Prints a table; the exit status is 1 when a program does not parse.
"""

import argparse
import collections
import csv
import hashlib
import heapq
import importlib
import pathlib
import shutil
import subprocess
import sys
import tempfile
import warnings

import tree_sitter

# Grammars hand over their address as a number, which newer versions of the library dislike.
warnings.simplefilter("ignore", DeprecationWarning)

# The grammar of each kind of file, and what checks the files of a folder: each failure is a line with a file's name.
GRAMMARS = {
    "sh": "bash", "mjs": "javascript", "rb": "ruby", "py": "python", "php": "php", "cs": "c_sharp",
    "swift": "swift", "go": "go", "java": "java", "pl": "perl",
}
JUDGES = {
    "sh": 'for f in *.sh; do bash -n "$f" 2>/dev/null || echo "$f"; done',
    "mjs": 'for f in *.mjs; do node --check "$f" 2>/dev/null || echo "$f"; done',
    "rb": 'for f in *.rb; do ruby -c "$f" >/dev/null 2>&1 || echo "$f"; done',
    "py": 'for f in *.py; do python3 -W error -c "import ast, sys; ast.parse(open(sys.argv[1], \'rb\').read())" "$f" '
    '2>/dev/null || echo "$f"; done',
    "php": 'for f in *.php; do php -l "$f" >/dev/null 2>&1 || echo "$f"; done',
    "pl": 'for f in *.pl; do perl -c "$f" >/dev/null 2>&1 || echo "$f"; done',
    "cs": "for f in *.cs; do mcs --parse $f 2>&1 | grep -m1 error; done",
    "swift": "for f in *.swift; do swiftc -frontend -parse -swift-version 6 $f 2>&1 | grep -m1 error:; done",
    "go": "gofmt -e *.go 2>&1 >/dev/null",
    "java": "cat >Judge.java; java Judge.java [0-9]*.java",
}
JAVA_JUDGE = """
import com.sun.source.util.JavacTask;
import java.util.List;
import javax.tools.*;

class Judge {
    public static void main(String[] names) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        DiagnosticListener<JavaFileObject> listener = found -> System.out.println(found);
        var files = manager.getJavaFileObjectsFromStrings(List.of(names));
        ((JavacTask) compiler.getTask(null, manager, listener, null, null, files)).parse();
    }
}
"""


def parsers():
    """A parser for each kind of file."""
    for extension, name in GRAMMARS.items():
        module = importlib.import_module(f"tree_sitter_{name}")
        grammar = (module.language_php if name == "php" else module.language)()
        yield extension, tree_sitter.Parser(tree_sitter.Language(grammar))


def languages(specimen):
    """The ids and the names of variants that the tool knows."""
    lines = subprocess.run([specimen, "languages"], capture_output=True, text=True, check=True).stdout.splitlines()
    names = [line.split("  ") for line in lines]
    rows = [[word.strip() for word in words if word.strip()] for words in names]
    return sorted({row[0] for row in rows}), sorted({row[2] for row in rows})


def first_error(node):
    """The first node that does not belong where it is."""
    while True:
        child = next((child for child in node.children if child.has_error or child.is_missing), None)
        if child is None or node.is_error:
            return node
        node = child


def judge(samples, folder):
    """The failures of a sample by the language's own interpreter or compiler: the names of the files."""
    failures = []
    for extension, heap in samples.items():
        place = pathlib.Path(folder, extension)
        place.mkdir()
        names = {}
        for number, (_, name, content) in enumerate(sorted(heap, reverse=True)):
            file = f"{number:04}.{extension}"
            names[file] = name
            (place / file).write_bytes(content)
        text = JAVA_JUDGE if extension == "java" else ""
        result = subprocess.run(
            ["bash", "-c", JUDGES[extension]], cwd=place, input=text, capture_output=True, text=True
        )
        output = result.stdout
        if not output and result.stderr:
            output = result.stderr
        for line in output.splitlines():
            file = next((file for file in names if file in line), None)
            failures.append((extension, f"{names.get(file, '?')}: {line}"))
    return failures


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("specimen")
    arguments.add_argument("corpus", type=pathlib.Path)
    arguments.add_argument("--sample", type=int, default=300)
    arguments.add_argument("--list", action="store_true")
    options = arguments.parse_args()

    known = dict(parsers())
    ids, variants = languages(options.specimen)
    choice = [word for id in ids for word in ("--language", id)] + [word for v in variants for word in ("--variant", v)]
    parsed, wrong, samples = collections.Counter(), [], collections.defaultdict(list)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None) as scratch:
        output = pathlib.Path(scratch, "output")
        for row in csv.DictReader(open(options.corpus / "INDEX.csv", encoding="utf-8")):
            document = options.corpus / row["file"]
            command = [options.specimen, "generate", document, "--only", "examples", "--output", output, "--quiet"]
            subprocess.run([*command, *choice], capture_output=True)
            for path in sorted(output.glob("examples/*/*")):
                content, extension = path.read_bytes(), path.suffix[1:]
                name = f"{row['file']} {path.parent.name} {path.stem}"
                kind = (extension, path.stem)
                parsed[kind] += 1
                tree = known[extension].parse(content)
                if tree.root_node.has_error:
                    node = first_error(tree.root_node)
                    line = content.splitlines()[node.start_point[0]] if content else b""
                    wrong.append((kind, f"{name}:{node.start_point[0] + 1}: {line.decode(errors='replace')[:150]}"))
                key = -int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
                push = heapq.heappush if len(samples[extension]) < options.sample else heapq.heappushpop
                push(samples[extension], (key, name, content))
            shutil.rmtree(output, ignore_errors=True)
        failures = judge(samples, scratch)

    print("programs   not parsed by the grammar   example")
    errors = collections.Counter(kind for kind, _ in wrong)
    for kind in sorted(parsed):
        print(f"{parsed[kind]:8}   {errors[kind]:24}   {kind[1]}.{kind[0]}")
    print(f"{sum(parsed.values()):8}   {len(wrong):24}   in all")
    print("\nsample   not parsed by the language's own interpreter or compiler")
    for extension, heap in sorted(samples.items()):
        print(f"{len(heap):6}   {sum(1 for other, _ in failures if other == extension):4}   .{extension}")
    for _, text in wrong if options.list else wrong[:20]:
        print(f"grammar: {text}")
    for _, text in failures if options.list else failures[:20]:
        print(f"own: {text}")
    return 1 if wrong or failures else 0


sys.exit(main())
