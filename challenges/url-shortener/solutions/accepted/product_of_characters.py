from itertools import product
from string import ascii_uppercase, digits


class Shortener:
    def __init__(self):
        self.new_codes = map("".join, product(ascii_uppercase + digits, repeat=6))
        self.codes = {}
        self.urls = {}

    def shorten(self, url):
        try:
            return self.codes[url]
        except KeyError:
            code = self.codes[url] = next(self.new_codes)
            self.urls[code] = url
            return code

    def resolve(self, code):
        return self.urls[code]
