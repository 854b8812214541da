# Latin-1.
printf 'openapi: 3.1.0\ninfo:\n  title: Caf\xE9\n' > input.yaml
