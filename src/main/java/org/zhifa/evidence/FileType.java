package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What bytes are by their own first words, whatever their name says. */
enum FileType {
    MP4("video/mp4", ItemKind.VIDEO, "mp4 m4v m4a 3gp"),
    QUICKTIME("video/quicktime", ItemKind.VIDEO, "mov qt mp4"),
    MATROSKA("video/x-matroska", ItemKind.VIDEO, "mkv mka"),
    WEBM("video/webm", ItemKind.VIDEO, "webm weba"),
    AVI("video/x-msvideo", ItemKind.VIDEO, "avi"),
    MPEG("video/mpeg", ItemKind.VIDEO, "mpg mpeg vob"),
    MPEG_TS("video/mp2t", ItemKind.VIDEO, "ts mts m2ts"),
    WAV("audio/wav", ItemKind.AUDIO, "wav"),
    MP3("audio/mpeg", ItemKind.AUDIO, "mp3"),
    OGG("audio/ogg", ItemKind.AUDIO, "ogg oga opus"),
    FLAC("audio/flac", ItemKind.AUDIO, "flac"),
    AMR("audio/amr", ItemKind.AUDIO, "amr"),
    JPEG("image/jpeg", ItemKind.PHOTO, "jpg jpeg jpe"),
    PNG("image/png", ItemKind.PHOTO, "png"),
    GIF("image/gif", ItemKind.PHOTO, "gif"),
    WEBP("image/webp", ItemKind.PHOTO, "webp"),
    BMP("image/bmp", ItemKind.PHOTO, "bmp"),
    TIFF("image/tiff", ItemKind.PHOTO, "tif tiff"),
    HEIF("image/heif", ItemKind.PHOTO, "heic heif avif"),
    PDF("application/pdf", ItemKind.DOCUMENT, "pdf"),
    SVG("image/svg+xml", ItemKind.DOCUMENT, "svg"),
    HTML("text/html", ItemKind.DOCUMENT, "html htm xhtml"),
    ZIP("application/zip", ItemKind.DOCUMENT, "zip docx xlsx pptx ofd odt ods odp"),
    OLE("application/x-ole-storage", ItemKind.DOCUMENT, "doc xls ppt wps et dps msg"),
    RAR("application/vnd.rar", ItemKind.DOCUMENT, "rar"),
    SEVEN_ZIP("application/x-7z-compressed", ItemKind.DOCUMENT, "7z"),
    TEXT("text/plain", ItemKind.DOCUMENT, "txt csv md log json xml eml"),
    UNKNOWN("application/octet-stream", ItemKind.DOCUMENT, "");

    /** Office papers and data of programs have more endings than anybody lists. */
    private static final Set<FileType> OF_MANY_NAMES = Set.of(ZIP, OLE, TEXT, UNKNOWN);

    private static final int FIRST_WORDS = 4096;
    private static final int TS_PACKET = 188;
    private static final Pattern MARKUP = Pattern.compile(
            "^(\\xEF\\xBB\\xBF)?\\s*(<\\?xml[^>]*>|<!--.*?-->|\\s)*(<!doctype\\s+)?<?(svg|html)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String mediaType;
    private final ItemKind kind;
    private final Set<String> endings;

    FileType(String mediaType, ItemKind kind, String endings) {
        this.mediaType = mediaType;
        this.kind = kind;
        this.endings = endings.isEmpty() ? Set.of() : Set.of(endings.split(" "));
    }

    String mediaType() {
        return mediaType;
    }

    ItemKind kind() {
        return kind;
    }

    /** Built of boxes that say how long they are. */
    boolean isOfBoxes() {
        return this == MP4 || this == QUICKTIME;
    }

    /** Whether ffprobe has something to say of it; it does not know the pictures of telephones everywhere. */
    boolean isProbed() {
        return kind != ItemKind.DOCUMENT && this != HEIF;
    }

    /** Whether a file of this type may bear this name. */
    boolean mayBeCalled(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending)
                || OF_MANY_NAMES.contains(this)
                        && Arrays.stream(values()).noneMatch(type -> type.endings.contains(ending));
    }

    /** Whether a name promises sound or moving pictures. */
    static boolean isCalledARecording(String name) {
        return Arrays.stream(values()).anyMatch(type -> type.kind.isRecording() && type.mayBeCalled(name));
    }

    static FileType of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(FIRST_WORDS));
        }
    }

    static FileType of(byte[] first) {
        var words = new String(first, ISO_8859_1);
        if (words.startsWith("ftyp", 4)) {
            return ofBrand(words.substring(8, Math.min(12, words.length())));
        }
        if (words.startsWith("RIFF")) {
            return ofRiff(words);
        }
        if (words.startsWith("\u001A\u0045\u00DF\u00A3")) {
            return words.contains("webm") ? WEBM : MATROSKA;
        }
        if (words.startsWith("%PDF-")) {
            return PDF;
        }
        if (words.startsWith("\u00FF\u00FE") || words.startsWith("\u00FE\u00FF")) {
            return TEXT;
        }
        var picture = ofPicture(words);
        if (picture != UNKNOWN) {
            return picture;
        }
        var sound = ofSound(words);
        if (sound != UNKNOWN) {
            return sound;
        }
        return ofPaper(words, first);
    }

    private static FileType ofBrand(String brand) {
        return switch (brand) {
            case "qt  " -> QUICKTIME;
            case "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis" -> HEIF;
            default -> MP4;
        };
    }

    private static FileType ofRiff(String words) {
        if (words.startsWith("AVI ", 8)) {
            return AVI;
        }
        if (words.startsWith("WAVE", 8)) {
            return WAV;
        }
        return words.startsWith("WEBP", 8) ? WEBP : UNKNOWN;
    }

    private static FileType ofPicture(String words) {
        if (words.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (words.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (words.startsWith("GIF87a") || words.startsWith("GIF89a")) {
            return GIF;
        }
        if (words.startsWith("II*\0") || words.startsWith("MM\0*")) {
            return TIFF;
        }
        return words.startsWith("BM") && words.startsWith("\0\0\0\0", 6) ? BMP : UNKNOWN;
    }

    private static FileType ofSound(String words) {
        if (words.startsWith("ID3")
                || words.length() > 1 && words.charAt(0) == 0xFF && (words.charAt(1) & 0xE6) == 0xE2) {
            return MP3;
        }
        if (words.startsWith("OggS")) {
            return OGG;
        }
        if (words.startsWith("fLaC")) {
            return FLAC;
        }
        if (words.startsWith("#!AMR")) {
            return AMR;
        }
        if (words.startsWith("\0\0\u0001\u00BA")) {
            return MPEG;
        }
        return isTransportStream(words, 0) || isTransportStream(words, 4) ? MPEG_TS : UNKNOWN;
    }

    /** Packets begin with G; recorders put four bytes of time before each. */
    private static boolean isTransportStream(String words, int before) {
        var packet = TS_PACKET + before;
        return words.length() > 2 * packet
                && words.charAt(before) == 'G'
                && words.charAt(before + packet) == 'G'
                && words.charAt(before + 2 * packet) == 'G';
    }

    private static FileType ofPaper(String words, byte[] first) {
        if (words.startsWith("PK\u0003\u0004") || words.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (words.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE;
        }
        if (words.startsWith("Rar!\u001A\u0007")) {
            return RAR;
        }
        if (words.startsWith("7z\u00BC\u00AF\u0027\u001C")) {
            return SEVEN_ZIP;
        }
        return isText(first) ? ofText(words) : UNKNOWN;
    }

    private static FileType ofText(String words) {
        var markup = MARKUP.matcher(words);
        if (!markup.matches()) {
            return TEXT;
        }
        return markup.group(4).equalsIgnoreCase("svg") ? SVG : HTML;
    }

    private static boolean isText(byte[] first) {
        for (var each : first) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return false;
            }
        }
        return true;
    }
}
