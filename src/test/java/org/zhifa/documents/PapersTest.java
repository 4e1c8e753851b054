package org.zhifa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.YU;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Browser;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.documents.paper.Printed;
import org.zhifa.documents.sign.Signatures;
import org.zhifa.evidence.LogRecord;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.NewAccount;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;

/** Papers from the case to the printer: when they may be made out, what they say, and that they stay what they are. */
@ZhifaTest
class PapersTest {

    private static final String DECISION = "CF-JDS";
    private static final String PASSWORD = "correct horse 42";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Tenants tenants;

    @Autowired
    Casework casework;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    @Autowired
    Papers papers;

    @Autowired
    PaperNumbers numbers;

    @Autowired
    SealKeys seals;

    @Autowired
    RecordBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    StarGrainCase bureau;

    @BeforeEach
    void aBureauWithItsOwnSeries() {
        bureau = bureau("PA");
    }

    @Test
    @Clause({"S21", "S22", "S24"})
    void theDecisionOfTheSampleCaseHasItsNumberAndTheSixContentsOfTheLaw() {
        bureau = bureau("PB");
        var id = bureau.decided();
        issue(id, "CF-LASP", "2026-05-29T09:30");

        var paper = issue(id, DECISION, "2026-05-29T10:00");

        assertThat(paper.number()).isEqualTo("桓市监处罚〔2026〕42号");
        assertThat(paper.issuedOn()).isEqualTo(LocalDate.of(2026, 5, 29));
        var printed = new Printed(as(() -> papers.pdf(paper.id())));
        assertThat(printed.text())
                .contains("桓市监处罚〔2026〕42号")
                // 第五十九条: party; facts and evidence; kind and basis; performance; remedies; organ and date
                .contains("当事人：桓台县示例星禾食品有限公司", "91370321MA0DEM013L", "桓台县果里镇示例路1号", "法定代表人：罗示例")
                .contains("生产标注虚假生产日期的糕点420盒", "1.现场笔录，证明数量和标注情况；", "立案（桓市监立〔2026〕31号）")
                .contains("依据《食品安全法》第一百二十四条第一款第（五）项", "没收违法所得3600元（叁仟陆佰元整）", "罚款126000元（壹拾贰万陆仟元整）")
                .contains("罚没款合计129600元")
                .contains("自收到本决定书之日起十五日内，到示例银行桓台支行", "每日按罚款数额的百分之三加处罚款")
                .contains("六十日内向桓台县人民政府申请行政复议", "六个月内依法向桓台县人民法院提起行政诉讼")
                .contains("测试单位PB2026年5月29日")
                .contains("要求听证", "法制审核和本机关负责人集体讨论");
        assertThat(printed.code(1)).contains("/verify?unit=PB&paper=" + paper.id());
        assertThat(as(() -> casework.details(id)).open()).containsExactly("CF-PT-21");
    }

    @Test
    @Clause({"S21", "S24"})
    void beforeTheDecisionThereIsNoNumberOnlyADraft() {
        var id = bureau.heard();

        assertThatExceptionOfType(PaperRefusal.NotDecided.class)
                .isThrownBy(() -> issue(id, DECISION, "2026-05-28T10:00"))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《桓政办字〔2017〕30号》二（二）"));
        assertThat(new Printed(as(() -> papers.draft(id, DECISION))).text())
                .contains("代拟稿", "罚款126000元")
                .doesNotContain("桓市监处罚〔");
        assertThat(as(() -> papers.find(id, DECISION))).isEmpty();
    }

    @Test
    @Clause("S24")
    void theDatabaseRefusesADecisionPaperWithoutDecision() {
        var id = bureau.heard();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> as(() -> inTransaction("""
                        insert into paper (paper_id, case_id, type, entry_id, paper_no, issued_on, issued_at, issued_by,
                            issuer_name, digest, content)
                        select gen_random_uuid(), case_id, 'CF-JDS', entry_id, '桓市监处罚〔2026〕1号', now(), now(),
                            gen_random_uuid(), '于示一', encode(sha256(''), 'hex'), '' from step_entry
                        where case_id = :case limit 1""", id)))
                .withStackTraceContaining("G13");
    }

    @Test
    @Clause("S24")
    void aDecisionIsIssuedOnceAndNeverChanged() {
        var id = bureau.decided();
        var paper = issue(id, DECISION, "2026-05-29T10:00");

        assertThat(issue(id, DECISION, "2026-06-02T10:00")).isEqualTo(paper);
        assertThat(as(() -> papers.of(id))).containsExactly(paper);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(() -> inTransaction("update paper set paper_no = '别的' where case_id = :case", id)))
                .withStackTraceContaining("permission denied for table paper");
    }

    @Test
    @Clause("S24")
    void eightAtOnceGetEightNumbersWithoutAGap() throws Exception {
        var cases = IntStream.range(0, 8).mapToObj(_ -> bureau.filed()).toList();
        List<Callable<String>> hands = new ArrayList<>();
        cases.forEach(
                id -> hands.add(() -> issue(id, "CF-LASP", "2026-03-05T11:00").number()));
        // Whoever comes second for the same paper gets the paper of the first, and no number.
        cases.forEach(
                id -> hands.add(() -> issue(id, "CF-LASP", "2026-03-05T11:00").number()));

        var given = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var number : threads.invokeAll(hands)) {
                given.add(number.get());
            }
        }

        var serials = given.stream()
                .distinct()
                .map(number -> Integer.parseInt(number.replaceAll(".*〕|号", "")))
                .sorted()
                .toList();
        assertThat(serials)
                .containsExactlyElementsOf(IntStream.range(serials.getFirst(), serials.getFirst() + 8)
                        .boxed()
                        .toList());
    }

    @Test
    @Clause("S24")
    void aNumberWhosePaperFailedIsGivenToTheNext() {
        var year = 2031;
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> as(() -> new TransactionTemplate(transactions).execute(_ -> {
                    numbers.lock("CF-CG", year).next();
                    throw new IllegalStateException("out of paper");
                })));

        String next = as(() -> new TransactionTemplate(transactions)
                .execute(_ -> numbers.lock("CF-CG", year).next()));
        assertThat(next).isEqualTo("桓市监催〔2031〕1号");
    }

    @Test
    @Clause({"S21", "S22", "S24"})
    void eachOfTheCasesPapersIsMadeOfWhatItsStepsSay() {
        var id = bureau.decided();

        assertThat(text(issue(id, "CF-LASP", "2026-05-29T10:00")))
                .contains("桓市监立〔2026〕", "12345热线（HT20260302-0007）", "有初步证据")
                // in the order of the chain: unit head, then head of the body
                .containsPattern("承办机构.*高示三.*单位负责人.*桓示六");
        assertThat(text(issue(id, "CF-XCBL", "2026-05-29T10:00"))).contains("生产车间", "罗示例", "15032100101", "糕点300盒");
        assertThat(text(issue(id, "CF-GZS", "2026-05-29T10:00")))
                .contains("行政处罚听证告知书", "桓市监罚告〔2026〕", "要求听证", "0533-0000029");
        issue(id, DECISION, "2026-05-29T10:00");
        bureau.served(id);
        var receipts =
                List.of(text(issue(id, "CF-SDHZ", "2026-06-01T11:00")), text(issue(id, "CF-SDHZ", "2026-06-01T11:00")));
        assertThat(receipts.getFirst()).contains("直接送达", "《行政处罚听证告知书》（桓市监罚告〔2026〕");
        assertThat(receipts.getLast()).contains("直接送达", "桓市监处罚〔2026〕");
        assertThat(text(bureau.at("2026-06-01T11:00", FA, () -> papers.issue(id, "FZ-SHB"))))
                .contains("桓市监法审〔2026〕", "法示四", "事实清楚，同意。", "■同意");
    }

    @Test
    @Clause("S24")
    void everyIssuedPaperBearsTheUnitsSignature() throws Exception {
        bureau = bureau("PS");
        var id = bureau.decided();
        var paper = issue(id, DECISION, "2026-05-29T10:00");
        var pdf = as(() -> papers.pdf(paper.id()));

        var signature = Signatures.of(pdf).getFirst();

        signature.verify();
        assertThat(signature.coversWholeFile()).isTrue();
        assertThat(signature.signer()).isEqualTo("测试单位PS");
        signature.certificate().verify(seals.root().certificate().getPublicKey());
        // The digest on record is that of the signed bytes.
        assertThat(paper.sha256()).isEqualTo(PaperRecords.sha256(pdf));
    }

    @Test
    @Clause("S24")
    void onlyWhoHandlesTheCaseMakesOutItsPapers() {
        var id = bureau.decided();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> bureau.at("2026-05-29T10:00", HUAN, () -> papers.issue(id, DECISION)));
        assertThatExceptionOfType(PaperRefusal.NotYours.class)
                .isThrownBy(() -> bureau.at("2026-05-29T10:00", FA, () -> papers.issue(id, DECISION)));
    }

    @Test
    @Clause("S24")
    void everyPrintIsOnRecordWithWhoAndHowMany() {
        var id = bureau.decided();
        var paper = issue(id, DECISION, "2026-05-29T10:00");

        as(() -> papers.printed(paper.id(), 3));
        bureau.of(GAO).does(() -> papers.printed(paper.id(), 1));

        assertThat(as(() -> papers.find(id, DECISION)).orElseThrow().prints()).isEqualTo(4);
        var entries = as(() -> book.entriesOf(id.value(), 100));
        assertThat(entries).extracting(LogRecord::kind).contains("paper.issued");
        assertThat(entries)
                .filteredOn(entry -> entry.kind().equals("paper.printed"))
                .extracting(LogRecord::byName, entry -> entry.facts().get("copies"))
                .containsExactlyInAnyOrder(tuple("于示一", 3), tuple("高示三", 1));
    }

    @Test
    @Clause({"S22", "S24"})
    void anotherBureausPaperDoesNotExist() {
        var id = bureau.decided();
        var paper = issue(id, DECISION, "2026-05-29T10:00").id();
        var others = bureau("PB");

        assertThatExceptionOfType(NoSuchPaper.class)
                .isThrownBy(() -> others.of(YU).does(() -> papers.pdf(paper)));
        assertThatExceptionOfType(NoSuchPaper.class)
                .isThrownBy(() -> as(() -> papers.pdf(new PaperId(UUID.randomUUID()))));
    }

    @Test
    @Clause({"S22", "S24"})
    void thePdfIsReadOverHttpByThoseConcernedOnly() throws Exception {
        var id = bureau.decided();
        var paper = issue(id, DECISION, "2026-05-29T10:00");
        var address = "/api/papers/" + paper.id() + ".pdf";

        var read = signedIn("PA", Role.HEAD_OF_BODY).get(address);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(PaperRecords.sha256(read.body())).isEqualTo(paper.sha256());
        assertThat(read.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline")
                .doesNotContain("星禾");
        assertThat(signedIn("PA", Role.REVIEWER)
                        .get("/api/papers/draft.pdf?type=CF-GZS&case=" + id)
                        .statusCode())
                .isEqualTo(200);
        assertThat(signedIn("PA", Role.TENANT_ADMIN).get(address).statusCode()).isEqualTo(403);
        bureau("PB");
        assertThat(signedIn("PB", Role.HEAD_OF_BODY).get(address).statusCode()).isEqualTo(404);
    }

    private Browser signedIn(String unit, Role role) throws Exception {
        var username = "pa" + UUID.randomUUID().toString().substring(0, 8);
        accounts.insert(new NewAccount(PersonId.next(), username, "示例", new TenantId(unit), Set.of(role), PASSWORD));
        return new Browser(port, username, PASSWORD);
    }

    private StarGrainCase bureau(String code) {
        return new StarGrainCase(new TenantId(code), tenants, casework, officers, powers, parties);
    }

    private IssuedPaper issue(CaseId id, String type, String moment) {
        return bureau.at(moment, YU, () -> papers.issue(id, type));
    }

    private String text(IssuedPaper paper) {
        return new Printed(as(() -> papers.pdf(paper.id()))).text();
    }

    private <T> T as(ScopedValue.CallableOp<T, RuntimeException> act) {
        return bureau.of(YU).does(act);
    }

    private void as(Runnable act) {
        bureau.of(YU).does(act);
    }

    private int inTransaction(String sql, CaseId id) {
        return new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql(sql).param("case", id.value()).update());
    }
}
