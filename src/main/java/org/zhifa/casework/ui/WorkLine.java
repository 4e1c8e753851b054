package org.zhifa.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.zhifa.casework.WorkItem;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.DueChip;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Icon;

/** One thing that waits: until when, which case and why, since when. The whole line leads to the case. */
final class WorkLine extends RouterLink {

    WorkLine(WorkItem item, LocalDate today) {
        setRoute(
                CaseView.class, new RouteParameters(CaseView.CASE, item.caseId().toString()));
        addClassName("zf-work-line");
        var title = new Span(getTranslation("casework.case.title", item.party(), item.title()));
        title.addClassNames("title", "zf-cut");
        var why = new Span(new Icon(icon(item)).tiny(), new Span(reason(item)));
        why.addClassName("why");
        if (item.reasonKey().endsWith(".returned")) {
            why.addClassName("red");
        }
        var what = new Div(title, why);
        what.addClassName("what");
        var number = new Span(item.number().text());
        number.addClassNames("zf-mono", "number");
        var since = new Span(Formats.moment(LocalDateTime.ofInstant(item.since(), OfficialClock.BEIJING), today));
        since.addClassName("since");
        add(new Span(new DueChip(item.dueOn(), today)), what, number, since);
    }

    private String reason(WorkItem item) {
        var words = item.words().stream()
                .map(word -> word instanceof Wording name ? name.in(getLocale()) : word)
                .toArray();
        return getTranslation(item.reasonKey(), words);
    }

    private static String icon(WorkItem item) {
        return switch (item.reasonKey().substring(item.reasonKey().lastIndexOf('.') + 1)) {
            case "returned" -> "back";
            case "review" -> "review";
            case "judge" -> "person";
            default -> "pen";
        };
    }
}
