package org.zhifa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseNumber;
import org.zhifa.casework.Casework;
import org.zhifa.casework.WorkItem;
import org.zhifa.casework.WorkSource;
import org.zhifa.identity.Actor;
import org.zhifa.identity.Role;
import org.zhifa.review.Objection.Kind;
import org.zhifa.shared.OfficialClock;

/**
 * What review asks of a person: opinions whose time is nearly over, of the reviewer and of the head; leave for other time;
 * and what has to be said or decided about an objection.
 */
@Service
@Transactional(readOnly = true)
class ReviewWork implements WorkSource {

    private final ReviewRecords reviews;
    private final ClockRecords clocks;
    private final ObjectionRecords objections;
    private final Casework casework;
    private final OfficialClock clock;

    ReviewWork(
            ReviewRecords reviews,
            ClockRecords clocks,
            ObjectionRecords objections,
            Casework casework,
            OfficialClock clock) {
        this.reviews = reviews;
        this.clocks = clocks;
        this.objections = objections;
        this.casework = casework;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> openFor(Actor actor) {
        var items = new ArrayList<WorkItem>();
        if (actor.is(Role.REVIEWER) || actor.is(Role.HEAD_OF_BODY)) {
            reminders(actor, items);
        }
        if (actor.is(Role.HEAD_OF_BODY)) {
            clocks.unanswered()
                    .forEach(request -> items.add(item(
                            reviews.line(request.review()),
                            "time." + request.kind(),
                            List.of(request.asker(), request.reason()),
                            null,
                            request.at())));
        }
        if (actor.is(Role.OFFICER) || actor.is(Role.REVIEWER) || actor.is(Role.HEAD_OF_BODY)) {
            objections.undecided().forEach(objection -> objection(objection, actor, items));
        }
        return items;
    }

    @Override
    public int callingFor(Actor actor) {
        return (int) openFor(actor).stream()
                .filter(item -> !item.reasonKey().endsWith(Reminder.WARN.name()))
                .count();
    }

    /** The reviewer at three fifths, nine tenths and after; the head from nine tenths on. What nobody took concerns all. */
    private void reminders(Actor actor, List<WorkItem> items) {
        for (var due : clocks.reached(clock.today())) {
            var line = reviews.line(due.review());
            var mine = actor.is(Role.REVIEWER) && (line.assignedTo() == null || line.isAssignedTo(actor.id()));
            var leads = actor.is(Role.HEAD_OF_BODY) && due.level() != Reminder.WARN;
            if (mine || leads) {
                items.add(item(
                        line,
                        "due." + due.level(),
                        List.of(line.round(), line.reviewer() == null ? "—" : line.reviewer()),
                        line.dueOn(),
                        line.sentAt()));
            }
        }
    }

    private void objection(Objection objection, Actor actor, List<WorkItem> items) {
        var line = reviews.line(objection.review());
        var state = objection.state(clock.today());
        var handles = actor.is(Role.OFFICER)
                && casework.details(objection.caseId()).handlers().contains(actor.id());
        var reviews = line.isAssignedTo(actor.id());
        var talks = state == Objection.State.TALKING
                && (handles && objection.act(Kind.HANDLER_NOTE).isEmpty()
                        || reviews && objection.act(Kind.REVIEWER_NOTE).isEmpty());
        if (talks) {
            items.add(item(
                    line,
                    "objection.talk",
                    List.of(objection.filer(), line.round()),
                    objection.talkUntil(),
                    objection.at()));
        } else if (state == Objection.State.UNSETTLED && handles) {
            items.add(item(line, "objection.refer", List.of(line.round()), null, objection.at()));
        } else if (state == Objection.State.REFERRED && actor.is(Role.HEAD_OF_BODY) && !handles) {
            items.add(item(
                    line,
                    "objection.decide",
                    List.of(objection.filer(), line.round()),
                    null,
                    objection.act(Kind.REFERRED).orElseThrow().at()));
        }
    }

    private static WorkItem item(
            ReviewLine line, String reason, List<Object> words, @Nullable LocalDate dueOn, Instant since) {
        return new WorkItem(
                line.caseId(),
                new CaseNumber(line.number()),
                line.title(),
                line.party(),
                "review.work." + reason,
                words,
                dueOn,
                since);
    }
}
