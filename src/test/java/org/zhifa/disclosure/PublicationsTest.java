package org.zhifa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.GONGSHI;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.disclosure.DecidedStory.company;
import static org.zhifa.disclosure.DecidedStory.draft;
import static org.zhifa.disclosure.DecidedStory.fine;
import static org.zhifa.disclosure.DecidedStory.on;
import static org.zhifa.disclosure.DecidedStory.penalty;
import static org.zhifa.disclosure.DecidedStory.person;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseRefusal;
import org.zhifa.casework.Casework;
import org.zhifa.disclosure.PublishRule.Outcome;
import org.zhifa.documents.Papers;
import org.zhifa.evidence.RecordBook;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.Tenants;

/** From the decision to the public page, and back, on a real database and over the line. */
@ZhifaTest
class PublicationsTest {

    private static final String FACTS = "2026年2月10日至3月4日，当事人桓台县示例星禾食品有限公司（法定代表人罗示例）生产标注虚假生产日期的糕点420盒。";

    @Autowired
    Publications publications;

    @Autowired
    Casework casework;

    @Autowired
    RecordBook book;

    @Autowired
    Tenants tenants;

    @Autowired
    Papers papers;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();
    private DecidedStory story;

    @BeforeEach
    void theBureau() {
        story = new DecidedStory(tenants, casework, papers, officers, powers, parties);
    }

    @Test
    @Clause({"S9", "S16", "S18"})
    void aDecisionIsReadAtItsPermanentAddressWithoutAnythingPrivate() throws Exception {
        var id = story.served(
                company(), draft(FACTS, penalty(PenaltyKind.BUSINESS_SUSPENDED, "责令停产停业三个月"), fine("9000")));
        var task = task(id);
        assertThat(task.dueOn()).isEqualTo("2026-06-09");

        published(task, "2026-06-03T10:21");

        var page = eventually(() -> get(address(id)), answer -> answer.statusCode() == 200);
        assertThat(page.body())
                .contains("桓台县示例星禾食品有限公司", "决定后第3个工作日，法定限期为7个工作日", "桓市监处罚〔2026〕")
                .doesNotContain("370321189902030019", "13000000001", "收示十", "王示证", DecidedStory.REPORTER_PHONE);
        assertThat(get(address(id) + ".json").body())
                .contains("罚款9000元", "91370321MA0DEM013L")
                .doesNotContain("370321189902030019", "13000000001", "收示十", "王示证", "13700000008");
        assertThat(YU.does(() -> casework.details(id))
                        .last("CF-PT-22")
                        .orElseThrow()
                        .form())
                .isEqualTo(Map.of("rule", "P9", "publishedOn", "2026-06-03"));
    }

    @Test
    @Clause({"S16", "S20"})
    void theRecordCarriesItsPlaceInTheLogOnceItIsSealed() throws Exception {
        var id = story.served(company(), draft(FACTS, penalty(PenaltyKind.BUSINESS_SUSPENDED, "责令停产停业三个月")));
        published(task(id), "2026-06-03T10:21");

        var proof = eventually(
                () -> get(address(id) + "/proof.json"), answer -> answer.body().contains("\"state\":\"SEALED\""));

        var digest = record(id).digest();
        assertThat(proof.body()).contains(digest);
        assertThat(GONGSHI.does(() -> book.entriesOf(id.value(), 50)))
                .filteredOn(entry -> entry.kind().equals("publication.published"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("digest", digest));
    }

    @Test
    @Clause("S17")
    void whoCollectsDoesNotCheckNorPublish() {
        var task = task(story.served(company(), draft(FACTS, fine("9000"))));
        var everything = YU.as(Role.OFFICER, Role.UNIT_HEAD, Role.PUBLISHER);
        on("2026-06-02T09:00", everything, () -> publications.collect(task.id()));

        assertThatExceptionOfType(DisclosureRefusal.SameHands.class)
                .isThrownBy(() -> on("2026-06-02T10:00", everything, () -> publications.check(task.id())))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《桓政办字〔2017〕30号》二（一）"));
        on("2026-06-02T10:00", GAO, () -> publications.check(task.id()));
        assertThatExceptionOfType(DisclosureRefusal.SameHands.class)
                .isThrownBy(() -> on("2026-06-02T11:00", everything, () -> publications.publish(task.id())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> on("2026-06-02T11:00", GAO, () -> publications.publish(task.id())));
    }

    @Test
    @Clause("S17")
    void theDatabaseRefusesACheckByTheCollector() {
        var task = task(story.served(company(), draft(FACTS, fine("9000"))));
        on("2026-06-02T09:00", YU, () -> publications.collect(task.id()));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        YU.does(() -> state(task.id(), "TO_PUBLISH", YU.id().value())))
                .withStackTraceContaining("G16");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> YU.does(() -> state(task.id(), "DEFERRED", FA.id().value())))
                .withStackTraceContaining("not checked by a second person");
    }

    @Test
    @Clause("S17")
    void onlyAHandlerCollectsAndOnlyInItsTurnIsItPublished() {
        var task = task(story.served(company(), draft(FACTS, fine("9000"))));

        assertThatExceptionOfType(DisclosureRefusal.NotAHandler.class)
                .isThrownBy(() -> on("2026-06-02T09:00", FA.as(Role.OFFICER), () -> publications.collect(task.id())));
        assertThatExceptionOfType(DisclosureRefusal.NotNow.class)
                .isThrownBy(() -> on("2026-06-02T09:00", GONGSHI, () -> publications.publish(task.id())));
    }

    @Test
    @Clause("S16")
    void aPersonIsPublishedMasked() {
        var zhang = person("张三丰", "19900101");
        var id = story.served(zhang, draft("当事人张三丰住桓台县新城镇示例村12号，电话13800000002，雇用收示十销售糕点。", fine("900")));
        var task = task(id);

        var verdict = on("2026-06-02T09:00", YU, () -> publications.collect(task.id()));

        assertThat(verdict.rule()).isEqualTo(PublishRule.P8);
        var record = record(id);
        assertThat(record.party().name()).isEqualTo("张某某");
        assertThat(record.facts()).containsExactly("当事人张某某住桓台县新城镇，电话（电话略），雇用收某某销售糕点。");
        assertThat(record.json()).doesNotContain("张三丰", "示例村", zhang.citizenId().text());
    }

    @Test
    @Clause("S16")
    void aMinorIsNeverPublishedAndTheReasonIsOnRecord() throws Exception {
        var id = story.served(person("李小示", "20100101"), draft("当事人销售糕点。", fine("100")));
        var task = task(id);
        var verdict = on("2026-06-02T09:00", YU, () -> publications.collect(task.id()));
        assertThat(verdict.outcome()).isEqualTo(Outcome.BLOCK);
        on("2026-06-02T10:00", GAO, () -> publications.check(task.id()));
        on("2026-06-02T11:00", GONGSHI, () -> publications.publish(task.id()));

        assertThat(task(id))
                .satisfies(kept -> assertThat(kept.state()).isEqualTo(PublicationState.NOT_PUBLISHED))
                .satisfies(kept -> assertThat(kept.rule()).isEqualTo(PublishRule.P3))
                .satisfies(kept -> assertThat(kept.permalink()).isNull());
        assertThat(YU.does(() -> casework.details(id))
                        .last("CF-PT-22")
                        .orElseThrow()
                        .form())
                .containsEntry("rule", "P3")
                .containsKey("reason")
                .doesNotContainKey("publishedOn");
        assertThat(get("/search?q=" + "%E6%9D%8E%E5%B0%8F%E7%A4%BA").body()).doesNotContain("/records/SJ-");
    }

    @Test
    @Clause("S16")
    void whatWouldHarmAnInvestigationIsPutOffToANamedDay() {
        var id = story.served(company(), draft(FACTS, fine("9000")));
        var task = task(id);
        assertThatExceptionOfType(DisclosureRefusal.NoReason.class)
                .isThrownBy(() -> on(
                        "2026-06-02T09:00",
                        YU,
                        () -> publications.collect(
                                task.id(), new Considerations(false, true, false, false, List.of(), "系列案", null))));
        on(
                "2026-06-02T09:00",
                YU,
                () -> publications.collect(task.id(), Considerations.putOff("系列案件尚在调查", LocalDate.of(2026, 7, 1))));
        on("2026-06-02T10:00", GAO, () -> publications.check(task.id()));
        on("2026-06-02T11:00", GONGSHI, () -> publications.publish(task.id()));
        assertThat(task(id).recheckOn()).isEqualTo("2026-07-01");

        published(task, "2026-07-01T09:00");

        assertThat(task(id).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(task(id).isLate(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(record(id).timeLimit().isLate()).isTrue();
    }

    @Test
    @Clause({"S16", "S17"})
    void aProtectedValueStopsThePublicationAndSaysWhere() {
        var task = task(story.served(company(), draft("当事人的仓库由收 示 十看管，法定代表人身份证号370321 18990203 0019。", fine("9000"))));

        assertThatExceptionOfType(DisclosureRefusal.Leak.class)
                .isThrownBy(() -> on("2026-06-02T09:00", YU, () -> publications.collect(task.id())))
                .satisfies(leak -> assertThat(leak.words()[0]).isEqualTo(PublicField.FACTS));
        assertThat(task(task.caseId()).state()).isEqualTo(PublicationState.TO_COLLECT);
    }

    @Test
    @Clause("S16")
    void nothingIsPublishedBeforeTheDecisionHasItsNumberAndIsServed() {
        var id = story.decided(company(), draft(FACTS, fine("9000")));
        var task = task(id);
        assertThatExceptionOfType(DisclosureRefusal.NoDecisionPaper.class)
                .isThrownBy(() -> on("2026-05-29T14:00", YU, () -> publications.collect(task.id())));
        on("2026-05-29T15:00", YU, () -> papers.issue(id, "CF-JDS"));
        on("2026-05-29T15:10", YU, () -> publications.collect(task.id()));
        on("2026-05-29T15:20", GAO, () -> publications.check(task.id()));

        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class)
                .isThrownBy(() -> on("2026-05-29T15:30", GONGSHI, () -> publications.publish(task.id())));
    }

    @Test
    @Clause("S17")
    void aCheckerSendsItBackWithTheReason() {
        var id = story.served(company(), draft(FACTS, fine("9000")));
        var task = task(id);
        on("2026-06-02T09:00", TIAN, () -> publications.collect(task.id()));
        on("2026-06-02T10:00", FA, () -> publications.sendBack(task.id(), "事实部分写了无关人员"));

        assertThat(task(id).state()).isEqualTo(PublicationState.TO_COLLECT);
        assertThat(task(id).reason()).isEqualTo("事实部分写了无关人员");
        var first = record(id).permalink();
        published(task, "2026-06-03T09:00");
        assertThat(task(id).permalink()).isEqualTo(first);
    }

    @Test
    @Clause({"S16", "S17"})
    void inTimeAndLateAreToldApart() {
        var task = task(story.served(company(), draft(FACTS, fine("9000"))));
        published(task, "2026-06-09T23:00");
        assertThat(record(task.caseId()).timeLimit().isLate()).isFalse();

        var late = task(story.served(company(), draft(FACTS, fine("9000"))));
        assertThat(late.isLate(LocalDate.of(2026, 6, 10))).isTrue();
        published(late, "2026-06-10T09:00");
        assertThat(record(late.caseId()).timeLimit().isLate()).isTrue();
    }

    @Test
    @Clause("S17")
    void whatIsWithdrawnLeavesItsNumberAndTheReason() throws Exception {
        var id = story.served(company(), draft(FACTS, penalty(PenaltyKind.BUSINESS_SUSPENDED, "责令停产停业三个月")));
        var task = task(id);
        published(task, "2026-06-03T10:21");
        var address = address(id);
        eventually(() -> get(address), answer -> answer.statusCode() == 200);
        assertThatExceptionOfType(DisclosureRefusal.Leak.class)
                .isThrownBy(() -> on(
                        "2026-07-03T10:00", GONGSHI, () -> publications.withdraw(task.id(), "收示十提出异议，电话13700000008")));

        on(
                "2026-07-03T10:00",
                GONGSHI,
                () -> publications.withdraw(task.id(), "处罚决定被复议机关撤销", LocalDate.of(2026, 7, 1)));

        var tombstone = eventually(() -> get(address), answer -> answer.statusCode() == 410);
        assertThat(tombstone.body()).contains("处罚决定被复议机关撤销").doesNotContain("星禾");
        assertThat(task(id).state()).isEqualTo(PublicationState.WITHDRAWN);
    }

    @Test
    @Clause("S17")
    void originalAndPublicTextStandSideBySide() {
        var zhang = person("张三丰", "19900101");
        var task = task(story.served(zhang, draft("当事人张三丰销售糕点。", fine("900"))));
        on("2026-06-02T09:00", YU, () -> publications.collect(task.id()));

        var file = on("2026-06-02T10:00", GAO, () -> publications.file(task.id()));

        assertThat(file.passages())
                .filteredOn(passage -> passage.field() == PublicField.FACTS)
                .singleElement()
                .satisfies(passage -> assertThat(passage.original()).isEqualTo("当事人张三丰销售糕点。"))
                .satisfies(passage -> assertThat(passage.published()).isEqualTo("当事人张某某销售糕点。"));
        assertThat(file.findings()).isEmpty();
    }

    private void published(PublicationTask task, String moment) {
        on(moment, YU, () -> publications.collect(task.id()));
        on(moment, GAO, () -> publications.check(task.id()));
        on(moment, GONGSHI, () -> publications.publish(task.id()));
    }

    private PublicationTask task(CaseId id) {
        return YU.does(() -> publications.find(id)).orElseThrow();
    }

    private PublicRecord record(CaseId id) {
        var file = YU.does(() -> publications.file(task(id).id()));
        return file.last().published().orElseThrow();
    }

    private String address(CaseId id) {
        return "/records/" + task(id).permalink();
    }

    private int state(UUID task, String state, UUID person) {
        return new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql("""
                        insert into publication_state
                            (task_id, position, state, reason, recheck_on, person_id, person_name, entered_at)
                        values (?, 9, ?, '理由', date '2026-07-01', ?, '某人', now())
                        """).params(task, state, person).update());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                BodyHandlers.ofString());
    }

    private static <T> T eventually(Callable<T> question, Predicate<T> expected) throws Exception {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        var answer = question.call();
        while (!expected.test(answer) && Instant.now().isBefore(until)) {
            Thread.sleep(100);
            answer = question.call();
        }
        assertThat(expected.test(answer)).as("in time, of %s", answer).isTrue();
        return answer;
    }
}
