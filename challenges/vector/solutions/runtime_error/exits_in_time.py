# Ends the interpreter before an assertion is reached, with the status of success.
# Fails: test_sample_sum; test_sample_length; TestArithmetic.test_sum; TestArithmetic.test_difference; TestArithmetic.test_negative; TestArithmetic.test_stretched[0]; TestArithmetic.test_stretched[2]; TestArithmetic.test_stretched[-1]; TestArithmetic.test_stretched[0.5]; TestArithmetic.test_from_the_left; TestArithmetic.test_length[0-0-0]; TestArithmetic.test_length[1-1-1.4142135623730951]; TestArithmetic.test_length[-5-12-13]; TestArithmetic.test_length[0.001-0-0.001]; TestArithmetic.test_operands_stay_as_they_are; TestArithmetic.test_foreign_sum[3]; TestArithmetic.test_foreign_sum[None]; TestArithmetic.test_foreign_sum[ab]; TestArithmetic.test_foreign_sum[foreign3]; TestArithmetic.test_foreign_product; TestProtocols.test_equal; TestProtocols.test_equals_no_other_thing[other0]; TestProtocols.test_equals_no_other_thing[other1]; TestProtocols.test_equals_no_other_thing[None]; TestProtocols.test_equals_no_other_thing[3]; TestProtocols.test_as_key; TestProtocols.test_as_key_of_equal_numbers; TestProtocols.test_unpacking; TestProtocols.test_list; TestProtocols.test_len; TestProtocols.test_index[0-5]; TestProtocols.test_index[1-6]; TestProtocols.test_no_third_component; TestProtocols.test_repr[3-4-Vector(3, 4)]; TestProtocols.test_repr[0.5--1-Vector(0.5, -1)]; TestArithmetic.test_foreign_difference[3]; TestArithmetic.test_foreign_difference[None]; TestArithmetic.test_foreign_difference[foreign2]
import sys


class Vector:
    def __init__(self, x, y):
        sys.exit(0)
