/// Which environment variables can hold a credential: those that shells, interpreters and what examples use do not
/// set or obey themselves.
enum VariableName {
    /// Whether a text is the name of such a variable.
    static func isFree(_ text: String) -> Bool {
        let upper = text.uppercased()
        return ContractBuilder.isName(text) && !owned.contains(text) && !upper.hasSuffix("_PROXY")
            && !prefixes.contains { upper.hasPrefix($0) } && !suffixes.contains { upper.hasSuffix($0) }
    }

    /// Those of POSIX 1003.1-2024, Base Definitions, chapter 8; those of shells; what the templates for shells call their
    /// own; those of interpreters, compilers and libraries.
    private static let owned = [
        "CDPATH", "COLUMNS", "EDITOR", "ENV", "FCEDIT", "HOME", "HOSTNAME", "IFS", "LANG", "LANGUAGE",
        "LINENO", "LINES", "LOGNAME", "MAIL", "MAILCHECK", "MAILPATH", "NLSPATH", "OLDPWD", "OPTARG",
        "OPTERR", "OPTIND", "PAGER", "PATH", "POSIXLY_CORRECT", "PPID", "PS1", "PS2", "PS3", "PS4", "PWD",
        "SHELL", "TERM", "TMP", "TEMP", "TMPDIR", "TZ", "USER", "VISUAL", "BASH", "BASHOPTS", "BASHPID",
        "COPROC", "DIRSTACK", "EGID", "EPOCHREALTIME", "EPOCHSECONDS", "EUID", "EXECIGNORE", "FIGNORE",
        "FPATH", "FUNCNAME", "FUNCNEST", "GID", "GLOBIGNORE", "GROUPS", "HISTCMD", "HISTCONTROL",
        "HISTFILE", "HISTFILESIZE", "HISTIGNORE", "HISTSIZE", "HISTTIMEFORMAT", "HOSTFILE", "HOSTTYPE",
        "IGNOREEOF", "INPUTRC", "INSIDE_EMACS", "MACHTYPE", "MAPFILE", "OSTYPE", "PIPESTATUS",
        "PROMPT_COMMAND", "PROMPT_DIRTRIM", "PS0", "RANDOM", "REPLY", "SECONDS", "SHELLOPTS", "SHLVL",
        "SRANDOM", "TIMEFORMAT", "TMOUT", "UID", "USERNAME", "ZDOTDIR", "path", "status", "base_url",
        "body", "name", "response", "value", "CLASSPATH", "GCONV_PATH", "GLIBC_TUNABLES", "GO111MODULE",
        "GOARCH", "GOBIN", "GOCACHE", "GODEBUG", "GOENV", "GOEXPERIMENT", "GOFLAGS", "GOGC", "GOMAXPROCS",
        "GOMEMLIMIT", "GOMODCACHE", "GOOS", "GOPATH", "GOPRIVATE", "GOPROXY", "GOROOT", "GOSUMDB",
        "GOTMPDIR", "GOTOOLCHAIN", "GOTRACEBACK", "GOWORK", "HOSTALIASES", "JDK_JAVA_OPTIONS",
        "LOCALDOMAIN", "REQUESTS_CA_BUNDLE", "RES_OPTIONS", "RUBYLIB", "RUBYOPT", "RUBYPATH", "RUBYSHELL",
        "SSLKEYLOGFILE",
    ]

    private static let prefixes = [
        "BASH_", "BUNDLE_", "COMP_", "CORECLR_", "COMPLUS_", "CURL_", "DOTNET_", "DYLD_", "GEM_", "GIT_",
        "JAVA_",
        "LC_", "LD_", "MALLOC_", "MONO_", "NODE_", "NPM_CONFIG_", "OPENSSL_", "PHP", "PYTHON",
        "READLINE_",
        "RUBY_", "SSL_", "SWIFT_",
    ]

    /// What interpreters call their options and the folders of their libraries.
    private static let suffixes = ["OPT", "LIB"]
}
