package org.zhifa.casework.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

/**
 * What the procedures have in common, said once in {@code procedures/common*.yaml}: lists of choices, fields, and whole
 * steps such as review, service, publication and archive. YAML's own anchors do not reach across files.
 */
final class CommonParts {

    private static final List<String> DELIVERED =
            List.of("common", "common-beside", "common-licence", "common-coercion", "common-inspection");

    private record File(
            @Nullable Map<String, List<FieldSpec.Choice>> choices,
            @Nullable Map<String, FieldFile> fields,
            @Nullable Map<String, StepFile> steps) {}

    private final Map<String, List<FieldSpec.Choice>> choices = new LinkedHashMap<>();
    private final Map<String, FieldFile> fields = new LinkedHashMap<>();
    private final Map<String, StepFile> steps = new LinkedHashMap<>();

    private CommonParts() {}

    /** The parts delivered with the application. */
    static CommonParts delivered() {
        return of(DELIVERED.stream()
                .map(name ->
                        Declaration.resource("procedures/" + name + ".yaml").orElseThrow())
                .toList());
    }

    static CommonParts of(List<Declaration> files) {
        var parts = new CommonParts();
        for (var declaration : files) {
            var file = declaration.as(File.class);
            putAll(parts.choices, file.choices(), declaration);
            putAll(parts.fields, file.fields(), declaration);
            putAll(parts.steps, file.steps(), declaration);
        }
        return parts;
    }

    private static <T> void putAll(Map<String, T> into, @Nullable Map<String, T> some, Declaration file) {
        Objects.requireNonNullElse(some, Map.<String, T>of()).forEach((name, part) -> {
            if (into.putIfAbsent(name, part) != null) {
                throw new DeclarationFault(file.at(name + ":") + "the common part " + name + " is there twice.");
            }
        });
    }

    @Nullable
    List<FieldSpec.Choice> choices(String name) {
        return choices.get(name);
    }

    @Nullable
    FieldFile field(String name) {
        return fields.get(name);
    }

    @Nullable
    StepFile step(String name) {
        return steps.get(name);
    }

    Set<String> stepNames() {
        return Set.copyOf(steps.keySet());
    }
}
