package org.zhifa.shared.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Map;

/**
 * Hands recordings, photos and papers in by the tus protocol, in parts of 8 MiB. The browser computes each file's
 * SHA-256 before it leaves and sends it along as metadata {@code sha256}, beside {@code filename} and {@code filetype}.
 */
@Tag("zf-upload")
@JsModule("./components/upload/upload.ts")
@NpmPackage(value = "tus-js-client", version = "4.3.1")
@NpmPackage(value = "@noble/hashes", version = "2.4.0")
public final class ResumableUpload extends Component {

    private record Texts(
            String drop,
            String choose,
            String digesting,
            String sending,
            String paused,
            String sent,
            String failed,
            String pause,
            String resume,
            String retry,
            String remove) {}

    /** A file has arrived whole. What the digest is worth the server decides: it computed its own. */
    @DomEvent("uploaded")
    public static final class Uploaded extends ComponentEvent<ResumableUpload> {

        private final String url;
        private final String name;
        private final double size;
        private final String sha256;

        public Uploaded(
                ResumableUpload source,
                boolean fromClient,
                @EventData("event.detail.url") String url,
                @EventData("event.detail.name") String name,
                @EventData("event.detail.size") double size,
                @EventData("event.detail.sha256") String sha256) {
            super(source, fromClient);
            this.url = url;
            this.name = name;
            this.size = size;
            this.sha256 = sha256;
        }

        public String url() {
            return url;
        }

        public String name() {
            return name;
        }

        public long size() {
            return (long) size;
        }

        public String sha256() {
            return sha256;
        }
    }

    /** A file could not be sent. */
    @DomEvent("failed")
    public static final class Failed extends ComponentEvent<ResumableUpload> {

        private final String name;
        private final String reason;

        public Failed(
                ResumableUpload source,
                boolean fromClient,
                @EventData("event.detail.name") String name,
                @EventData("event.detail.reason") String reason) {
            super(source, fromClient);
            this.name = name;
            this.reason = reason;
        }

        public String name() {
            return name;
        }

        public String reason() {
            return reason;
        }
    }

    /** @param endpoint where uploads are created, relative to the page's base or absolute */
    public ResumableUpload(String endpoint) {
        getElement().setProperty("endpoint", endpoint);
        // The element writes {0} and {1} itself: the figures change while bytes flow.
        getElement()
                .setPropertyBean(
                        "i18n",
                        new Texts(
                                getTranslation("shared.upload.drop"),
                                getTranslation("shared.upload.choose"),
                                getTranslation("shared.upload.digesting"),
                                getTranslation("shared.upload.sending"),
                                getTranslation("shared.upload.paused"),
                                getTranslation("shared.upload.sent"),
                                getTranslation("shared.upload.failed"),
                                getTranslation("shared.upload.pause"),
                                getTranslation("shared.upload.resume"),
                                getTranslation("shared.upload.retry"),
                                getTranslation("shared.upload.remove")));
    }

    /** What goes with every file, for example the case and the step. */
    public void setMetadata(Map<String, String> metadata) {
        getElement().setPropertyMap("metadata", metadata);
    }

    /** Sent with every request, for example a CSRF token. */
    public void setHeaders(Map<String, String> headers) {
        getElement().setPropertyMap("headers", headers);
    }

    /** As of a file input: {@code video/*,.pdf}. */
    public void setAccept(String accept) {
        getElement().setProperty("accept", accept);
    }

    /** One file only; a later one takes its place. */
    public void setSingle(boolean single) {
        getElement().setProperty("single", single);
    }

    public Registration addUploadedListener(ComponentEventListener<Uploaded> listener) {
        return addListener(Uploaded.class, listener);
    }

    public Registration addFailedListener(ComponentEventListener<Failed> listener) {
        return addListener(Failed.class, listener);
    }
}
