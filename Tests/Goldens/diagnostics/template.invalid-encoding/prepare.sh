# Latin-1.
mkdir -p templates/languages/curl
printf '{# context: example #}\n# Caf\xE9\n' > templates/languages/curl/http.sh.tmpl
