"""What a Vector has to do."""

import pytest
from vector import Vector


def test_sample_sum():
    assert Vector(1, 2) + Vector(3, 4) == Vector(4, 6)


def test_sample_length():
    assert abs(Vector(3, 4)) == 5


class TestArithmetic:
    @pytest.fixture
    def v(self):
        return Vector(3, -4)

    def test_sum(self, v):
        total = v + Vector(1, 1)
        assert (total.x, total.y) == (4, -3)

    def test_difference(self, v):
        difference = v - Vector(1, 1)
        assert (difference.x, difference.y) == (2, -5)

    def test_negative(self, v):
        assert ((-v).x, (-v).y) == (-3, 4)

    @pytest.mark.parametrize('factor', [0, 2, -1, 0.5])
    def test_stretched(self, v, factor):
        stretched = v * factor
        assert (stretched.x, stretched.y) == (3 * factor, -4 * factor)

    def test_from_the_left(self, v):
        stretched = 3 * v
        assert isinstance(stretched, Vector)
        assert (stretched.x, stretched.y) == (9, -12)

    @pytest.mark.parametrize('x, y, length', [(0, 0, 0), (1, 1, 2**0.5), (-5, 12, 13), (1e-3, 0, 1e-3)])
    def test_length(self, x, y, length):
        assert abs(Vector(x, y)) == pytest.approx(length)

    def test_operands_stay_as_they_are(self, v):
        other = Vector(1, 1)
        v + other, v - other, v * 2, 2 * v, -v
        assert (v.x, v.y) == (3, -4)
        assert (other.x, other.y) == (1, 1)

    @pytest.mark.parametrize('foreign', [3, None, 'ab', (1, 2)])
    def test_foreign_sum(self, v, foreign):
        with pytest.raises(TypeError):
            v + foreign

    @pytest.mark.parametrize('foreign', [3, None, (1, 2)])
    def test_foreign_difference(self, v, foreign):
        with pytest.raises(TypeError):
            v - foreign

    def test_foreign_product(self, v):
        with pytest.raises(TypeError):
            v * Vector(1, 1)


class TestProtocols:
    def test_equal(self):
        assert Vector(1, 2) == Vector(1.0, 2)
        assert Vector(1, 2) != Vector(2, 1)

    @pytest.mark.parametrize('other', [(1, 2), [1, 2], None, 3])
    def test_equals_no_other_thing(self, other):
        assert (Vector(1, 2) == other) is False
        assert (Vector(1, 2) != other) is True

    def test_as_key(self):
        names = {Vector(1, 2): 'here'}
        assert names[Vector(1, 2)] == 'here'

    def test_as_key_of_equal_numbers(self):
        assert len({Vector(1, 2), Vector(1.0, 2.0), Vector(2, 1)}) == 2

    def test_unpacking(self):
        x, y = Vector(5, 6)
        assert [x, y] == [5, 6]

    def test_list(self):
        assert list(Vector(5, 6)) == [5, 6]

    def test_len(self):
        assert len(Vector(0, 0)) == 2

    @pytest.mark.parametrize('index, component', [(0, 5), (1, 6)])
    def test_index(self, index, component):
        assert Vector(5, 6)[index] == component

    def test_no_third_component(self):
        with pytest.raises(IndexError):
            Vector(5, 6)[2]

    @pytest.mark.parametrize('x, y, text', [(3, 4, 'Vector(3, 4)'), (0.5, -1, 'Vector(0.5, -1)')])
    def test_repr(self, x, y, text):
        assert repr(Vector(x, y)) == text
