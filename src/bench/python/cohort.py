"""Makes a cohort of the catalogue's own solutions, for Assay and, in the same words, for its peers.

Only functions take part, and only what a plain test can express of their cases: arguments, results, errors, and
arguments afterwards.
"""
import ast
import glob
import itertools
import json
import os
import pickle
import random

EXPRESSIBLE = {'group', 'name', 'hint', 'args', 'kwargs', 'generate', 'expect', 'error', 'argsAfter', 'checker'}
CHECKERS = {'equal', 'exact', 'approximate', 'unordered'}
RIGHT_AND_WRONG = ('accepted', 'wrong_answer')

TEST = '''\
import pytest
import judging
from {module} import {function}

@pytest.mark.parametrize('case', judging.read_cases({cases!r}))
def test_case(case):
    assert judging.passes({function}, case)
'''


class Challenge:
    """A function of the catalogue, with as many of its cases as the benchmark wants."""

    def __init__(self, folder, case_count, with_generated):
        with open(os.path.join(folder, 'challenge.json'), encoding='utf-8') as file:
            self.definition = json.load(file)
        self.folder = folder
        self.id = self.definition['id']
        self.file = self.definition.get('file', self.id.replace('-', '_') + '.py')
        self.function = self.definition['entry'].get('name')
        self.checker = self.definition.get('checker', {'kind': 'equal'})
        self.cases = chosen(self.expressible_cases(), case_count, with_generated)

    def expressible_cases(self):
        if self.definition['entry']['kind'] != 'function' or 'allow' in self.definition:
            return []
        return [case for case in self.definition.get('cases', []) if self.is_expressible(case)]

    def is_expressible(self, case):
        checker = case.get('checker', self.checker)
        text = json.dumps(case)
        return (
            set(case) <= EXPRESSIBLE
            and checker['kind'] in CHECKERS
            and set(checker) <= {'kind', 'absolute', 'relative'}
            and not any(mark in text for mark in ('$iterator', '$cycle', '$raises', 'nan'))
        )

    def solutions(self, kind):
        return sorted(glob.glob(os.path.join(self.folder, 'solutions', kind, '*.py')))

    def without_groups(self):
        """The definition with these cases alone, none of which waits for another."""
        definition = {key: value for key, value in self.definition.items() if key not in ('groups', '$schema')}
        definition['cases'] = [
            {key: value for key, value in case.items() if key != 'group'} for case in self.cases]
        return definition

    def for_peers(self):
        """The cases as CPython sees them, with the reference solution's answers where those are expected."""
        return [self.for_peer(case) for case in self.cases]

    def for_peer(self, case):
        peer = {
            'args': self.arguments(case),
            'kwargs': python(case.get('kwargs', {})),
            'checker': case.get('checker', self.checker),
        }
        for key in ('error', 'argsAfter'):
            if key in case:
                peer[key] = python(case[key])
        if case.get('expect') == {'$reference': True}:
            function = executed(self.solutions('accepted')[0])[self.function]
            peer['expect'] = function(*self.arguments(case), **peer['kwargs'])
        elif 'expect' in case:
            peer['expect'] = python(case['expect'])
        return peer

    def arguments(self, case):
        if 'generate' not in case:
            return list(python(case.get('args', [])))
        generate = executed(os.path.join(self.folder, 'generator.py'))['generate']
        asked = case['generate']
        return list(generate(random.Random(asked.get('seed', 0)), asked['size']))


def chosen(cases, count, with_generated):
    """The first of those whose values stand in the file; or a sample of all, evenly spaced, ending with the last."""
    if not with_generated:
        return [case for case in cases if 'generate' not in case][:count]
    if len(cases) <= count:
        return cases
    return [cases[round((index + 1) * len(cases) / count) - 1] for index in range(count)]


def python(value):
    """A value of challenge.json as Python sees it."""
    if isinstance(value, list):
        return [python(item) for item in value]
    if isinstance(value, dict):
        if set(value) == {'$py'}:
            return ast.literal_eval(value['$py'])
        return {key: python(item) for key, item in value.items()}
    return value


def executed(path):
    namespace = {'__name__': 'trusted'}
    with open(path, encoding='utf-8') as file:
        exec(compile(file.read(), path, 'exec'), namespace)
    return namespace


def write(path, content):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'wb') as file:
        file.write(content if isinstance(content, bytes) else content.encode())


class Cohort:
    """The files of a cohort: challenges and submissions for Assay, a folder of each submission for its peers."""

    def __init__(self, catalogue, folder, size, case_count=10, with_generated=False):
        self.folder = folder
        self.size = size
        self.challenges = [
            challenge
            for challenge in (
                Challenge(path, case_count, with_generated) for path in sorted(glob.glob(os.path.join(catalogue, '*/'))))
            if len(challenge.cases) >= case_count
        ]
        self.case_count = 0
        self.peers = []

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, for_peers=True):
        for challenge in self.challenges:
            self.write_challenge(challenge, for_peers)
        turns = {
            challenge.id: itertools.cycle(interleaved(*(challenge.solutions(kind) for kind in RIGHT_AND_WRONG)))
            for challenge in self.challenges
        }
        for challenge in self.challenges[::2]:
            # So that no candidate has everything right, and none everything wrong.
            next(turns[challenge.id])
        for number in range(self.size):
            challenge = self.challenges[number % len(self.challenges)]
            candidate = 'c%03d' % (number // len(self.challenges))
            with open(next(turns[challenge.id]), encoding='utf-8') as file:
                # No two submissions of a cohort are the same text.
                source = file.read() + '\n# submitted by %s\n' % candidate
            self.write_submission(challenge, candidate, number, source, for_peers)
            self.case_count += len(challenge.cases)
        return self

    def write_challenge(self, challenge, for_peers):
        folder = self.path('challenges', challenge.id)
        write(os.path.join(folder, 'challenge.json'), json.dumps(challenge.without_groups(), indent=1))
        for name in ('generator.py', 'solutions/accepted'):
            original = os.path.join(challenge.folder, name)
            for path in sorted(glob.glob(original + '/*.py') or glob.glob(original)):
                with open(path, 'rb') as file:
                    write(os.path.join(folder, os.path.relpath(path, challenge.folder)), file.read())
        if for_peers:
            cases = challenge.for_peers()
            write(self.path('cases', challenge.id, 'all.pickle'), pickle.dumps(cases))
            for number, case in enumerate(cases):
                write(self.path('cases', challenge.id, '%d.pickle' % number), pickle.dumps([case]))

    def write_submission(self, challenge, candidate, number, source, for_peers):
        write(self.path('submissions', candidate, challenge.file), source)
        if for_peers:
            peer = Peer(self, challenge, candidate, number)
            write(peer.path, source)
            write(peer.test_path, TEST.format(
                module=challenge.file[:-3], function=challenge.function, cases=peer.cases('all')))
            self.peers.append(peer)


class Peer:
    """A submission as the peers find it."""

    def __init__(self, cohort, challenge, candidate, number):
        self.key = (candidate, challenge.id)
        self.cohort = cohort
        self.challenge = challenge
        folder = cohort.path('peers', '%05d' % number)
        self.path = os.path.join(folder, challenge.file)
        self.test_path = os.path.join(folder, 'test_%s' % challenge.file)

    def cases(self, which):
        return self.cohort.path('cases', self.challenge.id, '%s.pickle' % which)


def interleaved(*lists):
    """One of each in turn, as often as the longest list asks."""
    longest = max(map(len, lists))
    return [each[index % len(each)] for index in range(longest) for each in lists if each]
