package org.zhifa.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only a person can say of a case before it is published (保密审查): the rest of the rule's questions the case answers
 * itself.
 *
 * @param hidden words of the decision that are a secret or nobody's business, left out where they stand
 * @param reason why it is kept back, if it is
 * @param recheckOn when it is looked at again, if it is put off
 */
public record Considerations(
        boolean secretOrSecurity,
        boolean harmsInvestigation,
        boolean privateOrTradeSecret,
        boolean holderConsentsOrMajorInterest,
        List<String> hidden,
        @Nullable String reason,
        @Nullable LocalDate recheckOn) {

    /** Nothing stands against publication. */
    public static final Considerations NONE = new Considerations(false, false, false, false, List.of(), null, null);

    public Considerations {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        hidden = hidden.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Put off until {@code day}, because publishing would harm an investigation. */
    public static Considerations putOff(String reason, LocalDate day) {
        return new Considerations(false, true, false, false, List.of(), reason, day);
    }
}
