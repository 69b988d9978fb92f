# Takes four digits of a hash value, which soon are the same for two URLs.
# Fails: twenty thousand without a collision
from hashlib import sha256


class Shortener:
    def __init__(self):
        self.urls = {}

    def shorten(self, url):
        code = sha256(url.encode()).hexdigest()[:4]
        self.urls[code] = url
        return code

    def resolve(self, code):
        return self.urls[code]
