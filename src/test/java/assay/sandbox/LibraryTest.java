package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.EntryPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that takes a module leaves what an import leaves that executes it. */
@TestInstance(Lifecycle.PER_CLASS)
class LibraryTest {
    private static final int LEAST_LINES = 10_000;
    private static final int LEAST_USES = 30;
    private static final int LEAST_CHANGES = 1_000;

    private static final Set<String> FIRST = Set.of("json", "typing");
    private static final Set<String> MORE = Set.of(
            "abc",
            "bisect",
            "collections",
            "collections.abc",
            "contextlib",
            "copy",
            "csv",
            "dataclasses",
            "decimal",
            "enum",
            "fractions",
            "functools",
            "heapq",
            "io",
            "numbers",
            "operator",
            "re",
            "string",
            "textwrap",
            "types");

    private final PythonEngine engine = new PythonEngine(1_000);

    /** It is made when programs have missed something three times, and made larger when they have again. */
    @BeforeAll
    void prepare() {
        assertThat(engine.newInterpreter(FIRST)).isEmpty();
        for (int made = 0; made < 2; made++) {
            engine.newInterpreter(false).close();
        }
        assertThat(engine.newInterpreter(FIRST)).isEmpty();
        assertThat(engine.newInterpreter(Set.of())).isEmpty();
        assertThat(engine.newInterpreter(FIRST)).isEmpty();
        assertThat(engine.newInterpreter(FIRST)).isPresent();
        assertThat(engine.newInterpreter(MORE)).isEmpty();
        assertThat(engine.newInterpreter(MORE)).isEmpty();
        assertThat(engine.newInterpreter(MORE)).isPresent();
        assertThat(engine.newInterpreter(Set.of())).isEmpty();
    }

    /** What a program has under the name {@code told} in the end. */
    private static String told(Interpreter interpreter, String source) {
        try (interpreter) {
            Program program = Program.asWritten("probe.py", source, new EntryPoint.Module(List.of()), false);
            Value namespace = interpreter.modules().fresh(program);
            interpreter
                    .modules()
                    .execution(interpreter.code(program), namespace)
                    .executeVoid();
            return namespace.getHashValue("told").asString();
        }
    }

    private String executed(String source) {
        return told(engine.newInterpreter(false), source);
    }

    private String taken(String source) {
        return told(engine.newInterpreter(MORE).orElseThrow(), source);
    }

    private static String source(String name) {
        try (InputStream file = Objects.requireNonNull(LibraryTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pass",
                "import re",
                "import collections.abc, json.decoder",
                "from typing import List",
                "import dataclasses",
                "import csv, statistics, string",
                "import importlib, copy, fractions"
            })
    void importsLeaveTheSame(String imports) {
        String program = imports + "\n" + source("reached.py");
        String expected = executed(program);
        assertThat(expected.lines()).hasSizeGreaterThan(LEAST_LINES);
        assertThat(taken(program)).isEqualTo(expected);
    }

    @Test
    void programsDoWithThemWhatTheyDoElsewhere() {
        String expected = executed(source("uses.py"));
        assertThat(expected.lines()).hasSizeGreaterThan(LEAST_USES);
        assertThat(taken(source("uses.py"))).isEqualTo(expected);
    }

    @Test
    void whatOneProgramChangesNoOtherSees() {
        String program = "import dataclasses, csv, fractions, json, string\n" + source("reached.py");
        String expected = executed(program);
        assertThat(Integer.parseInt(taken(source("changing.py")))).isGreaterThan(LEAST_CHANGES);
        assertThat(taken(program)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                import builtins
                names, genuine = [], builtins.__import__
                def noting(name, *arguments, **keywords):
                    names.append(name)
                    return genuine(name, *arguments, **keywords)
                builtins.__import__ = noting
                import textwrap
                told = str(names)
                """, """
                import sys
                sys.modules['enum'] = None
                try:
                    import re
                except ImportError as error:
                    told = str(error)
                """, """
                import sys, types
                sys.modules['enum'] = types.ModuleType('enum')
                try:
                    import re
                except AttributeError as error:
                    told = str(error)
                """, """
                import sys, collections as first
                del sys.modules['collections']
                import collections as second
                import functools
                told = str([first is second, functools.namedtuple is first.namedtuple])
                """, """
                import sys
                class Finder:
                    names = []
                    @classmethod
                    def find_spec(cls, name, path=None, target=None):
                        cls.names.append(name)
                sys.meta_path.insert(0, Finder)
                import json
                told = str(Finder.names)
                """, """
                import builtins
                builtins.len = lambda value, genuine=len: genuine(value)
                import keyword
                import operator
                import string
                told = str('string' in dir()) + str(string.Formatter.__module__)
                """})
    void whoChangesWhatImportsDoHasThemExecuted(String program) {
        assertThat(taken(program)).isEqualTo(executed(program));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import re|re",
                "import re as sys, json  # both|json re",
                "def f():\\n\\tfrom json.decoder import JSONDecodeError|json",
                "from collections import abc|abc collections collections.abc",
                "import math, os, statistics|bisect fractions functools operator",
                "important = 1|",
                "from itertools import chain|",
                "from math import (|",
                "import re\\nprint(object.__subclasses__())|",
                "import re, sys\\nprint(list(sys.modules))|",
                "import re\\nre._cache.clear()|",
                "from functools import lru_cache|functools"
            })
    void programsWantWhatTheyImport(String program, @Nullable String modules) {
        assertThat(new TreeSet<>(Library.wantedBy(program.translateEscapes())))
                .isEqualTo(new TreeSet<>(modules == null ? List.of() : List.of(modules.split(" "))));
    }
}
