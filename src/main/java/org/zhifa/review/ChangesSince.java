package org.zhifa.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.ManifestItem;
import org.zhifa.shared.Labelled;

/**
 * What a round of review lays before the reviewer that an earlier one did not (与上轮相比的改动).
 *
 * @param earlier the round it is compared with
 * @param own whether the reader reviewed that one, or only somebody else did
 * @param draft what reads differently, paragraph by paragraph, in the order of the draft
 * @param items evidence and papers that came, changed or went
 * @param steps steps of the case that were taken since, or taken anew
 */
public record ChangesSince(ReviewLine earlier, boolean own, List<Text> draft, List<Item> items, List<Entry> steps) {

    /** What became of something. */
    public enum Change implements Labelled {
        ADDED,
        CHANGED,
        GONE;

        @Override
        public String labelKey() {
            return "review.change." + name();
        }
    }

    /** A part of the draft. */
    public enum Part implements Labelled {
        FACTS,
        EVIDENCE,
        HEARING,
        QUALIFICATION,
        DISCRETION,
        BASIS,
        PENALTIES;

        @Override
        public String labelKey() {
            return "casework.draft." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A paragraph of the draft.
     *
     * @param place which paragraph of its part, as it stands now, from 0; of one that is gone, where it stood
     * @param before empty if it was added
     * @param after empty if it is gone
     */
    public record Text(Part part, int place, Change change, String before, String after) {}

    /**
     * A piece of evidence or a paper.
     *
     * @param now as it is; of one that is gone, as it was
     * @param digestBefore of one that was changed, the digest the earlier round bound
     */
    public record Item(
            Change change, ManifestItem now, @Nullable String digestBefore) {}

    /**
     * A step of the case.
     *
     * @param before the entry it replaces, if the step had been taken before
     * @param fields the names of the fields that say something else than before; all of them for a new step
     */
    public record Entry(Change change, StepLine now, Optional<StepLine> before, List<String> fields) {}

    public ChangesSince {
        draft = List.copyOf(draft);
        items = List.copyOf(items);
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return draft.isEmpty() && items.isEmpty() && steps.isEmpty();
    }
}
