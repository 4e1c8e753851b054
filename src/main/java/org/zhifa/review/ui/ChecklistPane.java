package org.zhifa.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.zhifa.review.Checklist;
import org.zhifa.review.Observation;
import org.zhifa.review.ReviewDetails;
import org.zhifa.review.Verdict;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Panel;

/** The points of the checklist (审核清单): a figure goes to a point, Y and N judge it and go on to the next open one. */
final class ChecklistPane extends Composite<Panel> {

    /** What a verdict does. */
    interface Judging {

        void judge(int row, Verdict verdict, String note, String page);

        void pending();

        void look(Observation.Source source);
    }

    private final Span count = new Span();
    private int current;

    final List<PointRow> rows = new ArrayList<>();

    ChecklistPane(ReviewDetails seen, boolean mine, Judging judging, ConclusionBar conclusion) {
        var list = new OrderedList();
        list.addClassName("zf-desk-points");
        Checklist.Mark mark = null;
        for (var point : seen.points()) {
            if (mark != point.row().mark()) {
                mark = point.row().mark();
                list.add(heading(mark, list.getComponentCount() == 0 && isComparing(seen)));
            }
            var row = new PointRow(point, mine, new Row(judging));
            rows.add(row);
            list.add(row);
        }
        count.addClassNames("zf-c3", "zf-f12");
        getContent().addClassName("zf-desk-checklist");
        getContent().notes(count);
        if (mine) {
            getContent().end(key(Verdict.LAWFUL, "Y"), key(Verdict.PROBLEM, "N"), key(Verdict.NOT_APPLICABLE, "-"));
            choose(next(0), false);
        }
        getContent().add(list, conclusion);
        count();
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("review.checklist"));
    }

    private ListItem heading(Checklist.Mark mark, boolean comparing) {
        var heading = new ListItem(new Span(getTranslation(mark.labelKey())));
        if (comparing) {
            var note = new Span(getTranslation("review.checklist.confirm"));
            note.addClassName("zf-end");
            heading.add(note);
        }
        heading.addClassName("mark");
        return heading;
    }

    private static boolean isComparing(ReviewDetails seen) {
        return seen.points().stream().anyMatch(point -> point.before().isPresent());
    }

    /** Goes to the first point nobody judged. */
    void goToOpen() {
        choose(next(0), true);
    }

    boolean hasPending() {
        return rows.stream().anyMatch(PointRow::isPending);
    }

    private ActionButton key(Verdict verdict, String key) {
        return new ActionButton(getTranslation(verdict.labelKey()), click -> judge(verdict))
                .small()
                .flat()
                .key(key);
    }

    private void judge(Verdict verdict) {
        var row = rows.get(current);
        row.judge(verdict);
        if (!row.isPending()) {
            choose(next(current), true);
        }
    }

    private int next(int from) {
        for (var at = from; at < rows.size(); at++) {
            if (!rows.get(at).isJudged()) {
                return at;
            }
        }
        return from;
    }

    private void choose(int row, boolean focused) {
        rows.get(current).getElement().getClassList().set("on", false);
        current = row;
        rows.get(current).getElement().getClassList().set("on", true);
        rows.get(current).scrollIntoView();
        if (focused) {
            rows.get(current).focus();
        }
    }

    private void count() {
        count.setText(getTranslation(
                "review.checklist.judged",
                rows.stream().filter(PointRow::isJudged).count(),
                rows.size()));
    }

    /** What a row tells, passed on. */
    private final class Row implements PointRow.Judging {

        private final Judging judging;

        Row(Judging judging) {
            this.judging = judging;
        }

        @Override
        public void choose(PointRow row) {
            ChecklistPane.this.choose(rows.indexOf(row), true);
        }

        @Override
        public void look(Observation.Source source) {
            judging.look(source);
        }

        @Override
        public void judge(int row, Verdict verdict, String note, String page) {
            judging.judge(row, verdict, note, page);
            count();
        }

        @Override
        public void reach(PointRow row) {
            ChecklistPane.this.choose(rows.indexOf(row), false);
        }

        @Override
        public void pending() {
            judging.pending();
            count();
        }
    }
}
