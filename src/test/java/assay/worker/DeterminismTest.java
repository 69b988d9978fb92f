package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Isolation;
import assay.protocol.Message;
import assay.protocol.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each expression has the same value in every case, and in interpreters that know nothing of each other. */
final class DeterminismTest {
    private static List<Observation> observed(Isolation isolation, String expression) {
        return Submission.function("def solve():\n    " + expression).isolated(isolation).run(call(), call()).stream()
                .map(Message.Observed::observation)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import random; return [random.random(), random.randint(1, 10**9), random.sample(range(100), 10)]",
                "import random; return [random.Random().random(), random.Random().random(), random.choice(range(99))]",
                "import random; random.seed(); return random.gauss(0, 1)",
                "import random; return random.SystemRandom().random()",
                "from random import shuffle; items = list(range(50)); shuffle(items); return items",
                "import secrets; return [secrets.token_hex(8), secrets.randbelow(10**9), secrets.choice(range(1000))]",
                "import os; return [os.urandom(8), os.urandom(8), os.cpu_count()]",
                "import uuid; return [str(uuid.uuid4()), str(uuid.uuid4())]",
                "import uuid; return str(uuid.uuid1())",
                "return [hash('text'), hash((1, 'x')), hash(1.5), hash(b'x'), hash(frozenset('abc'))]",
                "return [list({'pear', 'fig', 'plum'}), list(set('hello world'))]",
                "import locale, time; return [locale.getlocale(), time.tzname, time.timezone, time.strftime('%A', (2025, 1, 1, 0, 0, 0, 2, 1, 0))]",
                "import tempfile; return tempfile._RandomNameSequence().__next__()",
                "import statistics; return statistics.NormalDist().samples(3)",
            })
    void chanceIsTheSameEveryTime(String expression) {
        List<Observation> first = observed(Isolation.CASE, expression);
        assertThat(first).hasOnlyElementsOfType(Observation.Returned.class);
        assertThat(observed(Isolation.SUBMISSION, expression)).isEqualTo(first);
        assertThat(first.get(0)).isEqualTo(first.get(1));
    }

    @Test
    void seedsThatAreGivenMeanWhatTheyMeanElsewhere() {
        assertThat(Submission.function("""
                import random
                def solve():
                    random.seed(7)
                    return [random.random(), random.Random('seed').randint(1, 10**6), random.Random(7).random()]
                """).result())
                .isEqualTo(Values.list(
                        Values.of(0.32383276483316237), Values.of(144_951), Values.of(0.32383276483316237)));
    }

    @Test
    void generatorsWithoutASeedDifferFromEachOther() {
        assertThat(Submission.function("""
                import os, random, uuid
                def solve():
                    numbers = {random.random(), random.Random().random(), random.Random().random()}
                    return [len(numbers), os.urandom(8) != os.urandom(8), uuid.uuid4() != uuid.uuid4()]
                """).result())
                .isEqualTo(Values.list(Values.of(3), Values.of(true), Values.of(true)));
    }
}
