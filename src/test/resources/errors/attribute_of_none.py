def find(a):
    for x in a:
        if x > 5:
            return x
print(find([1]).bit_length())
