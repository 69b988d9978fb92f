"""Judges a case as plainly as a peer would: the least work that comes to Assay's verdict."""
import math
import pickle


def read_cases(path):
    """The cases that a pickle holds."""
    with open(path, 'rb') as file:
        return pickle.load(file)


def passes(function, case):
    """Whether a function does what the case expects."""
    arguments = case['args']
    try:
        observed = function(*arguments, **case['kwargs'])
    except Exception as error:
        expected = case.get('error')
        return (
            expected is not None
            and any(kind.__name__ == expected['type'] for kind in type(error).__mro__)
            and expected.get('message', str(error)) == str(error)
        )
    if 'error' in case:
        return False
    if 'argsAfter' in case and arguments != case['argsAfter']:
        return False
    return same(case['checker'], case['expect'], observed)


def same(checker, expected, observed):
    """Whether an observed value is as good as the expected one."""
    kind = checker['kind']
    if kind == 'exact':
        return identical(expected, observed)
    if kind == 'approximate':
        return near(checker, expected, observed)
    if kind == 'unordered':
        return type(observed) is type(expected) and sorted(observed) == sorted(expected)
    return expected == observed or (expected != expected and observed != observed)


def identical(expected, observed):
    """Equality of values and of their types."""
    if type(expected) is not type(observed):
        return False
    if isinstance(expected, (list, tuple)):
        return len(expected) == len(observed) and all(map(identical, expected, observed))
    if isinstance(expected, dict):
        return expected == observed and all(identical(expected[key], observed[key]) for key in expected)
    return expected == observed


def near(checker, expected, observed):
    """Equality but for what floats differ by."""
    if isinstance(expected, float) or isinstance(observed, float):
        return isinstance(observed, (int, float)) and math.isclose(
            expected, observed, rel_tol=checker.get('relative', 0), abs_tol=checker.get('absolute', 0))
    if isinstance(expected, (list, tuple)):
        return (
            type(observed) is type(expected)
            and len(expected) == len(observed)
            and all(near(checker, *pair) for pair in zip(expected, observed))
        )
    if isinstance(expected, dict):
        return (
            isinstance(observed, dict)
            and expected.keys() == observed.keys()
            and all(near(checker, expected[key], observed[key]) for key in expected)
        )
    return expected == observed
