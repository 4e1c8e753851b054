package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.draft;
import static org.zhifa.SampleCase.on;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseRefusal;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.registry.Act;
import org.zhifa.review.Material.State;

/** What goes to review with a draft, who signs it, and where an opinion lets a case go. */
@ZhifaTest
class SubmissionTest {

    private static final String AFTER_HEARING = "CF-PT-17";

    @Autowired
    BeanFactory beans;

    @Autowired
    Submission submission;

    @Autowired
    Casework casework;

    ReviewRoom room;
    SampleCase sample;

    @BeforeEach
    void theSampleCase() {
        room = new ReviewRoom(beans);
        sample = room.sample;
    }

    @Test
    @Clause("S40")
    void everyActHasTheCommonMaterialsAndItsOwn() {
        var catalogue = MaterialCatalogue.delivered();

        assertThat(Act.values())
                .allSatisfy(act -> assertThat(catalogue.of(act))
                        .extracting(MaterialCatalogue.Rule::code)
                        .contains("FORM", "REPORT", "DRAFT", "BASIS", "EVIDENCE", "DEFENCE", "HEARING", "RISK"));
        assertThat(catalogue.of(Act.LICENCE))
                .extracting(rule -> rule.name().zh())
                .contains("申请材料", "受理单");
        assertThat(catalogue.of(Act.COERCION))
                .extracting(rule -> rule.name().zh())
                .contains("基础决定及生效证明");
    }

    @Test
    @Clause("S40")
    void theOfficerSeesWhatIsGatheredAndWhatIsMissing() {
        var id = written();

        var sheet = YU.does(() -> submission.sheet(id, AFTER_HEARING));

        assertThat(sheet.signed()).isTrue();
        assertThat(named(sheet.materials(), State.FOUND))
                .contains(
                        "REPORT", "DRAFT", "BASIS", "DISCRETION", "FILING", "NOTICE", "SERVICE", "DEFENCE", "HEARING");
        assertThat(sheet.missing()).extracting(Material::code).containsExactly("EVIDENCE", "RECORDINGS");
        assertThat(sheet.missing().getLast().missing()).contains("现场检查(勘验)", "听证");
        assertThat(sheet.missing())
                .allSatisfy(material -> assertThat(material.todo().zh()).isNotBlank());
    }

    @Test
    @Clause("S40")
    void whatIsMissingIsSuppliedOrExplainedAndTheReviewerReadsWhy() {
        var id = written();
        assertThatExceptionOfType(SubmissionRefusal.Incomplete.class)
                .isThrownBy(() -> sample.sent(id, "2026-05-20T09:40", ReviewRequest.PLAIN))
                .satisfies(refusal -> {
                    assertThat(refusal.words()).containsExactly(2, "全部证据、音像资料");
                    assertThat(refusal.basis().toString()).contains("第二十九条");
                });

        sample.sent(id, "2026-05-20T09:40", SampleCase.request());

        assertThat(FA.does(() -> submission.materials(room.open(id).id())))
                .filteredOn(sent -> sent.material().isMissing())
                .extracting(sent -> sent.material().code(), SentMaterial::explanation)
                .containsExactly(tuple("EVIDENCE", "证据原件存于本局证物室，送审时当面核对"), tuple("RECORDINGS", "执法记录仪送修，以笔录为准"));
    }

    @Test
    @Clause({"S39", "S40"})
    void theHeadOfTheUnitSignsExactlyWhatTheOfficerSent() {
        var id = written();
        on("2026-05-20T09:40", YU, () -> casework.sendToReview(id, AFTER_HEARING, SampleCase.request()));
        assertThat(YU.does(() -> room.review.rounds(id)))
                .extracting(round -> round.line().step())
                .doesNotContain(AFTER_HEARING);
        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class)
                .isThrownBy(() -> on(
                        "2026-05-20T10:00",
                        FA,
                        () -> casework.conclude(
                                id,
                                SampleCase.opinion("PASS"),
                                casework.details(id).draft().orElseThrow().digest(),
                                casework.manifest(id))));

        sample.drafted(id, "2026-05-20T10:10", draft("130000", "一般。"));
        assertThatExceptionOfType(CaseRefusal.ChangedAfterSending.class)
                .isThrownBy(() -> sample.signed(id, "2026-05-20T10:20", AFTER_HEARING));
        on(
                "2026-05-20T10:30",
                GAO,
                () -> casework.sendBack(
                        id,
                        casework.details(id).last(AFTER_HEARING).orElseThrow().entry(),
                        "稿件已改，请重送。"));
        sample.sent(id, "2026-05-20T11:00");

        var line = room.open(id);
        assertThat(line.sender()).isEqualTo("于示一");
        assertThat(line.round()).isEqualTo(1);
    }

    @Test
    @Clause("S30")
    void nobodySignsAwayWhatLiesBeforeReview() {
        var id = sample.sentToReview();

        assertThatExceptionOfType(CaseRefusal.ReviewedTheCase.class)
                .isThrownBy(() -> on(
                        "2026-05-21T09:00",
                        FA,
                        () -> casework.agree(
                                id,
                                casework.details(id)
                                        .last(AFTER_HEARING)
                                        .orElseThrow()
                                        .entry(),
                                "同意")));
    }

    @Test
    @Clause({"S30", "S39"})
    void afterARefusalOnlyNoPenaltyOrWithdrawalIsProposed() {
        var id = sample.sentToReview();
        room.ended(id, "2026-05-22T17:00", Outcome.REJECT, Map.of(3, "没有权限"));

        assertThat(YU.does(() -> casework.details(id)).open()).containsExactly(AFTER_HEARING, "CF-PT-25");
        assertThat(YU.does(() -> casework.obstacles(id)).get(AFTER_HEARING))
                .isInstanceOf(SubmissionRefusal.Rejected.class);
        sample.drafted(id, "2026-05-25T09:00", nothingImposed());
        sample.sent(id, "2026-05-25T09:30");
        assertThat(room.open(id).round()).isEqualTo(2);
    }

    @Test
    @Clause("S39")
    void aCaseOfAnotherBodyIsTransferredAndClosed() {
        var id = sample.sentToReview();
        room.ended(id, "2026-05-22T17:00", Outcome.TRANSFER_ADM, Map.of(2, "应由市级机关管辖"));

        assertThat(YU.does(() -> casework.details(id)).open()).containsExactly(AFTER_HEARING, "CF-PT-27");
        assertThat(YU.does(() -> casework.obstacles(id)).get(AFTER_HEARING))
                .isInstanceOf(SubmissionRefusal.ToBeTransferred.class);
        sample.taken(
                id,
                "2026-05-25T09:00",
                YU,
                "CF-PT-27",
                Map.of(
                        "receiver", "淄博市市场监督管理局",
                        "reason", "级别管辖",
                        "attachments", "案卷一册",
                        "transferredOn", "2026-05-25"),
                GAO,
                HUAN);
        assertThat(YU.does(() -> casework.details(id)).open()).contains("CF-PT-25");
    }

    @Test
    @Clause("S39")
    void aSuspectedCrimeIsReportedAndTransferredToThePolice() {
        var id = sample.sentToReview();
        room.ended(id, "2026-05-22T17:00", Outcome.TRANSFER_CRIM, Map.of(9, "货值达到追诉标准"));

        assertThat(YU.does(() -> casework.details(id)).open()).containsExactly(AFTER_HEARING, "CF-PT-28");
    }

    private CaseId written() {
        var id = sample.heard();
        sample.drafted(id, "2026-05-20T09:30", draft("126000", "首次违法并主动召回，从轻。"));
        return id;
    }

    private static DecisionDraft nothingImposed() {
        return new DecisionDraft(
                List.of("违法事实不能成立。"),
                List.of("询问笔录"),
                "",
                "《行政处罚法》第五十七条第一款第（三）项",
                "不予行政处罚。",
                "《行政处罚法》第五十七条第一款第（三）项",
                List.of());
    }

    private static List<String> named(List<Material> materials, State state) {
        return materials.stream()
                .filter(material -> material.state() == state)
                .map(Material::code)
                .toList();
    }
}
