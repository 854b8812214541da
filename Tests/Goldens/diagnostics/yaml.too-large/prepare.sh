# The size is all that is looked at.
truncate --size 129M input.yaml
