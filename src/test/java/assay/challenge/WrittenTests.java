package assay.challenge;

import assay.challenge.loading.TestCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the tests of a tests.py as they are written in it, without their parameters: no Python is needed for that. */
public final class WrittenTests implements TestCollector {
    private static final Pattern DEFINITION = Pattern.compile("^(class|( *)def) (\\w+)", Pattern.MULTILINE);

    @Override
    public Collected collect(TestFile file) {
        List<String> names = new ArrayList<>();
        String owner = "";
        Matcher definition = DEFINITION.matcher(file.source());
        while (definition.find()) {
            String name = definition.group(3);
            if (definition.group(1).equals("class")) {
                owner = name + ".";
            } else if (name.startsWith("test")) {
                names.add((definition.group(2).isEmpty() ? "" : owner) + name);
            }
        }
        return names.isEmpty() ? new Collected.Unusable(0, "there is no test") : new Collected.Tests(names);
    }
}
