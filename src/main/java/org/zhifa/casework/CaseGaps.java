package org.zhifa.casework;

import java.util.List;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.shared.Labelled;

/**
 * What a case file lacks (缺损). Modules above implement it, each for what it keeps: a file is archived only when nothing
 * is missing, or when it says why.
 */
public interface CaseGaps {

    /** What is missing. */
    enum Kind implements Labelled {
        /** A recording the step must have. */
        RECORDING,
        /** A recording from beginning to end. */
        WHOLE_RECORDING,
        /** A paper the step makes. */
        PAPER,
        /** The proof that a paper was handed over. */
        SERVICE;

        @Override
        public String labelKey() {
            return "casework.gap." + name();
        }
    }

    /** One thing that is missing, by the step it belongs to. */
    record Gap(Kind kind, Wording step) {}

    List<Gap> of(CaseId id, Procedure procedure);
}
