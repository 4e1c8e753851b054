package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.casework.ui.FormSummary;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.registry.Officer;
import org.zhifa.review.Opinion;
import org.zhifa.review.ReviewDetails;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Panel;

/** What was sent beside the draft: the notice, what was done, evidence, earlier opinions; all as it stands in the case. */
final class MaterialPane extends Composite<Panel> {

    private final String title;
    private final transient Procedure procedure;
    private final transient List<Officer> officers;
    private final LocalDate today;

    MaterialPane(Material material, ReviewDetails seen, Materials materials) {
        this.title = getTranslation(material.labelKey());
        this.procedure = materials.procedure();
        this.officers = materials.officers();
        this.today = materials.today();
        var parts = parts(material, seen, materials.evidence()).toList();
        getContent().addClassName("zf-desk-material");
        parts.forEach(getContent()::add);
        if (parts.isEmpty()) {
            getContent().add(none());
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(title);
    }

    private Stream<? extends Component> parts(Material material, ReviewDetails seen, List<EvidenceItem> evidence) {
        var entries = seen.details().steps().stream();
        return switch (material) {
            case NOTICE ->
                entries.filter(entry -> isNotice(procedure.step(entry.step()))).map(this::entry);
            case STEPS ->
                entries.filter(entry -> procedure.step(entry.step()).kind() != StepKind.REVIEW)
                        .map(this::entry);
            case EVIDENCE -> evidence.stream().map(this::item);
            case OPINIONS ->
                seen.opinions().stream()
                        .filter(opinion -> !opinion.review().equals(seen.line().id()))
                        .map(this::opinion);
            // The draft stands on paper, in a pane of its own.
            case DRAFT -> Stream.empty();
        };
    }

    /** The notice, and the steps it leads to: defence and hearing. */
    private boolean isNotice(Step step) {
        var notice = procedure.steps().stream()
                .filter(each -> each.kind() == StepKind.SERVICE && each.gates().contains(Gate.G7))
                .map(Step::id)
                .toList();
        return notice.contains(step.id())
                || procedure.steps().stream()
                        .anyMatch(each -> each.leadsTo(step.id())
                                && step.kind() == StepKind.FORM
                                && (notice.contains(each.id())
                                        || notice.stream()
                                                .anyMatch(
                                                        id -> procedure.step(id).leadsTo(each.id()))));
    }

    private Component entry(StepLine entry) {
        var step = procedure.step(entry.step());
        return part(
                step.name().in(getLocale()),
                getTranslation("review.steps.by", entry.by(), moment(entry.at())),
                new FormSummary(step, entry.form(), officers));
    }

    private Component item(EvidenceItem item) {
        var digest = new Paragraph(item.sha256());
        digest.addClassNames("zf-mono", "zf-c3", "zf-f12", "zf-desk-digest");
        var proves = new Paragraph(String.valueOf(item.provesFact() == null ? "" : item.provesFact()));
        return part(
                item.name(),
                getTranslation("review.steps.by", getTranslation(item.kind().labelKey()), moment(item.uploadedAt())),
                proves,
                digest);
    }

    private Component opinion(Opinion opinion) {
        return part(
                getTranslation("review.opinion.line", opinion.round(), opinion.outcome(), opinion.reviewer()),
                moment(opinion.at()),
                new Paragraph(opinion.text()),
                Standing.of(opinion).orElseGet(Div::new));
    }

    private Component none() {
        var none = new Paragraph(getTranslation("review.materials.none"));
        none.addClassNames("zf-sec", "zf-c3");
        return none;
    }

    private Component part(String name, String note, Component... content) {
        var by = new Span(note);
        by.addClassNames("zf-c3", "zf-f12", "zf-end");
        var head = new Div(new H3(name), by);
        head.addClassName("zf-row");
        var part = new Section(head);
        part.addClassName("zf-sec");
        part.add(content);
        return part;
    }

    private String moment(Instant at) {
        return Formats.moment(LocalDateTime.ofInstant(at, OfficialClock.BEIJING), today);
    }
}
