from string import ascii_letters, digits

ALPHABET = digits + ascii_letters


class Shortener:
    def __init__(self):
        self.codes = {}
        self.urls = {}

    def shorten(self, url):
        if url not in self.codes:
            code = base62(len(self.codes))
            self.codes[url] = code
            self.urls[code] = url
        return self.codes[url]

    def resolve(self, code):
        return self.urls[code]


def base62(number):
    text = ALPHABET[number % 62]
    while number >= 62:
        number //= 62
        text = ALPHABET[number % 62] + text
    return text
