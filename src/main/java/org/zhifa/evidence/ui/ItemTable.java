package org.zhifa.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.evidence.ItemKind;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.SealMark;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** The items of a case, a row each: what it is, where it belongs, when it was recorded, its digest and its seal. */
final class ItemTable extends Composite<Div> {

    private static final List<String> HEADS = List.of("name", "step", "recorded", "size", "digest", "by", "seal");

    private final transient Map<String, Long> seals;
    private final transient Procedure procedure;
    private final transient OfficialClock clock;
    private final transient Consumer<EvidenceItem> play;

    ItemTable(
            List<EvidenceItem> items,
            Map<String, Long> seals,
            Procedure procedure,
            OfficialClock clock,
            Consumer<EvidenceItem> play) {
        this.seals = seals;
        this.procedure = procedure;
        this.clock = clock;
        this.play = play;
        var table = new NativeTable();
        table.addClassName("zf-table");
        var head = new NativeTableRow();
        HEADS.forEach(each -> head.add(new NativeTableHeaderCell(getTranslation("evidence.list." + each))));
        table.getHead().add(head);
        items.forEach(item -> table.getBody().add(row(item)));
        getContent().addClassName("zf-evidence-list");
        getContent().add(table);
    }

    private NativeTableRow row(EvidenceItem item) {
        var row = new NativeTableRow();
        Stream.of(
                        name(item),
                        new Span(procedure.step(item.step()).name().in(getLocale())),
                        new Span(recorded(item)),
                        new Span(Sizes.of(item.size())),
                        digest(item.sha256()),
                        new Span(item.officerName()),
                        state(item))
                .forEach(cell -> row.addDataCell().add(cell));
        return row;
    }

    /** A recording plays here; a paper opens by itself. */
    private Component name(EvidenceItem item) {
        var line = new Div(new Icon(icon(item.kind())).small(), opener(item), copy(item));
        line.addClassName("zf-row");
        return line;
    }

    private Component opener(EvidenceItem item) {
        if (item.kind() == ItemKind.DOCUMENT) {
            var link = new Anchor(Addresses.of(item), item.name());
            link.setTarget("_blank");
            link.setRouterIgnore(true);
            return link;
        }
        var button = new NativeButton(item.name(), click -> play.accept(item));
        button.addClassName("open");
        return button;
    }

    private Anchor copy(EvidenceItem item) {
        var link = new Anchor(Addresses.copyOf(item), new Icon("download").tiny());
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation("evidence.copy", item.name()));
        return link;
    }

    private String recorded(EvidenceItem item) {
        if (item.recordedFrom() == null) {
            return getTranslation("evidence.list.handedIn", moment(item.uploadedAt()));
        }
        return item.recordedTo() == null
                ? moment(item.recordedFrom())
                : moment(item.recordedFrom()) + "–" + Formats.clock(local(item.recordedTo()));
    }

    private static Span digest(String hex) {
        var digest = new Span(Formats.digest(hex));
        digest.addClassName("zf-mono");
        digest.setTitle(hex);
        return digest;
    }

    private Component state(EvidenceItem item) {
        var line = new Div();
        line.addClassName("zf-row");
        if (item.late()) {
            var late = new StateChip(getTranslation("evidence.late"), Tone.AMBER, "clock");
            late.setTitle(getTranslation("evidence.late.why", moment(item.dueAt()), item.lateReason()));
            line.add(late);
        }
        line.add(new SealMark(seals.get(item.id().toString())));
        return line;
    }

    private String moment(Instant moment) {
        return Formats.moment(local(moment), clock.today());
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, OfficialClock.BEIJING);
    }

    private static String icon(ItemKind kind) {
        return switch (kind) {
            case VIDEO -> "video";
            case AUDIO -> "sound";
            case PHOTO -> "camera";
            case DOCUMENT -> "document";
        };
    }
}
