# Encodes the number in base 64, whose alphabet has signs besides letters and digits.
# Fails: letters and digits only
from base64 import urlsafe_b64encode


class Shortener:
    def __init__(self):
        self.codes = {}
        self.urls = {}

    def shorten(self, url):
        if url not in self.codes:
            code = urlsafe_b64encode(len(self.codes).to_bytes(2, "big")).decode()
            self.codes[url] = code
            self.urls[code] = url
        return self.codes[url]

    def resolve(self, code):
        return self.urls[code]
