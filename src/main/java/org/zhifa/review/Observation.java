package org.zhifa.review;

import java.util.List;

/** What the platform saw of one point (机器核对结果): a message and its words. It never judges; the reviewer does. */
public record Observation(MachineCheck check, Result result, String messageKey, List<Object> words) {

    /** How it looks. */
    public enum Result {
        HOLDS,
        /** To be looked at. */
        DOUBTFUL,
        /** Nothing to go by yet. */
        UNKNOWN
    }

    public Observation {
        words = List.copyOf(words);
    }

    static Observation holds(MachineCheck check, String aspect, Object... words) {
        return new Observation(check, Result.HOLDS, key(check, aspect), List.of(words));
    }

    static Observation doubtful(MachineCheck check, String aspect, Object... words) {
        return new Observation(check, Result.DOUBTFUL, key(check, aspect), List.of(words));
    }

    static Observation unknown(MachineCheck check, String aspect, Object... words) {
        return new Observation(check, Result.UNKNOWN, key(check, aspect), List.of(words));
    }

    private static String key(MachineCheck check, String aspect) {
        return "review.machine." + check.name() + "." + aspect;
    }
}
