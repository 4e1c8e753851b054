package org.zhifa.casework.procedure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the public flow chart shows a step: what the body does and how long it has, what the reader may do.
 *
 * @param question asked before a step that is not always there
 */
public record ChartBox(
        Wording title, Wording does, @Nullable Wording question, List<Wording> rights) {

    public ChartBox {
        rights = List.copyOf(Objects.requireNonNullElse(rights, List.of()));
    }
}
