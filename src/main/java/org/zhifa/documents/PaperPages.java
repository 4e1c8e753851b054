package org.zhifa.documents;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.ManifestPages;
import org.zhifa.shared.PdfPages;

/** Shows issued papers page by page. */
@Component
class PaperPages implements ManifestPages {

    private final Papers papers;

    PaperPages(Papers papers) {
        this.papers = papers;
    }

    @Override
    public ManifestItem.Kind kind() {
        return ManifestItem.Kind.PAPER;
    }

    @Override
    public List<String> pages(String ref) {
        return IntStream.rangeClosed(1, PdfPages.count(papers.pdf(PaperId.of(ref))))
                .mapToObj(page -> "/api/papers/%s/pages/%d.png".formatted(ref, page))
                .toList();
    }
}
