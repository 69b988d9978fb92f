package assay.challenge;

import java.util.List;
import java.util.Optional;

/**
 * What a catalogue lists of a challenge.
 *
 * @param file the name a submission's file must have, such as {@code two_sum.py}, which is the default of the id
 *     {@code two-sum}
 * @param parameters those of the function to write, as they stand in its signature; empty where the author names none
 */
public record Description(
        String id,
        String title,
        Optional<Difficulty> difficulty,
        List<String> topics,
        List<String> companies,
        String file,
        List<String> parameters) {
    public Description {
        topics = List.copyOf(topics);
        companies = List.copyOf(companies);
        parameters = List.copyOf(parameters);
    }

    /** Of a challenge whose author names no parameters. */
    public Description(
            String id,
            String title,
            Optional<Difficulty> difficulty,
            List<String> topics,
            List<String> companies,
            String file) {
        this(id, title, difficulty, topics, companies, file, List.of());
    }
}
