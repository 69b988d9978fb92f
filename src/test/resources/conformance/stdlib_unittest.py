import unittest, io
class T(unittest.TestCase):
    def setUp(self): self.x = [1]
    def test_ok(self): self.assertEqual(self.x, [1])
    def test_fails(self): self.assertEqual(self.x, [2])
    def test_raises(self):
        with self.assertRaises(ValueError) as c: int('x')
        self.assertIn('invalid', str(c.exception))
    @unittest.skip('later')
    def test_skipped(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertLess(i, 2)
r = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
print(r.testsRun, len(r.failures), len(r.errors), len(r.skipped), r.failures[0][1].splitlines()[-1].strip() if r.failures else '')
print(sorted(f[1].strip().splitlines()[-1] for f in r.failures))
from unittest import mock
m = mock.Mock(return_value=5)
print(m(1, a=2), m.call_args, m.called, m.call_count)
