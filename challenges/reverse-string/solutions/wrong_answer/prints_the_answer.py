# Prints on the way to the right answer.
# Fails: nothing is printed
import unicodedata


def reverse_string(s):
    letters = []
    for character in s:
        if letters and unicodedata.combining(character):
            letters[-1] += character
        else:
            letters.append(character)
    answer = ""
    while letters:
        answer += letters.pop()
    print(answer)
    return answer
