"""A trie whose nodes are small objects with a dictionary of children."""
from typing import Optional


class _Node:
    __slots__ = ("children", "is_word")

    def __init__(self) -> None:
        self.children = {}
        self.is_word = False


class Trie:
    def __init__(self) -> None:
        self._root = _Node()
        self._size = 0

    def insert(self, word: str) -> None:
        node = self._root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = _Node()
            node = node.children[letter]
        if not node.is_word:
            node.is_word = True
            self._size += 1

    def search(self, word: str) -> bool:
        node = self._find(word)
        return node is not None and node.is_word

    def starts_with(self, prefix: str) -> bool:
        # the root exists even when there are no words yet
        return self._size > 0 and self._find(prefix) is not None

    def _find(self, text: str) -> Optional[_Node]:
        node = self._root
        for letter in text:
            node = node.children.get(letter)
            if node is None:
                return None
        return node
