package org.zhifa.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepActor;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.identity.Actor;
import org.zhifa.identity.Role;

/**
 * What the cases themselves ask of a person: to agree to what others put before them, and to take the next step where
 * it is theirs to take.
 */
@Service
@Transactional(readOnly = true)
class CaseWork implements WorkSource {

    private final CaseFiles files;
    private final Procedures procedures;
    private final CaseDeadlines deadlines;
    private final JdbcClient jdbc;

    CaseWork(CaseFiles files, Procedures procedures, CaseDeadlines deadlines, JdbcClient jdbc) {
        this.files = files;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
    }

    @Override
    public List<WorkItem> openFor(Actor actor) {
        return files.thatMayWaitFor(actor.id().value(), turnsOf(actor), waysTo(actor)).stream()
                .flatMap(file -> of(file, actor))
                .toList();
    }

    @Override
    public int callingFor(Actor actor) {
        var turns = turnsOf(actor);
        return jdbc.sql("""
                        select count(*) from step_entry e join case_file c using (case_id)
                        where c.closed_on is null and case e.state
                            when 'WAITING' then e.step_id || '/' || e.turn in (:turns)
                                and not exists (select from case_handler h
                                                where h.case_id = e.case_id and h.person_id = :person)
                            when 'RETURNED' then exists (select from case_handler h
                                                         where h.case_id = e.case_id and h.person_id = :person)
                                and not exists (select from step_entry later
                                                where later.case_id = e.case_id and later.step_id = e.step_id
                                                    and later.taken_at > e.taken_at)
                            else false end""")
                // Administrators have no turn in any procedure, and SQL knows no empty list.
                .param("turns", turns.isEmpty() ? List.of("") : turns)
                .param("person", actor.id().value())
                .query(Integer.class)
                .single();
    }

    private Stream<WorkItem> of(CaseFile file, Actor actor) {
        var procedure = procedures.find(file.procedureId()).orElseThrow();
        var own = file.isHandledBy(actor.id());
        var items = new ArrayList<WorkItem>();
        if (!own) {
            file.waiting()
                    .filter(entry -> isTurnOf(actor, procedure.step(entry.step()), entry.turn()))
                    .map(entry -> item(
                            file,
                            procedure,
                            procedure.step(entry.step()),
                            "judge",
                            entry.line().at()))
                    .forEach(items::add);
        }
        var mine = file.open(procedure).stream()
                .filter(step -> !step.isOptional() && isStillToDo(file, step))
                .filter(step -> own == isForHandlers(step) && (own ? actor.is(Role.OFFICER) : isTurnOf(actor, step, 0)))
                .toList();
        // What was sent back comes first; the ways around it are on the case's own screen.
        var returned = mine.stream().filter(step -> isReturned(file, step)).toList();
        (returned.isEmpty() ? mine : returned)
                .stream()
                        .map(step -> item(file, procedure, step, reason(file, step), file.lastTouched()))
                        .forEach(items::add);
        return items.stream();
    }

    private static boolean isStillToDo(CaseFile file, Step step) {
        var once = step.kind() == StepKind.REVIEW || !step.isRepeatable();
        return !once || file.lastDone(step.id()).isEmpty();
    }

    private static boolean isReturned(CaseFile file, Step step) {
        return file.last(step.id())
                .filter(entry -> entry.state() == StepEntry.State.RETURNED)
                .isPresent();
    }

    private WorkItem item(CaseFile file, Procedure procedure, Step step, String reason, Instant since) {
        var line = file.summary();
        return new WorkItem(
                line.id(),
                line.number(),
                line.title(),
                line.partyName(),
                "casework.work." + reason,
                List.of(step.name()),
                deadlines.dueOn(file, procedure, step).orElse(null),
                since);
    }

    private static String reason(CaseFile file, Step step) {
        if (file.last(step.id())
                .filter(entry -> entry.state() == StepEntry.State.RETURNED)
                .isPresent()) {
            return "returned";
        }
        return step.kind() == StepKind.REVIEW ? "review" : "step";
    }

    /** Review is opened by the handlers, who lay their draft before it. */
    private static boolean isForHandlers(Step step) {
        return step.kind() == StepKind.REVIEW || isFirst(step, StepActor.HA) || isFirst(step, StepActor.CK);
    }

    private static boolean isFirst(Step step, StepActor actor) {
        return step.actors().getFirst() == actor;
    }

    private static boolean isTurnOf(Actor actor, Step step, int turn) {
        return turn < step.actors().size()
                && step.actors().get(turn).roles().stream().anyMatch(actor::is);
    }

    /** The turns that may be this person's, as {@code step/turn}. */
    private List<String> turnsOf(Actor actor) {
        return steps().flatMap(step -> IntStream.range(0, step.actors().size())
                        .filter(turn -> isTurnOf(actor, step, turn))
                        .mapToObj(turn -> step.id() + "/" + turn))
                .toList();
    }

    /** The steps after which it may be this person's to begin one, though not as an officer of the case. */
    private List<String> waysTo(Actor actor) {
        var begun = steps().filter(step -> !isForHandlers(step) && isTurnOf(actor, step, 0))
                .map(Step::id)
                .toList();
        return steps().filter(step -> step.nextIds().stream().anyMatch(begun::contains))
                .map(Step::id)
                .toList();
    }

    private Stream<Step> steps() {
        return procedures.all().stream().flatMap(procedure -> procedure.allSteps().stream());
    }
}
