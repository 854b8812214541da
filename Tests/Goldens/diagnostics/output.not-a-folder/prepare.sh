mkdir output
ln -s . output/pages
