# Prints the text instead of returning it.
# Fails: the origin; somewhere; on the y axis; on the x axis; on the diagonal; on the other diagonal; a list; fractions; zero as a float; a dictionary; a dictionary with more keys; in space; the origin of space; a text of two letters; texts in a tuple; a text under a key; texts in space; a key is missing; one number; four numbers; None and zero; just a number; nothing; a set
def describe_point(point):
    match point:
        case {"x": x, "y": y}:
            describe_point((x, y))
        case (int() | float() as x, int() | float() as y):
            describe_numbers(x, y)
        case (int() | float(), int() | float(), int() | float()):
            print("in space")
        case _:
            print("not a point")


def describe_numbers(x, y):
    match x, y:
        case 0, 0:
            print("origin")
        case 0, _:
            print(f"on the y axis at {y}")
        case _, 0:
            print(f"on the x axis at {x}")
        case _ if x == y:
            print(f"on the diagonal at {x}")
    print(f"at {x}, {y}")
