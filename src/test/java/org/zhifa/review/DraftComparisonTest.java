package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhifa.Clause;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.review.ChangesSince.Change;
import org.zhifa.review.ChangesSince.Part;
import org.zhifa.review.ChangesSince.Text;

@Clause("S41")
class DraftComparisonTest {

    @Test
    void whatStandsInBothDraftsIsNoChange() {
        assertThat(DraftComparison.of(draft("126000", "一", "二"), draft("126000", "一", "二")))
                .isEmpty();
    }

    @Test
    void aParagraphPutBetweenTwoOthersIsTheOnlyOneThatIsNew() {
        assertThat(DraftComparison.of(draft("126000", "一", "三"), draft("126000", "一", "二", "三")))
                .containsExactly(new Text(Part.FACTS, 1, Change.ADDED, "", "二"));
    }

    @Test
    void aParagraphThatReadsDifferentlyIsShownAsItWasAndAsItIs() {
        assertThat(DraftComparison.of(draft("126000", "一", "二", "三"), draft("130000", "一", "贰", "三")))
                .extracting(Text::part, Text::place, Text::change, Text::before, Text::after)
                .containsExactly(
                        tuple(Part.FACTS, 1, Change.CHANGED, "二", "贰"),
                        tuple(Part.PENALTIES, 0, Change.CHANGED, "罚款 126000", "罚款 130000"));
    }

    @Test
    void aParagraphThatWentIsShownWhereItStood() {
        assertThat(DraftComparison.of(draft("126000", "一", "二", "三"), draft("126000", "三")))
                .extracting(Text::place, Text::change, Text::before)
                .containsExactly(tuple(0, Change.GONE, "一"), tuple(1, Change.GONE, "二"));
    }

    private static DecisionDraft draft(String fine, String... facts) {
        return new DecisionDraft(
                List.of(facts),
                List.of("现场笔录"),
                "",
                "第三十四条",
                "从轻",
                "第一百二十四条",
                List.of(new DecisionDraft.Penalty(PenaltyKind.FINE, "罚款", new BigDecimal(fine))));
    }
}
