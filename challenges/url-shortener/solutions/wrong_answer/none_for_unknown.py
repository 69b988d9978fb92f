# Returns None for an unknown code.
# Fails: unknown code; two shorteners; a URL is no code
class Shortener:
    def __init__(self):
        self.codes = {}
        self.urls = {}

    def shorten(self, url):
        code = self.codes.setdefault(url, str(len(self.codes)))
        self.urls[code] = url
        return code

    def resolve(self, code):
        return self.urls.get(code)
