package org.zhifa.shared.ui.element;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Tone;

/** How far a case's steps are covered by recordings (音像覆盖): a lane for each step with a duty to record. */
@Tag("zf-lanes")
@JsModule("./components/lanes/lanes.ts")
public final class Lanes extends Component {

    /** How much of a step must be recorded. */
    public enum Duty implements Labelled {
        /** Written record, pictures or sound (记录). */
        RECORD,
        /** Without a break from beginning to end (全程). */
        FULL;

        @Override
        public String labelKey() {
            return "shared.lanes.duty." + name();
        }
    }

    /** Which of the two recorders. */
    public enum Recorder {
        A,
        B;

        @JsonValue
        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Bar(String id, Recorder recorder, LocalDateTime from, LocalDateTime to) {}

    /**
     * @param from when the step began; null while it lies ahead
     * @param ahead said instead of bars while the step lies ahead
     * @param result how it stands, in words
     */
    public record Lane(
            String id,
            String label,
            Duty duty,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            List<Bar> bars,
            @Nullable String ahead,
            String result,
            Tone tone) {}

    private record BarLine(String id, Recorder recorder, double from, double to, String title) {}

    private record LaneLine(
            String id,
            String label,
            boolean full,
            String dutyWord,
            String when,
            List<BarLine> bars,
            @Nullable String ahead,
            String result,
            Tone tone,
            @Nullable String icon) {}

    private record Texts(String label, String recorderA, String recorderB) {}

    /** A recording was clicked. */
    @DomEvent("bar-chosen")
    public static final class BarChosen extends ComponentEvent<Lanes> {

        private final String id;

        public BarChosen(Lanes source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public Lanes() {
        getElement()
                .setPropertyBean(
                        "i18n",
                        new Texts(
                                getTranslation("shared.lanes.title"),
                                getTranslation("shared.lanes.recorderA"),
                                getTranslation("shared.lanes.recorderB")));
    }

    /** The sum of all lanes in words. */
    public void setSummary(String words, Tone tone) {
        getElement().setProperty("summary", words);
        getElement().setProperty("tone", tone.css());
    }

    public void setLanes(List<Lane> lanes, LocalDate today) {
        getElement()
                .setPropertyList(
                        "lanes", lanes.stream().map(lane -> line(lane, today)).toList());
    }

    public Registration addBarChosenListener(ComponentEventListener<BarChosen> listener) {
        return addListener(BarChosen.class, listener);
    }

    private LaneLine line(Lane lane, LocalDate today) {
        return new LaneLine(
                lane.id(),
                lane.label(),
                lane.duty() == Duty.FULL,
                getTranslation(lane.duty().labelKey()),
                lane.from() == null ? getTranslation("shared.lanes.notYet") : Formats.moment(lane.from(), today),
                lane.bars().stream().map(bar -> bar(bar, lane)).toList(),
                lane.ahead(),
                lane.result(),
                lane.tone(),
                switch (lane.tone()) {
                    case GREEN -> "check";
                    case AMBER, RED -> "warning";
                    default -> null;
                });
    }

    private static BarLine bar(Bar bar, Lane lane) {
        var title = Formats.seconds(bar.from()) + "–" + Formats.seconds(bar.to());
        return new BarLine(bar.id(), bar.recorder(), part(bar.from(), lane), part(bar.to(), lane), title);
    }

    /** Where a moment lies on its lane, 0 to 1. */
    private static double part(LocalDateTime moment, Lane lane) {
        if (lane.from() == null || lane.to() == null) {
            return 0;
        }
        double whole = Math.max(1, Duration.between(lane.from(), lane.to()).toMillis());
        return Math.clamp(Duration.between(lane.from(), moment).toMillis() / whole, 0, 1);
    }
}
