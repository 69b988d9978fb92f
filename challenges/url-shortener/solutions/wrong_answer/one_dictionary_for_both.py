# Keeps both directions in one dictionary, so a URL can be resolved as if it were a code.
# Fails: a URL is no code
class Shortener:
    def __init__(self):
        self.known = {}

    def shorten(self, url):
        if url not in self.known:
            code = f"{len(self.known):06d}"
            self.known[url] = code
            self.known[code] = url
        return self.known[url]

    def resolve(self, code):
        return self.known[code]
