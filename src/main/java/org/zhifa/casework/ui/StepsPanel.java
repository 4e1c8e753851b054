package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** What can be done in a case now: what waits, for whom; what is open, and what the law has against it; what is done. */
final class StepsPanel extends Composite<Panel> {

    /** What its buttons do. */
    interface Doing {

        void take(Step step);

        void judge(StepLine entry);

        void draft();

        void sendToReview(Step step);

        void read(StepLine entry);
    }

    private final transient OpenCaseFile file;
    private final transient Doing doing;

    final List<ActionButton> buttons = new ArrayList<>();
    private boolean hasForemost;

    StepsPanel(OpenCaseFile file, Doing doing) {
        this.file = file;
        this.doing = doing;
        var now = new OrderedList();
        now.addClassName("zf-tasks");
        file.waiting().forEach(entry -> now.add(waiting(entry)));
        file.required().forEach(step -> now.add(open(step)));
        var panel = getContent();
        panel.add(now);
        if (file.waiting().isEmpty()
                && file.required().isEmpty()
                && file.optional().isEmpty()) {
            now.add(new ListItem(
                    note(getTranslation(file.isClosed() ? "casework.steps.closed" : "casework.steps.none"))));
        }
        if (!file.optional().isEmpty()) {
            var optional = new OrderedList();
            optional.addClassName("zf-tasks");
            file.optional().forEach(step -> optional.add(open(step)));
            var more = new Details(getTranslation("casework.steps.optional"), optional);
            more.setOpened(true);
            more.addClassName("zf-tasks-more");
            panel.add(more);
        }
        var besides = file.beside().stream().filter(file::isMine).toList();
        if (!besides.isEmpty()) {
            var list = new OrderedList();
            list.addClassName("zf-tasks");
            besides.forEach(step -> list.add(open(step)));
            var more = new Details(getTranslation("casework.steps.beside"), list);
            more.addClassName("zf-tasks-more");
            panel.add(more);
        }
        panel.add(done());
        var left = new Span(getTranslation(
                "casework.steps.open", file.waiting().size() + file.required().size()));
        left.addClassNames("zf-c3", "zf-f12");
        panel.notes(left);
    }

    /** Whether there is one thing to do above all, by its key. */
    boolean hasForemost() {
        return hasForemost;
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("casework.steps.title"));
    }

    private ListItem waiting(StepLine entry) {
        var step = file.step(entry);
        var review = step.kind() == StepKind.REVIEW && entry.turn() == step.reviewersTurn();
        var mine = file.isMyTurn(entry);
        var item = item(
                step,
                mine
                        ? StateChip.bare(getTranslation("casework.step.yours"), Tone.BLUE, "pen")
                        : StateChip.bare(
                                getTranslation(review ? "casework.step.reviewing" : "casework.step.waiting"),
                                Tone.AMBER,
                                "clock"));
        item.add(note(getTranslation(
                review ? "casework.step.waitingForReview" : "casework.step.waitingFor",
                step.actors().get(entry.turn()),
                Formats.moment(LocalDateTime.ofInstant(entry.at(), OfficialClock.BEIJING), file.today()),
                entry.by())));
        if (mine && !review) {
            item.addClassName("todo");
            item.add(acts(foremost(button("casework.step.judge", () -> doing.judge(entry)))));
        } else if (!review) {
            item.add(acts(button("casework.step.read", () -> doing.read(entry))));
        }
        return item;
    }

    private ListItem open(Step step) {
        var obstacle = file.obstacle(step);
        var mine = file.isMine(step);
        var item = item(
                step,
                obstacle.isPresent()
                        ? StateChip.bare(getTranslation("casework.step.blocked"), Tone.PLAIN, "lock")
                        : file.isReturned(step)
                                ? StateChip.bare(getTranslation("casework.step.returned"), Tone.RED, "back")
                                : mine
                                        ? StateChip.bare(
                                                getTranslation(
                                                        needsNot(step)
                                                                ? "casework.step.mayBeTaken"
                                                                : "casework.step.yours"),
                                                needsNot(step) ? Tone.PLAIN : Tone.BLUE,
                                                needsNot(step) ? null : "pen")
                                        : StateChip.bare(
                                                getTranslation("casework.step.others", file.first(step)),
                                                Tone.PLAIN,
                                                null));
        obstacle.ifPresent(refusal -> item.add(why(refusal)));
        if (mine) {
            item.add(acts(step));
        }
        if (mine && !needsNot(step) && obstacle.isEmpty()) {
            item.addClassName("todo");
        }
        return item;
    }

    private Component acts(Step step) {
        if (step.kind() != StepKind.REVIEW) {
            var take =
                    button(file.wasDone(step) ? "casework.step.again" : "casework.step.take", () -> doing.take(step));
            return acts(needsNot(step) ? take : foremost(take));
        }
        var draft = button(file.hasDraft() ? "casework.step.redraft" : "casework.step.draft", doing::draft);
        var send = button("casework.step.sendToReview", () -> doing.sendToReview(step));
        file.obstacle(step).ifPresent(refusal -> send.blocked(sentence(refusal)));
        foremost(send.isEnabled() ? send : draft);
        return acts(draft, send);
    }

    private static boolean needsNot(Step step) {
        return step.isOptional() || step.isBeside();
    }

    /** The first of them is the one the screen is for. */
    private ActionButton foremost(ActionButton button) {
        if (!hasForemost) {
            hasForemost = true;
            button.primary().key("E");
        }
        return button;
    }

    private Details done() {
        var list = new OrderedList();
        list.addClassNames("zf-tasks", "done");
        file.done().forEach(entry -> {
            var item = item(
                    file.step(entry),
                    StateChip.bare(
                            Formats.day(
                                    LocalDateTime.ofInstant(entry.at(), OfficialClock.BEIJING)
                                            .toLocalDate(),
                                    file.today()),
                            Tone.GREEN,
                            "check"));
            item.add(acts(button("casework.step.read", () -> doing.read(entry))));
            list.add(item);
        });
        var done = new Details(getTranslation("casework.steps.done", file.done().size()), list);
        done.addClassName("zf-tasks-more");
        return done;
    }

    private ListItem item(Step step, Component state) {
        var number = new Span(step.id().substring(step.id().lastIndexOf('-') + 1));
        number.addClassName("no");
        var name = new Span(step.name().in(getLocale()));
        name.addClassName("name");
        return new ListItem(number, name, state);
    }

    private Paragraph why(Refusal refusal) {
        var words = note(sentence(refusal));
        var basis = new Span(refusal.basis().toString());
        basis.addClassName("zf-law");
        words.add(new Span(" · "), basis);
        return words;
    }

    private String sentence(Refusal refusal) {
        return getTranslation(refusal.messageKey(), refusal.words());
    }

    private static Paragraph note(String words) {
        return new Paragraph(new Span(words));
    }

    private ActionButton button(String key, Runnable action) {
        var button = new ActionButton(getTranslation(key), click -> action.run()).small();
        buttons.add(button);
        return button;
    }

    private static Div acts(Component... buttons) {
        var acts = new Div(buttons);
        acts.addClassName("acts");
        return acts;
    }
}
