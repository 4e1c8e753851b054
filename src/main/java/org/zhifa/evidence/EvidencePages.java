package org.zhifa.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.ManifestPages;
import org.zhifa.shared.PdfPages;

/** Shows documents among the evidence page by page, as far as they are PDF. */
@Component
class EvidencePages implements ManifestPages {

    private final Evidence evidence;

    EvidencePages(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public ManifestItem.Kind kind() {
        return ManifestItem.Kind.EVIDENCE;
    }

    @Override
    public List<String> pages(String ref) {
        var item = evidence.item(new ItemId(UUID.fromString(ref)));
        if (!item.mediaType().equals(MediaType.APPLICATION_PDF_VALUE)) {
            return List.of();
        }
        try {
            // Counting is not looking: the pages themselves are on record when they are opened.
            var pages = PdfPages.count(evidence.peek(item.id()).getContentAsByteArray());
            return IntStream.rangeClosed(1, pages)
                    .mapToObj(page -> "/api/media/%s/pages/%d.png".formatted(ref, page))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
