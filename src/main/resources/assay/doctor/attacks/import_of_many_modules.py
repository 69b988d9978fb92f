# Tries: import a good part of the standard library, more than once.
# Verdict: ACCEPTED
# Cases: AC AC AC
import collections
import decimal
import fractions
import heapq
import json
import random
import re
import statistics
import typing


def solve(n):
    return n + 1
