package org.zhifa.review;

import java.util.ArrayList;
import java.util.List;
import org.zhifa.shared.Labelled;

/**
 * What the platform saw of one point (机器核对结果): a message and its words, and what it looked at. It never judges; the
 * reviewer does.
 */
public record Observation(
        MachineCheck check, Result result, String messageKey, List<Object> words, List<Source> sources) {

    /** How it looks. */
    public enum Result {
        HOLDS,
        /** To be looked at. */
        DOUBTFUL,
        /** Nothing to go by yet. */
        UNKNOWN
    }

    /**
     * Something it looked at.
     *
     * @param ref which one: a step's entry, a paper's id, an entry of a register; empty for the draft
     * @param title as a reader knows it
     */
    public record Source(Place place, String ref, String title) {

        /** Where it lies. */
        public enum Place implements Labelled {
            STEP,
            PAPER,
            REGISTER,
            EVIDENCE,
            DRAFT;

            @Override
            public String labelKey() {
                return "review.place." + name();
            }
        }
    }

    public Observation {
        words = List.copyOf(words);
        sources = List.copyOf(sources);
    }

    public boolean isDoubtful() {
        return result == Result.DOUBTFUL;
    }

    Observation from(List<Source> more) {
        var all = new ArrayList<>(sources);
        all.addAll(more);
        return new Observation(check, result, messageKey, words, all);
    }

    Observation from(Source... more) {
        return from(List.of(more));
    }

    static Observation holds(MachineCheck check, String aspect, Object... words) {
        return new Observation(check, Result.HOLDS, key(check, aspect), List.of(words), List.of());
    }

    static Observation doubtful(MachineCheck check, String aspect, Object... words) {
        return new Observation(check, Result.DOUBTFUL, key(check, aspect), List.of(words), List.of());
    }

    static Observation unknown(MachineCheck check, String aspect, Object... words) {
        return new Observation(check, Result.UNKNOWN, key(check, aspect), List.of(words), List.of());
    }

    private static String key(MachineCheck check, String aspect) {
        return "review.machine." + check.name() + "." + aspect;
    }
}
