package org.zhifa.casework.procedure;

import java.util.List;
import java.util.Objects;

/** A stage of a procedure (阶段): opening, investigation, review, decision, service, execution, closing. */
public record Stage(String id, Wording name, List<Step> steps) {

    public Stage {
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }
}
