# arguments: [[6, 5, 6, 4]]
# expect: [6, 5, 4]

to_list = list

def solve(items):
    return to_list(set(items))  # here
