printf 'P\0a\0g\0e\0' > page.md
