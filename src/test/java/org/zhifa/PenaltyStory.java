package org.zhifa;

import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.CASHIER;
import static org.zhifa.Cast.DANG;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.GONGSHI;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.Cast.ZHONG;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.BeanFactory;
import org.zhifa.Cast.Person;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.OpenCase;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.NewEvidence;
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

/** The sample case of false production dates, chapter by chapter, in any unit. */
public final class PenaltyStory {

    private static final String FOOD = "3703210-CF-0124-05";
    private static final AtomicInteger PICTURES = new AtomicInteger();

    private final TenantId unit;
    private final Casework casework;
    private final Evidence evidence;
    private final UUID party = UUID.randomUUID();

    public final CaseId id;

    private PenaltyStory(TenantId unit, BeanFactory beans) {
        this.unit = unit;
        this.casework = beans.getBean(Casework.class);
        this.evidence = beans.getBean(Evidence.class);
        var officers = beans.getBean(Officers.class);
        var powers = beans.getBean(PowerList.class);
        Appointed.reviewers(FA.of(unit));
        ADMIN.of(unit).does(() -> {
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
        YU.of(unit)
                .does(() -> beans.getBean(Parties.class)
                        .enter(new Party(
                                party,
                                PartyKind.LEGAL_PERSON,
                                "桓台县示例星禾食品有限公司",
                                new UnifiedCreditCode("91370321MA0DEM013L"),
                                new CitizenId("370321189902030019"),
                                "罗示例",
                                "桓台县果里镇示例路1号",
                                "13000000001")));
        this.id = on("2026-03-02T10:12", YU, () -> casework.open(registration()));
    }

    /** Registers the source; the unit gets its officers and its power first. */
    public static PenaltyStory opened(TenantId unit, BeanFactory beans) {
        return new PenaltyStory(unit, beans);
    }

    /** Filed on 5 March. */
    public PenaltyStory filed() {
        return taken(
                "2026-03-05T10:40",
                YU,
                "CF-PT-03",
                Map.of(
                        "outcome", "FILED",
                        "filedOn", "2026-03-05",
                        "handlers", ids(YU, TIAN),
                        "facts", "涉嫌标注虚假生产日期",
                        "suspectedNorm", "《食品安全法》第三十四条第（十）项",
                        "violationEndedOn", "2026-03-04",
                        "reason", "有初步证据"),
                GAO,
                HUAN);
    }

    /** Inspected on 5 March, 14:00 to 16:30; a picture taken at its end is handed in at {@code moment}. */
    public PenaltyStory inspected(String moment) {
        taken("2026-03-05T14:00", YU, "CF-PT-04", Map.of("toldAt", "2026-03-05T14:00", "requested", false));
        taken(
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
        picture("CF-PT-05", "2026-03-05T16:30", moment);
        return this;
    }

    public PenaltyStory investigated() {
        return tested().ended();
    }

    private PenaltyStory tested() {
        return taken(
                "2026-04-08T10:00",
                YU,
                "CF-PT-08",
                Map.of(
                        "officers", ids(YU, TIAN),
                        "samples", "糕点2盒",
                        "laboratory", "示例检验中心",
                        "testedFrom", "2026-03-09",
                        "testedTo", "2026-04-07",
                        "result", "生产日期与实际不符",
                        "resultToldOn", "2026-04-08"));
    }

    private PenaltyStory ended() {
        return taken(
                "2026-04-20T10:00",
                YU,
                "CF-PT-12",
                Map.of(
                        "facts", "生产420盒",
                        "evidence", "笔录、检验报告",
                        "nature", "标注虚假生产日期",
                        "discretion", "从轻",
                        "proposal", "罚款126000元",
                        "fine", "126000"));
    }

    /** Passed before the notice: materials complete on 20 April, concluded on {@code day}. */
    public PenaltyStory passed(String day) {
        return reviewed("CF-PT-13", "2026-04-20", day, "PASS");
    }

    /** Notice, hearing, second review, discussion. */
    public PenaltyStory heard() {
        taken(
                "2026-04-22T10:15",
                YU,
                "CF-PT-14",
                Map.of(
                        "proposed", "没收、罚款126000元",
                        "fine", "126000",
                        "hearingRight", true,
                        "way", "1",
                        "servedOn", "2026-04-22",
                        "receiver", Map.of("name", "罗示例")),
                HUAN);
        taken(
                "2026-04-27T11:22",
                YU,
                "CF-PT-15",
                Map.of(
                        "made", "WRITTEN",
                        "hearingRequested", true,
                        "statedOn", "2026-04-27",
                        "content", "请求减轻",
                        "adopted", false,
                        "opinion", "已在从轻档"));
        taken(
                "2026-05-19T16:05",
                ZHONG,
                "CF-PT-16",
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
        reviewed("CF-PT-17", "2026-05-20", "2026-05-22", "FIX");
        reviewed("CF-PT-17", "2026-05-25", "2026-05-27", "PASS");
        return taken(
                "2026-05-28T10:00",
                HUAN,
                "CF-PT-18",
                Map.of(
                        "heldAt", range("2026-05-28T09:00", "2026-05-28T10:00"),
                        "attendees", "五人",
                        "attending", "5",
                        "opinions", "均同意",
                        "conclusion", "同意"));
    }

    /** Decided on 29 May, five days before the limit. */
    public PenaltyStory decided() {
        return decided(Map.of(
                "decision", "PENALTY",
                "decidedOn", "2026-05-29",
                "content", "没收、罚款126000元",
                "fine", "126000",
                "gains", "3600"));
    }

    public PenaltyStory decided(Map<String, Object> form) {
        return taken("2026-05-29T09:00", GAO, "CF-PT-19", form, HUAN, HUAN);
    }

    /** Served on 1 June. */
    public PenaltyStory served() {
        on("2026-05-29T10:00", YU, () -> {
            casework.complete(id, "CF-PT-20", Map.of());
            return this;
        });
        return taken(
                "2026-06-01T10:30",
                YU,
                "CF-PT-21",
                Map.of(
                        "officers", ids(YU, TIAN),
                        "way", "1",
                        "servedOn", "2026-06-01",
                        "effectiveOn", "2026-06-01",
                        "receiver", Map.of("name", "罗示例")));
    }

    /** Published on {@code day}; the limit is 9 June. */
    public PenaltyStory published(String day) {
        return on(day + "T09:00", GONGSHI, () -> {
            casework.complete(id, "CF-PT-22", Map.of("rule", "P9", "publishedOn", day));
            return this;
        });
    }

    /** Not published, with the reason filed. */
    public PenaltyStory withheld() {
        return on("2026-06-03T09:00", GONGSHI, () -> {
            casework.complete(id, "CF-PT-22", Map.of("rule", "P1", "reason", "涉及国家秘密"));
            return this;
        });
    }

    /** Paid, closed on 18 June, archived on 30 June. */
    public PenaltyStory closed() {
        taken(
                "2026-06-12T10:00",
                CASHIER,
                "CF-PT-23",
                Map.of("paidOn", "2026-06-12", "paid", "129600", "ticket", "DEMO-F-000042"));
        taken(
                "2026-06-18T10:00",
                YU,
                "CF-PT-25",
                Map.of(
                        "reason", "PERFORMED",
                        "conditionMetOn", "2026-06-15",
                        "closedOn", "2026-06-18",
                        "result", "已缴清，已销毁",
                        "unrecorded", "录像机故障，听证以笔录和录音为准。"),
                HUAN);
        return taken(
                "2026-06-30T10:00",
                YU,
                "CF-PT-26",
                Map.of(
                        "fileNo", "SJ2026-CF-031",
                        "archivedOn", "2026-06-30",
                        "mainPages", "68",
                        "innerPages", "31",
                        "retention", "30",
                        "missing", "部分文书为纸质原件，附卷；回避告知与现场检查一并录制。"),
                DANG);
    }

    /** A picture of the step, taken at {@code taken} and handed in at {@code moment}, late or not. */
    public PenaltyStory picture(String step, String taken, String moment) {
        var at = LocalDateTime.parse(taken).atZone(OfficialClock.BEIJING).toInstant();
        var form = NewEvidence.of(id, step, "现场照片.png").recorded(at, at);
        return on(moment, YU, () -> {
            try {
                evidence.record(late(form, at, moment), new ByteArrayInputStream(png()));
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
            return this;
        });
    }

    private static NewEvidence late(NewEvidence form, Instant taken, String moment) {
        var handedIn = LocalDateTime.parse(moment).atZone(OfficialClock.BEIJING).toInstant();
        return handedIn.isAfter(taken.plusSeconds(24 * 3600)) ? form.lateBecause("记录仪故障") : form;
    }

    private PenaltyStory reviewed(String step, String complete, String concluded, String outcome) {
        var digest = on(complete + "T11:00", YU, () -> casework.draft(id, draft()));
        on(complete + "T11:10", YU, () -> {
            casework.sendToReview(id, step, SampleCase.request());
            return this;
        });
        on(complete + "T11:10", GAO, () -> {
            casework.agree(id, casework.details(id).last(step).orElseThrow().entry(), "同意送审");
            return this;
        });
        return on(concluded + "T16:00", FA, () -> {
            casework.conclude(
                    id,
                    Map.of(
                            "materialsCompleteOn", complete,
                            "concludedOn", concluded,
                            "outcome", outcome,
                            "opinion", "事实清楚"),
                    digest,
                    casework.manifest(id));
            return this;
        });
    }

    private PenaltyStory taken(String moment, Person by, String step, Map<String, Object> form, Person... agreeing) {
        var entry = on(moment, by, () -> casework.take(id, step, form));
        for (var person : agreeing) {
            on(moment, person, () -> {
                casework.agree(id, entry, "同意");
                return this;
            });
        }
        return this;
    }

    private <T> T on(String moment, Person person, ScopedValue.CallableOp<T, RuntimeException> act) {
        return OfficialClock.at(
                LocalDateTime.parse(moment), () -> person.of(unit).does(act));
    }

    private OpenCase registration() {
        return new OpenCase(
                "CF-PT",
                "生产标注虚假生产日期的糕点",
                FOOD,
                party,
                List.of(YU.id(), TIAN.id()),
                Map.of(
                        "source", "06",
                        "sourceRef", "HT20260302-0007",
                        "receivedAt", "2026-03-02T10:12",
                        "content", "举报生产日期造假",
                        "proposal", "核查"));
    }

    private static DecisionDraft draft() {
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

    private static List<String> ids(Person... people) {
        return Arrays.stream(people).map(person -> person.id().toString()).toList();
    }

    private static Map<String, Object> range(String from, String to) {
        return Map.of("from", from, "to", to);
    }

    /** No two alike: the same bytes again would be the same evidence. */
    private static byte[] png() {
        var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, PICTURES.incrementAndGet());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
