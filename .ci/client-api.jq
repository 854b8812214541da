# The public declarations of a client's support code, of a symbol graph, as Markdown.
[.symbols[]
  | select((.identifier.precise | contains("::SYNTHESIZED::") | not) and .location != null)
  | (.location.uri | split("/") | last) as $file
  | select($file | startswith("API"))
  | {
      $file, kind: .kind.displayName, path: (.pathComponents | join(".")),
      text: ([.declarationFragments[].spelling] | join("") | gsub("\\s+"; " "))
    }]
| "# The public API of the support code",
  "",
  "Every generated client comes with these declarations, as far as it needs them. `./dev docs` writes this list from",
  "the compiler's symbol graph and, in CI, fails when it has changed. What a client has of its own is in its document.",
  (group_by(.file)[]
    | "",
      "## \(.[0].file)",
      "",
      "| Where | Declaration |",
      "| --- | --- |",
      (sort_by(.path, .text)[] | "| \(.path) | `\(.text | gsub("\\|"; "\\|"))` |"))
