package org.zhifa.casework.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Recording;
import org.zhifa.shared.LegalBasis;

/**
 * A step as a file writes it. What it leaves unsaid it takes from the common step it uses; its fields, requirements and
 * deadlines come to those of the common step, and a field of the same name or a deadline of the same code replaces it.
 *
 * @param use the common step it is
 * @param with what the common step's {@code $places} stand for
 * @param papers {@code docs} in the file
 * @param recording {@code av} in the file
 * @param extension {@code extends} in the file
 * @param chart {@code public} in the file
 */
record StepFile(
        @Nullable String id,
        @Nullable String use,
        @Nullable Map<String, String> with,
        @Nullable Wording name,
        @Nullable StepKind kind,
        @Nullable List<StepActor> actors,
        @Nullable Integer officers,
        @Nullable StepPurpose purpose,
        @JsonProperty("docs") @Nullable List<Step.StepPaper> papers,
        @JsonProperty("av") @Nullable Recording recording,
        @Nullable List<DeadlineSpec> deadlines,
        @Nullable List<Gate> gates,
        @Nullable List<Requirement> requires,
        @Nullable List<ConditionRule> sets,
        @Nullable List<PauseSpec> pauses,
        @JsonProperty("extends") @Nullable ExtensionSpec extension,
        @Nullable List<Step.Next> next,
        @Nullable Boolean optional,
        @Nullable Boolean repeatable,
        @Nullable StepCondition when,
        @Nullable String after,
        @Nullable String until,
        @Nullable List<FieldFile> fields,
        @JsonProperty("public") @Nullable ChartBox chart,
        @Nullable List<LegalBasis> basis) {

    private static final StepFile NOTHING = new StepFile(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null);

    /** A step on the way; without {@code next} it leads to {@code following}. */
    Step onTheWay(CommonParts common, @Nullable String following) {
        var onwards = following == null ? List.<Step.Next>of() : List.of(Step.Next.to(following));
        return in(common, Objects.requireNonNullElse(either(common, StepFile::next), onwards), null);
    }

    /** A step beside the way. */
    Step besideTheWay(CommonParts common) {
        var names = names();
        var from = either(common, StepFile::after);
        var to = either(common, StepFile::until);
        return in(
                common,
                orEmpty(either(common, StepFile::next)),
                new Beside(from == null ? null : names.of(from), to == null ? null : names.of(to)));
    }

    private Step in(CommonParts common, List<Step.Next> ways, @Nullable Beside beside) {
        var names = names();
        return new Step(
                id,
                either(common, StepFile::name),
                either(common, StepFile::kind),
                orEmpty(either(common, StepFile::actors)),
                Objects.requireNonNullElse(either(common, StepFile::officers), 1),
                either(common, StepFile::purpose),
                orEmpty(either(common, StepFile::papers)),
                Objects.requireNonNullElse(either(common, StepFile::recording), Recording.NONE),
                allDeadlines(common).stream().map(spec -> spec.with(names)).toList(),
                orEmpty(either(common, StepFile::gates)),
                both(common, StepFile::requires).stream()
                        .map(each -> each.with(names))
                        .toList(),
                both(common, StepFile::sets).stream()
                        .map(each -> each.with(names))
                        .toList(),
                both(common, StepFile::pauses).stream()
                        .map(each -> each.with(names))
                        .toList(),
                either(common, StepFile::extension),
                ways.stream()
                        .map(way -> new Step.Next(names.of(way.to()), way.when(), way.unless()))
                        .toList(),
                Objects.requireNonNullElse(either(common, StepFile::optional), false),
                Objects.requireNonNullElse(either(common, StepFile::repeatable), false),
                either(common, StepFile::when),
                beside,
                allFields(common),
                either(common, StepFile::chart),
                orEmpty(either(common, StepFile::basis)));
    }

    private StepNames names() {
        return new StepNames(Objects.requireNonNullElse(id, ""), Objects.requireNonNullElse(with, Map.of()));
    }

    private List<FieldSpec> allFields(CommonParts common) {
        var own = orEmpty(fields).stream().map(field -> field.in(common)).toList();
        var all = new ArrayList<FieldSpec>();
        for (var file : orEmpty(base(common).fields)) {
            var field = file.in(common);
            all.add(own.stream()
                    .filter(each -> Objects.equals(each.name(), field.name()))
                    .findFirst()
                    .orElse(field));
        }
        own.stream()
                .filter(field ->
                        use == null || all.stream().noneMatch(each -> Objects.equals(each.name(), field.name())))
                .forEach(all::add);
        return all;
    }

    private List<DeadlineSpec> allDeadlines(CommonParts common) {
        var own = orEmpty(deadlines);
        var all = new ArrayList<>(orEmpty(base(common).deadlines));
        all.removeIf(inherited -> own.stream().anyMatch(each -> Objects.equals(each.code(), inherited.code())));
        all.addAll(own);
        return all;
    }

    private <T> @Nullable T either(CommonParts common, Function<StepFile, @Nullable T> key) {
        var own = key.apply(this);
        return own != null ? own : key.apply(base(common));
    }

    private <T> List<T> both(CommonParts common, Function<StepFile, @Nullable List<T>> key) {
        var all = new ArrayList<>(orEmpty(key.apply(base(common))));
        all.addAll(orEmpty(key.apply(this)));
        return all;
    }

    private StepFile base(CommonParts common) {
        return use == null ? NOTHING : Objects.requireNonNullElse(common.step(use), NOTHING);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return Objects.requireNonNullElse(values, List.of());
    }
}
