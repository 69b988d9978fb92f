# Gives a new code to a URL that has one.
# Fails: the same code again; early codes stay valid
class Shortener:
    def __init__(self):
        self.urls = {}

    def shorten(self, url):
        code = f"{len(self.urls):x}"
        self.urls[code] = url
        return code

    def resolve(self, code):
        return self.urls[code]
