# 998 maximum recursion depth exceeded

def f(n):
    reached[0] = n
    a = b = c = d = e = g = h = i = j = k = l = m = o = p = q = r = s = t = u = v = 1
    return a + b + c + d * (e + g * (h + i * (j + f(n + 1)))) + k + l
