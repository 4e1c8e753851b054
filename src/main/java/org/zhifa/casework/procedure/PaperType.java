package org.zhifa.casework.procedure;

import java.util.List;
import java.util.Objects;

/** A type of paper in the catalogue (文书种类), for example {@code CF-JDS}, the penalty decision. */
public record PaperType(
        String code, Wording name, Side side, List<StepActor> approval, Seal seal, ServiceDuty service) {

    /** Whether it leaves the body. */
    public enum Side {
        INTERNAL,
        EXTERNAL
    }

    /** Which seal it bears. */
    public enum Seal {
        ORGAN,
        /** 行政许可专用章, which suffices for the letters of a licence procedure (《行政许可法》第三十二条). */
        LICENCE,
        PREPRINTED,
        NONE
    }

    /** To whom it must be handed, with proof. */
    public enum ServiceDuty {
        NONE,
        PARTY,
        COPY,
        ON_THE_SPOT,
        WITH_DECISION,
        UNIT,
        COURT,
        POLICE,
        PUBLIC
    }

    public PaperType {
        approval = List.copyOf(Objects.requireNonNullElse(approval, List.of()));
    }

    /** Whether a step can only be left with proof that the party has it. */
    public boolean mustBeServed() {
        return service != ServiceDuty.NONE;
    }
}
