extension ClientModel {
    /// What only some clients need of the support code; each has a folder of that name.
    enum Feature: String, Sendable, CaseIterable {
        case forms, files, multipart, downloads, streams, pages, nulls, extras, objects, paths
    }

    /// What the client needs.
    var features: Set<Feature> {
        var features: Set<Feature> = []
        for operation in operations {
            switch operation.sender {
            case .download: features.insert(.downloads)
            case .events, .lines: features.insert(.streams)
            case .json, .text, .nothing: break
            }
            if operation.pages != nil { features.insert(.pages) }
            if operation.parameters.contains(where: { $0.place == .queryObject || $0.object != nil }) {
                features.insert(.objects)
            }
            if operation.parameters.contains(where: { $0.place == .encodedPath }) { features.insert(.paths) }
            let body = operation.body ?? ""
            if body.contains(".form(") { features.insert(.forms) }
            if body.contains(".file(") { features.insert(.files) }
            if body.contains(".multipart") { features.formUnion([.multipart, .files]) }
        }
        for type in scopes.flatMap(\.types) {
            guard case .structure(let structure) = type.content else { continue }
            if structure.others != nil { features.insert(.extras) }
            if structure.properties.contains(where: { $0.wrapper == "APINullable" || $0.type.hasSuffix("??") }
            ) {
                features.insert(.nulls)
            }
        }
        return features
    }
}
