package org.zhifa.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.people.RegisterLine;
import org.zhifa.review.people.Reviewer;
import org.zhifa.review.people.ReviewerTraining;
import org.zhifa.review.people.ReviewerVersion;
import org.zhifa.review.people.Reviewers;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** Everything the register has of somebody: the entry that waits, trainings, exams, and what was entered before. */
final class ReviewerRecord extends Dialog {

    private final transient RegisterLine line;
    private final transient Reviewers reviewers;
    private final transient ReviewerTraining training;
    private final transient OfficialClock clock;
    private final SerializableRunnable onChange;
    private final boolean mayTrain;
    private final Div body = new Div();

    final ActionButton approve;
    final ActionButton examine;

    /** @param change null for whoever does not enter. */
    ReviewerRecord(
            RegisterLine line,
            Reviewers reviewers,
            ReviewerTraining training,
            OfficialClock clock,
            @Nullable SerializableConsumer<Reviewer> change,
            SerializableRunnable onChange) {
        this.line = line;
        this.reviewers = reviewers;
        this.training = training;
        this.clock = clock;
        this.onChange = onChange;
        var actor = CurrentActor.get();
        mayTrain = actor.is(Role.HEAD_OF_BODY) || actor.is(Role.TENANT_ADMIN);
        approve = new ActionButton(
                        getTranslation("review.people.approve", line.last().number()), _ -> approve())
                .icon("check")
                .primary();
        approve.setVisible(actor.is(Role.HEAD_OF_BODY) && !line.last().isApproved());
        examine = new ActionButton(getTranslation("review.people.exam.enter"), _ -> examine()).icon("pen");
        examine.setVisible(mayTrain);
        setHeaderTitle(line.reviewer().name());
        setWidth("820px");
        body.addClassName("zf-reviewer");
        add(body);
        getFooter().add(new ActionButton(getTranslation("action.close"), _ -> close()).key("Escape"), examine);
        if (change != null) {
            getFooter()
                    .add(new ActionButton(getTranslation("review.people.change"), _ -> {
                                close();
                                change.accept(line.last().reviewer());
                            })
                            .icon("pen"));
        }
        getFooter().add(approve);
        show();
    }

    private void show() {
        body.removeAll();
        body.add(trainings(), exams(), history());
    }

    private void approve() {
        reviewers.approve(line.reviewer().id(), line.last().number());
        close();
        onChange.run();
    }

    private void examine() {
        new ExamDialog(line.reviewer(), clock.today(), exam -> {
                    training.examined(exam);
                    changed();
                })
                .open();
    }

    private void withdraw(UUID entry) {
        new WordsDialog(getTranslation("review.people.withdraw"), getTranslation("review.people.reason"), reason -> {
                    training.withdraw(entry, reason);
                    changed();
                })
                .open();
    }

    private void changed() {
        show();
        onChange.run();
    }

    private Component trainings() {
        var list = new UnorderedList();
        training.trainings(line.reviewer().id())
                .forEach(held -> list.add(entry(
                        held.id(),
                        held.withdrawn(),
                        held.heldOn(),
                        getTranslation(
                                "review.people.training.line",
                                held.topic(),
                                held.organiser(),
                                held.hours().stripTrailingZeros().toPlainString()),
                        null)));
        return section("review.people.trainings", list);
    }

    private Component exams() {
        var list = new UnorderedList();
        training.exams(line.reviewer().id()).forEach(exam -> {
            var words = exam.score() == null
                    ? exam.subject()
                    : getTranslation(
                            "review.people.exam.line",
                            exam.subject(),
                            exam.score().toPlainString());
            list.add(entry(
                    exam.id(),
                    exam.withdrawn(),
                    exam.heldOn(),
                    words,
                    exam.passed()
                            ? StateChip.bare(getTranslation("review.people.exam.passed"), Tone.GREEN, "check")
                            : StateChip.bare(getTranslation("review.people.exam.failed"), Tone.RED, "warning")));
        });
        return section("review.people.exams", list);
    }

    private ListItem entry(
            UUID id, @Nullable String withdrawn, LocalDate day, String words, @Nullable Component result) {
        var item = new ListItem(new Span(day.toString()), new Span(words));
        if (result != null) {
            item.add(result);
        }
        if (withdrawn != null) {
            item.addClassName("withdrawn");
            item.add(StateChip.bare(getTranslation("review.people.withdrawn", withdrawn), Tone.PLAIN, "ban"));
        } else if (mayTrain) {
            item.add(new ActionButton(getTranslation("review.people.withdraw"), _ -> withdraw(id))
                    .small()
                    .flat());
        }
        return item;
    }

    /** The last first; each version says what it made different. */
    private Component history() {
        var list = new UnorderedList();
        list.addClassName("versions");
        var versions = reviewers.history(line.reviewer().id());
        for (var i = 0; i < versions.size(); i++) {
            var before = i + 1 < versions.size() ? facts(versions.get(i + 1).reviewer()) : Map.<String, String>of();
            list.add(version(versions.get(i), before));
        }
        return section("review.people.history", list);
    }

    private ListItem version(ReviewerVersion version, Map<String, String> before) {
        var approver = version.approver();
        var head = new Div(new Span(getTranslation(
                "review.people.version",
                version.number(),
                version.enterer(),
                moment(version.enteredAt()),
                version.reason())));
        head.addClassName("zf-row");
        head.add(
                approver == null || version.approvedAt() == null
                        ? StateChip.bare(getTranslation("review.people.alert.TO_APPROVE"), Tone.AMBER, "clock")
                        : StateChip.bare(
                                getTranslation("review.people.approved", approver, moment(version.approvedAt())),
                                Tone.GREEN,
                                "check"));
        var facts = new Element("dl").setAttribute("class", "zf-kv two");
        facts(version.reviewer()).forEach((label, value) -> {
            if (!value.equals(before.get(label))) {
                facts.appendChild(new Element("dt").setText(label), new Element("dd").setText(value));
            }
        });
        var item = new ListItem(head);
        item.getElement().appendChild(facts);
        return item;
    }

    private Map<String, String> facts(Reviewer reviewer) {
        var none = getTranslation("review.people.fact.none");
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                getTranslation("review.people.source"),
                getTranslation(reviewer.source().labelKey()));
        facts.put(
                getTranslation("review.people.degree"),
                getTranslation(reviewer.degree().labelKey()));
        facts.put(getTranslation("review.people.field"), reviewer.field());
        facts.put(
                getTranslation("review.people.qualification"),
                reviewer.qualification() == null ? none : reviewer.qualification());
        facts.put(
                getTranslation("review.people.since"), reviewer.reviewingSince().toString());
        facts.put(
                getTranslation("review.people.exemption"),
                reviewer.exemptionProof() == null ? none : reviewer.exemptionProof());
        facts.put(getTranslation("review.people.from"), reviewer.appointedFrom().toString());
        facts.put(
                getTranslation("review.people.until.label"),
                reviewer.appointedUntil() == null
                        ? none
                        : reviewer.appointedUntil().toString());
        return facts;
    }

    private Section section(String key, UnorderedList list) {
        var section = new Section(new H3(getTranslation(key)));
        section.addClassName("zf-sec");
        if (list.getChildren().findAny().isEmpty()) {
            var none = new Span(getTranslation("review.people.fact.none"));
            none.addClassNames("zf-f12", "zf-c3");
            section.add(none);
        } else {
            section.add(list);
        }
        return section;
    }

    private String moment(Instant at) {
        return Formats.moment(LocalDateTime.ofInstant(at, OfficialClock.BEIJING), clock.today());
    }
}
