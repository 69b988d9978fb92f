def assertions(held, libraries):
    """Keeps what the assertions of tests note of themselves, whoever catches the error that they raise."""
    import sys
    from builtins import AssertionError, BaseException, any, getattr, len, map, object, repr, str, type
    from _functools import partial
    from marshal import dumps

    exception_info = sys.exc_info
    mro_of = type.__dict__['__mro__'].__get__
    traceback_of = BaseException.__dict__['__traceback__'].__get__
    arguments_of = BaseException.__dict__['args'].__get__
    exact_text = str.__str__
    known = libraries['known']
    nothing = object()

    FILE = 'tests.py'
    TEXT = 2000

    # What assertion methods assert of their first argument and their second.
    RELATIONS = {
        'assertEqual': '==', 'assertNotEqual': '!=', 'assertIs': 'is', 'assertIsNot': 'is not', 'assertIn': 'in',
        'assertNotIn': 'not in', 'assertLess': '<', 'assertLessEqual': '<=', 'assertGreater': '>',
        'assertGreaterEqual': '>=', 'assertAlmostEqual': '≈', 'assertNotAlmostEqual': '!≈',
        'assertListEqual': '==', 'assertTupleEqual': '==', 'assertSetEqual': '==', 'assertDictEqual': '==',
        'assertSequenceEqual': '==', 'assertMultiLineEqual': '==', 'assertCountEqual': 'has the items of',
        'assertIsInstance': 'is an instance of', 'assertNotIsInstance': 'is no instance of',
        'assertRegex': 'matches', 'assertNotRegex': 'does not match',
    }
    ONE_SIDED = {'assertTrue': 'is true', 'assertFalse': 'is false'}

    # What is used by a with statement.
    CONTEXTS = ('raises', 'assertRaises', 'assertRaisesRegex', 'assertWarns', 'assertWarnsRegex', 'assertLogs')

    notes = []
    changes = []
    labels = []
    now = {'file': '', 'note': None, 'context': 0}

    def begin(submission_file):
        """Forgets everything."""
        notes.clear()
        changes.clear()
        labels.clear()
        now['context'] = 0
        now['file'] = submission_file

    def failed(line, relation, observed, expected, *message):
        """The error of a plain assert that does not hold; it is noted before anyone can catch it."""
        error = AssertionError(*message)
        notes.append((error, line, relation, observed, expected, message))
        return error

    def caught():
        """An except clause of tests.py has it: that the test goes on is the author's will."""
        forgive(exception_info()[1])

    def forgive(error):
        notes[:] = [note for note in notes if note[0] is not error]

    def check(line, swapped, subject, name, /, *arguments, **keywords):
        """A call of an assertion method."""
        changed = libraries['change']()
        if changed:
            changes.append(changed)
        # A failure of its end, where it is used by a with statement, has no line.
        now['context'] = line if name in CONTEXTS else now['context']
        try:
            return getattr(subject, name)(*arguments, **keywords)
        except BaseException as error:
            own = is_failure(type(error)) and innermost(error)[0] != now['file']
            if own and not any(note[0] is error for note in notes):
                notes.append((error, line, *sides(name, swapped, arguments)))
            raise

    def sides(name, swapped, arguments):
        """Relation, observed, expected and the author's message."""
        if name in RELATIONS and len(arguments) > 1:
            observed, expected = (arguments[1], arguments[0]) if swapped else (arguments[0], arguments[1])
            rest = arguments[2:] if name.find('Almost') < 0 else arguments[3:]
            return RELATIONS[name], observed, expected, rest
        if name in ONE_SIDED and arguments:
            return ONE_SIDED[name], arguments[0], nothing, arguments[1:]
        if name in ('assertIsNone', 'assertIsNotNone') and arguments:
            return 'is' if name == 'assertIsNone' else 'is not', arguments[0], None, arguments[1:]
        return '', nothing, nothing, ()

    class SubTest:
        """In the place of unittest's subTest: the first that fails ends the test, which is one case."""

        def __init__(self, message, parameters):
            self.label = (message, parameters)

        def __enter__(self):
            labels.append(self.label)

        def __exit__(self, kind, error, traceback):
            if kind is None:
                labels.pop()

    def sub_test(self, msg=None, **parameters):
        return SubTest(msg, parameters)

    def is_failure(kind):
        return any(base is each for base in mro_of(kind) for each in known['failures'])

    def raised():
        """What the exception that is held says of the test: 'failed', 'skipped' or nothing."""
        error = held[0]
        now['note'] = None
        if any(base is each for base in mro_of(type(error)) for each in known['skips']):
            now['note'] = (error, innermost(error)[1], '', nothing, nothing, arguments_of(error))
            return 'skipped'
        for note in notes:
            if note[0] is error:
                now['note'] = note
                return 'failed'
        if not is_failure(type(error)):
            return ''
        file, line = innermost(error)
        if file == now['file']:
            return ''
        now['note'] = (error, line, '', nothing, nothing, arguments_of(error))
        return 'failed'

    def innermost(error):
        """The file that raised it, and the last line of tests.py on the way there."""
        file, line = '', 0
        place = traceback_of(error)
        while place is not None:
            file = place.tb_frame.f_code.co_filename
            # GraalPy gives line 1 where a with statement ends.
            if file == FILE:
                is_known = place.tb_lineno >= place.tb_frame.f_code.co_firstlineno
                line = place.tb_lineno if is_known else now['context']
            place = place.tb_next
        return file, line

    def line():
        """The line of tests.py on the way to the exception that is held; 0 where there is none."""
        return innermost(held[0])[1]

    def returned():
        """What is to be said though nothing was raised: 'swallowed', 'changed' or nothing."""
        changed = libraries['change']() or libraries['builtin_change'](now['file'])
        if changed:
            changes.append(changed)
        if changes:
            return 'changed'
        if notes:
            now['note'] = notes[-1]
            return 'swallowed'
        return ''

    def change():
        return changes[0]

    def text(value):
        return exact_text(value)[:TEXT] if type(value) is str else ''

    def note():
        """Line, relation, which sides there are, and the message of what was noted."""
        error, line, relation, observed, expected, message = now['note']
        words = message[0] if message else '' if relation else (arguments_of(error) or ('',))[0]
        return dumps((
            line,
            relation,
            observed is not nothing,
            expected is not nothing,
            text(words).encode('utf-8', 'replace').decode('utf-8'),
        )).decode('latin-1')

    def hold_observed():
        held[0] = now['note'][3]

    def hold_expected():
        held[0] = now['note'][4]

    def representation():
        """The making of a text of what is held."""
        return partial(repr, held[0])

    def sub_test_text():
        """The making of a text that names the sub-test in which it failed; None outside of one."""
        if not labels:
            return None
        message, parameters = labels[-1]
        return partial(label_text, [] if message is None else [message], parameters)

    def label_text(parts, parameters):
        return ', '.join([*map(str, parts), *(f'{key}={value!r}' for key, value in parameters.items())])

    def shorten():
        """Cuts the text that is held to a bound."""
        held[0] = text(held[0])

    return {
        'begin': begin,
        'names': {'@failed': failed, '@caught': caught, '@check': check, '@nothing': nothing},
        'forgive': forgive,
        'sub_test': sub_test,
        'raised': raised,
        'line': line,
        'returned': returned,
        'change': change,
        'note': note,
        'hold_observed': hold_observed,
        'hold_expected': hold_expected,
        'representation': representation,
        'sub_test_text': sub_test_text,
        'shorten': shorten,
    }


assertions
