package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.Returned;
import assay.value.PythonValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.DictionaryValue.Entry;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TupleValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values made to run code, to lie or to hang when they are looked at: reading them does none of it. */
final class HostileValueTest {
    /** A class that prints, and never ends, whatever is asked of its instances. */
    private static final String TRAPPED = """
            def trap(*arguments, **keywords):
                print('the trap was sprung')
                while True: pass
            names = '''__class__ __getattribute__ __getattr__ __eq__ __ne__ __hash__ __iter__ __len__ __repr__ __str__
                __bool__ __int__ __index__ __float__ __complex__ __bytes__ __getitem__ __contains__ __call__ __reduce__
                __reduce_ex__ __sizeof__ __format__ __dir__ __buffer__ __length_hint__ __lt__ keys items values get
                copy __reversed__ __missing__ __instancecheck__ __subclasscheck__ decode encode hex __add__'''.split()
            traps = {name: trap for name in names}
            traps['__class__'] = property(trap)
            class Meta(type):
                __name__ = __mro__ = __module__ = __dict__ = property(trap)
                __eq__ = __hash__ = __repr__ = __instancecheck__ = trap
                def mro(cls): return type.mro(cls)
            Meta.__getattribute__ = trap
            def made(base, *content):
                return type.__call__(type.__new__(Meta, 'Trap', (base,), traps), *content)
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "object    |",
                "list      | [1, 2]",
                "tuple     | (1, 2)",
                "set       | [1]",
                "frozenset | [1]",
                "dict      | [(1, 2)]",
                "int       | 5",
                "float     | 1.5",
                "complex   | 1j",
                "str       | 5",
                "bytes     | b'bytes'",
                "bytearray | b'bytes'",
                "Exception | 1",
            })
    void readingRunsNoCodeOfTheSubmission(String base, String content) {
        String made = "made(" + base + (content == null ? "" : ", " + content) + ")";
        Message.Observed observed = Submission.function(
                        TRAPPED + "def solve():\n    return [" + made + ", (" + made + ",)]")
                .run(call())
                .getFirst();
        assertThat(observed.observation()).isInstanceOf(Returned.class);
        assertThat(observed.measurement().output()).isEmpty();
    }

    @Test
    void integerThatLiesIsReadByItsRealValue() {
        assertThat(Submission.function("""
                class Liar(int):
                    def __eq__(self, other): return True
                    def __int__(self): return 42
                    __index__ = __add__ = __int__
                    def __repr__(self): return '42'
                    def __hash__(self): return 42
                def solve(): return Liar(7)
                """).result()).isEqualTo(new SubclassValue("Liar", Values.of(7)));
    }

    @Test
    void containersThatLieAreReadByTheirRealItems() {
        assertThat(Submission.function("""
                class List(list):
                    def __iter__(self): return iter([42])
                    def __len__(self): return 1
                    def __getitem__(self, index): return 42
                class Dict(dict):
                    def items(self): return [('answer', 42)]
                    def __iter__(self): return iter(['answer'])
                    def __getitem__(self, key): return 42
                    keys = __iter__
                class Text(str):
                    def __str__(self): return 'answer'
                    encode = __str__
                def solve(): return (List([1]), Dict(a=2), Text('real'))
                """).result())
                .isEqualTo(Values.tuple(
                        new SubclassValue("List", Values.integers(1)),
                        new SubclassValue(
                                "Dict", new DictionaryValue(List.of(new Entry(Values.of("a"), Values.of(2))))),
                        new SubclassValue("Text", Values.of("real"))));
    }

    @Test
    void keysWithAHostileHashAreOnlyListed() {
        assertThat(Submission.function("""
                armed = False
                class Key:
                    def __hash__(self):
                        while armed: pass
                        return 1
                    def __eq__(self, other):
                        while armed: pass
                        return self is other
                def solve():
                    global armed
                    value = [{Key(): 1, Key(): 2}, {Key()}]
                    armed = True
                    return value
                """).result())
                .isEqualTo(Values.list(
                        new DictionaryValue(List.of(
                                new Entry(new OpaqueValue("Key"), Values.of(1)),
                                new Entry(new OpaqueValue("Key"), Values.of(2)))),
                        new SetValue(List.of(new OpaqueValue("Key")))));
    }

    @Test
    void metaclassCannotChangeWhatAValueIs() {
        assertThat(Submission.function("""
                class Meta(type):
                    def mro(cls): return [cls, tuple, object]
                    def __instancecheck__(cls, instance): return True
                class Pair(tuple, metaclass=Meta):
                    __class__ = list
                def solve(): return Pair((1, 2))
                """).result())
                .isEqualTo(new SubclassValue("Pair", Values.tuple(Values.of(1), Values.of(2))));
    }

    @Test
    void typeNameIsNeverAnObjectOfTheSubmission() {
        assertThat(Submission.function("""
                class Name(str):
                    def __str__(self):
                        while True: pass
                    __getitem__ = encode = __len__ = __str__
                class Thing: pass
                Thing.__name__ = Name('Other')
                def solve(): return Thing()
                """).result()).isEqualTo(new OpaqueValue("Other"));
    }

    @Test
    void submissionCannotTeachTheHostToReadItsTypes() {
        assertThat(Submission.function("""
                import polyglot
                for kind in list, int, str, dict, type(len):
                    polyglot.register_interop_behavior(kind, is_string=lambda x: True, as_string=lambda x: 'forged',
                        is_number=lambda x: True, has_array_elements=lambda x: False, execute=lambda x, *a: 42)
                def solve(): return [1, 'x', {}]
                """).result())
                .isEqualTo(Values.list(Values.of(1), Values.of("x"), new DictionaryValue(List.of())));
    }

    @ParameterizedTest
    @CsvSource({"settrace", "setprofile"})
    void tracingDoesNotShowTheGradersOwnFunctions(String set) {
        List<Message.Observed> observed =
                Submission.function("""
                import sys
                def trace(frame, event, argument):
                    if frame.f_code.co_filename != 'two_sum.py':
                        print('saw', frame.f_code.co_name)
                    return trace
                def solve():
                    sys.%s(trace)
                    return [object(), b'']
                """.formatted(set)).run(call(), call());
        assertThat(observed).hasSize(2).allSatisfy(each -> {
            assertThat(each.observation()).isInstanceOf(Returned.class);
            assertThat(each.measurement().output()).isEmpty();
        });
    }

    @Test
    void patchedBuiltinsChangeNeitherReadingNorTheNextCase() {
        Submission patching = Submission.function("""
                import builtins
                def solve(patch):
                    if patch:
                        names = vars(builtins)
                        names |= {name: None for name in names if not name.startswith('__') or name == '__import__'}
                    return [b'bytes', (1,), object, len([1, 2])]
                """);
        PythonValue expected = new ListValue(List.of(
                new BytesValue("bytes"), new TupleValue(List.of(Values.of(1))), new OpaqueValue("type"), Values.of(2)));
        List<Observation> observations =
                patching.run(call(Values.of(false)), call(Values.of(true)), call(Values.of(false))).stream()
                        .map(Message.Observed::observation)
                        .toList();
        assertThat(observations.get(0)).isEqualTo(new Returned(expected, List.of()));
        assertThat(observations.get(1)).isInstanceOf(Observation.Raised.class);
        assertThat(observations.get(2)).isEqualTo(new Returned(expected, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"return", "raise"})
    void everythingTheGraderNeedsItTookBeforeTheSubmissionCame(String statement) {
        Observation observation = Submission.function("""
                import builtins, collections, functools, itertools, marshal, operator, sys, types, _io, _operator
                class Result(Exception): pass
                def solve():
                    result = Result([b'bytes', collections.Counter('a'), (x for x in 'x'), 10**50, OSError()])
                    modules = functools, itertools, marshal, operator, types, _io, _operator, collections, builtins
                    sys.stdout = sys.stderr = sys.stdin = None
                    sys.modules.clear()
                    for module in modules:
                        names = module.__dict__
                        names |= {name: None for name in names if not name.startswith('__')}
                    %s result
                """.formatted(statement)).observe(call());
        assertThat(observation).isInstanceOfAny(Returned.class, Observation.Raised.class);
    }
}
