import sys
print(sys.maxsize, sys.byteorder, sys.float_info.max, sys.float_info.epsilon, sys.version_info >= (3, 11), sys.maxunicode, len(sys.argv), sys.hexversion > 0, sys.getrecursionlimit(), sys.implementation.name in ('cpython', 'graalpy'), sys.getdefaultencoding(), sys.float_repr_style, sys.int_info.default_max_str_digits, 'math' in sys.builtin_module_names or True, sys.stdout.encoding)
