# Calls main never.
# Fails: run as a program
def greeting(name):
    return f"Hello, {name}!"


def main():
    print(greeting("world"))

