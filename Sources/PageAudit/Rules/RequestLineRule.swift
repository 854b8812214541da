import APIContract
import SourceDiagnostics

/// The method and URL in the prose of a page are those of an operation.
enum RequestLineRule: PageRule {
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList) {
        for line in page.requestLines {
            let range = page.page.range(line.range)
            switch line.match {
            case .operation(_, _, .otherScheme(let scheme)):
                diagnostics.warning(
                    "page.wrong-request-line", "the API is found at \(scheme), not at what stands here",
                    at: range)
            case .operation: continue
            case .elsewhere:
                // A path alone may be that of another server; one like a path of the API is a slip.
                let route = "\(line.method) \(line.target.prefix { $0 != "?" })"
                let routes = page.contract.operations.map(\.route)
                // A path that is one value says too little to be found, and is right where it stands as it is.
                let path = String(line.target.prefix { $0 != "?" })
                guard line.target.hasPrefix("/"), !routes.contains(route),
                    let near = NearestName.find(route, in: routes)
                        ?? NearRoute(page.contract).slip(line.method, path)?.operation.route
                else { continue }
                diagnostics.error(
                    "page.wrong-request-line",
                    "no operation of the document is \(route); did you mean '\(near)'?",
                    at: range)
            case .otherMethods(let methods, _):
                diagnostics.error(
                    "page.wrong-request-line",
                    "the document has no \(line.method) here, but \(methods.joined(separator: ", "))",
                    at: range,
                    fixIts: methods.count == 1
                        ? [
                            FixIt(
                                "write \(methods[0])", .safe,
                                [FixIt.Edit(page.page.range(line.methodRange), methods[0])])
                        ] : [])
            case .nothing:
                let routes = page.contract.operations.map(\.route)
                let path = URLParts(line.target).path
                diagnostics.error(
                    "page.wrong-request-line",
                    "no operation of the document is \(line.method) \(path)"
                        + NearestName.hint("\(line.method) \(path)", in: routes),
                    at: range)
            }
        }
    }
}
