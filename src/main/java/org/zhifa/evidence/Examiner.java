package org.zhifa.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhifa.evidence.Examination.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks inside what was handed in: what it really is, and whether it can be played – the latter with ffprobe, where that
 * is installed.
 */
@Component
class Examiner {

    private static final Logger log = LoggerFactory.getLogger(Examiner.class);
    private static final double MILLIS = 1000;

    private final EvidenceSettings settings;
    private final JsonMapper json;

    Examiner(EvidenceSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** What was found. */
    record Finding(ItemKind kind, String mediaType, Examination examination) {}

    /** @throws EvidenceRefusal if it is not what its name says, or cannot be read */
    Finding examine(Path file, String name) throws IOException {
        var type = FileType.of(file);
        if (!type.mayBeCalled(name)) {
            throw new EvidenceRefusal.Mislabelled(name, type);
        }
        if (type.isOfBoxes() && !Boxes.addUp(file)) {
            throw new EvidenceRefusal.Unreadable(name);
        }
        if (!type.isProbed()) {
            return unexamined(type, Outcome.NOT_NEEDED);
        }
        return switch (Ffprobe.ask(file, settings.probeTime())) {
            case Ffprobe.Answer.Readable said -> finding(json.readTree(said.json()), name, type);
            case Ffprobe.Answer.Unreadable _ -> throw new EvidenceRefusal.Unreadable(name);
            case Ffprobe.Answer.NotInTime _ -> unexamined(type, Outcome.TIMED_OUT);
            case Ffprobe.Answer.NotInstalled _ -> {
                log.warn("ffprobe is not on the path: {} is taken unexamined", name);
                yield unexamined(type, Outcome.NO_TOOL);
            }
        };
    }

    private static Finding unexamined(FileType type, Outcome outcome) {
        return new Finding(type.kind(), type.mediaType(), new Examination(outcome, null, null, null, null));
    }

    private static Finding finding(JsonNode said, String name, FileType type) {
        var picture = stream(said, "video");
        var sound = stream(said, "audio");
        var main = picture.or(() -> sound).orElseThrow(() -> new EvidenceRefusal.Unreadable(name));
        var codec = main.path("codec_name").asString(null);
        if (type.kind() == ItemKind.PHOTO) {
            return new Finding(ItemKind.PHOTO, type.mediaType(), seen(null, main, codec));
        }
        var duration = duration(said);
        if (duration == null && type.isOfBoxes()) {
            throw new EvidenceRefusal.Unreadable(name);
        }
        return picture.isPresent()
                ? new Finding(ItemKind.VIDEO, type.mediaType(), seen(duration, main, codec))
                : new Finding(
                        ItemKind.AUDIO,
                        type.mediaType().replace("video/", "audio/"),
                        new Examination(Outcome.DONE, duration, null, null, codec));
    }

    private static Examination seen(@Nullable Duration duration, JsonNode picture, @Nullable String codec) {
        return new Examination(
                Outcome.DONE,
                duration,
                picture.path("width").asInt(0),
                picture.path("height").asInt(0),
                codec);
    }

    /** The first stream of a kind; the picture on a record's sleeve is none. */
    private static Optional<JsonNode> stream(JsonNode said, String kind) {
        return StreamSupport.stream(said.path("streams").spliterator(), false)
                .filter(stream -> kind.equals(stream.path("codec_type").asString("")))
                .filter(stream ->
                        stream.path("disposition").path("attached_pic").asInt(0) == 0)
                .findFirst();
    }

    private static @Nullable Duration duration(JsonNode said) {
        var seconds = said.path("format").path("duration").asString("");
        try {
            var millis = Math.round(Double.parseDouble(seconds) * MILLIS);
            return millis > 0 ? Duration.ofMillis(millis) : null;
        } catch (NumberFormatException unknown) {
            return null;
        }
    }
}
