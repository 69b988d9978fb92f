package assay.confinement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which pieces of the operating system's sandbox a worker is in. */
public record ConfinementReport(Map<Piece, PieceState> states) {
    public ConfinementReport {
        states = Map.copyOf(states);
    }

    /** The report where no piece can be had, for one reason. */
    static ConfinementReport allMissing(String reason) {
        Map<Piece, PieceState> states = new EnumMap<>(Piece.class);
        for (Piece piece : Piece.values()) {
            states.put(piece, new PieceState.Missing(reason));
        }
        return new ConfinementReport(states);
    }

    /** Whether every piece is in force. */
    public boolean complete() {
        return missing().isEmpty();
    }

    /** The pieces that are missing, each with the reason: {@code seccomp (prctl: EINVAL …)}. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Piece piece : Piece.values()) {
            if (states.get(piece) instanceof PieceState.Missing(String reason)) {
                missing.add(piece.text() + " (" + reason + ")");
            }
        }
        return List.copyOf(missing);
    }

    /** One line for reports. A sandbox that lacks a piece is not called one. */
    public String line() {
        return complete()
                ? "sandbox: language and operating system"
                : "sandbox: language only; missing: " + String.join(", ", missing());
    }
}
