# UTF-16 with a byte order mark.
printf '\xFF\xFEo\0p\0e\0n\0' > input.yaml
