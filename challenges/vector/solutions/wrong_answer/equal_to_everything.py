# A stub that agrees with every comparison; only tests that look at more than equality find out.
# Fails: TestArithmetic.test_foreign_sum[3]; TestArithmetic.test_foreign_sum[None]; TestArithmetic.test_foreign_sum[ab]; TestArithmetic.test_foreign_sum[foreign3]; TestArithmetic.test_foreign_product; TestProtocols.test_equal; TestProtocols.test_equals_no_other_thing[other0]; TestProtocols.test_equals_no_other_thing[other1]; TestProtocols.test_equals_no_other_thing[None]; TestProtocols.test_equals_no_other_thing[3]; TestProtocols.test_as_key_of_equal_numbers; TestProtocols.test_no_third_component; TestProtocols.test_repr[0.5--1-Vector(0.5, -1)]; TestArithmetic.test_foreign_difference[3]; TestArithmetic.test_foreign_difference[None]; TestArithmetic.test_foreign_difference[foreign2]
class Vector:
    def __init__(self, x, y):
        self.x = self.y = self

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def same(self, *others):
        return self

    __add__ = __sub__ = __neg__ = __mul__ = __rmul__ = __abs__ = __getitem__ = same

    def __iter__(self):
        return iter((self, self))

    def __len__(self):
        return 2

    def __repr__(self):
        return "Vector(3, 4)"
