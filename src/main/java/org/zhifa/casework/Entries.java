package org.zhifa.casework;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The entries a question of the procedure is put to: those of the form at hand, and of steps done before. */
record Entries(CaseFile file, String ownStep, Map<String, Object> form)
        implements BiFunction<String, String, @Nullable Object> {

    @Override
    public @Nullable Object apply(String step, String field) {
        return step.equals(ownStep)
                ? form.get(field)
                : file.lastDone(step).map(entry -> entry.form().get(field)).orElse(null);
    }
}
