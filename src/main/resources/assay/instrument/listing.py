def listing():
    """
    Makes what begins each statement of a module on a line of its own, because what shares a line with the statement
    before it is not seen to run: `for item in items: total += item` would cost as much as one round of it.

    The text is parsed and never run. Only line breaks and indentation are put in, where a statement begins: names,
    strings, comments and all else stay as the candidate wrote them, and what is laid out as usual stays whole.

    There is one exception: of `case (0, 0, *_)` GraalPy holds only the last part against the value, unless what is left
    has a name. So it gets one, a letter that takes the place of the underscore.
    """
    import _ast

    # Letters of the click languages: a program that has one of them is left as it is.
    REST_NAMES = '\u01c0\u01c1\u01c2\u01c3'
    DEFINITIONS = (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)

    def parse(text):
        return compile(text, '<listing>', 'exec', _ast.PyCF_ONLY_AST)

    def blocks(node):
        """The blocks of a compound statement, each with the node that its first line belongs to."""
        for name in ('body', 'orelse', 'finalbody'):
            block = getattr(node, name, ())
            if block:
                yield block, node
        for handler in getattr(node, 'handlers', ()):
            yield handler.body, handler
        for case in getattr(node, 'cases', ()):
            yield case.body, case.pattern

    def statements(tree):
        """Every statement with its block and what the block belongs to; expressions hold none."""
        pending = [(tree.body, None)]
        while pending:
            block, header = pending.pop()
            for statement in block:
                yield statement, block, header
                pending.extend(blocks(statement))

    def leading_space(line):
        return line[:len(line) - len(line.lstrip())]

    def begins_line(lines, node):
        return not lines[node.lineno - 1][:node.col_offset].strip()

    def is_seen(lines, statement, block, header):
        """Whether it is seen to run where it is: also the only one of a function or class, which are code apart."""
        return begins_line(lines, statement) or len(block) == 1 and isinstance(header, DEFINITIONS)

    def breaks(tree, lines):
        """Where a line break is due: for each line, counted from 0, columns and the indentation that follows."""
        places = {}
        for statement, block, header in statements(tree):
            if not is_seen(lines, statement, block, header):
                if header is None or begins_line(lines, block[0]):
                    indentation = leading_space(lines[block[0].lineno - 1])
                else:
                    indentation = leading_space(lines[header.lineno - 1]) + ' '
                places.setdefault(statement.lineno - 1, []).append((statement.col_offset, indentation))
        return places

    def broken(places, lines):
        """The new text, and where each line of it is from: the candidate's line, and by how much it is moved left."""
        result = []
        origins = []
        for number, line in enumerate(lines):
            begin = 0
            indentation = ''
            for column, next_indentation in sorted(places.get(number, ())):
                result.append(indentation + line[begin:column])
                origins += number + 1, begin - len(indentation)
                begin, indentation = column, next_indentation
            result.append(indentation + line[begin:])
            origins += number + 1, begin - len(indentation)
        return '\n'.join(result), origins

    def outline(tree):
        """The kinds of all statements, in order: what line breaks must not have changed."""
        return [type(statement) for statement, _, _ in statements(tree)]

    def place(statement):
        """Line and column where the statement begins and ends, as GraalPy reports them when it runs."""
        if isinstance(statement, (_ast.FunctionDef, _ast.AsyncFunctionDef)):
            end = statement.col_offset + len(statement.name)
            return statement.lineno, statement.col_offset + 1, statement.lineno, end
        reported = statement.targets[0] if isinstance(statement, _ast.Delete) else statement
        return reported.lineno, reported.col_offset + 1, reported.end_lineno, reported.end_col_offset

    def is_rest(pattern):
        return isinstance(pattern, _ast.MatchStar) and pattern.name is None

    def can_fail(pattern):
        """Whether there are values that it does not match: not a name or an underscore alone, which have no pattern."""
        return not isinstance(pattern, _ast.MatchStar) and getattr(pattern, 'pattern', pattern) is not None

    def named_rests(pattern, names):
        """What is left over in a pattern, where it needs a name, each with one of the names, while there are any."""
        if isinstance(pattern, _ast.MatchOr):
            # Alternatives must bind the same names: where they would not, all is left as it is.
            found = [named_rests(alternative, names) for alternative in pattern.patterns]
            alike = len({len(each) for each in found}) == 1
            return [rest for each in found for rest in each] if alike else []
        result = []
        parts = [part for part in children(pattern) if isinstance(part, _ast.pattern)]
        if isinstance(pattern, _ast.MatchSequence) and len(parts) > 2 and any(map(can_fail, parts)):
            result = [(part, names[0]) for part in parts if is_rest(part) and names]
            names = names[len(result):]
        for part in parts:
            inner = named_rests(part, names)
            used = {name for _, name in inner}
            result += inner
            names = ''.join(name for name in names if name not in used)
        return result

    def children(node):
        for field in node._fields:
            value = getattr(node, field, None)
            yield from value if isinstance(value, list) else (value,)

    def with_named_rests(tree, text):
        """The text, where what is left over in a pattern has a name if GraalPy needs one."""
        if '*' not in text or any(name in text for name in REST_NAMES):
            return text
        lines = text.split('\n')
        for statement, _, _ in statements(tree):
            for case in getattr(statement, 'cases', ()):
                for rest, name in named_rests(case.pattern, REST_NAMES):
                    line = lines[rest.end_lineno - 1]
                    last = rest.end_col_offset - 1
                    if line[last] == '_':
                        lines[rest.end_lineno - 1] = line[:last] + name + line[last + 1:]
        return '\n'.join(lines)

    def make(text):
        """The text to run, where its lines are from if it is another text, and the places of its statements."""
        tree = parse(text)
        named = with_named_rests(tree, text)
        if named != text:
            tree, text = parse(named), named
        lines = text.split('\n')
        origins = []
        places = breaks(tree, lines)
        if places:
            new_text, new_origins = broken(places, lines)
            new_tree = parse(new_text)
            if outline(new_tree) == outline(tree):
                tree, text, origins = new_tree, new_text, new_origins
        return text, origins, [number for statement, _, _ in statements(tree) for number in place(statement)]

    return make


listing
