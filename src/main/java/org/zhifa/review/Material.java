package org.zhifa.review;

import java.util.List;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.shared.Labelled;

/**
 * A material of a submission, and whether the platform found it in the case (送审材料核对).
 *
 * @param found what it found, a line each, as a reader knows it
 * @param missing what exactly is missing, if only a part is
 * @param todo what to do about it
 */
public record Material(String code, Wording name, State state, List<String> found, List<String> missing, Wording todo) {

    /** Whether it is there. */
    public enum State implements Labelled {
        FOUND,
        /** It must be there, or the officer says why it is not. */
        MISSING,
        /** This case has and needs none. */
        NOT_NEEDED;

        @Override
        public String labelKey() {
            return "review.material." + name();
        }
    }

    public Material {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    public boolean isMissing() {
        return state == State.MISSING;
    }
}
