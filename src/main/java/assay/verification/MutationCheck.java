package assay.verification;

import assay.challenge.EquivalentMutant;
import assay.challenge.TestCase;
import assay.grader.Workbench;
import assay.verification.MutantTrial.Fate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The mutants of one challenge: which there are, which of them nobody can catch, and which nobody does. */
final class MutationCheck {
    private final Subject subject;
    private final List<String> lines;
    private final List<MutantSource> mutants;
    private final Set<EquivalentMutant> met = new HashSet<>();
    private final List<MutantSource> equivalent;

    private MutationCheck(Subject subject, String reference, List<MutantSource> mutants) {
        this.subject = subject;
        this.lines = reference.lines().toList();
        this.mutants = mutants;
        this.equivalent =
                mutants.stream().filter(each -> isEquivalent(each.mutant())).toList();
    }

    static Optional<MutationCheck> of(Subject subject, Workbench workbench) throws IOException, InterruptedException {
        Optional<Path> reference = subject.challenge().files().reference();
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        String text = PythonText.of(reference.get());
        return Optional.of(new MutationCheck(subject, text, MutantSource.of(subject.challenge(), text, workbench)));
    }

    private boolean isEquivalent(Mutant mutant) {
        String line = lines.get(mutant.line() - 1).strip();
        List<EquivalentMutant> matching = subject.notes().equivalentMutants().stream()
                .filter(each -> each.line().equals(line)
                        && each.before().equals(mutant.before())
                        && each.after().equals(mutant.after()))
                .toList();
        met.addAll(matching);
        return !matching.isEmpty();
    }

    /** The work that it takes, a piece for each mutant that can be caught. */
    List<SideBySide.Work<Fate>> work(Workbench workbench) {
        Set<Integer> idle = subject.idleCases().stream().map(TestCase::number).collect(Collectors.toSet());
        MutantTrial trial = new MutantTrial(workbench, subject.challenge(), subject.referenceCosts(), idle);
        return mutants.stream()
                .filter(each -> !equivalent.contains(each))
                .map(each -> (SideBySide.Work<Fate>) slot -> trial.run(each, slot))
                .toList();
    }

    /** Adds up what came of it. */
    void conclude(List<Fate> fates) {
        MutationScore score = new MutationScore(
                mutants.size(),
                equivalent.size(),
                fates.stream()
                        .filter(fate -> !fate.isKilled())
                        .map(Fate::mutant)
                        .toList());
        subject.score(score);
        List<Fault> faults = new ArrayList<>();
        if (!score.isEnough()) {
            faults.add(new Fault(
                    Check.MUTANTS,
                    "cases",
                    "catch %d of %d mutants; at least %d percent are due"
                            .formatted(score.killed(), score.all() - score.equivalent(), MutationScore.LEAST_PERCENT)));
        }
        subject.notes().equivalentMutants().stream()
                .filter(each -> !met.contains(each))
                .forEach(each -> faults.add(new Fault(
                        Check.MUTANTS,
                        "verification.json",
                        "marks a mutant that there is not: in '%s' %s for %s"
                                .formatted(each.line(), each.after(), each.before()))));
        Set<Integer> caught =
                fates.stream().flatMap(fate -> fate.caught().stream()).collect(Collectors.toSet());
        faults.addAll(
                new RedundancyCheck(subject.challenge(), subject.notes()).catchNothing(subject.idleCases(), caught));
        subject.add(faults);
    }
}
