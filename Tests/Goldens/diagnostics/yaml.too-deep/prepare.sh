# One more than the limit.
printf '[%.0s' {1..257} > input.yaml
