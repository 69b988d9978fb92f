count = 0
def bump():
    global count, created
    count += 1
    created = 'new'
bump()
print(count, created, 'count' in globals(), 'zzz' in locals())
def f(a):
    b = 2
    return sorted(locals().items())
print(f(1))
globals()['dynamic'] = 5
print(dynamic)
list = [1]
try:
    list('ab')
except TypeError as error:
    print(error)
del list
print(list('ab'))
