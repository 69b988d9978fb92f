"""Élément majoritaire, par la méthode de Boyer et Moore."""


def majority_element(nums):
    # deux voix opposées s'annulent
    candidat, voix = None, 0
    for n in nums:
        if voix == 0:
            candidat = n
        voix += 1 if n == candidat else -1
    return candidat
