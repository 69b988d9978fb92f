"""Runs a command, and watches its processes by what Linux tells of them."""
import ctypes
import os
import subprocess
import tempfile
import threading
import time

# From <linux/prctl.h>.
PR_SET_CHILD_SUBREAPER = 36
TICKS = os.sysconf('SC_CLK_TCK')


class Run:
    """What a command took on the clock, and in CPU seconds of all its processes; and how it ended."""

    def __init__(self, command):
        with tempfile.TemporaryFile(mode='w+') as errors:
            began = time.monotonic()
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds = time.monotonic() - began
            self.status = process.returncode = os.waitstatus_to_exitcode(status)
            self.cpu_seconds = usage.ru_utime + usage.ru_stime + cpu_of_orphans()
            errors.seek(0)
            self.errors = errors.read()


def adopt_orphans():
    """Has processes whose parents end before them become children of this one, so that their CPU time is known."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def cpu_of_orphans():
    seconds = 0.0
    while True:
        try:
            _, _, usage = os.wait4(-1, 0)
        except ChildProcessError:
            return seconds
        seconds += usage.ru_utime + usage.ru_stime


class WatchedRun:
    """The same, and CPU seconds and peak memory (MiB) of each process; watching takes a little of the cores."""

    def __init__(self, command, interval=0.05):
        self.cpu = {}
        self.memory = {}
        began = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.first = process.pid
        over = threading.Event()
        watcher = threading.Thread(target=self.watch, args=[over, interval])
        watcher.start()
        self.status = process.wait()
        self.seconds = time.monotonic() - began
        over.set()
        watcher.join()

    def watch(self, over, interval):
        while not over.wait(interval):
            for pid in family(self.first):
                self.look_at(pid)

    def look_at(self, pid):
        try:
            with open('/proc/%d/stat' % pid) as file:
                fields = file.read().rpartition(')')[2].split()
            with open('/proc/%d/status' % pid) as file:
                peak = [int(line.split()[1]) for line in file if line.startswith('VmHWM')]
        except OSError:
            return
        self.cpu[pid] = (int(fields[11]) + int(fields[12])) / TICKS
        if peak:
            self.memory[pid] = peak[0] / 1024

    def first_cpu(self):
        """CPU seconds of the process that was started, without those that it started."""
        return self.cpu.get(self.first, 0.0)

    def all_cpu(self):
        return sum(self.cpu.values())

    def first_memory(self):
        return self.memory.get(self.first, 0.0)

    def largest_memory_of_others(self):
        return max((peak for pid, peak in self.memory.items() if pid != self.first), default=0.0)

    def all_memory(self):
        """The peaks of all processes together, which is at least what was ever in use at once."""
        return sum(self.memory.values())


def family(pid):
    """A process and all that descend from it."""
    found = [pid]
    for each in found:
        try:
            for task in os.listdir('/proc/%d/task' % each):
                with open('/proc/%d/task/%s/children' % (each, task)) as file:
                    found += map(int, file.read().split())
        except OSError:
            pass
    return found
