package org.zhifa.casework.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.shared.Declaration;

/**
 * A file in {@code procedures/} as it is written.
 *
 * @param handlers how many officers a case begins with; two, if nothing is said
 * @param suits for which cases it is
 * @param simple its decisions are taken without legal review (简易程序)
 * @param beside steps that may be taken beside the way
 */
record ProcedureFile(
        @Nullable String id,
        @Nullable Integer version,
        @Nullable Wording name,
        @Nullable Act act,
        @Nullable Integer handlers,
        @Nullable Wording suits,
        @Nullable Boolean simple,
        @Nullable List<StageFile> stages,
        @Nullable List<StepFile> beside) {

    private static final int TWO_OFFICERS = 2;

    record StageFile(String id, Wording name, @Nullable List<StepFile> steps) {

        StageFile {
            steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
        }
    }

    ProcedureFile {
        stages = List.copyOf(Objects.requireNonNullElse(stages, List.of()));
        beside = List.copyOf(Objects.requireNonNullElse(beside, List.of()));
    }

    Procedure in(CommonParts common) {
        var following = following();
        return new Procedure(
                id,
                Objects.requireNonNullElse(version, 1),
                name,
                act,
                Objects.requireNonNullElse(handlers, TWO_OFFICERS),
                suits,
                Objects.requireNonNullElse(simple, false),
                stages.stream()
                        .map(stage -> new Stage(
                                stage.id(),
                                stage.name(),
                                stage.steps().stream()
                                        .map(step -> step.onTheWay(common, following.removeFirst()))
                                        .toList()))
                        .toList(),
                beside.stream().map(step -> step.besideTheWay(common)).toList());
    }

    /** For each step the one below it in the file; for the last, none. */
    private List<@Nullable String> following() {
        var ids = new ArrayList<@Nullable String>(
                onTheWay().map(StepFile::id).skip(1).toList());
        ids.add(null);
        return ids;
    }

    /** Names the file uses that the common parts do not have, in sentences. */
    List<String> unknown(Declaration file, CommonParts common) {
        var faults = new ArrayList<String>();
        Stream.concat(onTheWay(), beside.stream()).forEach(step -> {
            var place = file.at("id: " + step.id()) + "step " + step.id() + ": ";
            if (step.use() != null && common.step(step.use()) == null) {
                faults.add(place
                        + "there is no common step '%s'; known are %s."
                                .formatted(
                                        step.use(),
                                        String.join(
                                                ", ",
                                                common.stepNames().stream()
                                                        .sorted()
                                                        .toList())));
            }
            for (var field : Objects.requireNonNullElse(step.fields(), List.<FieldFile>of())) {
                if (field.like() != null && common.field(field.like()) == null) {
                    faults.add(place + "there is no common field '%s'.".formatted(field.like()));
                }
                if (field.list() != null && common.choices(field.list()) == null) {
                    faults.add(place + "there is no common list '%s'.".formatted(field.list()));
                }
            }
        });
        return faults;
    }

    private Stream<StepFile> onTheWay() {
        return stages.stream().flatMap(stage -> stage.steps().stream());
    }
}
