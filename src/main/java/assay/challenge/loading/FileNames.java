package assay.challenge.loading;

import java.util.regex.Pattern;

/** The names that a case can give its files. */
final class FileNames {
    private static final int LONGEST = 200;

    /** Parts between slashes, none of which leads upwards. */
    private static final Pattern NAME =
            Pattern.compile("(?!\\.{1,2}(/|$))[^/\\p{Cntrl}\\\\]+(/(?!\\.{1,2}(/|$))[^/\\p{Cntrl}\\\\]+)*");

    private FileNames() {}

    static boolean isName(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches();
    }

    /** Reports a key that is no such name. */
    static void check(Element.Member member) {
        if (!isName(member.key())) {
            member.value()
                    .problem(
                            "\"" + member.key() + "\" is no name of a file in the working directory",
                            "Write it as in \"out.txt\" or \"data/log.txt\".");
        }
    }
}
