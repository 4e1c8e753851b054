package org.zhifa;

import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.DANG;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhifa.Cast.Person;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.OpenCase;
import org.zhifa.casework.ReviewRequest;
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

/**
 * The sample case, carried as far as a test needs it: cakes with a false date of production, heard and decided in 2026.
 * Each call is another case.
 */
public final class SampleCase {

    public static final String FOOD = "3703210-CF-0124-05";

    private static final String YUS = "15032100101";
    private static final String TIANS = "15032100102";

    private final Tenants tenants;
    private final Officers officers;
    private final PowerList powers;
    private final Parties parties;
    private final Casework casework;

    public SampleCase(Tenants tenants, Officers officers, PowerList powers, Parties parties, Casework casework) {
        this.tenants = tenants;
        this.officers = officers;
        this.powers = powers;
        this.parties = parties;
        this.casework = casework;
        theBureauAndItsOfficers();
    }

    /** A case of its own party, registered by these officers. */
    public CaseId opened(String moment, Person... handlers) {
        var party = starFood();
        return on(moment, YU, () -> casework.open(opening(party, handlers)));
    }

    /** Registered, filed, investigated; a draft is written and passed the review before the notice. */
    public CaseId openedAndInvestigated() {
        var id = opened("2026-03-02T10:12", YU, TIAN);
        taken(id, "2026-03-05T10:40", YU, "CF-PT-03", filing(), GAO, HUAN);
        taken(id, "2026-03-05T14:00", YU, "CF-PT-04", Map.of("toldAt", "2026-03-05T14:00", "requested", false));
        taken(id, "2026-03-05T16:30", YU, "CF-PT-05", scene());
        taken(id, "2026-04-08T10:00", YU, "CF-PT-08", testing());
        taken(id, "2026-04-20T10:00", YU, "CF-PT-12", report());
        var digest = on("2026-04-20T11:00", YU, () -> casework.draft(id, draft("126000", "首次违法，从轻。")));
        sent(id, "2026-04-20T11:10", "CF-PT-13", request());
        on("2026-04-21T11:00", FA, () -> casework.conclude(id, passedBeforeNotice(), digest, casework.manifest(id)));
        return id;
    }

    private static Map<String, Object> passedBeforeNotice() {
        return form(
                "materialsCompleteOn", "2026-04-20",
                "concludedOn", "2026-04-21",
                "outcome", "PASS",
                "opinion", "事实清楚");
    }

    /** Told, defended and heard. */
    public CaseId heard() {
        var id = openedAndInvestigated();
        taken(id, "2026-04-22T10:15", YU, "CF-PT-14", notice(), HUAN);
        taken(id, "2026-04-27T11:22", YU, "CF-PT-15", defence());
        taken(id, "2026-05-19T16:05", ZHONG, "CF-PT-16", hearing());
        return id;
    }

    /** The draft of 20 May lies before review. */
    public CaseId sentToReview() {
        var id = heard();
        drafted(id, "2026-05-20T09:30", draft("126000", "首次违法并主动召回，从轻。"));
        sent(id, "2026-05-20T09:40");
        return id;
    }

    /** The scene is inspected once more. */
    public void investigated(CaseId id, String moment) {
        taken(id, moment, YU, "CF-PT-05", scene());
    }

    /** Passed, discussed and decided on 29 May. */
    public CaseId decided() {
        var id = sentToReview();
        var digest = YU.does(() -> casework.details(id)).draft().orElseThrow().digest();
        on("2026-05-27T16:00", FA, () -> casework.conclude(id, opinion("PASS"), digest, casework.manifest(id)));
        discussed(id);
        decided(id);
        return id;
    }

    /** The joint discussion that follows a pass. */
    public void discussed(CaseId id) {
        taken(id, "2026-05-28T10:00", HUAN, "CF-PT-18", discussion());
    }

    /** The head's decision. */
    public void decided(CaseId id) {
        taken(id, "2026-05-29T09:00", GAO, "CF-PT-19", decision(), HUAN, HUAN);
    }

    public String drafted(CaseId id, String moment, DecisionDraft draft) {
        return on(moment, YU, () -> casework.draft(id, draft));
    }

    /** Sent by the officer and signed by the head of the unit. */
    public void sent(CaseId id, String moment) {
        sent(id, moment, request());
    }

    public void sent(CaseId id, String moment, ReviewRequest request) {
        sent(id, moment, "CF-PT-17", request);
    }

    private void sent(CaseId id, String moment, String step, ReviewRequest request) {
        on(moment, YU, () -> casework.sendToReview(id, step, request));
        signed(id, moment, step);
    }

    /** The head of the unit signs what the officer sent. */
    public void signed(CaseId id, String moment, String step) {
        on(moment, GAO, () -> {
            var sent = casework.details(id).last(step).orElseThrow();
            casework.agree(id, sent.entry(), "同意送审");
        });
    }

    /** Says why there are no recordings, and what was done about every point there can be. */
    public static ReviewRequest request() {
        return new ReviewRequest(
                Map.of("EVIDENCE", "证据原件存于本局证物室，送审时当面核对", "RECORDINGS", "执法记录仪送修，以笔录为准"),
                IntStream.rangeClosed(1, 20).boxed().collect(Collectors.toMap(point -> point, _ -> "已改正")),
                null);
    }

    /** Takes a step, and lets those who must agree do so. */
    public void taken(CaseId id, String moment, Person by, String step, Map<String, Object> form, Person... agreeing) {
        var entry = on(moment, by, () -> casework.take(id, step, form));
        for (var person : agreeing) {
            on(moment, person, () -> casework.agree(id, entry, "同意"));
        }
    }

    public static <T> T on(String moment, Person person, ScopedValue.CallableOp<T, RuntimeException> act) {
        return OfficialClock.at(LocalDateTime.parse(moment), () -> person.does(act));
    }

    public static void on(String moment, Person person, Runnable act) {
        on(moment, person, () -> {
            act.run();
            return person;
        });
    }

    public static DecisionDraft draft(String fine, String discretion) {
        return new DecisionDraft(
                List.of("2026年2月10日至3月4日生产标注虚假生产日期的糕点420盒，货值12600元。"),
                List.of("现场笔录", "检验报告"),
                "当事人要求听证，2026年5月14日公开举行。",
                "《食品安全法》第三十四条第（十）项",
                discretion,
                "《食品安全法》第一百二十四条第一款第（五）项",
                List.of(
                        new DecisionDraft.Penalty(PenaltyKind.CONFISCATION_OF_GOODS, "没收糕点300盒", BigDecimal.ZERO),
                        new DecisionDraft.Penalty(
                                PenaltyKind.CONFISCATION_OF_GAINS, "没收违法所得3600元", new BigDecimal("3600")),
                        new DecisionDraft.Penalty(PenaltyKind.FINE, "罚款", new BigDecimal(fine))));
    }

    private void theBureauAndItsOfficers() {
        if (tenants.find(SJ).isEmpty()) {
            tenants.open(TestTenants.declared(SJ));
        }
        Appointed.reviewers(FA, DANG.as(Role.REVIEWER));
        ADMIN.does(() -> {
            officers.enter(officer(YU, YUS, LocalDate.of(2028, 12, 31)));
            officers.enter(officer(TIAN, TIANS, LocalDate.of(2028, 12, 31)));
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

    private UUID starFood() {
        var id = UUID.randomUUID();
        YU.does(() -> parties.enter(new Party(
                id,
                PartyKind.LEGAL_PERSON,
                "桓台县示例星禾食品有限公司",
                new UnifiedCreditCode("91370321MA0DEM013L"),
                new CitizenId("370321189902030019"),
                "罗示例",
                "桓台县果里镇示例路1号",
                "13000000001")));
        return id;
    }

    private static Officer officer(Person person, String certificate, LocalDate validTo) {
        return new Officer(
                person.id(),
                person.actor().name(),
                new CertificateNumber(certificate),
                Set.of(Act.PENALTY, Act.COERCION, Act.INSPECTION),
                validTo,
                Officer.Status.VALID);
    }

    /** The officer's certificate ends on that day. */
    public void certificateValidTo(Person person, String day) {
        ADMIN.does(() -> officers.enter(officer(person, person == YU ? YUS : TIANS, LocalDate.parse(day))));
    }

    private static OpenCase opening(UUID party, Person... handlers) {
        return new OpenCase(
                "CF-PT",
                "生产标注虚假生产日期的糕点",
                FOOD,
                party,
                Arrays.stream(handlers).map(Person::id).toList(),
                form(
                        "source", "06",
                        "sourceRef", "HT20260302-0007",
                        "receivedAt", "2026-03-02T10:12",
                        "content", "举报生产日期造假",
                        "proposal", "核查"));
    }

    private static Map<String, Object> filing() {
        return form(
                "outcome", "FILED",
                "filedOn", "2026-03-05",
                "handlers", ids(YU, TIAN),
                "facts", "涉嫌标注虚假生产日期",
                "suspectedNorm", "《食品安全法》第三十四条第（十）项",
                "violationEndedOn", "2026-03-04",
                "reason", "有初步证据");
    }

    private static Map<String, Object> scene() {
        return form(
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
                false);
    }

    private static Map<String, Object> testing() {
        return form(
                "officers", ids(YU, TIAN),
                "samples", "糕点2盒",
                "laboratory", "示例检验中心",
                "testedFrom", "2026-03-09",
                "testedTo", "2026-04-07",
                "result", "生产日期与实际不符",
                "resultToldOn", "2026-04-08");
    }

    private static Map<String, Object> report() {
        return form(
                "facts", "生产420盒",
                "evidence", "笔录、检验报告",
                "nature", "标注虚假生产日期",
                "discretion", "从轻",
                "proposal", "罚款126000元",
                "fine", "126000");
    }

    private static Map<String, Object> notice() {
        return form(
                "proposed", "没收、罚款126000元",
                "fine", "126000",
                "hearingRight", true,
                "way", "1",
                "servedOn", "2026-04-22",
                "receiver", Map.of("name", "罗示例"));
    }

    private static Map<String, Object> defence() {
        return form(
                "made", "WRITTEN",
                "hearingRequested", true,
                "statedOn", "2026-04-27",
                "content", "请求减轻",
                "adopted", false,
                "opinion", "已在从轻档");
    }

    private static Map<String, Object> hearing() {
        return form(
                "requestedOn", "2026-04-27",
                "acceptedOn", "2026-04-28",
                "noticeServedOn", "2026-04-30",
                "heldAt", range("2026-05-14T09:30", "2026-05-14T11:10"),
                "place", "听证室",
                "host", Map.of("name", "钟示五"),
                "recorder", Map.of("name", "记示一"),
                "open", true,
                "report", "维持拟处罚意见",
                "reportedOn", "2026-05-19");
    }

    /** The form of a review step, for tests that end a review at the case's own door. */
    public static Map<String, Object> opinion(String outcome) {
        return form(
                "materialsCompleteOn", "2026-05-25",
                "concludedOn", "2026-05-27",
                "outcome", outcome,
                "opinion", "事实清楚");
    }

    private static Map<String, Object> discussion() {
        return form(
                "heldAt", range("2026-05-28T09:00", "2026-05-28T10:00"),
                "attendees", "五人",
                "attending", "5",
                "opinions", "均同意",
                "conclusion", "同意");
    }

    private static Map<String, Object> decision() {
        return form(
                "decision", "PENALTY",
                "decidedOn", "2026-05-29",
                "content", "没收、罚款126000元",
                "fine", "126000",
                "gains", "3600");
    }

    private static Map<String, Object> form(Object... namesAndEntries) {
        var form = new HashMap<String, Object>();
        for (var at = 0; at < namesAndEntries.length; at += 2) {
            form.put((String) namesAndEntries[at], namesAndEntries[at + 1]);
        }
        return Map.copyOf(form);
    }

    private static List<String> ids(Person... people) {
        return Arrays.stream(people).map(person -> person.id().toString()).toList();
    }

    private static Map<String, Object> range(String from, String to) {
        return Map.of("from", from, "to", to);
    }
}
