package assay.assignment;

import assay.assignment.Candidates.Named;
import assay.challenge.loading.Element;
import assay.submission.CandidateName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads an object whose keys are names of candidates. */
final class CandidatesDecoder {
    private CandidatesDecoder() {}

    static <T> Candidates<T> decode(Element object, Function<Element, Optional<T>> value) {
        Map<String, Named<T>> read = new LinkedHashMap<>();
        for (Element.Member member : object.members().orElse(List.of())) {
            Optional<T> said = value.apply(member.value());
            if (isName(member.key(), member.value()) && said.isPresent()) {
                Optional<Named<T>> other = Optional.ofNullable(
                        read.putIfAbsent(CandidateName.folded(member.key()), new Named<>(member.key(), said.get())));
                other.ifPresent(named -> member.value()
                        .problem(
                                "\"" + member.key() + "\" and \"" + named.name() + "\" are the same candidate",
                                "Keep one of the two."));
            }
        }
        return new Candidates<>(read);
    }

    /** Whether a candidate can be called that; where not, it is reported at {@code place}. */
    static boolean isName(String name, Element place) {
        Optional<String> fault = CandidateName.fault(name);
        fault.ifPresent(
                reason -> place.problem("no candidate is called that: " + reason, "Write the name of the folder."));
        return fault.isEmpty();
    }
}
