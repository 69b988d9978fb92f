a = [3, 1, 2]
print(a.append(4), a, a.extend('ab'), a, a.insert(0, 'z'), a, a.insert(-1, 'y'), a)
print(a.pop(), a.pop(0), a.remove('a'), a, a.index(2), a.count(1), a.copy() is a, a.reverse(), a)
for action in (lambda: a.remove(99), lambda: a.index(99), lambda: [].pop(), lambda: a.pop(99), lambda: a.index(1, 3), lambda: a.extend(5), lambda: a.append(), lambda: a.push(1), lambda: a.pop('x'), lambda: a.sort(1), lambda: a.insert(1)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
a.clear()
print(a, bool(a))
