package org.zhifa.disclosure.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.zhifa.disclosure.Permalink;
import org.zhifa.disclosure.PublicRecord;
import org.zhifa.disclosure.PublicRecord.Proof;
import org.zhifa.disclosure.PublicRecord.Range;
import org.zhifa.disclosure.portal.Publications.Gone;
import org.zhifa.disclosure.portal.Publications.Publication;
import org.zhifa.disclosure.portal.Publications.Shown;
import org.zhifa.shared.OfficialClock;
import tools.jackson.databind.json.JsonMapper;

/** One publication: the page, its data, and the proof that neither has changed; of one taken down, the tombstone. */
@Controller
class RecordController {

    private static final String RECORD = "/records/{permalink:[A-Z0-9]+-[0-9]+-[0-9]+}";
    private static final JsonMapper JSON = new JsonMapper();

    private final PortalPages pages;
    private final Publications publications;
    private final OfficialClock clock;

    RecordController(PortalPages pages, Publications publications, OfficialClock clock) {
        this.pages = pages;
        this.publications = publications;
        this.clock = clock;
    }

    @GetMapping(RECORD)
    ResponseEntity<byte[]> page(@PathVariable String permalink, ServletWebRequest request) {
        var words = pages.wording(Visit.of(request.getRequest()));
        return switch (find(permalink)) {
            case Shown shown -> pages.answer(request, record(shown.record(), words));
            case Gone gone -> pages.answer(request, tombstone(gone));
        };
    }

    Page record(PublicRecord record, Wording words) {
        return Page.of("record")
                .with("r", record)
                .with("note", StatusNote.of(record, clock.today(), words))
                .with("scale", scale(record.range()))
                .with("today", clock.today())
                .with("address", pages.absolute("/records/" + record.permalink()));
    }

    Page tombstone(Gone gone) {
        return Page.of("gone", HttpStatus.GONE)
                .with("g", gone)
                .with("address", pages.absolute("/records/" + gone.permalink()));
    }

    /** Where the chosen point lies between the ends of the line, which is 382 long and begins at 10. */
    private static @Nullable Long scale(@Nullable Range range) {
        if (range == null) {
            return null;
        }
        var span = range.highest().subtract(range.lowest());
        var share = range.chosen().subtract(range.lowest()).divide(span, 4, RoundingMode.HALF_UP);
        return 10
                + share.max(BigDecimal.ZERO)
                        .min(BigDecimal.ONE)
                        .multiply(BigDecimal.valueOf(382))
                        .longValue();
    }

    /** The very bytes the log commits to: their SHA-256 is the record's digest. */
    @GetMapping(RECORD + ".json")
    ResponseEntity<byte[]> data(@PathVariable String permalink, ServletWebRequest request) {
        return switch (find(permalink)) {
            case Shown shown -> json(request, Page.of("json"), shown.json());
            case Gone gone -> json(request, Page.of("json", HttpStatus.GONE), write(remains(gone)));
        };
    }

    @GetMapping(RECORD + "/proof")
    ResponseEntity<byte[]> proof(@PathVariable String permalink, ServletWebRequest request) {
        var found = find(permalink);
        return pages.answer(request, proof(found));
    }

    Page proof(Publication found) {
        return Page.of("proof", found instanceof Gone ? HttpStatus.GONE : HttpStatus.OK)
                .with("permalink", found.permalink())
                .with("tenant", found.bodyCode())
                .with("gone", found instanceof Gone)
                .with("proof", proofOf(found))
                .with("address", pages.absolute("/records/" + found.permalink()));
    }

    @GetMapping(RECORD + "/proof.json")
    ResponseEntity<byte[]> proofData(@PathVariable String permalink, ServletWebRequest request) {
        var found = find(permalink);
        var proof = proofOf(found);
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("permalink", found.permalink().value());
        data.put("state", proof == null ? "NONE" : proof.entryIndex() == null ? "PENDING" : "SEALED");
        if (proof != null) {
            data.put("origin", proof.origin());
            data.put("entryIndex", proof.entryIndex());
            data.put("sha256", proof.digest());
            data.put(
                    "sealedAt",
                    proof.sealedAt() == null ? null : proof.sealedAt().toString());
        }
        return json(request, Page.of("json"), write(data));
    }

    @GetMapping(RECORD + "/qr.svg")
    ResponseEntity<byte[]> qr(@PathVariable String permalink, ServletWebRequest request) {
        var found = find(permalink).permalink();
        var svg = Qr.svg(pages.absolute("/records/%s/proof".formatted(found)));
        return pages.answer(request, Page.standing("svg"), MediaType.valueOf("image/svg+xml"), Bytes.of(svg));
    }

    private Publication find(String permalink) {
        if (!Permalink.isValid(permalink)) {
            throw new NoSuchPage();
        }
        return publications.find(new Permalink(permalink)).orElseThrow(NoSuchPage::new);
    }

    private static @Nullable Proof proofOf(Publication found) {
        return switch (found) {
            case Shown shown -> shown.record().proof();
            case Gone gone -> gone.proof();
        };
    }

    private static Map<String, @Nullable Object> remains(Gone gone) {
        var remains = new LinkedHashMap<String, @Nullable Object>();
        remains.put("permalink", gone.permalink().value());
        remains.put("state", gone.withdrawal() == null ? "EXPIRED" : "WITHDRAWN");
        remains.put("act", gone.act().name());
        remains.put("docNo", gone.docNo());
        remains.put("organ", gone.bodyName());
        if (gone.withdrawal() != null) {
            remains.put("reason", gone.withdrawal().reason());
            remains.put("withdrawnAt", gone.withdrawal().at().toString());
        }
        return remains;
    }

    private ResponseEntity<byte[]> json(ServletWebRequest request, Page kept, String json) {
        return pages.answer(request, kept, MediaType.APPLICATION_JSON, Bytes.of(json));
    }

    private static String write(Object data) {
        return JSON.writeValueAsString(data);
    }
}
