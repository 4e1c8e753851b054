package org.zhifa.shared.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Pages of a paper, or a photo, with pins where comments hang. Places are in per mille from the upper left corner. */
@Tag("zf-sheets")
@JsModule("./components/sheets/sheets.ts")
public final class Sheets extends Component {

    /** A comment at its place. */
    public record Pin(String id, int page, int x, int y, String label, boolean open) {}

    private record Texts(String page, String pin, String aim, String broken) {}

    /** The reader aims at a spot. */
    @DomEvent("aimed")
    public static final class Aimed extends ComponentEvent<Sheets> {

        private final int page;
        private final int x;
        private final int y;

        public Aimed(
                Sheets source,
                boolean fromClient,
                @EventData("event.detail.page") int page,
                @EventData("event.detail.x") int x,
                @EventData("event.detail.y") int y) {
            super(source, fromClient);
            this.page = page;
            this.x = x;
            this.y = y;
        }

        public int page() {
            return page;
        }

        public int x() {
            return x;
        }

        public int y() {
            return y;
        }
    }

    /** A pin was chosen. */
    @DomEvent("pin-chosen")
    public static final class PinChosen extends ComponentEvent<Sheets> {

        private final String id;

        public PinChosen(Sheets source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** The first page was really shown: for the access log. */
    @DomEvent("looked")
    public static final class Looked extends ComponentEvent<Sheets> {

        public Looked(Sheets source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** @param pages addresses of the pictures, in order */
    public Sheets(String label, List<String> pages) {
        getElement().setProperty("label", label);
        getElement().setPropertyList("pages", pages);
        getElement()
                .setPropertyBean(
                        "i18n",
                        new Texts(
                                getTranslation("shared.sheets.page"),
                                getTranslation("shared.sheets.pin"),
                                getTranslation("shared.sheets.aim"),
                                getTranslation("shared.sheets.broken")));
    }

    public void setPins(List<Pin> pins) {
        getElement().setPropertyList("pins", pins);
    }

    /** Who is looking; stands over every page. */
    public void setWatermark(String words) {
        getElement().setProperty("watermark", words);
    }

    public void choose(String pin) {
        getElement().setProperty("chosen", pin);
    }

    /** Goes to a page, counted from 1. */
    public void goTo(int page) {
        getElement().callJsFunction("goTo", page);
    }

    public Registration addAimedListener(ComponentEventListener<Aimed> listener) {
        return addListener(Aimed.class, listener);
    }

    public Registration addPinChosenListener(ComponentEventListener<PinChosen> listener) {
        return addListener(PinChosen.class, listener);
    }

    public Registration addLookedListener(ComponentEventListener<Looked> listener) {
        return addListener(Looked.class, listener);
    }
}
