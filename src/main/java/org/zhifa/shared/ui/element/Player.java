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
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plays what was recorded at one event: a photo, a sound, or up to two videos side by side by the wall clock. All times
 * are seconds on its axis, which begins at {@link #setStart}.
 */
@Tag("zf-player")
@JsModule("./components/player/player.ts")
public final class Player extends Component {

    /** What a recording is made of. */
    public enum Kind {
        VIDEO,
        AUDIO,
        PHOTO;

        @JsonValue
        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the viewer may do besides looking; each shows its button and key. */
    public enum Tool {
        MARK,
        CLIP,
        FRAME;

        @JsonValue
        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Gap(double from, double to) {}

    /**
     * @param src where the bytes come from; must answer Range requests
     * @param label recorder and officer, parted by {@code " · "}
     * @param offset seconds after the axis begins
     * @param note what is said beside the sound, for example the drift
     * @param peaks loudness over time, 0 to 1
     * @param thumbs pictures evenly spread over its time
     */
    public record Recording(
            String id,
            Kind kind,
            String src,
            @Nullable String poster,
            String label,
            Lanes.Recorder recorder,
            double offset,
            double duration,
            List<Gap> gaps,
            @Nullable String note,
            List<Double> peaks,
            List<String> thumbs) {

        /** One recording alone on its axis. */
        public static Recording alone(
                String id, Kind kind, String src, @Nullable String poster, String label, double duration) {
            return new Recording(
                    id, kind, src, poster, label, Lanes.Recorder.A, 0, duration, List.of(), null, List.of(), List.of());
        }
    }

    public record Marker(String id, double at, String label) {}

    /** A comment on a stretch. */
    public record Range(String id, double from, double to, boolean open) {}

    private record Texts(
            String play,
            String pause,
            String media,
            String speed,
            String mark,
            String clipIn,
            String clipOut,
            String frame,
            String copy,
            String sound,
            String muted,
            String synced,
            String axis,
            String wave,
            String markers,
            String comments,
            String broken) {}

    /** A stretch was looked at: for the access log. */
    @DomEvent("looked")
    public static final class Looked extends ComponentEvent<Player> {

        private final String recording;
        private final double from;
        private final double to;

        public Looked(
                Player source,
                boolean fromClient,
                @EventData("event.detail.recording") String recording,
                @EventData("event.detail.from") double from,
                @EventData("event.detail.to") double to) {
            super(source, fromClient);
            this.recording = recording;
            this.from = from;
            this.to = to;
        }

        /** The recording whose sound was on. */
        public String recording() {
            return recording;
        }

        public double from() {
            return from;
        }

        public double to() {
            return to;
        }
    }

    /** The place on the axis changed; at most once a second. */
    @DomEvent("moved")
    public static final class Moved extends ComponentEvent<Player> {

        private final double at;

        public Moved(Player source, boolean fromClient, @EventData("event.detail.at") double at) {
            super(source, fromClient);
            this.at = at;
        }

        public double at() {
            return at;
        }
    }

    /** The viewer marked a moment. */
    @DomEvent("marked")
    public static final class Marked extends ComponentEvent<Player> {

        private final double at;

        public Marked(Player source, boolean fromClient, @EventData("event.detail.at") double at) {
            super(source, fromClient);
            this.at = at;
        }

        public double at() {
            return at;
        }
    }

    /** The viewer set both ends of a clip. */
    @DomEvent("clip-set")
    public static final class ClipSet extends ComponentEvent<Player> {

        private final double from;
        private final double to;

        public ClipSet(
                Player source,
                boolean fromClient,
                @EventData("event.detail.from") double from,
                @EventData("event.detail.to") double to) {
            super(source, fromClient);
            this.from = from;
            this.to = to;
        }

        public double from() {
            return from;
        }

        public double to() {
            return to;
        }
    }

    /** The viewer wants this picture as evidence of its own. */
    @DomEvent("frame-wanted")
    public static final class FrameWanted extends ComponentEvent<Player> {

        private final String recording;
        private final double at;

        public FrameWanted(
                Player source,
                boolean fromClient,
                @EventData("event.detail.recording") String recording,
                @EventData("event.detail.at") double at) {
            super(source, fromClient);
            this.recording = recording;
            this.at = at;
        }

        public String recording() {
            return recording;
        }

        public double at() {
            return at;
        }
    }

    /** A comment's stretch was clicked. */
    @DomEvent("range-chosen")
    public static final class RangeChosen extends ComponentEvent<Player> {

        private final String id;

        public RangeChosen(Player source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public Player() {
        getElement()
                .setPropertyBean(
                        "i18n",
                        new Texts(
                                getTranslation("shared.player.play"),
                                getTranslation("shared.player.pause"),
                                getTranslation("shared.player.media"),
                                getTranslation("shared.player.speed"),
                                getTranslation("shared.player.mark"),
                                getTranslation("shared.player.clipIn"),
                                getTranslation("shared.player.clipOut"),
                                getTranslation("shared.player.frame"),
                                getTranslation("shared.player.copy"),
                                getTranslation("shared.player.sound"),
                                getTranslation("shared.player.muted"),
                                getTranslation("shared.player.synced"),
                                getTranslation("shared.player.axis"),
                                getTranslation("shared.player.wave"),
                                getTranslation("shared.player.markers"),
                                getTranslation("shared.player.comments"),
                                getTranslation("shared.player.broken")));
    }

    public void setRecordings(List<Recording> recordings) {
        getElement().setPropertyList("recordings", recordings);
    }

    /** Date and time on the wall at second 0. */
    public void setStart(LocalDateTime start) {
        getElement().setProperty("startedAt", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(start));
    }

    /** Length of the axis in seconds; without it, as long as the recordings reach. */
    public void setDuration(double seconds) {
        getElement().setProperty("duration", seconds);
    }

    /** Who is looking, when and why; stands over every picture. */
    public void setWatermark(String words) {
        getElement().setProperty("watermark", words);
    }

    /** Whether the bytes are still what was handed in. */
    public void setCustody(Chip state) {
        getElement().setPropertyBean("custody", state);
    }

    public void setMarkers(List<Marker> markers) {
        getElement().setPropertyList("markers", markers);
    }

    public void setRanges(List<Range> ranges) {
        getElement().setPropertyList("ranges", ranges);
    }

    public void setTools(Set<Tool> tools) {
        getElement().setPropertyList("tools", List.copyOf(tools));
    }

    /** Beside other things with keys of their own, it takes its keys only while it has the focus. */
    public void setAside(boolean aside) {
        getElement().setProperty("aside", aside);
    }

    public void seek(double second) {
        getElement().callJsFunction("seek", second);
    }

    public void playRange(double from, double to) {
        getElement().callJsFunction("playRange", from, to);
    }

    /** For a comment: typing pauses. */
    public void pause() {
        getElement().callJsFunction("pause");
    }

    public void play() {
        getElement().callJsFunction("play");
    }

    public Registration addLookedListener(ComponentEventListener<Looked> listener) {
        return addListener(Looked.class, listener);
    }

    public Registration addMovedListener(ComponentEventListener<Moved> listener) {
        return addListener(Moved.class, listener);
    }

    public Registration addMarkedListener(ComponentEventListener<Marked> listener) {
        return addListener(Marked.class, listener);
    }

    public Registration addClipSetListener(ComponentEventListener<ClipSet> listener) {
        return addListener(ClipSet.class, listener);
    }

    public Registration addFrameWantedListener(ComponentEventListener<FrameWanted> listener) {
        return addListener(FrameWanted.class, listener);
    }

    public Registration addRangeChosenListener(ComponentEventListener<RangeChosen> listener) {
        return addListener(RangeChosen.class, listener);
    }
}
