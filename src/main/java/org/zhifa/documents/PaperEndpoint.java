package org.zhifa.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.NoSuchCase;
import org.zhifa.shared.PdfPages;

/** Papers as PDF for those of the unit: issued ones by their id, drafts by their case and type. File names name no party. */
@RestController
class PaperEndpoint {

    private final Papers papers;

    PaperEndpoint(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/api/papers/{paperId}.pdf")
    @Nullable
    ResponseEntity<byte[]> issued(@PathVariable UUID paperId, ServletWebRequest request) {
        var content = papers.pdf(new PaperId(paperId));
        if (request.checkNotModified('"' + PaperRecords.sha256(content) + '"')) {
            return null;
        }
        return pdf(content, paperId + ".pdf", CacheControl.noCache().cachePrivate());
    }

    /** One page as a picture, for a reader in which one points at a spot. */
    @GetMapping("/api/papers/{paperId}/pages/{page}.png")
    ResponseEntity<byte[]> page(@PathVariable UUID paperId, @PathVariable String page) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(PdfPages.png(papers.pdf(new PaperId(paperId)), Integer.parseInt(page)));
    }

    @GetMapping("/api/papers/draft.pdf")
    ResponseEntity<byte[]> draft(@RequestParam("case") UUID caseId, @RequestParam String type) {
        return pdf(papers.draft(new CaseId(caseId), type), type + "-draft.pdf", CacheControl.noStore());
    }

    /** An unknown type reads like an unknown paper, and a paper that nothing can be said of yet is none. */
    @ExceptionHandler({
        NoSuchPaper.class,
        NoSuchCase.class,
        PaperRefusal.class,
        IndexOutOfBoundsException.class,
        NumberFormatException.class
    })
    ResponseEntity<Void> nothing() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }

    private static ResponseEntity<byte[]> pdf(byte[] content, String name, CacheControl kept) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(kept)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(content);
    }
}
