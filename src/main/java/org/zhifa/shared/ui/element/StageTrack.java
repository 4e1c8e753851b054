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
import java.util.List;
import java.util.Locale;

/** The stages of a case from left to right: done with their dates, where it stands, what comes and by when. */
@Tag("zf-stage-track")
@JsModule("./components/stage-track/stage-track.ts")
public final class StageTrack extends Component {

    /** How far a stage is. */
    public enum State {
        DONE,
        NOW,
        /** It stands here because it was sent back. */
        RETURNED,
        COMING;

        @JsonValue
        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param note a date, a limit, or the word for where it stands */
    public record Stage(String id, String label, String note, State state) {}

    /** A stage was clicked. */
    @DomEvent("stage-chosen")
    public static final class StageChosen extends ComponentEvent<StageTrack> {

        private final String id;

        public StageChosen(StageTrack source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public StageTrack() {
        getElement().setProperty("label", getTranslation("shared.stages"));
    }

    public void setStages(List<Stage> stages) {
        getElement().setPropertyList("stages", stages);
    }

    public Registration addStageChosenListener(ComponentEventListener<StageChosen> listener) {
        return addListener(StageChosen.class, listener);
    }
}
