# No byte of it is read.
truncate --size 257M input.yaml
