package org.zhifa.casework.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseJudgement;
import org.zhifa.casework.CaseSeals.Sealed;

/** Finds the number in the log of what the history shows: by the entry of a step, or by how often it was done. */
final class SealNumbers {

    private final Map<String, List<Sealed>> acts = new HashMap<>();

    SealNumbers(List<Sealed> acts) {
        acts.forEach(act ->
                this.acts.computeIfAbsent(place(act), _ -> new ArrayList<>()).add(act));
    }

    /** @param round the how-manyeth entry of its step it is, from 0 */
    @Nullable
    Long ofTaking(StepLine line, int round) {
        var taken = number("taken " + line.entry(), 0);
        return taken == null ? number("sent " + line.step(), round) : taken;
    }

    /** @param turn the how-manyeth judgement of its entry it is, from 0 */
    @Nullable
    Long ofJudgement(CaseJudgement judgement, int turn) {
        return number("judged " + judgement.entry(), turn);
    }

    private static String place(Sealed act) {
        return switch (act.kind()) {
            case "case.step" -> "taken " + act.facts().get("entry");
            case "case.step.approved", "case.step.returned" ->
                "judged " + act.facts().get("entry");
            case "case.review.sent" -> "sent " + act.facts().get("step");
            default -> "";
        };
    }

    private @Nullable Long number(String place, int index) {
        var there = acts.getOrDefault(place, List.of());
        return index < there.size() && there.get(index).number().isPresent()
                ? there.get(index).number().getAsLong()
                : null;
    }
}
