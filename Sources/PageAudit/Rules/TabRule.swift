import SourceDiagnostics

/// A set of tabs shows what it declares: a name without a tab is an empty tab, a tab without a name is never shown.
enum TabRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for set in page.page.tabSets {
            let (declared, present) = (Set(set.declared.map(\.name)), Set(set.present.map(\.name)))
            for tab in set.declared where !present.contains(tab.name) {
                diagnostics.error(
                    "page.empty-tab", "the tab '\(tab.name)' is declared, and nothing stands in it",
                    at: page.page.range(tab.range))
            }
            for tab in set.present where !declared.contains(tab.name) {
                diagnostics.error(
                    "page.hidden-tab",
                    "the tab '\(tab.name)' is not declared, so nobody sees it"
                        + NearestName.hint(tab.name, in: declared.subtracting(present).sorted()),
                    at: page.page.range(tab.range))
            }
        }
    }
}
