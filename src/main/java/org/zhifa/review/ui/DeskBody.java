package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReviewDetails;
import org.zhifa.review.Verdict;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.ui.Segmented;

/** The three panes of the desk: lists, material, checklist; on a phone one at a time. */
final class DeskBody extends Div {

    /** The panes, from left to right. */
    enum Pane implements Labelled {
        LIST,
        MATERIAL,
        CHECKLIST;

        @Override
        public String labelKey() {
            return "review.pane." + name();
        }
    }

    /** What is done here. */
    interface Doing {

        ReviewDetails judge(int row, Verdict verdict, String note);

        void conclude(Outcome outcome, String opinion);
    }

    private final transient ReviewDetails seen;
    private final transient Materials materials;
    private final transient Doing doing;
    private final Div body = new Div();
    private final Div middle = new Div();

    final Segmented<Pane> panes;
    final MaterialList list;
    final ConclusionBar conclusion;
    final ChecklistPane checklist;

    DeskBody(Component queue, ReviewDetails seen, boolean mine, Materials materials, Doing doing) {
        this.seen = seen;
        this.materials = materials;
        this.doing = doing;
        list = new MaterialList(
                Map.of(
                        Material.EVIDENCE, materials.evidence().size(),
                        Material.STEPS, seen.details().steps().size()),
                this::show);
        conclusion = new ConclusionBar(seen, mine, doing::conclude);
        checklist = new ChecklistPane(seen, mine, new Judging(), conclusion);
        panes = new Segmented<>(
                getTranslation("review.pane"), List.of(Pane.values()), each -> getTranslation(each.labelKey()));
        panes.addValueChangeListener(change -> show(change.getValue()));

        var left = new Div(queue, list);
        left.addClassName("zf-desk-left");
        middle.addClassName("zf-desk-middle");
        body.addClassNames("zf-split", "zf-desk-body");
        body.add(left, middle, checklist);
        var bar = new Div(panes);
        bar.addClassName("zf-desk-panes");
        addClassName("zf-desk-rest");
        add(bar, body);
        panes.setValue(Pane.MATERIAL);
        show(Material.DRAFT);
    }

    private void show(Material material) {
        middle.removeAll();
        middle.add(
                material == Material.DRAFT
                        ? new DraftPane(seen, materials.today())
                        : new MaterialPane(material, seen, materials));
        panes.setValue(Pane.MATERIAL);
    }

    private void show(Pane pane) {
        for (var each : Pane.values()) {
            body.getElement().getClassList().set("pane-" + each.name(), each == pane);
        }
    }

    /** What a verdict changes on the screen. */
    private final class Judging implements ChecklistPane.Judging {

        private transient ReviewDetails now = seen;

        @Override
        public void judge(int row, Verdict verdict, String note) {
            now = doing.judge(row, verdict, note);
            pending();
        }

        @Override
        public void pending() {
            conclusion.update(now, checklist.hasPending());
        }
    }
}
