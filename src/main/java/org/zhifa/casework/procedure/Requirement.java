package org.zhifa.casework.procedure;

import java.util.List;
import java.util.Objects;
import org.zhifa.shared.LegalBasis;

/**
 * What the law requires of a step's entries, in a sentence with its article.
 *
 * @param when only then it is asked; always, without
 * @param must what must hold of the entries
 */
public record Requirement(List<EntryTest> when, List<EntryTest> must, Wording words, LegalBasis basis) {

    public Requirement {
        when = List.copyOf(Objects.requireNonNullElse(when, List.of()));
        must = List.copyOf(Objects.requireNonNullElse(must, List.of()));
    }

    Requirement with(StepNames names) {
        return new Requirement(
                when.stream().map(test -> test.with(names)).toList(),
                must.stream().map(test -> test.with(names)).toList(),
                words,
                basis);
    }
}
