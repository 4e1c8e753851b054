package org.zhifa.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.zhifa.casework.NoSuchCase;
import org.zhifa.shared.PdfPages;

/**
 * The bytes of evidence, for players and for copies: whole or one range of them, to those concerned, and every time on
 * record. The entity tag is the digest.
 */
@RestController
class MediaEndpoint {

    /** What a browser shows without running anything that is written in it; all else is handed over as a file. */
    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "application/pdf");

    private final Evidence evidence;

    MediaEndpoint(Evidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/api/media/{itemId}")
    @Nullable
    ResponseEntity<Resource> bytes(
            @PathVariable UUID itemId,
            @RequestParam(defaultValue = "false") boolean copy,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            ServletWebRequest request) {
        var item = evidence.item(new ItemId(itemId));
        if (request.checkNotModified('"' + item.sha256() + '"')) {
            return null;
        }
        var wanted = wanted(range, item);
        // HEAD reads nothing and is not on record; the framework leaves the body out.
        var bytes = request.getHttpMethod() == HttpMethod.HEAD
                ? evidence.peek(item.id())
                : evidence.open(item.id(), wanted.first, wanted.last, copy ? Purpose.COPY : Purpose.PLAY);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(item.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(item, copy))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(bytes);
    }

    /** One page of a document as a picture, for a reader in which one points at a spot. */
    @GetMapping("/api/media/{itemId}/pages/{page}.png")
    ResponseEntity<byte[]> page(@PathVariable UUID itemId, @PathVariable String page) throws IOException {
        var item = evidence.item(new ItemId(itemId));
        if (!item.mediaType().equals(MediaType.APPLICATION_PDF_VALUE)) {
            throw new IndexOutOfBoundsException("no pages");
        }
        var pdf = evidence.open(item.id(), 0, item.size() - 1, Purpose.PLAY).getContentAsByteArray();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(PdfPages.png(pdf, Integer.parseInt(page)));
    }

    @ExceptionHandler({NoSuchItem.class, NoSuchCase.class, IndexOutOfBoundsException.class, NumberFormatException.class
    })
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }

    @ExceptionHandler
    ResponseEntity<Void> notThisRange(NotThisRange problem) {
        return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                .header(HttpHeaders.CONTENT_RANGE, "bytes */" + problem.size)
                .build();
    }

    private static Stretch wanted(@Nullable String range, EvidenceItem item) {
        try {
            var ranges = HttpRange.parseRanges(range);
            var whole = new Stretch(0, item.size() - 1);
            var wanted = ranges.isEmpty() ? whole : Stretch.of(ranges.getFirst(), item.size());
            if (ranges.size() <= 1 && wanted.first < item.size()) {
                return wanted;
            }
        } catch (IllegalArgumentException unreadable) {
            // Said below: not this range.
        }
        throw new NotThisRange(item.size());
    }

    private static String disposition(EvidenceItem item, boolean copy) {
        var shown = item.kind().isRecording() || SHOWN.contains(item.mediaType());
        var how = shown && !copy ? ContentDisposition.inline() : ContentDisposition.attachment();
        return how.filename(item.name(), UTF_8).build().toString();
    }

    private record Stretch(long first, long last) {

        private static Stretch of(HttpRange range, long size) {
            return new Stretch(range.getRangeStart(size), range.getRangeEnd(size));
        }
    }

    /** More than one range, or one beyond the end. */
    private static final class NotThisRange extends RuntimeException {

        private final long size;

        private NotThisRange(long size) {
            super("no such range of %d bytes".formatted(size));
            this.size = size;
        }
    }
}
