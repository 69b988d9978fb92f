# arguments: [['ann', 'bob', 'cy'], [30, 40, 50]]
# expect: {'ann': 30, 'bob': 40, 'cy': 50}

def solve(names, ages):
    return dict(zip(set(names), ages))  # here
