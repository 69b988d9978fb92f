print('a' < 'b', 'Z' < 'a', '10' < '9', 'abc' < 'abcd', '' < 'a', 'é' > 'z', sorted(['b', 'A', 'a', 'B']), sorted(['b', 'A', 'a', 'B'], key=str.lower), max('hello'), min('hello'))
