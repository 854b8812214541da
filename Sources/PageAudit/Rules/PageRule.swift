import SourceDiagnostics

/// One kind of fault of published pages.
protocol PageRule {
    /// Reports every place of a page that has the fault.
    static func check(_ page: AuditedPage, into diagnostics: inout DiagnosticList)
}

/// The rules, in the order in which findings at one place are told.
enum PageRules {
    static var all: [any PageRule.Type] {
        [
            UnclosedFenceRule.self, SwallowedFenceRule.self, FenceLanguageRule.self,
            ForeignCodeRule.self, TabRule.self,
            BrokenLineRule.self, UnquotedURLRule.self, RequestLineRule.self, UnknownRequestRule.self,
            OtherOperationRule.self, UnknownServerRule.self,
            QueryRule.self, HeaderRule.self, BodyRule.self, FormRule.self, DeprecatedOperationRule.self,
            UnknownMethodRule.self,
            MissingCredentialsRule.self, CredentialSchemeRule.self, BasicSampleRule.self,
            EncodingCommandRule.self,
            QuotedVariableRule.self, CredentialNameRule.self, LiteralCredentialRule.self,
            CredentialArgumentRule.self,
            CertificateRule.self, OtherLanguageRule.self, UndefinedNameRule.self, EntryPointRule.self,
            CharacterLiteralRule.self, PrintBracketsRule.self,
            UndeclaredVariableRule.self, LoadingRule.self, OpeningRule.self, HiddenOutputRule.self,
            SilentErrorRule.self, JSONRule.self, MemberRule.self, ResponseRule.self, MissingStatusRule.self,
            MissingParameterRule.self, ParameterTableRule.self, LifetimeRule.self,
            PlaceholderRule.self, FinalNewlineRule.self,
        ]
    }
}
