package org.zhifa.evidence.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.EvidenceEvent;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Panel;

/** The evidence of one case: how far its steps are recorded, what is there, the player, and for its officers the way in. */
final class EvidencePanel extends Div {

    /** More entries than a case of many years has. */
    private static final int ENTRIES = 10_000;

    private final transient CaseDetails details;
    private final transient Procedure procedure;
    private final transient Evidence evidence;
    private final transient RecordBook book;
    private final transient OfficialClock clock;
    private final Div shown = new Div();
    private final Div stage = new Div();

    EvidencePanel(CaseDetails details, Procedure procedure, Evidence evidence, RecordBook book, OfficialClock clock) {
        this.details = details;
        this.procedure = procedure;
        this.evidence = evidence;
        this.book = book;
        this.clock = clock;
        addClassName("zf-evidence");
        stage.addClassName("zf-evidence-stage");
        stage.setVisible(false);
        add(stage, shown);
        var actor = CurrentActor.get();
        if (actor.is(Role.OFFICER) && details.handlers().contains(actor.id())) {
            add(new Panel(getTranslation("evidence.handIn"), new HandIn(details, procedure, clock, this::refresh)));
        }
        refresh();
    }

    private void refresh() {
        var items = evidence.of(details.summary().id());
        var lanes = new CoverageLanes(evidence.coverage(details.summary().id()), procedure, clock.today(), getLocale());
        lanes.element().addBarChosenListener(chosen -> find(items, chosen.id()).ifPresent(this::play));
        shown.removeAll();
        shown.add(
                lanes.element(),
                items.isEmpty() ? nothing() : new ItemTable(items, seals(), procedure, clock, this::play));
    }

    private EmptyState nothing() {
        return new EmptyState("video", getTranslation("evidence.none"), getTranslation("evidence.none.whatToDo"));
    }

    private static Optional<EvidenceItem> find(List<EvidenceItem> items, String id) {
        return items.stream().filter(item -> item.id().toString().equals(id)).findFirst();
    }

    /** Where each item stands in the log; one that was just handed in is still on its way. */
    private Map<String, Long> seals() {
        var seals = new HashMap<String, Long>();
        for (var entry : book.entriesOf(details.summary().id().value(), ENTRIES)) {
            if (entry.kind().equals(EvidenceEvent.Recorded.KIND) && entry.seal().isPresent()) {
                seals.put((String) entry.facts().get("item"), entry.seal().getAsLong());
            }
        }
        return seals;
    }

    private void play(EvidenceItem item) {
        stage.removeAll();
        stage.add(new ItemPlayer(item, evidence, clock));
        stage.setVisible(true);
        stage.scrollIntoView();
    }
}
