# arguments: ['hello']
# expect: 'holle'

def solve(word):
    vowels = set("aeiou")
    letters, left, right = list(word), 0, len(word) - 1
    while left < right:
        if letters[left] not in vowels:
            left += 1
        elif letters[right] not in vowels:
            right -= 1
        else:
            letters[left], letters[right] = letters[right], letters[left]
            left, right = left + 1, right - 1
    return "".join(letters)
