import pickle
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
data = {'a': [1, 2.5, None, (True, 'é')], 'b': {1, 2}, 'c': b'x', 'd': 10 ** 30, 'e': range(3)}
print(pickle.loads(pickle.dumps(data)) == data, pickle.loads(pickle.dumps(P(5))) == P(5))
try:
    pickle.dumps(lambda: 0)
except Exception as error:
    print(type(error).__name__)
try:
    pickle.loads(b'x')
except Exception as error:
    print(type(error).__name__)
