def rewriting(held):
    """Rewrites a tests.py so that each of its assertions notes what it compares before it raises."""
    from builtins import any, compile, enumerate, isinstance, len, set, type, zip

    FILE = 'tests.py'

    def rewritten(source):
        """The code of tests.py, every assertion of which notes its sides, and the modules it imports."""
        import ast

        operators = {
            ast.Eq: '==', ast.NotEq: '!=', ast.Lt: '<', ast.LtE: '<=', ast.Gt: '>', ast.GtE: '>=', ast.Is: 'is',
            ast.IsNot: 'is not', ast.In: 'in', ast.NotIn: 'not in',
        }
        imported = set()

        def load(name):
            return ast.Name(name, ast.Load())

        def store(name, value):
            return ast.Assign([ast.Name(name, ast.Store())], value)

        def is_literal(node):
            if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
                return all_literal(node.elts)
            if isinstance(node, ast.Dict):
                return all_literal([*node.keys, *node.values])
            if isinstance(node, ast.UnaryOp):
                return is_literal(node.operand)
            return isinstance(node, ast.Constant)

        def all_literal(nodes):
            return not any(not is_literal(node) for node in nodes)

        def is_swapped(observed, expected):
            return is_literal(observed) and not is_literal(expected)

        class Assertions(ast.NodeTransformer):
            def visit_Import(self, node):
                imported.update(alias.name for alias in node.names)
                return node

            def visit_ImportFrom(self, node):
                if node.module and not node.level:
                    imported.add(node.module)
                    imported.update(node.module + '.' + alias.name for alias in node.names)
                return node

            def visit_ExceptHandler(self, node):
                self.generic_visit(node)
                forget = ast.Expr(ast.Call(load('@caught'), [], []))
                node.body.insert(0, ast.fix_missing_locations(ast.copy_location(forget, node.body[0])))
                return node

            def visit_Call(self, node):
                self.generic_visit(node)
                function = node.func
                if not isinstance(function, ast.Attribute):
                    return node
                if not function.attr.startswith('assert') and function.attr not in ('fail', 'raises'):
                    return node
                swapped = len(node.args) > 1 and is_swapped(node.args[0], node.args[1])
                place = [ast.Constant(node.lineno), ast.Constant(swapped), function.value, ast.Constant(function.attr)]
                return ast.copy_location(ast.Call(load('@check'), [*place, *node.args], node.keywords), node)

            def visit_Assert(self, node):
                self.generic_visit(node)
                parts = node.test.values if is_conjunction(node.test) else [node.test]
                statements = [statement for part in parts for statement in self.asserted(part, node)]
                return [ast.fix_missing_locations(ast.copy_location(each, node)) for each in statements]

            def asserted(self, test, node):
                message = [] if node.msg is None else [node.msg]

                def unless(condition, relation, observed, expected):
                    sides = [load(observed), expected]
                    place = [ast.Constant(node.lineno), ast.Constant(relation)]
                    error = ast.Call(load('@failed'), [*place, *sides, *message], [])
                    return ast.If(ast.UnaryOp(ast.Not(), condition), [ast.Raise(error, None)], [])

                if isinstance(test, ast.Compare):
                    yield store('@0', test.left)
                    left = test.left
                    for number, (operator, right) in enumerate(zip(test.ops, test.comparators)):
                        one, other = f'@{number % 2}', f'@{(number + 1) % 2}'
                        yield store(other, right)
                        swap = isinstance(operator, (ast.Eq, ast.NotEq)) and is_swapped(left, right)
                        yield unless(
                            ast.Compare(load(one), [operator], [load(other)]),
                            operators[type(operator)],
                            other if swap else one,
                            load(one if swap else other),
                        )
                        left = right
                elif isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
                    yield store('@0', test.operand)
                    yield unless(ast.UnaryOp(ast.Not(), load('@0')), 'is false', '@0', load('@nothing'))
                else:
                    yield store('@0', test)
                    yield unless(load('@0'), 'is true', '@0', load('@nothing'))

        def is_conjunction(node):
            return isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And)

        tree = Assertions().visit(ast.parse(source, FILE))
        return compile(ast.fix_missing_locations(tree), FILE, 'exec', 0, True), imported

    return {'rewritten': rewritten}


rewriting
