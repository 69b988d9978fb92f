"""A bare process: runs the cases of a pickle on a submission, and ends with 1 where one of them fails.

Usage: peer.py SUBMISSION FUNCTION CASES
"""
import sys

import judging


def main(path, function_name, cases_path):
    namespace = {'__name__': 'submission'}
    with open(path, encoding='utf-8') as file:
        exec(compile(file.read(), path, 'exec'), namespace)
    function = namespace[function_name]
    results = [judging.passes(function, case) for case in judging.read_cases(cases_path)]
    return 0 if all(results) else 1


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
