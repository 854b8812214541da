mkdir -p output/pages/github
ln -s /dev/null output/pages/github/get-pet.md
