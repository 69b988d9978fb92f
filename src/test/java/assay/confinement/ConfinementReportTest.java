package assay.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfinementReportTest {
    private static Map<Piece, PieceState> allInForce() {
        Map<Piece, PieceState> states = new EnumMap<>(Piece.class);
        for (Piece piece : Piece.values()) {
            states.put(piece, new PieceState.InForce());
        }
        return states;
    }

    @Test
    void aSandboxWithAllPiecesIsCalledOne() {
        ConfinementReport report = new ConfinementReport(allInForce());

        assertThat(report.complete()).isTrue();
        assertThat(report.line()).isEqualTo("sandbox: language and operating system");
    }

    @Test
    void aSandboxThatLacksAPieceSaysWhichAndWhy() {
        Map<Piece, PieceState> states = allInForce();
        states.put(Piece.LANDLOCK, PieceState.of(new Answer(SystemCall.LANDLOCK_CREATE_RULESET, -1, Answer.ENOSYS)));
        ConfinementReport report = new ConfinementReport(states);

        assertThat(report.complete()).isFalse();
        assertThat(report.line())
                .isEqualTo("sandbox: language only; missing: "
                        + "Landlock (landlock_create_ruleset: ENOSYS (not in this kernel))");
    }

    @Test
    void whereNothingCanBeHadEveryPieceIsMissing() {
        ConfinementReport report = ConfinementReport.allMissing(Confinement.UNKNOWN_SYSTEM);

        assertThat(report.missing()).hasSameSizeAs(Piece.values());
        assertThat(report.missing()).contains("seccomp (only on Linux, on x86-64 and aarch64)");
    }
}
