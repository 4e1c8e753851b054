package org.zhifa.registry;

import java.util.Arrays;
import java.util.Optional;
import org.zhifa.shared.Labelled;

/** The six kinds of enforcement act (行政执法行为) the three systems hold for. */
public enum Act implements Labelled {
    PENALTY("XZCF"),
    LICENCE("XZXK"),
    COERCION("XZQZ"),
    LEVY("XZZS"),
    FEE("XZSF"),
    INSPECTION("XZJC");

    private final String code;

    Act(String code) {
        this.code = code;
    }

    public static Optional<Act> ofCode(String code) {
        return Arrays.stream(values()).filter(act -> act.code.equals(code)).findFirst();
    }

    /** Code in case numbers, for example {@code XZCF} in {@code SJ-XZCF-2026-000031}. */
    public String code() {
        return code;
    }

    @Override
    public String labelKey() {
        return "registry.act." + name();
    }
}
