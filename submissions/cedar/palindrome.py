# -*- coding: latin-1 -*-
"""Palindromes, lettres accentuées comprises : « été » en est un."""


def is_palindrome(string):
    # on compare les deux moitiés, le caractère du milieu ne compte pas
    moitié = len(string) // 2
    return all(string[i] == string[-1 - i] for i in range(moitié))


if __name__ == "__main__":
    for mot in ("été", "Noël", "ressasser"):
        print(mot, is_palindrome(mot))
