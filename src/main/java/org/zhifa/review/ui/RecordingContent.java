package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.review.Anchor;
import org.zhifa.review.Anchor.Stretch;
import org.zhifa.review.ReadingItem;
import org.zhifa.review.ReviewThread;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Tone;
import org.zhifa.shared.ui.element.Chip;
import org.zhifa.shared.ui.element.Player;

/** A recording in the player; threads are stretches of it. Writing pauses it, sending lets it go on. */
final class RecordingContent extends Div implements Reader.Content {

    private static final double MILLIS = 1000;
    private static final double COMMENT = 10;

    final Player player = new Player();
    private final transient ReadingItem item;
    private final transient EvidenceItem recording;
    private final ThreadStack stack = new ThreadStack();
    private transient List<ReviewThread> threads = List.of();
    private double at;

    private transient @Nullable Talk talk;
    private transient @Nullable Stretch clip;

    RecordingContent(ReadingItem item, EvidenceItem recording, Evidence evidence, String watermark) {
        this.item = item;
        this.recording = recording;
        addClassName("zf-desk-content");
        player.setRecordings(List.of(Player.Recording.alone(
                recording.id().toString(),
                Player.Kind.valueOf(recording.kind().name()),
                "/api/media/" + recording.id(),
                null,
                Stream.of(Optional.ofNullable(recording.device()), Optional.of(recording.officerName()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")),
                length())));
        if (recording.recordedFrom() != null) {
            player.setStart(LocalDateTime.ofInstant(recording.recordedFrom(), OfficialClock.BEIJING));
        }
        player.setAside(true);
        player.setTools(Set.of(Player.Tool.CLIP));
        player.setWatermark(watermark);
        player.setCustody(new Chip(getTranslation("review.materials.digested"), Tone.GREEN, "lock"));
        player.addLookedListener(looked -> evidence.looked(recording.id(), looked.from(), looked.to()));
        player.addMovedListener(moved -> at = moved.at());
        player.addClipSetListener(set -> {
            clip = new Stretch(set.from(), set.to());
            wantComment();
        });
        player.addRangeChosenListener(chosen -> threads.stream()
                .filter(thread -> thread.id().toString().equals(chosen.id()))
                .findFirst()
                .ifPresent(stack::goTo));
        getElement().setAttribute("tabindex", "-1");
        add(player, stack);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<Component> notes() {
        var play = new ActionButton(
                        getTranslation("review.action.play"),
                        click -> player.getElement().executeJs("this.querySelector('.pp')?.focus(); this.play()"))
                .small()
                .flat()
                .key("V");
        var proves = new Span(String.valueOf(recording.provesFact() == null ? "" : recording.provesFact()));
        proves.addClassNames("zf-c2", "zf-f12", "zf-cut");
        return List.of(proves, play);
    }

    @Override
    public void focus() {
        // Not the player itself: its keys would take those of the desk. V goes into it, Escape comes out.
        getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
    }

    @Override
    public void wantComment() {
        if (talk == null) {
            return;
        }
        var stretch = clip == null ? new Stretch(at, Math.min(length(), at + COMMENT)) : clip;
        clip = null;
        player.pause();
        talk.compose(new Anchor(item.kind(), item.ref(), stretch), "", stack::write);
    }

    @Override
    public void show(List<ReviewThread> shown, Talk showing) {
        talk = showing;
        threads = shown;
        stack.show(shown, showing);
        player.setRanges(shown.stream()
                .filter(thread -> thread.anchor().place() instanceof Stretch)
                .map(RecordingContent::range)
                .toList());
    }

    @Override
    public void goTo(ReviewThread thread) {
        if (thread.anchor().place() instanceof Stretch stretch) {
            player.seek(stretch.from());
        }
        stack.goTo(thread);
    }

    @Override
    public void talked() {
        player.play();
    }

    private static Player.Range range(ReviewThread thread) {
        var stretch = (Stretch) thread.anchor().place();
        return new Player.Range(thread.id().toString(), stretch.from(), stretch.to(), thread.isOpen());
    }

    private double length() {
        return Optional.ofNullable(recording.examination().duration())
                .map(Duration::toMillis)
                .map(millis -> millis / MILLIS)
                .orElse(1.0);
    }
}
