package assay.cli;

import assay.report.Report;
import assay.report.format.ReportFormat;
import assay.report.gradebook.Gradebook;
import assay.report.gradebook.Student;
import assay.report.gradebook.Worksheet;
import assay.report.gradebook.WorksheetException;
import assay.submission.Roster;
import assay.submission.RosterReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The worksheet that was named, and the roster that says who is who in it. */
record WorksheetFile(Optional<Path> file, Optional<Path> roster) {
    private static final long LARGEST = 64 << 20;

    /** The report in that format, with the worksheet in it where it needs one. */
    Report report(ReportFormat format) {
        try {
            return format.report(format.needsWorksheet() ? file.map(this::gradebook) : Optional.empty());
        } catch (WorksheetException unfit) {
            throw failure(unfit);
        }
    }

    /** What to tell the person about a worksheet that does not fit. */
    CommandFailure failure(WorksheetException unfit) {
        return CommandFailure.usage(
                "the worksheet '%s' cannot be filled in: %s"
                        .formatted(file.orElse(Path.of("")), String.valueOf(unfit.getMessage())),
                "Export it again from the platform, and name it with --worksheet FILE.");
    }

    private Gradebook gradebook(Path worksheet) {
        List<Student> students = roster.map(RosterReader::read).orElse(Roster.NONE).entries().stream()
                .map(entry -> Student.of(
                        entry.candidate(), List.copyOf(entry.details().values())))
                .toList();
        return new Gradebook(Worksheet.parse(text(worksheet)), students);
    }

    private static String text(Path worksheet) {
        try {
            if (Files.size(worksheet) > LARGEST) {
                throw CommandFailure.usage(
                        "the worksheet '%s' is larger than %d MiB".formatted(worksheet, LARGEST >> 20), "");
            }
            return Files.readString(worksheet);
        } catch (CharacterCodingException notText) {
            throw CommandFailure.usage("the worksheet '%s' is not UTF-8 text".formatted(worksheet), "");
        } catch (IOException unreadable) {
            throw CommandFailure.usage("the worksheet '%s' cannot be read".formatted(worksheet), "");
        }
    }
}
