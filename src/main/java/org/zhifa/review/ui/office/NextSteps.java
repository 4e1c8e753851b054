package org.zhifa.review.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.accountability.Accountability;
import org.zhifa.review.accountability.AccountabilityDetails;
import org.zhifa.review.accountability.StepKind;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.DueChip;

/** What may come next in an accountability case, who does it, and what stands against it now. */
final class NextSteps extends Div {

    private final transient Accountability accountability;
    private final transient AccountabilityDetails details;
    private final transient OfficialClock clock;
    private final SerializableRunnable onTaken;

    final List<ActionButton> actions = new ArrayList<>();

    NextSteps(
            Accountability accountability,
            AccountabilityDetails details,
            OfficialClock clock,
            SerializableRunnable onTaken) {
        this.accountability = accountability;
        this.details = details;
        this.clock = clock;
        this.onTaken = onTaken;
        addClassName("zf-next");
        var state = details.last().kind();
        if (state.isLast()) {
            add(new Paragraph(getTranslation("review.accountability.next.none")));
        }
        state.next().forEach(this::step);
    }

    private void step(StepKind kind) {
        var reason = against(kind);
        var action = new ActionButton(getTranslation("review.accountability.action." + kind.name()), _ -> take(kind))
                .blocked(reason);
        if (actions.isEmpty() && reason == null) {
            action.primary();
        }
        actions.add(action);
        var who = new Span(reason == null ? who(kind) : reason);
        who.addClassNames("zf-f12", "zf-c3");
        var row = new Div(action, who);
        row.addClassName("zf-row");
        var due = details.last().dueOn();
        if (due != null && kind != StepKind.SILENT && kind != StepKind.CLOSED) {
            row.add(new DueChip(due, clock.today()));
        }
        add(row);
    }

    private String who(StepKind kind) {
        return getTranslation(
                switch (kind) {
                    case STATED -> "review.accountability.who.stated";
                    case APPEALED -> "review.accountability.who.concerned";
                    default -> "review.accountability.who.head";
                });
    }

    /** Why whoever looks cannot take the step; null if nothing is known against it. The service has the last word. */
    private @Nullable String against(StepKind kind) {
        var actor = CurrentActor.get();
        var concerned = details.concerns(actor.id());
        var head = actor.is(Role.HEAD_OF_BODY);
        var may = switch (kind) {
            case STATED -> concerned || head;
            case APPEALED -> concerned;
            default -> head;
        };
        if (!may) {
            return who(kind);
        }
        if (concerned && kind != StepKind.STATED && kind != StepKind.APPEALED) {
            return getTranslation("review.accountability.who.outsider");
        }
        var due = details.last().dueOn();
        if (due == null) {
            return null;
        }
        var over = clock.today().isAfter(due);
        var state = details.last().kind();
        if (kind == StepKind.APPEALED && state == StepKind.DECIDED && over) {
            return getTranslation("review.accountability.refusal.tooLate", due);
        }
        if (kind == StepKind.SILENT && !over || kind == StepKind.CLOSED && state == StepKind.DECIDED && !over) {
            return getTranslation("review.accountability.refusal.stillRuns", due);
        }
        return null;
    }

    private void take(StepKind kind) {
        var title = getTranslation("review.accountability.action." + kind.name());
        var id = details.line().id();
        if (kind == StepKind.DECIDED || kind == StepKind.REVISED) {
            new RulingDialog(title, details.subjects(), ruling -> {
                        if (kind == StepKind.DECIDED) {
                            accountability.decide(id, ruling);
                        } else {
                            accountability.revise(id, ruling);
                        }
                        onTaken.run();
                    })
                    .open();
            return;
        }
        new WordsDialog(title, getTranslation("review.accountability.words." + kind.name()), words -> {
                    switch (kind) {
                        case APPROVED -> accountability.approve(id, words);
                        case DECLINED -> accountability.decline(id, words);
                        case NOTIFIED -> accountability.give(id, words);
                        case STATED -> accountability.state(id, words);
                        case SILENT -> accountability.goOnWithoutStatement(id, words);
                        case APPEALED -> accountability.appeal(id, words);
                        case UPHELD -> accountability.uphold(id, words);
                        case CLOSED -> accountability.close(id, words);
                        case PROPOSED, DECIDED, REVISED ->
                            throw new IllegalStateException("no words but a form: " + kind.name());
                    }
                    onTaken.run();
                })
                .open();
    }
}
