s = 'abcdefgh'
print(s[2:5], s[:3], s[-3:], s[::-1], s[::2], s[5:2], s[5:2:-1], s[100:], s[-100:3], s[:], s[7:None:-3])
print(s[0], s[-1], 'xyz'[1:2], ''[:5], s[slice(1, 4)], slice(None, None, 2).indices(5))
for index in (8, -9):
    try:
        s[index]
    except IndexError as error:
        print(error)
try:
    s[::0]
except ValueError as error:
    print(error)
