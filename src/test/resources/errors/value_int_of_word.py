print(int('five'))
