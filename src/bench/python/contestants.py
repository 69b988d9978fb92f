"""What grades a cohort: Assay, and the ways of those who start a process for it. Each has both cores."""
import json
import os
import shutil
import subprocess

from watched import Run

PYTHON = '/usr/bin/python3'
# Neither the environment, nor the user's own packages, nor compiled files of submissions that were here before.
BARE = [PYTHON, '-E', '-s', '-B']
HERE = os.path.dirname(os.path.abspath(__file__))


class Assay:
    def __init__(self, home, workers=2):
        self.home = home
        self.workers = workers
        self.name = '`assay cohort`, everything on' + (', one worker' if workers == 1 else '')

    def command(self, cohort):
        output = cohort.path('results')
        shutil.rmtree(output, ignore_errors=True)
        return [
            os.path.join(self.home, 'bin', 'assay'), 'cohort', cohort.path('submissions'), '--exit-zero',
            '--challenges', cohort.path('challenges'), '--output', output, '--workers', str(self.workers)]

    def run(self, cohort):
        run = Run(self.command(cohort))
        if run.status != 0:
            raise SystemExit('assay ended with %d: %s' % (run.status, run.errors))
        return run

    def accepted(self, cohort):
        """Which submissions were accepted in the last run."""
        with open(cohort.path('results', 'results.json'), encoding='utf-8') as file:
            results = json.load(file)['submissions']
        return {(each['candidate'], each['challenge']): each['verdict'] == 'ACCEPTED' for each in results}


class Processes:
    """One process for each line of arguments, two at a time, started by xargs, which takes next to nothing itself."""

    def run(self, cohort):
        arguments = cohort.path('arguments.txt')
        with open(arguments, 'w', encoding='utf-8') as file:
            file.writelines(' '.join(line) + '\n' for peer in cohort.peers for line in self.lines(peer))
        # xargs ends with 123 where submissions failed, which is as it should be.
        run = Run(['xargs', '-a', arguments, '-P', '2', '-L', '1', *self.command])
        if run.status not in (0, 123):
            raise SystemExit('%s ended with %d: %s' % (self.name, run.status, run.errors))
        return run

    def accepted(self, cohort):
        """Which submissions pass, found in a run of its own."""
        return {
            peer.key: all(
                subprocess.run(self.command + line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
                for line in self.lines(peer))
            for peer in cohort.peers
        }


class Pytest(Processes):
    name = 'one pytest process per submission'
    command = BARE + [
        '-c', 'import sys; sys.path.insert(0, %r); import pytest; sys.exit(pytest.main(sys.argv[1:]))' % HERE,
        '-q', '-p', 'no:cacheprovider']

    def lines(self, peer):
        return [['--rootdir=' + os.path.dirname(peer.test_path), peer.test_path]]


class ProcessPerCase(Processes):
    name = 'one bare CPython process per case'
    command = BARE + [os.path.join(HERE, 'peer.py')]

    def lines(self, peer):
        return [
            [peer.path, peer.challenge.function, peer.cases(number)] for number in range(len(peer.challenge.cases))]


class ProcessPerSubmission(Processes):
    name = 'one bare CPython process per submission'
    command = BARE + [os.path.join(HERE, 'peer.py')]

    def lines(self, peer):
        return [[peer.path, peer.challenge.function, peer.cases('all')]]
