package org.zhifa.casework.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field as a file writes it: in full, or by the name of a common one, whose keys it may replace.
 *
 * @param like the common field it is made like; its own name, without
 * @param list the named list its choices are
 * @param required true, if nothing is said
 */
record FieldFile(
        @Nullable String name,
        @Nullable String like,
        FieldSpec.@Nullable Type type,
        @Nullable Boolean required,
        @Nullable Wording label,
        @Nullable List<FieldSpec.Choice> choices,
        @Nullable String list) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FieldFile common(String common) {
        return new FieldFile(null, common, null, null, null, null, null);
    }

    /** With what the common parts know; a name they do not know is left to the check. */
    FieldSpec in(CommonParts common) {
        var base = like == null ? null : common.field(like);
        var choicesOf = list != null ? list : base == null || choices != null ? null : base.list;
        var listed = choicesOf == null ? null : common.choices(choicesOf);
        return new FieldSpec(
                name != null ? name : like,
                type != null ? type : base == null ? null : base.type,
                Objects.requireNonNullElse(required != null ? required : base == null ? null : base.required, true),
                label != null ? label : base == null ? null : base.label,
                listed != null ? listed : choices != null ? choices : base == null ? null : base.choices);
    }
}
