package org.zhifa.review;

import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.shared.Labelled;

/**
 * What a reviewer wants listed.
 *
 * @param act only this kind of act; null for all
 * @param words part of party, matter or number; empty for all
 */
public record DeskQuery(Shelf shelf, @Nullable Act act, Due due, String words) {

    /** How near the last day is. */
    public enum Due implements Labelled {
        ANY,
        OVERDUE,
        /** Overdue, today, or within two working days. */
        SOON;

        @Override
        public String labelKey() {
            return "review.filter.due." + name();
        }
    }

    public DeskQuery {
        words = words.strip();
    }

    public static DeskQuery all(Shelf shelf) {
        return new DeskQuery(shelf, null, Due.ANY, "");
    }

    public DeskQuery on(Shelf other) {
        return new DeskQuery(other, act, due, words);
    }

    public boolean isNarrowed() {
        return act != null || due != Due.ANY || !words.isEmpty();
    }
}
