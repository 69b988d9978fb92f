package assay.cli;

import assay.challenge.Description;
import assay.challenge.Difficulty;
import java.util.List;

/** Which challenges to list: any of the topics, any of the companies, any of the difficulties; nothing named is all. */
record CatalogueFilter(List<String> topics, List<Difficulty> difficulties, List<String> companies) {

    boolean accepts(Description challenge) {
        return sharesName(topics, challenge.topics())
                && sharesName(companies, challenge.companies())
                && (difficulties.isEmpty()
                        || challenge.difficulty().filter(difficulties::contains).isPresent());
    }

    private static boolean sharesName(List<String> wanted, List<String> present) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(name -> present.stream().anyMatch(name::equalsIgnoreCase));
    }
}
