package org.zhifa.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A protected value found in a part of a publication; it says where and what kind, and does not repeat the value. */
public record LeakFinding(PublicField field, LeakOracle.Kind kind) {

    /** What of {@code values} comes out in {@code record}, part by part; empty if it may be published. */
    static List<LeakFinding> in(PublicRecord record, ProtectedValues values) {
        return Arrays.stream(PublicField.values())
                .flatMap(field -> in(field, field.of(record), values))
                .toList();
    }

    /** What comes out in one part, whatever it says. */
    static Stream<LeakFinding> in(PublicField field, String text, ProtectedValues values) {
        var output = new LeakOracle.Output(field.name(), text);
        return LeakOracle.sweep(values.secrets(), values.publicNumbers(), List.of(output)).stream()
                .map(hit -> new LeakFinding(field, hit.kind()))
                .distinct();
    }
}
