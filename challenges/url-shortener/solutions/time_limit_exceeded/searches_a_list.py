# Searches the list of all URLs for the one that is to be shortened.
# Fails: twenty thousand without a collision
class Shortener:
    def __init__(self):
        self.urls = []

    def shorten(self, url):
        if url not in self.urls:
            self.urls.append(url)
        return str(self.urls.index(url))

    def resolve(self, code):
        if not code.isdigit() or int(code) >= len(self.urls):
            raise KeyError(code)
        return self.urls[int(code)]
