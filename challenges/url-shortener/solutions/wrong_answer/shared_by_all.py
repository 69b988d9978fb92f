# Keeps the codes in the class, where all shorteners share them.
# Fails: two shorteners
class Shortener:
    codes = {}
    urls = {}

    def shorten(self, url):
        code = self.codes.setdefault(url, str(len(self.codes)))
        self.urls[code] = url
        return code

    def resolve(self, code):
        return self.urls[code]
