# Prints on the way to the right answer.
# Fails: nothing is printed
def is_palindrome(string):
    answer = string == string[::-1]
    print(f"{string} is a palindrome" if answer else f"{string} is no palindrome")
    return answer
