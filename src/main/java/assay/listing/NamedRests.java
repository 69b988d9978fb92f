package assay.listing;

import com.oracle.graal.python.pegparser.sst.MatchCaseTy;
import com.oracle.graal.python.pegparser.sst.PatternTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that are given to what is left over in patterns: of {@code case (0, 0, *_)} GraalPy holds only the last part
 * against the value, unless what is left has a name. So it gets one, a letter that takes the place of the underscore.
 */
final class NamedRests {
    /** Letters of the click languages: a program that has one of them is left as it is. */
    private static final List<Integer> NAMES = List.of(0x1c0, 0x1c1, 0x1c2, 0x1c3);

    private NamedRests() {}

    /** What is left over in a pattern, and what it is to be called. */
    private record NamedRest(PatternTy rest, int name) {}

    /** The text of the tree, where what is left over in a pattern has a name if GraalPy needs one. */
    static String named(SyntaxTree tree) throws NotListedException {
        String text = tree.text();
        if (text.indexOf('*') < 0 || NAMES.stream().anyMatch(name -> text.indexOf(name) >= 0)) {
            return text;
        }
        int[] named = text.codePoints().toArray();
        Lines lines = new Lines(named);
        for (Statement statement : tree.statements()) {
            if (statement.node() instanceof StmtTy.Match match) {
                for (MatchCaseTy each : match.cases) {
                    name(named, lines, in(each.pattern, NAMES));
                }
            }
        }
        return new String(named, 0, named.length);
    }

    private static void name(int[] text, Lines lines, List<NamedRest> rests) throws NotListedException {
        for (NamedRest each : rests) {
            SourceRange range = each.rest.getSourceRange();
            int position = lines.line(range.endLine).position(range.endColumn - 1);
            if (text[position] == '_') {
                text[position] = each.name;
            }
        }
    }

    /** What is left over in a pattern, where it needs a name, each with one of the names, while there are any. */
    private static List<NamedRest> in(PatternTy pattern, List<Integer> names) {
        return pattern instanceof PatternTy.MatchOr or
                ? inAlternatives(List.of(or.patterns), names)
                : inParts(pattern, partsOf(pattern), names);
    }

    /** Alternatives must bind the same names: where they would not, all is left as it is. */
    private static List<NamedRest> inAlternatives(List<PatternTy> alternatives, List<Integer> names) {
        List<List<NamedRest>> found =
                alternatives.stream().map(each -> in(each, names)).toList();
        boolean alike = found.stream().map(List::size).distinct().count() == 1;
        return alike ? found.stream().flatMap(List::stream).toList() : List.of();
    }

    private static List<NamedRest> inParts(PatternTy pattern, List<PatternTy> parts, List<Integer> names) {
        List<NamedRest> result = new ArrayList<>();
        List<Integer> left = new ArrayList<>(names);
        if (pattern instanceof PatternTy.MatchSequence
                && parts.size() > 2
                && !left.isEmpty()
                && parts.stream().anyMatch(NamedRests::canFail)) {
            int name = left.getFirst();
            parts.stream().filter(NamedRests::isRest).forEach(part -> result.add(new NamedRest(part, name)));
            left.subList(0, Math.min(result.size(), left.size())).clear();
        }
        for (PatternTy part : parts) {
            List<NamedRest> inner = in(part, left);
            result.addAll(inner);
            inner.forEach(each -> left.remove(Integer.valueOf(each.name)));
        }
        return result;
    }

    private static List<PatternTy> partsOf(PatternTy pattern) {
        return switch (pattern) {
            case PatternTy.MatchSequence sequence -> listOf(sequence.patterns);
            case PatternTy.MatchMapping mapping -> listOf(mapping.patterns);
            case PatternTy.MatchClass instance ->
                Stream.concat(listOf(instance.patterns).stream(), listOf(instance.kwdPatterns).stream())
                        .toList();
            case PatternTy.MatchAs as -> as.pattern == null ? List.of() : List.of(as.pattern);
            default -> List.of();
        };
    }

    private static List<PatternTy> listOf(PatternTy @Nullable [] patterns) {
        return patterns == null ? List.of() : List.of(patterns);
    }

    private static boolean isRest(PatternTy pattern) {
        return pattern instanceof PatternTy.MatchStar star && star.name == null;
    }

    /** Whether there are values that it does not match: not a name or an underscore alone, which have no pattern. */
    private static boolean canFail(PatternTy pattern) {
        return switch (pattern) {
            case PatternTy.MatchStar _ -> false;
            case PatternTy.MatchAs as -> as.pattern != null;
            default -> true;
        };
    }
}
