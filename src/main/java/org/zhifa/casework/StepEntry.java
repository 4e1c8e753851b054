package org.zhifa.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;

/**
 * A step as it was taken in one case (环节记录): the entries of its form, who took it, and whose turn it is.
 *
 * <p>It begins as {@code WAITING} where others must agree, in the order of the procedure's actors, and ends as
 * {@code DONE} or {@code RETURNED}. A returned step is taken anew, as a new entry.
 */
@Entity
@Table(name = "step_entry")
class StepEntry {

    enum State {
        WAITING,
        DONE,
        RETURNED
    }

    @Id
    @Column(name = "entry_id")
    private UUID id;

    @Column(name = "step_id")
    private String step;

    @Enumerated(EnumType.STRING)
    private State state;

    private int turn;

    @Convert(converter = FormText.class)
    private Map<String, Object> form;

    @Column(name = "taken_by")
    private UUID takenBy;

    private String takerName;
    private Instant takenAt;
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected StepEntry() {}

    StepEntry(String step, int turn, State state, Map<String, Object> form, PersonId by, String name, Instant at) {
        this.id = UUID.randomUUID();
        this.step = step;
        this.turn = turn;
        this.state = state;
        this.form = Map.copyOf(form);
        this.takenBy = by.value();
        this.takerName = name;
        this.takenAt = at;
        this.doneAt = state == State.DONE ? at : null;
    }

    void agreed(int actors, Instant at) {
        turn++;
        if (turn == actors) {
            state = State.DONE;
            doneAt = at;
        }
    }

    void returned() {
        state = State.RETURNED;
    }

    /** Ends a review with its outcome. */
    void concluded(Map<String, Object> outcome, boolean passed, Instant at) {
        form = Map.copyOf(outcome);
        state = passed ? State.DONE : State.RETURNED;
        doneAt = at;
    }

    UUID id() {
        return id;
    }

    String step() {
        return step;
    }

    State state() {
        return state;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    int turn() {
        return turn;
    }

    Map<String, Object> form() {
        return form;
    }

    Instant takenAt() {
        return takenAt;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    PersonId takenBy() {
        return new PersonId(takenBy);
    }

    boolean isTakenBy(PersonId person) {
        return takenBy.equals(person.value());
    }

    CaseDetails.StepLine line() {
        return new CaseDetails.StepLine(id, step, state.name(), turn, form, takerName, takenAt, doneAt);
    }
}
