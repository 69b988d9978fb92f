import string
print(string.ascii_lowercase[:3], string.ascii_uppercase[-1], string.octdigits, string.printable[-6:] == ' \t\n\r\x0b\x0c', len(string.punctuation))
c = {l: string.ascii_lowercase[(i + 13) % 26] for i, l in enumerate(string.ascii_lowercase)}
print(''.join(c.get(x, x) for x in 'hello, world'), 'Hello'.translate(str.maketrans(string.ascii_letters, string.ascii_letters[::-1])))
