from collections import defaultdict


def arbre():
    return defaultdict(arbre)


class Trie:
    FIN = ""  # aucune lettre n'est le texte vide, la clé est donc libre

    def __init__(self):
        self.racine = arbre()

    def insert(self, word):
        nœud = self.racine
        for lettre in word:
            nœud = nœud[lettre]
        nœud[self.FIN] = arbre()

    def _descendre(self, texte):
        nœud = self.racine
        for lettre in texte:
            if lettre not in nœud:  # ne pas lire, sinon le nœud est créé
                return {}
            nœud = nœud[lettre]
        return nœud

    def search(self, word):
        return self.FIN in self._descendre(word)

    def starts_with(self, prefix):
        return len(self._descendre(prefix)) > 0
