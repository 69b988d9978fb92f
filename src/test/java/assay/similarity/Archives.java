package assay.similarity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive as JPlag writes it, file by file. */
final class Archives {
    private final Map<String, String> files = new LinkedHashMap<>();

    private Archives() {}

    /** A result of two alike submissions, s0000 and s0001, in the format up to 6.0. */
    static Archives upTo6() {
        return new Archives()
                .with("overview.json", """
                    {"jplag_version": {"major": 6, "minor": 0, "patch": 0},
                     "submission_id_to_display_name": {"s0000": "s0000", "s0001": "s0001"},
                     "clusters": [{"average_similarity": 0.9, "strength": 0.2, "members": ["s0001", "s0000"]}],
                     "total_comparisons": 1}
                    """)
                .with("s0001-s0000.json", """
                    {"id1": "s0001", "id2": "s0000", "similarities": {"AVG": 0.9, "MAX": 1.0},
                     "matches": [{"firstFile": "s0001/submission.py", "secondFile": "s0000/submission.py",
                       "startInFirst": {"line": 2, "column": 0, "tokenListIndex": 0},
                       "endInFirst": {"line": 9, "column": 4, "tokenListIndex": 22},
                       "startInSecond": {"line": 1, "column": 0, "tokenListIndex": 0},
                       "endInSecond": {"line": 8, "column": 4, "tokenListIndex": 22}, "tokens": 23}],
                     "first_similarity": 1.0, "second_similarity": 0.8}
                    """)
                .with("options.json", "{}")
                .with("files/s0000/submission.py", "no JSON");
    }

    /** The same in the format of 6.1 and later. */
    static Archives since61() {
        return new Archives()
                .with("runInformation.json", """
                    {"version": {"major": 6, "minor": 3, "patch": 0}, "totalComparisons": 1, "executionTime": 20,
                     "failedSubmissions": [{"submissionId": "s0002", "submissionState": "CANNOT_PARSE"},
                       {"submissionId": "s0003", "submissionState": "TOO_SMALL"}]}
                    """)
                .with("submissionMappings.json", """
                    {"submissionIds": {"s0000": "s0000", "first": "s0001"}, "submissionIdsToComparisonFileName": {}}
                    """)
                .with("cluster.json", """
                    [{"averageSimilarity": 0.9, "strength": 0.2, "members": ["first", "s0000"]}]
                    """)
                .with("topComparisons.json", "[]")
                .with("basecode/s0000.json", "[]")
                .with("comparisons/s0000-first.json", """
                    {"firstSubmissionId": "s0000", "secondSubmissionId": "first",
                     "similarities": {"AVG": 0.9, "MAX": 1.0, "LONGEST_MATCH": 23, "MAXIMUM_LENGTH": 30},
                     "matches": [{"firstFileName": "s0000/submission.py", "secondFileName": "s0001/submission.py",
                       "startInFirst": {"line": 1, "column": 0, "tokenListIndex": 0},
                       "endInFirst": {"line": 8, "column": 4, "tokenListIndex": 22},
                       "startInSecond": {"line": 2, "column": 0, "tokenListIndex": 0},
                       "endInSecond": {"line": 9, "column": 4, "tokenListIndex": 22},
                       "lengthOfFirst": 23, "lengthOfSecond": 23}]}
                    """);
    }

    /** Adds a file, or replaces one. */
    Archives with(String name, String content) {
        files.put(name, content);
        return this;
    }

    Archives without(String name) {
        files.remove(name);
        return this;
    }

    /** With another text in one of the files. */
    Archives replacing(String name, String text, String other) {
        return with(name, files.getOrDefault(name, "").replace(text, other));
    }

    Path write(Path folder) throws IOException {
        Path file = folder.resolve("result.zip");
        try (OutputStream to = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(to)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
