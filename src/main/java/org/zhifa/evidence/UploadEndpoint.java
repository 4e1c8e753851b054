package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.NoSuchCase;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;

/**
 * Hands evidence in by the tus protocol 1.0: in parts, going on where a broken line left off. What is wrong is said when
 * the upload begins, if it can be known then, else when its last part is there; a refusal is answered with its sentence.
 *
 * <p>Requests that change something carry the session's CSRF token as a header, like every other of the staff screens.
 */
@RestController
class UploadEndpoint {

    /** Names the item, in the answer to the last part. */
    static final String ITEM = "Zhifa-Item";

    private final TusFileUploadService tus;
    private final Evidence evidence;
    private final I18NProvider texts;
    private final OfficialClock clock;

    /** Uploads that are just being taken in. */
    private final Set<String> ending = ConcurrentHashMap.newKeySet();

    UploadEndpoint(TusFileUploadService tus, Evidence evidence, I18NProvider texts, OfficialClock clock) {
        this.tus = tus;
        this.evidence = evidence;
        this.texts = texts;
        this.clock = clock;
    }

    @RequestMapping(
            path = {Uploads.ADDRESS, Uploads.ADDRESS + "/*"},
            method = {
                RequestMethod.OPTIONS,
                RequestMethod.POST,
                RequestMethod.HEAD,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    void tus(HttpServletRequest request, HttpServletResponse response) throws IOException, TusException {
        try {
            if (request.getMethod().equals("POST")) {
                begin(request);
            }
            tus.process(request, response, owner());
            // Only after the answer of 200 or 204: before, the library holds the upload locked. HEAD too, because a
            // client whose last answer was lost asks how far it came, and takes "to the end" for success.
            if (Set.of("PATCH", "HEAD").contains(request.getMethod()) && isSuccess(response)) {
                end(request, response);
            }
        } catch (Refusal refusal) {
            refuse(request, response, refusal.messageKey(), refusal.words());
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            // Not a sentence for officers: whatever sends this does not know what must be said of a file.
            again(response, HttpStatus.BAD_REQUEST);
        } catch (NoSuchCase unknown) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    /** What can be refused before the bytes travel is refused then. */
    private void begin(HttpServletRequest request) {
        var said = metadata(request.getHeader("Upload-Metadata"));
        var form = form(said);
        evidence.mayBeHandedIn(form, clock.instant());
        if ("0".equals(request.getHeader("Upload-Length"))) {
            throw new EvidenceRefusal.Empty(form.name());
        }
    }

    private void end(HttpServletRequest request, HttpServletResponse response) throws IOException, TusException {
        var address = request.getRequestURI();
        var info = tus.getUploadInfo(address, owner());
        if (info == null || info.isUploadInProgress()) {
            return;
        }
        if (!ending.add(address)) {
            again(response, HttpStatus.LOCKED);
            return;
        }
        try {
            response.setHeader(ITEM, take(address, info).toString());
            tus.deleteUpload(address, owner());
        } catch (Refusal refused) {
            tus.deleteUpload(address, owner());
            throw refused;
        } finally {
            ending.remove(address);
        }
    }

    private ItemId take(String address, UploadInfo info) throws IOException, TusException {
        try (var bytes = tus.getUploadedBytes(address, owner())) {
            return evidence.record(form(info.getMetadata()), bytes, begunAt(info));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String key, Object... words)
            throws IOException {
        again(response, HttpStatus.UNPROCESSABLE_CONTENT);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(texts.getTranslation(key, request.getLocale(), words));
    }

    /** Begins the answer anew: the library has already said that all is well, and that nothing follows. */
    private static void again(HttpServletResponse response, HttpStatus status) {
        response.reset();
        response.setHeader("Tus-Resumable", TusFileUploadService.TUS_API_VERSION);
        response.setStatus(status.value());
    }

    private static boolean isSuccess(HttpServletResponse response) {
        return HttpStatus.valueOf(response.getStatus()).is2xxSuccessful();
    }

    /** Nobody goes on with, or learns of, an upload of somebody else. */
    private static String owner() {
        var actor = CurrentActor.get();
        return actor.tenant() + "/" + actor.id();
    }

    /** The upload library notes the machine's time; how long ago that is, is the same on the official clock. */
    private Instant begunAt(UploadInfo info) {
        var ago = Duration.between(Instant.ofEpochMilli(info.getCreationTimestamp()), Instant.now());
        return clock.instant().minus(ago);
    }

    private static NewEvidence form(Map<String, String> said) {
        return NewEvidence.of(
                        CaseId.of(said.getOrDefault("caseId", "")),
                        said.getOrDefault("stepId", ""),
                        said.getOrDefault("filename", ""))
                .recorded(moment(said.get("recordedFrom")), moment(said.get("recordedTo")))
                .by(said.get("device"))
                .proving(said.get("provesFact"))
                .withDigest(said.get("sha256"))
                .lateBecause(said.get("lateReason"));
    }

    /** A moment, or date and time on a clock here. */
    private static @Nullable Instant moment(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text).atZone(OfficialClock.BEIJING).toInstant();
        } catch (DateTimeParseException withZone) {
            return Instant.parse(text);
        }
    }

    private static Map<String, String> metadata(@Nullable String header) {
        var said = new HashMap<String, String>();
        for (var pair : header == null ? new String[0] : header.split(",")) {
            var parts = pair.strip().split(" ", 2);
            said.put(
                    parts[0],
                    parts.length < 2 ? "" : new String(Base64.getDecoder().decode(parts[1].strip()), UTF_8));
        }
        return said;
    }
}
