# Walks over a defaultdict, which makes a branch for every text that was asked for.
# Fails: asking changes nothing; two tries are independent
from collections import defaultdict


class Node(defaultdict):
    def __init__(self):
        super().__init__(Node)
        self.ends_word = False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word):
        self.walk(word).ends_word = True

    def search(self, word):
        return self.walk(word).ends_word

    def starts_with(self, prefix):
        node = self.walk(prefix)
        return node.ends_word or len(node) > 0

    def walk(self, text):
        node = self.root
        for letter in text:
            node = node[letter]
        return node
