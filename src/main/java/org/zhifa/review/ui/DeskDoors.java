package org.zhifa.review.ui;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.ManifestPages;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.evidence.Evidence;
import org.zhifa.registry.Officers;
import org.zhifa.review.Advisers;
import org.zhifa.review.LegalReview;
import org.zhifa.review.Opinions;
import org.zhifa.review.Reading;
import org.zhifa.review.ReviewDesk;
import org.zhifa.review.Threads;
import org.zhifa.shared.OfficialClock;

/** The doors the desk goes through. */
@Component
record DeskDoors(
        LegalReview review,
        Opinions opinions,
        Advisers advisers,
        ReviewDesk desk,
        Reading reading,
        Threads threads,
        Evidence evidence,
        Procedures procedures,
        Officers officers,
        ObjectProvider<ManifestPages> pages,
        OfficialClock clock) {

    /** The pages of something a manifest names; none if nobody shows them. */
    List<String> pagesOf(ManifestItem.Kind kind, String ref) {
        return pages.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .map(each -> each.pages(ref))
                .orElse(List.of());
    }
}
