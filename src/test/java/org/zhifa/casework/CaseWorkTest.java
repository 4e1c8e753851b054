package org.zhifa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhifa.Cast.Person;
import org.zhifa.Clause;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseDeadline.State;
import org.zhifa.registry.Act;
import org.zhifa.registry.CertificateNumber;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.Party;
import org.zhifa.registry.PartyKind;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.registry.UnifiedCreditCode;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** Whom a case waits for at each turn, and until when. */
@ZhifaTest
class CaseWorkTest {

    static final String FOOD = "3703210-CF-0124-05";

    @Autowired
    Tenants tenants;

    @Autowired
    Casework casework;

    @Autowired
    CaseWork work;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    @Autowired
    EntityManagerFactory entities;

    UUID starFood = UUID.randomUUID();

    @BeforeEach
    void theBureauAndItsOfficers() {
        if (tenants.find(SJ).isEmpty()) {
            tenants.open(TestTenants.declared(SJ));
        }
        ADMIN.does(() -> {
            officers.enter(officer(YU, "15032100101"));
            officers.enter(officer(TIAN, "15032100102"));
            powers.enter(new PowerItem(
                    FOOD,
                    Act.PENALTY,
                    "对生产标注虚假生产日期食品的处罚",
                    "生产标注虚假生产日期的食品",
                    "第三十四条",
                    "第一百二十四条",
                    LocalDate.of(2021, 1, 1),
                    null));
        });
        YU.does(() -> parties.enter(new Party(
                starFood,
                PartyKind.LEGAL_PERSON,
                "桓台县示例星禾食品有限公司",
                new UnifiedCreditCode("91370321MA0DEM013L"),
                null,
                "罗示例",
                "桓台县果里镇示例路1号",
                "13000000001")));
    }

    @Test
    void nothingCallsForWhoeverHasNoTurnInAnyProcedure() {
        assertThat(ADMIN.does(() -> work.callingFor(ADMIN.actor()))).isZero();
    }

    @Test
    void aProposalWaitsForOneAfterTheOtherAndWhenReturnedForTheOfficersAgain() {
        var id = opened();
        assertThat(waiting(YU, id)).containsExactly("casework.work.step");

        var entry = on("2026-03-05T09:00", YU, () -> casework.take(id, "CF-PT-03", filing()));
        assertThat(waiting(YU, id)).isEmpty();
        assertThat(waiting(GAO, id)).containsExactly("casework.work.judge");
        assertThat(waiting(HUAN, id)).isEmpty();

        on("2026-03-05T10:00", GAO, () -> {
            casework.agree(id, entry, "同意");
            return id;
        });
        assertThat(waiting(GAO, id)).isEmpty();
        assertThat(waiting(HUAN, id)).containsExactly("casework.work.judge");

        var calling = on("2026-03-05T10:30", YU, () -> work.callingFor(YU.actor()));
        on("2026-03-05T11:00", HUAN, () -> {
            casework.sendBack(id, entry, "缺管辖依据");
            return id;
        });
        assertThat(waiting(YU, id)).containsExactly("casework.work.returned");
        assertThat(on("2026-03-05T11:30", YU, () -> work.callingFor(YU.actor())))
                .isEqualTo(calling + 1);
        assertThat(YU.does(() -> casework.judgements(id)))
                .extracting(CaseJudgement::by, CaseJudgement::agreed, CaseJudgement::opinion)
                .containsExactly(tuple("高示三", true, "同意"), tuple("桓示六", false, "缺管辖依据"));
    }

    @Test
    @Clause("S5")
    void filingKeepsTheLimitsBeforeItAndStartsThoseAfterIt() {
        var id = filed();

        var then = on("2026-05-25T09:06", YU, () -> casework.deadlines(id));

        assertThat(then)
                .extracting(
                        each -> each.spec().code(),
                        CaseDeadline::state,
                        each -> each.day().toString())
                .contains(
                        tuple("D-DCZJ60", State.OVERDUE, "2026-05-06"),
                        tuple("D-90", State.RUNNING, "2026-06-03"),
                        tuple("D-CLUE", State.KEPT, "2026-03-23"));
        assertThat(then.getFirst().spec().code()).isEqualTo("D-DCZJ60");
        assertThat(then.get(1).left()).isEqualTo(9);
    }

    @Test
    void aProposalToFileStartsNothingUntilItIsApproved() {
        var id = opened();
        on("2026-03-05T09:00", YU, () -> casework.take(id, "CF-PT-03", filing()));

        assertThat(on("2026-03-05T12:00", YU, () -> casework.deadlines(id)))
                .extracting(each -> each.spec().code())
                .containsExactlyInAnyOrder("D-CLUE", "D-LIM");
    }

    @Test
    @Clause("S13")
    void aCertificateThatExpiredIsInTheWayBeforeAnybodyFillsInAForm() {
        var id = filed();
        assertThat(on("2026-05-25T09:06", YU, () -> casework.obstacles(id))).isEmpty();

        ADMIN.does(() -> powers.enter(new PowerItem(
                FOOD, Act.PENALTY, "事项", "行为", "依据", "依据", LocalDate.of(2021, 1, 1), LocalDate.of(2026, 3, 31))));

        var reopened = on("2026-03-02T10:12", YU, () -> casework.open(form()));
        assertThat(on("2026-05-25T09:06", YU, () -> casework.obstacles(reopened))
                        .get("CF-PT-03"))
                .isInstanceOf(CaseRefusal.NoPower.class);
    }

    @Test
    void manyCasesAskTheDatabaseNoMoreThanOne() {
        opened();
        var one = statements(() -> on("2026-03-05T09:00", YU, () -> work.openFor(YU.actor())));
        for (var more = 0; more < 5; more++) {
            opened();
        }

        // Five more cases may begin one more batch of each kind; they never ask once for each case.
        assertThat(statements(() -> on("2026-03-05T09:00", YU, () -> work.openFor(YU.actor()))))
                .isLessThanOrEqualTo(one + 2);
    }

    /** The counter is the whole application's: what works in the background can only add, so the least of five is ours. */
    private long statements(Supplier<?> asked) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var least = LongStream.range(0, 5)
                .map(round -> {
                    statistics.clear();
                    asked.get();
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return least;
    }

    private List<String> waiting(Person person, CaseId id) {
        return on("2026-03-05T12:00", person, () -> work.openFor(person.actor())).stream()
                .filter(item -> item.caseId().equals(id))
                .map(WorkItem::reasonKey)
                .toList();
    }

    private CaseId opened() {
        return on("2026-03-02T10:12", YU, () -> casework.open(form()));
    }

    private CaseId filed() {
        var id = opened();
        var entry = on("2026-03-05T09:00", YU, () -> casework.take(id, "CF-PT-03", filing()));
        for (var person : List.of(GAO, HUAN)) {
            on("2026-03-05T10:40", person, () -> {
                casework.agree(id, entry, "同意");
                return id;
            });
        }
        return id;
    }

    private OpenCase form() {
        return new OpenCase(
                "CF-PT",
                "生产标注虚假生产日期的糕点",
                FOOD,
                starFood,
                List.of(YU.id(), TIAN.id()),
                Map.of("source", "06", "receivedAt", "2026-03-02T10:12", "content", "举报", "proposal", "核查"));
    }

    private static Map<String, Object> filing() {
        return Map.of(
                "outcome",
                "FILED",
                "filedOn",
                "2026-03-05",
                "handlers",
                List.of(YU.id().toString(), TIAN.id().toString()),
                "facts",
                "涉嫌标注虚假生产日期",
                "suspectedNorm",
                "第三十四条",
                "violationEndedOn",
                "2026-03-04",
                "reason",
                "有初步证据");
    }

    private static Officer officer(Person person, String certificate) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(certificate),
                Set.of(Act.PENALTY),
                LocalDate.of(2028, 12, 31),
                Officer.Status.VALID);
    }

    private static <T> T on(String moment, Person person, ScopedValue.CallableOp<T, RuntimeException> act) {
        return OfficialClock.at(LocalDateTime.parse(moment), () -> person.does(act));
    }
}
