import random
for call in ('random.choice([])', 'random.randint(5, 1)', 'random.sample([1], 2)', 'random.randrange(0)', 'random.sample({1, 2}, 1)', 'random.choices([], k=1)'):
    try:
        eval(call)
    except Exception as error:
        print(call, type(error).__name__, error)
