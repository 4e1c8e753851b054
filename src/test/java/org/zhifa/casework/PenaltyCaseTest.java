package org.zhifa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.Cast.ZHONG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.identity.Role;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.CitizenId;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.registry.UnifiedCreditCode;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** The ordinary procedure with hearing, from the hotline's call to the decision, as the sample case has it. */
@ZhifaTest
class PenaltyCaseTest {

    static final String FOOD = "3703210-CF-0124-05";

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
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    UUID starFood;

    @BeforeEach
    void theBureauAndItsOfficers() {
        if (tenants.find(SJ).isEmpty()) {
            tenants.open(TestTenants.declared(SJ));
        }
        ADMIN.does(() -> {
            officers.enter(officer(YU, "15032100101", "2028-12-31"));
            officers.enter(officer(TIAN, "15032100102", "2028-12-31"));
            powers.enter(new PowerItem(
                    FOOD,
                    Act.PENALTY,
                    "对生产经营标注虚假生产日期食品的处罚",
                    "生产经营标注虚假生产日期的食品",
                    "《食品安全法》第三十四条第（十）项",
                    "《食品安全法》第一百二十四条第一款第（五）项",
                    LocalDate.of(2021, 1, 1),
                    null));
        });
        starFood = UUID.randomUUID();
        YU.does(() -> parties.enter(new Party(
                starFood,
                PartyKind.LEGAL_PERSON,
                "桓台县示例星禾食品有限公司",
                new UnifiedCreditCode("91370321MA0DEM013L"),
                new CitizenId("370321189902030019"),
                "罗示例",
                "桓台县果里镇示例路1号",
                "13000000001")));
    }

    @Test
    @Clause({"S5", "S20", "S30"})
    void aHeardCaseGoesFromItsSourceToTheDecision() {
        var id = opened();
        investigated(id);
        heard(id);
        var digest = on("2026-05-20T09:30", YU, () -> casework.draft(id, draft("126000")));
        on("2026-05-20T09:40", YU, () -> casework.sendToReview(id, "CF-PT-17"));
        on("2026-05-27T16:00", FA, () -> casework.conclude(id, opinion("PASS"), digest, manifest(id)));
        discussed(id);
        decided(id);

        var details = YU.does(() -> casework.details(id));
        assertThat(details.decidedOn()).contains(LocalDate.of(2026, 5, 29));
        assertThat(details.draft().orElseThrow().passed()).isTrue();
        assertThat(details.open()).containsExactly("CF-PT-20");
    }

    @Test
    @Clause("S30")
    void nothingIsDecidedThatDidNotPassReview() {
        var id = opened();
        investigated(id);
        heard(id);
        var digest = on("2026-05-20T09:30", YU, () -> casework.draft(id, draft("126000")));
        on("2026-05-20T09:40", YU, () -> casework.sendToReview(id, "CF-PT-17"));
        on("2026-05-27T16:00", FA, () -> casework.conclude(id, opinion("FIX"), digest, manifest(id)));

        assertThatExceptionOfType(CaseRefusal.StepOutOfOrder.class).isThrownBy(() -> decided(id));
    }

    @Test
    @Clause("S30")
    void aDraftThatChangedAfterItsPassIsNotDecided() {
        var id = opened();
        investigated(id);
        heard(id);
        var digest = on("2026-05-20T09:30", YU, () -> casework.draft(id, draft("126000")));
        on("2026-05-20T09:40", YU, () -> casework.sendToReview(id, "CF-PT-17"));
        on("2026-05-27T16:00", FA, () -> casework.conclude(id, opinion("PASS"), digest, manifest(id)));
        discussed(id);
        on("2026-05-28T17:00", YU, () -> casework.draft(id, draft("130000")));

        assertThatExceptionOfType(CaseRefusal.ChangedAfterReview.class)
                .isThrownBy(() -> decided(id))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));
    }

    @Test
    @Clause({"S30", "S31"})
    void nobodyReviewsTheCaseHeHandles() {
        var id = opened();
        investigated(id);
        heard(id);
        var digest = on("2026-05-20T09:30", YU, () -> casework.draft(id, draft("126000")));
        on("2026-05-20T09:40", YU, () -> casework.sendToReview(id, "CF-PT-17"));

        assertThatExceptionOfType(CaseRefusal.ReviewsOwnCase.class)
                .isThrownBy(() -> on(
                        "2026-05-27T16:00",
                        TIAN.as(Role.OFFICER, Role.REVIEWER),
                        () -> casework.conclude(id, opinion("PASS"), digest, manifest(id))))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第五十八条"));
    }

    @Test
    @Clause("S30")
    void theDatabaseRefusesAPassByAHandlerAndADecisionWithoutAPass() {
        var id = opened();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> YU.does(() -> inTransaction("""
                        insert into review_pass (pass_id, case_id, draft, manifest, reviewer_id, reviewer, passed_at)
                        values (gen_random_uuid(), :case, repeat('a', 64), repeat('b', 64), :person, '于示一', now())""", id)))
                .withStackTraceContaining("G9");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> YU.does(() -> inTransaction("""
                        insert into decision (case_id, draft, manifest, decided_by, decided_on)
                        values (:case, repeat('a', 64), repeat('b', 64), :person, now())""", id)))
                .withStackTraceContaining("G10");
    }

    @Test
    @Clause("S13")
    void oneOfficerAloneOpensNoCase() {
        assertThatExceptionOfType(CaseRefusal.TooFewOfficers.class)
                .isThrownBy(() -> on("2026-03-02T10:12", YU, () -> casework.open(form(YU))))
                .satisfies(refusal -> assertThat(refusal.basis()).hasToString("《行政处罚法》第四十二条"));
    }

    @Test
    @Clause("S13")
    void anOfficerWhoseCertificateExpiredYesterdayIsNotAssigned() {
        ADMIN.does(() -> officers.enter(officer(TIAN, "15032100102", "2026-03-01")));

        assertThatExceptionOfType(CaseRefusal.NoCertificate.class)
                .isThrownBy(() -> on("2026-03-02T10:12", YU, () -> casework.open(form(YU, TIAN))));
        assertThatNoException().isThrownBy(() -> on("2026-03-01T10:12", YU, () -> casework.open(form(YU, TIAN))));
    }

    @Test
    void casesAreNumberedWithoutGapsFromWhereTheBureauStood() {
        var numbers = List.of(opened(), opened(), opened()).stream()
                .map(id ->
                        YU.does(() -> casework.details(id)).summary().number().text())
                .map(number -> Integer.parseInt(number.substring(number.length() - 6)))
                .toList();

        assertThat(numbers.getFirst()).isGreaterThanOrEqualTo(31);
        assertThat(numbers).containsExactly(numbers.getFirst(), numbers.getFirst() + 1, numbers.getFirst() + 2);
    }

    @Test
    void aCaseIsFoundByItsPartyAndNeverByAnotherTenant() {
        opened();

        assertThat(YU.does(() -> casework.search("星禾", Pageable.ofSize(5)))).isNotEmpty();
        assertThat(YU.does(() -> casework.search("没有这样的当事人", Pageable.ofSize(5))))
                .isEmpty();
    }

    private CaseId opened() {
        return on("2026-03-02T10:12", YU, () -> casework.open(form(YU, TIAN)));
    }

    private void investigated(CaseId id) {
        taken(
                id,
                "2026-03-05T10:40",
                YU,
                "CF-PT-03",
                Map.of(
                        "outcome",
                        "FILED",
                        "filedOn",
                        "2026-03-05",
                        "handlers",
                        ids(YU, TIAN),
                        "facts",
                        "涉嫌标注虚假生产日期",
                        "suspectedNorm",
                        "《食品安全法》第三十四条第（十）项",
                        "violationEndedOn",
                        "2026-03-04",
                        "reason",
                        "有初步证据"),
                GAO,
                HUAN);
        taken(id, "2026-03-05T14:00", YU, "CF-PT-04", Map.of("toldAt", "2026-03-05T14:00", "requested", false));
        taken(
                id,
                "2026-03-05T16:30",
                YU,
                "CF-PT-05",
                Map.of(
                        "officers",
                        ids(YU, TIAN),
                        "time",
                        range("2026-03-05T14:00", "2026-03-05T16:30"),
                        "place",
                        "生产车间",
                        "certificateShown",
                        true,
                        "rightsTold",
                        true,
                        "present",
                        Map.of("name", "罗示例"),
                        "findings",
                        "成品库有糕点300盒",
                        "refusedToSign",
                        false));
        taken(
                id,
                "2026-04-08T10:00",
                YU,
                "CF-PT-08",
                Map.of(
                        "officers",
                        ids(YU, TIAN),
                        "samples",
                        "糕点2盒",
                        "laboratory",
                        "示例检验中心",
                        "testedFrom",
                        "2026-03-09",
                        "testedTo",
                        "2026-04-07",
                        "result",
                        "生产日期与实际不符",
                        "resultToldOn",
                        "2026-04-08"));
        taken(
                id,
                "2026-04-20T10:00",
                YU,
                "CF-PT-12",
                Map.of(
                        "facts",
                        "生产420盒",
                        "evidence",
                        "笔录、检验报告",
                        "nature",
                        "标注虚假生产日期",
                        "discretion",
                        "从轻",
                        "proposal",
                        "罚款126000元",
                        "fine",
                        "126000"));
        var digest = on("2026-04-20T11:00", YU, () -> casework.draft(id, draft("126000")));
        on("2026-04-20T11:10", YU, () -> casework.sendToReview(id, "CF-PT-13"));
        on("2026-04-21T11:00", FA, () -> casework.conclude(id, opinion("PASS"), digest, manifest(id)));
    }

    private void heard(CaseId id) {
        taken(
                id,
                "2026-04-22T10:15",
                YU,
                "CF-PT-14",
                Map.of(
                        "proposed",
                        "没收、罚款126000元",
                        "fine",
                        "126000",
                        "hearingRight",
                        true,
                        "way",
                        "1",
                        "servedOn",
                        "2026-04-22",
                        "receiver",
                        Map.of("name", "罗示例")),
                HUAN);
        taken(
                id,
                "2026-04-27T11:22",
                YU,
                "CF-PT-15",
                Map.of(
                        "made",
                        "WRITTEN",
                        "hearingRequested",
                        true,
                        "statedOn",
                        "2026-04-27",
                        "content",
                        "请求减轻",
                        "adopted",
                        false,
                        "opinion",
                        "已在从轻档"));
        taken(
                id,
                "2026-05-19T16:05",
                ZHONG,
                "CF-PT-16",
                Map.ofEntries(
                        Map.entry("requestedOn", "2026-04-27"), Map.entry("acceptedOn", "2026-04-28"),
                        Map.entry("noticeServedOn", "2026-04-30"),
                                Map.entry("heldAt", range("2026-05-14T09:30", "2026-05-14T11:10")),
                        Map.entry("place", "听证室"), Map.entry("host", Map.of("name", "钟示五")),
                        Map.entry("recorder", Map.of("name", "记示一")), Map.entry("open", true),
                        Map.entry("report", "维持拟处罚意见"), Map.entry("reportedOn", "2026-05-19")));
    }

    private void discussed(CaseId id) {
        taken(
                id,
                "2026-05-28T10:00",
                HUAN,
                "CF-PT-18",
                Map.of(
                        "heldAt",
                        range("2026-05-28T09:00", "2026-05-28T10:00"),
                        "attendees",
                        "五人",
                        "attending",
                        "5",
                        "opinions",
                        "均同意",
                        "conclusion",
                        "同意"));
    }

    private void decided(CaseId id) {
        taken(
                id,
                "2026-05-29T09:00",
                GAO,
                "CF-PT-19",
                Map.of(
                        "decision",
                        "PENALTY",
                        "decidedOn",
                        "2026-05-29",
                        "content",
                        "没收、罚款126000元",
                        "fine",
                        "126000",
                        "gains",
                        "3600"),
                HUAN,
                HUAN);
    }

    private void taken(CaseId id, String moment, Person by, String step, Map<String, Object> form, Person... agreeing) {
        var entry = on(moment, by, () -> casework.take(id, step, form));
        for (var person : agreeing) {
            on(moment, person, () -> casework.agree(id, entry, "同意"));
        }
    }

    private String manifest(CaseId id) {
        return casework.manifest(id);
    }

    private static Map<String, Object> opinion(String outcome) {
        return Map.of(
                "materialsCompleteOn",
                "2026-05-25",
                "concludedOn",
                "2026-05-27",
                "outcome",
                outcome,
                "opinion",
                "事实清楚");
    }

    private static DecisionDraft draft(String fine) {
        return new DecisionDraft(
                List.of("2026年2月10日至3月4日生产标注虚假生产日期的糕点420盒，货值12600元。"),
                List.of("现场笔录", "检验报告"),
                "当事人要求听证，2026年5月14日公开举行。",
                "《食品安全法》第三十四条第（十）项",
                "首次违法并主动召回，从轻。",
                "《食品安全法》第一百二十四条第一款第（五）项",
                List.of(
                        new DecisionDraft.Penalty(PenaltyKind.CONFISCATION_OF_GOODS, "没收糕点300盒", BigDecimal.ZERO),
                        new DecisionDraft.Penalty(
                                PenaltyKind.CONFISCATION_OF_GAINS, "没收违法所得3600元", new BigDecimal("3600")),
                        new DecisionDraft.Penalty(PenaltyKind.FINE, "罚款", new BigDecimal(fine))));
    }

    private OpenCase form(Person... handlers) {
        return new OpenCase(
                "CF-PT",
                "生产标注虚假生产日期的糕点",
                FOOD,
                starFood,
                Arrays.stream(handlers).map(Person::id).toList(),
                Map.of(
                        "source",
                        "06",
                        "sourceRef",
                        "HT20260302-0007",
                        "receivedAt",
                        "2026-03-02T10:12",
                        "content",
                        "举报生产日期造假",
                        "proposal",
                        "核查"));
    }

    private static Officer officer(Person person, String certificate, String validTo) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(certificate),
                Set.of(Act.PENALTY, Act.COERCION, Act.INSPECTION),
                LocalDate.parse(validTo),
                Officer.Status.VALID);
    }

    private static List<String> ids(Person... people) {
        return Arrays.stream(people).map(person -> person.id().toString()).toList();
    }

    private static Map<String, Object> range(String from, String to) {
        return Map.of("from", from, "to", to);
    }

    private static <T> T on(String moment, Person person, ScopedValue.CallableOp<T, RuntimeException> act) {
        return OfficialClock.at(LocalDateTime.parse(moment), () -> person.does(act));
    }

    private static void on(String moment, Person person, Runnable act) {
        OfficialClock.<Person, RuntimeException>at(LocalDateTime.parse(moment), () -> {
            person.does(act);
            return person;
        });
    }

    private int inTransaction(String sql, CaseId id) {
        return new TransactionTemplate(transactions)
                .execute(_ -> jdbc.sql(sql)
                        .param("case", id.value())
                        .param("person", YU.id().value())
                        .update());
    }
}
