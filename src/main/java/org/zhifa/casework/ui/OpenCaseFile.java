package org.zhifa.casework.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepActor;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.identity.Actor;
import org.zhifa.identity.Role;
import org.zhifa.shared.Refusal;

/** A case on somebody's screen: what of it is this person's to do, and what is not. */
record OpenCaseFile(
        CaseDetails details,
        Procedure procedure,
        List<Step> beside,
        Map<String, Refusal> obstacles,
        Actor reader,
        LocalDate today) {

    List<StepLine> waiting() {
        return lines("WAITING");
    }

    List<StepLine> done() {
        return lines("DONE");
    }

    private List<StepLine> lines(String state) {
        return details.steps().stream()
                .filter(line -> line.state().equals(state))
                .toList();
    }

    /** What must be done before the case can go on. */
    List<Step> required() {
        return open().filter(step -> !step.isOptional() && !isDoneForNow(step)).toList();
    }

    /** What may be done, or done again. */
    List<Step> optional() {
        return open().filter(step -> step.isOptional() || isDoneForNow(step)).toList();
    }

    private Stream<Step> open() {
        return details.open().stream().map(procedure::step);
    }

    /** A review that passed may be asked for again while the draft may still change, but need not be. */
    private boolean isDoneForNow(Step step) {
        var stands = details.draft().filter(CaseDetails.DraftLine::passed).isPresent();
        return step.kind() == StepKind.REVIEW ? wasDone(step) && stands : wasDone(step) && !step.isRepeatable();
    }

    /** Where the case stands: what was sent back, what waits, what comes next, or else what was done last. */
    Step now() {
        return required().stream()
                .filter(this::isReturned)
                .findFirst()
                .or(() -> waiting().stream()
                        .map(this::step)
                        .filter(step -> !step.isBeside())
                        .findFirst())
                .or(() -> required().stream().findFirst())
                .orElseGet(() -> procedure.step(details.summary().step()));
    }

    Step step(StepLine line) {
        return procedure.step(line.step());
    }

    Optional<Refusal> obstacle(Step step) {
        return Optional.ofNullable(obstacles.get(step.id()));
    }

    boolean wasDone(Step step) {
        return details.last(step.id()).filter(StepLine::isDone).isPresent();
    }

    boolean isReturned(Step step) {
        return details.last(step.id())
                .filter(line -> line.state().equals("RETURNED"))
                .isPresent();
    }

    boolean isClosed() {
        return details.summary().closedOn() != null;
    }

    boolean hasDraft() {
        return details.draft().isPresent();
    }

    boolean isHandler() {
        return reader.is(Role.OFFICER) && details.handlers().contains(reader.id());
    }

    /** Who takes a step; review is asked for by the handlers. */
    StepActor first(Step step) {
        return step.kind() == StepKind.REVIEW ? StepActor.HA : step.actors().getFirst();
    }

    boolean isMine(Step step) {
        var first = first(step);
        return first.roles().contains(Role.OFFICER)
                ? isHandler()
                : first.roles().stream().anyMatch(reader::is)
                        && !details.handlers().contains(reader.id());
    }

    boolean isMyTurn(StepLine entry) {
        var actors = step(entry).actors();
        return entry.turn() < actors.size()
                && actors.get(entry.turn()).roles().stream().anyMatch(reader::is)
                && !details.handlers().contains(reader.id());
    }
}
