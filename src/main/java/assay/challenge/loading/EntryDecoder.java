package assay.challenge.loading;

import assay.protocol.EntryPoint;
import java.util.List;
import java.util.Optional;

/** Reads what a submission has to define. */
final class EntryDecoder {
    private EntryDecoder() {}

    /** @param parameters of a function, as far as the author names them */
    record Entry(EntryPoint point, List<String> parameters) {}

    /** Empty when its kind is not known: then nothing can be said about the cases either. */
    static Optional<Entry> decode(Element element) {
        return Kind.of(element, Keys.FUNCTION)
                .flatMap(word -> Texts.choice(word, EntryKind.class))
                .flatMap(kind -> Members.of(element, kind.vocabulary())
                        .map(members -> new Entry(point(kind, members), parameters(members))));
    }

    private static EntryPoint point(EntryKind kind, Members entry) {
        return switch (kind) {
            case FUNCTION -> new EntryPoint.Function(name(entry));
            case CLASS -> new EntryPoint.ClassDefinition(name(entry));
            case PROGRAM -> new EntryPoint.Program();
            case MODULE -> new EntryPoint.Module(names(entry));
        };
    }

    private static String name(Members entry) {
        return entry.required("name").flatMap(PythonNames::name).orElse("");
    }

    private static List<String> names(Members entry) {
        return entry.optional("names")
                .map(element -> Texts.distinct(element, PythonNames::name))
                .orElse(List.of());
    }

    private static List<String> parameters(Members entry) {
        return entry.optional("parameters")
                .map(element -> Texts.distinct(element, PythonNames::parameter))
                .orElse(List.of());
    }
}
