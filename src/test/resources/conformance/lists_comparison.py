print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 2] == [1, 2.0], [1, [2]] == [1, [2]], (1, 2) < (1, 3), [3] > [2, 9], [1] == (1,), [nan := float('nan')] == [nan])
try:
    [1, 'a'] < [1, 2]
except TypeError as error:
    print(error)
