package org.zhifa.supervision.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;
import org.zhifa.supervision.Alert;

/** The alerts, the newest first; each says its kind, how many, and how old the oldest is. */
final class AlertList extends OrderedList {

    private final transient Consumer<Alert> chosen;

    AlertList(Consumer<Alert> chosen) {
        this.chosen = chosen;
        addClassName("zf-alerts");
    }

    void show(List<Alert> alerts, LocalDateTime now) {
        removeAll();
        if (alerts.isEmpty()) {
            add(new ListItem(new EmptyState(
                    "check", getTranslation("supervision.alert.none"), getTranslation("supervision.alert.none.hint"))));
        }
        for (var alert : alerts) {
            var item = item(alert, now);
            add(new ListItem(item));
            if (alert.equals(alerts.getFirst())) {
                Keys.click(item, "A");
            }
        }
    }

    private NativeButton item(Alert alert, LocalDateTime now) {
        var chip = switch (alert.kind()) {
            case ACCOUNT -> new StateChip(age(alert, now), Tone.AMBER, "flag");
            case NOAV -> new StateChip(age(alert, now), Tone.AMBER, "video");
            case LATE, OVERDUE, PUB -> new StateChip(age(alert, now), Tone.RED, "warning");
        };
        var head = new Span(chip);
        head.addClassName("k");
        var time = new Span(Formats.day(alert.latest().toLocalDate(), now.toLocalDate()));
        time.addClassName("time");
        head.add(time);
        var item = new NativeButton();
        item.add(head, new Span(getTranslation("supervision.alert.line", alert.name(), alert.kind())));
        var detail =
                new Span(getTranslation("supervision.alert.detail", alert.kind().code(), (long) alert.count()));
        detail.addClassName("detail");
        item.add(detail);
        item.addClickListener(_ -> chosen.accept(alert));
        return item;
    }

    private String age(Alert alert, LocalDateTime now) {
        if (alert.kind() == Alert.Kind.ACCOUNT) {
            return getTranslation("supervision.alert.led");
        }
        if (alert.kind() == Alert.Kind.NOAV) {
            return getTranslation("supervision.alert.missing");
        }
        var age = Duration.between(alert.since(), now);
        return age.toHours() < 96
                ? getTranslation("supervision.alert.hours", Math.max(1, age.toHours()))
                : getTranslation("supervision.alert.days", age.toDays());
    }
}
