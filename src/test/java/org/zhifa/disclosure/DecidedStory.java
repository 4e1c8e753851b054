package org.zhifa.disclosure;

import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.SJ;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhifa.Appointed;
import org.zhifa.Cast.Person;
import org.zhifa.SampleCase;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.OpenCase;
import org.zhifa.documents.Papers;
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

/** Cases of the market bureau that were decided on 29 May 2026, got their paper and were served on 1 June. */
class DecidedStory {

    static final String REPORTER_PHONE = "13900000007";

    private static final String FOOD = "3703210-CF-0124-05";

    private final Tenants tenants;
    private final Casework casework;
    private final Papers papers;
    private final Officers officers;
    private final PowerList powers;
    private final Parties parties;

    DecidedStory(
            Tenants tenants, Casework casework, Papers papers, Officers officers, PowerList powers, Parties parties) {
        this.tenants = tenants;
        this.casework = casework;
        this.papers = papers;
        this.officers = officers;
        this.powers = powers;
        this.parties = parties;
    }

    static Party company() {
        return new Party(
                UUID.randomUUID(),
                PartyKind.LEGAL_PERSON,
                "桓台县示例星禾食品有限公司",
                new UnifiedCreditCode("91370321MA0DEM013L"),
                new CitizenId("370321189902030019"),
                "罗示例",
                "桓台县果里镇示例路1号",
                "13000000001");
    }

    static Party person(String name, String bornOn) {
        return new Party(
                UUID.randomUUID(),
                PartyKind.NATURAL_PERSON,
                name,
                null,
                citizen(bornOn),
                null,
                "桓台县新城镇示例村12号",
                "13800000002");
    }

    /** A number that is nobody's: the serial of a village that does not exist. */
    private static CitizenId citizen(String bornOn) {
        return "0123456789X"
                .chars()
                .mapToObj(check -> "370321" + bornOn + "999" + (char) check)
                .filter(CitizenId::isValid)
                .map(CitizenId::new)
                .findFirst()
                .orElseThrow();
    }

    static DecisionDraft draft(String facts, DecisionDraft.Penalty... penalties) {
        return new DecisionDraft(
                List.of(facts),
                List.of("现场笔录", "检验报告"),
                "当事人书面放弃陈述、申辩。",
                "《食品安全法》第三十四条第（十）项",
                "首次违法并主动召回，从轻。",
                "《食品安全法》第一百二十四条第一款第（五）项",
                List.of(penalties));
    }

    static DecisionDraft.Penalty fine(String amount) {
        return new DecisionDraft.Penalty(PenaltyKind.FINE, "罚款", new BigDecimal(amount));
    }

    static DecisionDraft.Penalty penalty(PenaltyKind kind, String words) {
        return new DecisionDraft.Penalty(kind, words, BigDecimal.ZERO);
    }

    CaseId served(Party party, DecisionDraft draft) {
        var id = decided(party, draft);
        on("2026-05-29T15:00", YU, () -> papers.issue(id, "CF-JDS"));
        taken(
                id,
                "2026-06-01T10:00",
                YU,
                "CF-PT-21",
                Map.of(
                        "officers",
                        ids(YU, TIAN),
                        "way",
                        "1",
                        "servedOn",
                        "2026-06-01",
                        "effectiveOn",
                        "2026-06-01",
                        "receiver",
                        Map.of("name", "收示十", "phone", "13700000008")));
        return id;
    }

    CaseId decided(Party party, DecisionDraft draft) {
        bureau();
        YU.does(() -> parties.enter(party));
        var id = on(
                "2026-03-02T10:12",
                YU,
                () -> casework.open(new OpenCase(
                        "CF-PT",
                        "生产标注虚假生产日期的糕点",
                        FOOD,
                        party.id(),
                        List.of(YU.id(), TIAN.id()),
                        Map.of(
                                "source",
                                "05",
                                "sourceRef",
                                "HT20260302-0007",
                                "receivedAt",
                                "2026-03-02T10:12",
                                "content",
                                "举报人王示证，电话" + REPORTER_PHONE + "，称生产日期造假",
                                "proposal",
                                "核查"))));
        investigated(id, draft);
        taken(
                id,
                "2026-04-22T10:15",
                YU,
                "CF-PT-14",
                Map.of(
                        "proposed",
                        "罚款",
                        "fine",
                        "9000",
                        "hearingRight",
                        true,
                        "way",
                        "1",
                        "servedOn",
                        "2026-04-22",
                        "receiver",
                        Map.of("name", "收示十")),
                HUAN);
        taken(id, "2026-04-27T11:22", YU, "CF-PT-15", Map.of("made", "WAIVED", "hearingRequested", false));
        taken(
                id,
                "2026-05-29T09:00",
                GAO,
                "CF-PT-19",
                Map.of("decision", "PENALTY", "decidedOn", "2026-05-29", "content", "罚款"),
                HUAN,
                HUAN);
        return id;
    }

    private void investigated(CaseId id, DecisionDraft draft) {
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
                        "罚款",
                        "fine",
                        "9000"));
        var digest = on("2026-04-20T11:00", YU, () -> casework.draft(id, draft));
        on("2026-04-20T11:10", YU, () -> casework.sendToReview(id, "CF-PT-13", SampleCase.request()));
        on("2026-04-20T11:10", GAO, () -> {
            var sent = casework.details(id).last("CF-PT-13").orElseThrow();
            casework.agree(id, sent.entry(), "同意送审");
        });
        on(
                "2026-04-21T11:00",
                FA,
                () -> casework.conclude(
                        id,
                        Map.of(
                                "materialsCompleteOn",
                                "2026-04-20",
                                "concludedOn",
                                "2026-04-21",
                                "outcome",
                                "PASS",
                                "opinion",
                                "事实清楚"),
                        digest,
                        casework.manifest(id)));
    }

    private void bureau() {
        if (tenants.find(SJ).isEmpty()) {
            tenants.open(TestTenants.declared(SJ));
        }
        Appointed.reviewers(FA);
        ADMIN.does(() -> {
            officers.enter(officer(YU, "15032100101"));
            officers.enter(officer(TIAN, "15032100102"));
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
    }

    private void taken(CaseId id, String moment, Person by, String step, Map<String, Object> form, Person... agreeing) {
        var entry = on(moment, by, () -> casework.take(id, step, form));
        for (var person : agreeing) {
            on(moment, person, () -> casework.agree(id, entry, "同意"));
        }
    }

    private static Officer officer(Person person, String certificate) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(certificate),
                Set.of(Act.PENALTY, Act.COERCION, Act.INSPECTION),
                LocalDate.parse("2028-12-31"),
                Officer.Status.VALID);
    }

    private static List<String> ids(Person... people) {
        return Arrays.stream(people).map(person -> person.id().toString()).toList();
    }

    static <T> T on(String moment, Person person, ScopedValue.CallableOp<T, RuntimeException> act) {
        return OfficialClock.at(LocalDateTime.parse(moment), () -> person.does(act));
    }

    static void on(String moment, Person person, Runnable act) {
        OfficialClock.<Person, RuntimeException>at(LocalDateTime.parse(moment), () -> {
            person.does(act);
            return person;
        });
    }
}
