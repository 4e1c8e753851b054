package org.zhifa.review.scope;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.registry.Act;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.shared.Labelled;

/**
 * Something of a decision that its scope may hang on (范围因素): what is done, how much it is, or what it means to people.
 *
 * @param acts the acts it can be found in; of all, without
 * @param seen where the platform sees it by itself; otherwise an officer of the case states it
 */
public record Factor(
        String code,
        Sort sort,
        Set<Act> acts,
        Wording name,
        @Nullable Seen seen) {

    /** Which of the five factors of the county's notice it belongs to. */
    public enum Sort implements Labelled {
        KIND,
        AMOUNT,
        IMPACT;

        @Override
        public String labelKey() {
            return "review.scope.sort." + name();
        }
    }

    /**
     * Where the platform looks: among the penalties of the draft, in a field of a form, or whether a hearing was asked
     * for.
     *
     * @param is what the field must say; any amount, without
     */
    public record Seen(
            List<PenaltyKind> penalties,
            @Nullable String field,
            @Nullable String is,
            @Nullable Boolean heard) {

        public Seen {
            penalties = List.copyOf(Objects.requireNonNullElse(penalties, List.of()));
        }
    }

    public Factor {
        acts = Set.copyOf(Objects.requireNonNullElse(acts, Set.of()));
    }

    public boolean concerns(Act act) {
        return acts.isEmpty() || acts.contains(act);
    }

    /** Whether only an officer can say it. An amount that is seen may be stated as well; the greater one counts. */
    public boolean isStated() {
        return seen == null || sort == Sort.AMOUNT && seen.penalties().isEmpty();
    }
}
