"""The handbook: the guide as one PDF a language, made from the pages and data of a built site.

From the first step to the last: `parts` says what stands in it, `excerpts` takes the pages over from the built site,
`paper` sets their text for paper, `assembly` joins everything into one HTML document, `rendering` makes it a tagged
PDF with the help of `tagging`, `finishing` completes that PDF, `booklet` imposes it for folding, `edition` does all
this for both languages, and `offer` says on the site's page what there is.
"""
