import random
import string

CHARACTERS = string.ascii_letters + string.digits


class Shortener:
    def __init__(self) -> None:
        self._code_of: dict[str, str] = {}
        self._url_of: dict[str, str] = {}

    def shorten(self, url: str) -> str:
        if url in self._code_of:
            return self._code_of[url]
        code = self._new_code()
        while code in self._url_of:
            code = self._new_code()
        self._code_of[url] = code
        self._url_of[code] = url
        return code

    def resolve(self, code: str) -> str:
        return self._url_of[code]

    def _new_code(self) -> str:
        return "".join(random.choices(CHARACTERS, k=7))
