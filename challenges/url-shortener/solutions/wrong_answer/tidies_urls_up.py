# Strips and lowers URLs, and takes the slash at the end off.
# Fails: URLs are taken as they are
class Shortener:
    def __init__(self):
        self.codes = {}
        self.urls = {}

    def shorten(self, url):
        url = url.strip().lower().rstrip("/")
        code = self.codes.setdefault(url, str(len(self.codes)))
        self.urls[code] = url
        return code

    def resolve(self, code):
        return self.urls[code]
