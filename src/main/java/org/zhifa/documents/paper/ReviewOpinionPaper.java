package org.zhifa.documents.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opinion of the legal reviewer (法制审核意见书, FZ-SHB). It passes exactly one draft and one list of evidence, named
 * by their digests, and carries no seal.
 *
 * @param received when the materials came and whether they were complete
 * @param due the last day of the review, with its length
 * @param scope why the decision must be reviewed (审核范围)
 * @param earlier the round before and how it was answered; null in the first round
 * @param adviser the legal adviser's opinion; null if none was asked
 * @param head the head of the reviewing office; null, like {@code confirmedOn}, to be signed by hand
 */
public record ReviewOpinionPaper(
        String organ,
        String caseTitle,
        String caseNumber,
        int round,
        String unit,
        String handlers,
        String received,
        String due,
        String reviewer,
        String qualification,
        String scope,
        ReviewedItem draft,
        ReviewedItem evidence,
        List<CheckPoint> points,
        @Nullable EarlierRound earlier,
        @Nullable String adviser,
        List<String> opinion,
        ReviewConclusion conclusion,
        LocalDate signedOn,
        @Nullable String head,
        @Nullable LocalDate confirmedOn)
        implements Paper {

    public ReviewOpinionPaper {
        points = Required.some(points, "points of review");
        opinion = Required.some(opinion, "opinion");
    }

    @Override
    public String code() {
        return "FZ-SHB";
    }

    @Override
    public String title() {
        return "法制审核意见书";
    }
}
