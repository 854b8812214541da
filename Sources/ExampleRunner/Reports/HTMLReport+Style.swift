extension HTMLReport {
    /// How the page looks: no fonts, images or scripts, in light and in dark.
    static let style: StaticString = """
        :root { color-scheme: light dark;
          --page: #f6f7f9; --card: #fff; --ink: #1b2330; --dim: #5c6675; --line: #dde1e7; --code: #f1f3f6;
          --right: #1a7f4b; --right-fill: #d9f2e4; --wrong: #b42331; --wrong-fill: #fbdfe2;
          --known: #8a5a00; --known-fill: #fbecc8; --skip: #6b7280; --skip-fill: #e6e8ec; --link: #1d5fc4; }
        @media (prefers-color-scheme: dark) { :root {
          --page: #12161c; --card: #1a2029; --ink: #e4e8ee; --dim: #98a3b3; --line: #2d3642; --code: #222a35;
          --right: #5fd39a; --right-fill: #173a2a; --wrong: #ff8b96; --wrong-fill: #4a1c24;
          --known: #f0c060; --known-fill: #42330f; --skip: #98a3b3; --skip-fill: #2b333e; --link: #7fb2ff; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--page); color: var(--ink);
          font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
        main { max-width: 1480px; margin: 0 auto; padding: 32px 24px 48px; }
        a { color: var(--link); }
        h1 { font-size: 28px; line-height: 1.2; margin: 2px 0 16px; overflow-wrap: anywhere; }
        h2 { font-size: 19px; margin: 40px 0 12px; }
        h3 { font-size: 16px; margin: 0; overflow-wrap: anywhere; }
        .over { color: var(--dim); font-size: 13px; letter-spacing: .06em; text-transform: uppercase; margin: 0; }
        .verdict { font-size: 18px; font-weight: 600; margin: 0 0 10px; }
        .bar { display: flex; height: 10px; border-radius: 5px; overflow: hidden; background: var(--skip-fill); }
        .bar span { min-width: 4px; }
        .bar .right { background: var(--right); } .bar .wrong { background: var(--wrong); }
        .bar .known { background: var(--known); } .bar .skipped { background: var(--skip); }
        dl.numbers { display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 16px 0 0; }
        dl.numbers div { min-width: 64px; }
        dl.numbers dt { color: var(--dim); font-size: 13px; }
        dl.numbers dd { margin: 0; font-size: 20px; font-weight: 600; font-variant-numeric: tabular-nums; }
        .card, .scroll { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
        .scroll { overflow-x: auto; }
        .card { padding: 18px 20px; margin: 0 0 16px; scroll-margin-top: 12px; }
        .card:target { outline: 2px solid var(--link); outline-offset: 2px; }
        table { border-collapse: collapse; }
        .matrix { width: 100%; font-size: 14px; }
        .matrix th, .matrix td { padding: 9px 10px; border-bottom: 1px solid var(--line); text-align: left;
          vertical-align: top; }
        .matrix tbody tr:last-child > * { border-bottom: 0; }
        .matrix thead th { white-space: nowrap; font-weight: 600; border-left: 1px solid var(--line); }
        .matrix thead tr:first-child th { border-bottom: 0; padding-bottom: 0; }
        .matrix thead tr:last-child th { color: var(--dim); font-weight: 400; font-size: 13px; padding-top: 0; }
        .matrix thead tr:first-child th[rowspan] { border-bottom: 1px solid var(--line); }
        .matrix [scope=row], .matrix [rowspan] { position: sticky; left: 0; background: var(--card); border-left: 0;
          min-width: 220px; max-width: 420px; }
        .matrix tbody td { border-left: 1px solid var(--line); }
        .matrix tbody th { font-weight: 400; }
        .name { display: block; font-weight: 600; overflow-wrap: anywhere; }
        .route, .order { display: block; color: var(--dim); font-size: 13px; overflow-wrap: anywhere; }
        .marks { display: flex; gap: 3px; flex-wrap: wrap; width: max-content; max-width: 204px; }
        .mark { flex: none; min-width: 18px; height: 18px; padding: 0 3px; border-radius: 4px; font-size: 11px;
          line-height: 18px; font-weight: 700; text-align: center; text-decoration: none; }
        .mark.right { color: var(--right); background: var(--right-fill); }
        .mark.wrong { color: var(--wrong); background: var(--wrong-fill); box-shadow: inset 0 0 0 1px var(--wrong); }
        .mark.known { color: var(--known); background: var(--known-fill); }
        .mark.skipped { color: var(--skip); background: var(--skip-fill); }
        .legend { display: flex; flex-wrap: wrap; gap: 6px 18px; color: var(--dim); font-size: 13px; margin: 10px 0 0;
          padding: 0; list-style: none; }
        .legend li { display: flex; gap: 6px; align-items: center; }
        .faults { margin: 10px 0 14px; padding-left: 20px; }
        .faults li { overflow-wrap: anywhere; }
        .sides { width: 100%; table-layout: fixed; font-size: 13px; }
        .sides th, .sides td { border: 1px solid var(--line); padding: 6px 9px; text-align: left;
          vertical-align: top; }
        .sides thead th { color: var(--dim); font-weight: 600; background: var(--code); }
        .sides th:first-child { width: 170px; font-weight: 600; overflow-wrap: anywhere; }
        .sides td, pre { font-family: ui-monospace, Menlo, Consolas, monospace;
          white-space: pre-wrap; overflow-wrap: anywhere; }
        .sides tr.differs th { color: var(--wrong); } .sides tr.differs td { background: var(--wrong-fill); }
        .sides mark { color: inherit; background: none; font-weight: 700; box-shadow: inset 3px 0 var(--wrong);
          display: inline-block; width: 100%; padding-left: 8px; margin-left: -8px; }
        .sides tr.free { color: var(--dim); }
        .sides .nothing { color: var(--dim); font-family: inherit; font-style: italic; }
        details { margin-top: 12px; font-size: 14px; } summary { cursor: pointer; color: var(--link); }
        pre { margin: 6px 0; padding: 10px 12px; background: var(--code); border-radius: 6px; font-size: 13px; }
        .list { width: 100%; font-size: 14px; }
        .list th, .list td { padding: 8px 12px; border-bottom: 1px solid var(--line); text-align: left;
          vertical-align: top; overflow-wrap: anywhere; }
        .list tr:last-child > * { border-bottom: 0; }
        .list th { color: var(--dim); font-weight: 600; font-size: 13px; }
        footer { margin-top: 40px; color: var(--dim); font-size: 13px; }
        @media (max-width: 700px) { main { padding: 20px 12px 32px; }
          .matrix thead tr:first-child th[rowspan] { border-bottom: 1px solid var(--line); }
        .matrix th:first-child { position: static; min-width: 160px; }
          .sides, .sides tbody, .sides tr, .sides th, .sides td { display: block; width: auto; }
          .sides thead { display: none; }
          .sides th:first-child { width: auto; border-bottom: 0; }
          .sides td::before { content: attr(data-side); display: block; color: var(--dim); font-size: 12px;
            font-family: system-ui, sans-serif; }
          .sides tr { margin-bottom: 8px; } }
        @media print { body { background: none; } .card { break-inside: avoid; } }
        """
}
