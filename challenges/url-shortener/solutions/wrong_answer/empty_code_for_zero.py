# Writes 0 as no digits at all.
# Fails: seven characters at most
from string import ascii_letters, digits


class Shortener:
    def __init__(self):
        self.codes = {}
        self.urls = {}

    def shorten(self, url):
        if url not in self.codes:
            number = len(self.codes)
            code = ""
            while number:
                number, digit = divmod(number, 62)
                code = (digits + ascii_letters)[digit] + code
            self.codes[url] = code
            self.urls[code] = url
        return self.codes[url]

    def resolve(self, code):
        return self.urls[code]
