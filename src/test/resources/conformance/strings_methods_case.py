s = 'hello World ß ǆ İ'
print(s.upper(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), len(s.lower()))
print('HELLO'.islower(), 'Hello World'.istitle(), 'ABC1'.isupper(), '123'.islower(), 'ﬁ'.upper())
print("they're bill's".title(), 'x'.isupper(), ''.islower())
