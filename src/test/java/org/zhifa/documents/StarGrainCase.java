package org.zhifa.documents;

import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.Cast.ZHONG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.Tenants;
import org.zhifa.tenancy.TestTenants;

/** The sample case in a bureau of its own, whose series of numbers no other test draws on; led as far as a test needs it. */
final class StarGrainCase {

    static final String FOOD = "3703210-CF-0124-05";

    private final TenantId bureau;
    private final Casework casework;
    private final Officers officers;
    private final PowerList powers;
    private final Parties parties;
    private final UUID party = UUID.randomUUID();

    StarGrainCase(
            TenantId bureau, Tenants tenants, Casework casework, Officers officers, PowerList powers, Parties parties) {
        this.bureau = bureau;
        this.casework = casework;
        this.officers = officers;
        this.powers = powers;
        this.parties = parties;
        if (tenants.find(bureau).isEmpty()) {
            tenants.open(TestTenants.file(bureau));
        }
        register();
    }

    private void register() {
        Appointed.reviewers(of(FA));
        of(ADMIN).does(() -> {
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
        of(YU).does(() -> parties.enter(new Party(
                party,
                PartyKind.LEGAL_PERSON,
                "桓台县示例星禾食品有限公司",
                new UnifiedCreditCode("91370321MA0DEM013L"),
                new CitizenId("370321189902030019"),
                "罗示例",
                "桓台县果里镇示例路1号",
                "13000000001")));
    }

    Person of(Person person) {
        return person.of(bureau);
    }

    CaseId decided() {
        var id = heard();
        on(
                "2026-05-28T10:00",
                HUAN,
                "CF-PT-18",
                id,
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
        on(
                "2026-05-29T09:00",
                GAO,
                "CF-PT-19",
                id,
                Map.of("decision", "PENALTY", "decidedOn", "2026-05-29", "content", "没收、罚款126000元"),
                HUAN,
                HUAN);
        return id;
    }

    /** Noticed, heard, and passed by the second review; not decided yet. */
    CaseId heard() {
        var id = filed();
        on("2026-03-05T14:00", YU, "CF-PT-04", id, Map.of("toldAt", "2026-03-05T14:00", "requested", false));
        on(
                "2026-03-05T16:30",
                YU,
                "CF-PT-05",
                id,
                Map.of(
                        "officers",
                        ids(),
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
                        "成品库有糕点300盒，标注的生产日期晚于检查当日。",
                        "refusedToSign",
                        false));
        on(
                "2026-04-20T10:00",
                YU,
                "CF-PT-12",
                id,
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
        at("2026-04-20T11:00", YU, () -> casework.draft(id, draft()));
        reviewed(id, "CF-PT-13", "2026-04-21");
        on(
                "2026-04-22T10:15",
                YU,
                "CF-PT-14",
                id,
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
        on(
                "2026-04-27T11:22",
                YU,
                "CF-PT-15",
                id,
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
        on(
                "2026-05-19T16:05",
                ZHONG,
                "CF-PT-16",
                id,
                Map.ofEntries(
                        Map.entry("requestedOn", "2026-04-27"),
                        Map.entry("acceptedOn", "2026-04-28"),
                        Map.entry("noticeServedOn", "2026-04-30"),
                        Map.entry("heldAt", range("2026-05-14T09:30", "2026-05-14T11:10")),
                        Map.entry("place", "听证室"),
                        Map.entry("host", Map.of("name", "钟示五")),
                        Map.entry("recorder", Map.of("name", "记示一")),
                        Map.entry("open", true),
                        Map.entry("report", "维持拟处罚意见"),
                        Map.entry("reportedOn", "2026-05-19")));
        reviewed(id, "CF-PT-17", "2026-05-27");
        return id;
    }

    CaseId filed() {
        var id = at(
                "2026-03-02T10:12",
                YU,
                () -> casework.open(new OpenCase(
                        "CF-PT",
                        "生产标注虚假生产日期的糕点",
                        FOOD,
                        party,
                        List.of(YU.id(), TIAN.id()),
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
                                "核查"))));
        on(
                "2026-03-05T10:40",
                YU,
                "CF-PT-03",
                id,
                Map.of(
                        "outcome",
                        "FILED",
                        "filedOn",
                        "2026-03-05",
                        "handlers",
                        ids(),
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
        return id;
    }

    void served(CaseId id) {
        on(
                "2026-06-01T10:00",
                YU,
                "CF-PT-21",
                id,
                Map.of(
                        "officers",
                        ids(),
                        "way",
                        "1",
                        "servedOn",
                        "2026-06-01",
                        "effectiveOn",
                        "2026-06-01",
                        "receiver",
                        Map.of("name", "罗示例")));
    }

    <T> T at(String moment, Person person, ScopedValue.CallableOp<T, RuntimeException> act) {
        return OfficialClock.at(LocalDateTime.parse(moment), () -> of(person).does(act));
    }

    private void on(String moment, Person by, String step, CaseId id, Map<String, Object> form, Person... agreeing) {
        var entry = at(moment, by, () -> casework.take(id, step, form));
        for (var person : agreeing) {
            at(moment, person, () -> {
                casework.agree(id, entry, "同意。");
                return id;
            });
        }
    }

    private void reviewed(CaseId id, String step, String day) {
        var digest = at(day + "T09:00", YU, () -> {
            casework.sendToReview(id, step, SampleCase.request());
            return casework.details(id).draft().orElseThrow().digest();
        });
        at(day + "T09:10", GAO, () -> {
            casework.agree(id, casework.details(id).last(step).orElseThrow().entry(), "同意送审");
            return id;
        });
        at(day + "T16:00", FA, () -> {
            casework.conclude(
                    id,
                    Map.of("materialsCompleteOn", day, "concludedOn", day, "outcome", "PASS", "opinion", "事实清楚，同意。"),
                    digest,
                    casework.manifest(id));
            return id;
        });
    }

    static DecisionDraft draft() {
        return new DecisionDraft(
                List.of("2026年2月10日至3月4日，当事人生产标注虚假生产日期的糕点420盒，货值12600元。"),
                List.of("现场笔录，证明数量和标注情况", "检验报告，证明实际生产日期"),
                "当事人要求听证，2026年5月14日公开举行；减轻的请求不予采纳。",
                "《食品安全法》第三十四条第（十）项",
                "首次违法并主动召回，从轻。",
                "《食品安全法》第一百二十四条第一款第（五）项",
                List.of(
                        new DecisionDraft.Penalty(PenaltyKind.CONFISCATION_OF_GOODS, "没收糕点300盒", BigDecimal.ZERO),
                        new DecisionDraft.Penalty(
                                PenaltyKind.CONFISCATION_OF_GAINS, "没收违法所得3600元", new BigDecimal("3600")),
                        new DecisionDraft.Penalty(PenaltyKind.FINE, "罚款", new BigDecimal("126000"))));
    }

    private static Officer officer(Person person, String certificate) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(certificate),
                Set.of(Act.PENALTY, Act.COERCION, Act.INSPECTION),
                LocalDate.of(2028, 12, 31),
                Officer.Status.VALID);
    }

    private static List<String> ids() {
        return List.of(YU.id().toString(), TIAN.id().toString());
    }

    private static Map<String, Object> range(String from, String to) {
        return Map.of("from", from, "to", to);
    }
}
