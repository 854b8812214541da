# A bell in a title.
printf 'openapi: 3.1.0\ninfo:\n  title: two\aspace\n' > input.yaml
