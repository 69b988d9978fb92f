for i in range(3):
    if i == 5: break
else:
    print('no break')
for i in range(3):
    if i == 1: break
else:
    print('never')
print(i)
while False: pass
else: print('while else')
n = 5
while n:
    n -= 1
    if n == 3: continue
    print(n, end=' ')
print()
for x in []: pass
else: print('empty')
try:
    print(undefined_loop_variable)
except NameError as error:
    print(error)
