package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.FAZHANG;
import static org.zhifa.Cast.LV;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.on;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.zhifa.Browser;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.documents.Papers;
import org.zhifa.documents.paper.Printed;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.ItemId;
import org.zhifa.evidence.NewEvidence;
import org.zhifa.evidence.Purpose;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.NewAccount;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.review.Consultation.Material;
import org.zhifa.tenancy.Tenants;

/** A legal adviser is asked from within a review, reads just what he was given, and answers. */
@ZhifaTest
@Clause("S34")
class AdvisersTest {

    private static final int ALL = 1000;
    private static final String PASSWORD = "an adviser's own 7";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 22);

    @LocalServerPort
    int port;

    @Autowired
    LegalReview review;

    @Autowired
    Opinions opinions;

    @Autowired
    Advisers advisers;

    @Autowired
    Checklist checklist;

    @Autowired
    Casework casework;

    @Autowired
    Evidence evidence;

    @Autowired
    Papers papers;

    @Autowired
    RecordBook book;

    @Autowired
    Accounts accounts;

    @Autowired
    Tenants tenants;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    CaseId id;
    ReviewId round;
    ItemId shown;
    ItemId hidden;

    @BeforeEach
    void aRoundOnWhichAnAdviserMayBeAsked() {
        id = new SampleCase(tenants, officers, powers, parties, casework).heard();
        if (accounts.find("lvshi").isEmpty()) {
            accounts.insert(new NewAccount(LV.id(), "lvshi", "律示三", SJ, Set.of(Role.ADVISER), PASSWORD));
        }
        shown = handedIn("检验报告.txt");
        hidden = handedIn("销售台账.txt");
        new SampleCase(tenants, officers, powers, parties, casework)
                .drafted(id, "2026-05-20T09:30", SampleCase.draft("126000", "从轻。"));
        new SampleCase(tenants, officers, powers, parties, casework).sent(id, "2026-05-20T09:40");
        round = FA.does(() -> review.on(Shelf.POOL, ALL)).stream()
                .filter(line -> line.caseId().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
        on("2026-05-20T10:00", FA, () -> review.take(round));
    }

    @Test
    void theAdviserReadsWhatHeWasGivenAndNothingElse() {
        var request = asked();

        on("2026-05-21T09:00", LV, () -> {
            var consultation = advisers.mine(ALL).getFirst();
            assertThat(consultation.id()).isEqualTo(request);
            assertThat(consultation.question()).isEqualTo("检验报告能否证明生产日期？");
            assertThat(consultation.materials()).extracting(Material::title).containsExactly("代拟稿第2稿", "检验报告.txt");
            assertThat(advisers.draft(request).fine()).isEqualByComparingTo("126000");
            assertThat(evidence.item(shown).name()).isEqualTo("检验报告.txt");
        });
        for (Runnable closed : List.<Runnable>of(
                () -> evidence.item(hidden),
                () -> evidence.open(hidden, 0, 1, Purpose.PLAY),
                () -> evidence.of(id),
                () -> evidence.accesses(shown, ALL),
                () -> evidence.coverage(id),
                () -> casework.details(id),
                () -> casework.draft(id, 1),
                () -> casework.deadlines(id),
                () -> casework.judgements(id),
                () -> casework.manifestItems(id),
                () -> casework.search("", Pageable.ofSize(5)),
                () -> papers.of(id),
                () -> papers.find(id, "FZ-SHB"),
                () -> papers.offers(id),
                () -> papers.draft(id, "CF-JDS"),
                () -> review.rounds(id),
                () -> review.details(round),
                () -> opinions.draft(round),
                () -> advisers.of(round),
                () -> parties.search("示例"),
                () -> book.entriesOf(id.value(), ALL))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> on("2026-05-21T09:00", LV, closed));
        }
    }

    @Test
    void theSameHoldsForTheAddressesOfFiles() throws Exception {
        FA.does(() ->
                advisers.ask(round, LV.id(), "检验报告能否证明生产日期？", LocalDate.now().plusDays(2), materials("检验报告.txt")));
        var paper = FA.does(() -> papers.issue(id, "FZ-SHB"));
        var browser = new Browser(port, "lvshi", PASSWORD);

        assertThat(browser.get("/api/media/" + shown).statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/media/" + hidden).statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/papers/%s.pdf".formatted(paper.id())).statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/api/papers/draft.pdf?type=CF-JDS&case=" + id).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whenTheDaysAreOverNothingIsOpenAnyMore() {
        var request = asked();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> on("2026-05-23T09:00", LV, () -> evidence.item(shown)));
        assertThatExceptionOfType(ReviewRefusal.ConsultationOver.class)
                .isThrownBy(() -> on("2026-05-23T09:00", LV, () -> advisers.answer(request, "能。")));
        assertThat(on("2026-05-23T09:00", FA, () -> advisers.of(round)))
                .extracting(Consultation::state)
                .containsExactly(Consultation.State.OVER);
    }

    @Test
    void theAnswerIsAttachedPrintedAndCountedAndClosesTheMaterials() {
        var before = FA.does(() -> advisers.share(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));
        var request = asked();
        on("2026-05-21T16:00", LV, () -> advisers.answer(request, "报告由有资质的机构出具，能够证明实际生产日期。"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> on("2026-05-21T16:01", LV, () -> evidence.item(shown)));
        assertThat(on("2026-05-22T09:00", FA, () -> advisers.of(round)))
                .singleElement()
                .satisfies(each -> assertThat(each.opinion()).contains("能够证明实际生产日期"));

        on(
                "2026-05-22T10:00",
                FA,
                () -> checklist.rows().forEach(row -> review.judge(round, row.no(), Verdict.LAWFUL, "已核对")));
        on("2026-05-22T11:00", FA, () -> opinions.propose(round, Outcome.PASS, "同意。", ""));
        on("2026-05-22T12:00", FAZHANG, () -> opinions.approve(round, ""));
        var paper = FA.does(() -> papers.of(id)).getLast();
        assertThat(new Printed(FA.does(() -> papers.pdf(paper.id()))).text()).contains("律示三（2026年5月21日）：报告由有资质的机构出具");
        var after = FA.does(() -> advisers.share(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));
        assertThat(after.asked()).isEqualTo(before.asked() + 1);
        assertThat(after.answered()).isEqualTo(before.answered() + 1);
        assertThat(FA.does(() -> book.entriesOf(id.value(), ALL)))
                .extracting(entry -> entry.kind())
                .contains("review.adviser.asked", "review.adviser.answered");
    }

    @Test
    void onlyAnAdviserOfTheUnitIsAskedAndOnlyForAWhile() {
        assertThat(FA.does(() -> advisers.toAsk()))
                .extracting(account -> account.name())
                .contains("律示三");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> on("2026-05-20T10:30", FA, () -> advisers.ask(round, YU.id(), "？", FRIDAY, List.of())));
        assertThatExceptionOfType(ReviewRefusal.NoTimeToAdvise.class)
                .isThrownBy(() -> on(
                        "2026-05-20T10:30",
                        FA,
                        () -> advisers.ask(round, LV.id(), "？", LocalDate.of(2026, 7, 1), List.of())));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> on(
                        "2026-05-20T10:30",
                        FA,
                        () -> advisers.ask(
                                round,
                                LV.id(),
                                "？",
                                FRIDAY,
                                List.of(new Material(
                                        Material.Kind.EVIDENCE,
                                        UUID.randomUUID().toString(),
                                        "别案证据")))));
    }

    private UUID asked() {
        return on(
                "2026-05-20T10:30",
                FA,
                () -> advisers.ask(round, LV.id(), "检验报告能否证明生产日期？", FRIDAY, materials("代拟稿第2稿", "检验报告.txt")));
    }

    private List<Material> materials(String... titles) {
        return advisers.materials(round).stream()
                .filter(material -> List.of(titles).contains(material.title()))
                .toList();
    }

    private ItemId handedIn(String name) {
        return on("2026-05-19T17:00", YU, () -> {
            try {
                return evidence.record(
                        NewEvidence.of(id, "CF-PT-08", name),
                        new ByteArrayInputStream((name + UUID.randomUUID()).getBytes()));
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        });
    }
}
