package org.zhifa.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Tone;
import org.zhifa.shared.ui.element.Chip;
import org.zhifa.shared.ui.element.Player;

/** One recording or photo on the player; whoever looks stands over the picture, and what was looked at on record. */
final class ItemPlayer extends Composite<Div> {

    private static final double MILLIS = 1000;

    ItemPlayer(EvidenceItem item, Evidence evidence, OfficialClock clock) {
        var player = new Player();
        var watcher = CurrentActor.get();
        player.setRecordings(List.of(Player.Recording.alone(
                item.id().toString(),
                Player.Kind.valueOf(item.kind().name()),
                Addresses.of(item),
                null,
                Stream.of(Optional.ofNullable(item.device()), Optional.of(item.officerName()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")),
                seconds(item))));
        if (item.recordedFrom() != null) {
            player.setStart(LocalDateTime.ofInstant(item.recordedFrom(), OfficialClock.BEIJING));
        }
        player.setWatermark(watcher.name() + " " + Formats.seconds(LocalDateTime.now(clock)));
        player.setCustody(new Chip(getTranslation("evidence.sealed"), Tone.GREEN, "lock"));
        player.addLookedListener(looked -> evidence.looked(item.id(), looked.from(), looked.to()));
        getContent().add(player, digests(item));
    }

    private Div digests(EvidenceItem item) {
        var line = new Div(
                digest("SHA-256", item.sha256()),
                digest("SM3", item.sm3()),
                new Span(getTranslation(item.examination().outcome().labelKey())));
        line.addClassNames("zf-evidence-digests", "zf-f12", "zf-c3");
        return line;
    }

    private static Span digest(String name, String hex) {
        var digest = new Span(name + " " + hex);
        digest.addClassName("zf-mono");
        return digest;
    }

    private static double seconds(EvidenceItem item) {
        return Optional.ofNullable(item.examination().duration())
                .map(Duration::toMillis)
                .map(millis -> millis / MILLIS)
                .orElse(1.0);
    }
}
