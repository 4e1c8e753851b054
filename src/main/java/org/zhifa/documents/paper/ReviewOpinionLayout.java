package org.zhifa.documents.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which words of an opinion (法制审核意见书) stand in which row. */
final class ReviewOpinionLayout {

    private ReviewOpinionLayout() {}

    static Sheet of(ReviewOpinionPaper paper, FormRows rows) {
        rows.wide("案件名称", paper.caseTitle())
                .pair("案号", paper.caseNumber(), "审核轮次", "第" + paper.round() + "轮")
                .pair("送审机构", paper.unit(), "承办人", paper.handlers())
                .pair("收到材料", paper.received(), "审核期限", paper.due())
                .pair("审核人", paper.reviewer(), "资格证号", paper.qualification())
                .wide("审核范围", paper.scope())
                .wide(
                        "审核对象",
                        List.of(
                                new Run(Face.SONG, paper.draft().name() + "　"),
                                new Run(Face.HEI, paper.draft().shortDigest()),
                                new Run(Face.SONG, "\n" + paper.evidence().name() + "　"),
                                new Run(Face.HEI, paper.evidence().shortDigest())));
        for (int i = 0; i < paper.points().size(); i++) {
            rows.check(i + 1, paper.points().get(i));
        }
        rows.newPage();
        EarlierRound earlier = paper.earlier();
        rows.wide("上一轮意见\n和答复", earlier == null ? List.of(new Run(Face.SONG, "本轮为第1轮。")) : answered(earlier));
        String adviser = paper.adviser();
        rows.wide("法律顾问\n意见", adviser == null ? "未征询。" : adviser);
        rows.tall("审核意见", paper.opinion());
        rows.wide("审核结论", boxes(paper.conclusion()));
        rows.signature("审核人", paper.reviewer(), PaperDates.date(paper.signedOn()));
        LocalDate confirmed = paper.confirmedOn();
        rows.signature(
                "法制机构\n负责人",
                Objects.requireNonNullElse(paper.head(), ""),
                confirmed == null ? "年　　月　　日" : PaperDates.date(confirmed));
        rows.note("本意见只对上列摘要的草案和证据清单有效。事实、依据或者处理内容有改动的，应当重新送审。");
        rows.note("◆为桓政办字〔2017〕30号要求的六项，◇为国办发〔2018〕118号增加的内容。");
        return new Sheet("documents/review-opinion", Map.of(), rows.rows());
    }

    private static List<Run> answered(EarlierRound earlier) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(Face.HEI, earlier.heading() + "："));
        for (int i = 0; i < earlier.demands().size(); i++) {
            runs.add(new Run(Face.SONG, "\n" + (i + 1) + "." + earlier.demands().get(i)));
        }
        runs.add(new Run(Face.HEI, "\n" + earlier.answerHeading() + "："));
        runs.add(new Run(Face.SONG, earlier.answer()));
        runs.add(new Run(Face.HEI, "\n复核："));
        runs.add(new Run(Face.SONG, earlier.finding()));
        return runs;
    }

    private static List<Run> boxes(ReviewConclusion chosen) {
        List<Run> runs = new ArrayList<>();
        for (ReviewConclusion conclusion : ReviewConclusion.values()) {
            runs.add(new Run(Face.HEI, conclusion == chosen ? "■" : "□"));
            runs.add(new Run(Face.SONG, conclusion.words + "　"));
        }
        return runs;
    }
}
