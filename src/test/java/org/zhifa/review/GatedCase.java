package org.zhifa.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.GAO;
import static org.zhifa.Cast.HUAN;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
import org.zhifa.Appointed;
import org.zhifa.Cast.Person;
import org.zhifa.SampleCase;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.OpenCase;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.documents.Papers;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.NewEvidence;
import org.zhifa.identity.Actor;
import org.zhifa.identity.PersonId;
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
import org.zhifa.tenancy.TenantId;

/**
 * A penalty case without hearing before the gate of legal review. Everything happens in May 2026, a minute after what
 * was before, and each method is what one person does.
 */
public final class GatedCase {

    public static final String POWER = "3703210-CF-0124-05";

    /** An officer who is also appointed a reviewer, as in a small town. */
    public static final Person LIN = person("林示一", Role.OFFICER, Role.REVIEWER);

    private static final AtomicInteger PICTURES = new AtomicInteger();

    private final Casework casework;
    private final Evidence evidence;
    private final Papers papers;
    private final TenantId unit;
    private LocalDateTime now = LocalDateTime.parse("2026-05-06T08:00");

    public final CaseId id;
    public UUID decision = new UUID(0, 0);

    private GatedCase(TenantId unit, BeanFactory beans) {
        this.unit = unit;
        this.casework = beans.getBean(Casework.class);
        this.evidence = beans.getBean(Evidence.class);
        this.papers = beans.getBean(Papers.class);
        var party = UUID.randomUUID();
        does(YU, () -> {
            beans.getBean(Parties.class)
                    .enter(new Party(
                            party,
                            PartyKind.LEGAL_PERSON,
                            "桓台县示例星禾食品有限公司",
                            new UnifiedCreditCode("91370321MA0DEM013L"),
                            new CitizenId("370321189902030019"),
                            "罗示例",
                            "桓台县果里镇示例路1号",
                            "13000000001"));
            return party;
        });
        this.id = does(
                YU,
                () -> casework.open(new OpenCase(
                        "CF-PT",
                        "标注虚假生产日期",
                        POWER,
                        party,
                        List.of(YU.id(), TIAN.id()),
                        Map.of("source", "06", "receivedAt", "2026-05-05T10:00", "content", "举报", "proposal", "核查"))));
    }

    /** The unit's officers and its power. */
    public static void staff(TenantId unit, BeanFactory beans) {
        Appointed.reviewers(FA.of(unit), LIN.of(unit), TIAN.as(Role.REVIEWER).of(unit));
        ADMIN.of(unit).does(() -> {
            var officers = beans.getBean(Officers.class);
            officers.enter(officer(YU, "15032100101"));
            officers.enter(officer(TIAN, "15032100102"));
            officers.enter(officer(LIN, "15032100103"));
            beans.getBean(PowerList.class)
                    .enter(new PowerItem(
                            POWER,
                            Act.PENALTY,
                            "对生产经营标注虚假生产日期食品的处罚",
                            "生产经营标注虚假生产日期的食品",
                            "《食品安全法》第三十四条第（十）项",
                            "《食品安全法》第一百二十四条第一款第（五）项",
                            LocalDate.of(2021, 1, 1),
                            null));
        });
    }

    /** Filed, inspected, its investigation ended. */
    public static GatedCase investigated(TenantId unit, BeanFactory beans) {
        var it = new GatedCase(unit, beans);
        var filing = it.take(
                YU,
                "CF-PT-03",
                Map.of(
                        "outcome", "FILED",
                        "filedOn", "2026-05-06",
                        "handlers", ids(YU, TIAN),
                        "facts", "涉嫌标注虚假生产日期",
                        "suspectedNorm", "《食品安全法》第三十四条",
                        "violationEndedOn", "2026-05-04",
                        "reason", "有初步证据"));
        it.agree(GAO, filing);
        it.agree(HUAN, filing);
        it.take(YU, "CF-PT-04", Map.of("toldAt", "2026-05-06T09:00", "requested", false));
        it.take(
                YU,
                "CF-PT-05",
                Map.ofEntries(
                        Map.entry("officers", ids(YU, TIAN)),
                        Map.entry("time", Map.of("from", "2026-05-06T08:00", "to", "2026-05-06T09:00")),
                        Map.entry("place", "生产车间"),
                        Map.entry("certificateShown", true),
                        Map.entry("rightsTold", true),
                        Map.entry("present", Map.of("name", "罗示例")),
                        Map.entry("findings", "成品库有糕点300盒"),
                        Map.entry("refusedToSign", false)));
        it.reported();
        return it;
    }

    /** The officer reports the end of the investigation, the first time or once more. */
    public UUID reported() {
        return take(
                YU,
                "CF-PT-12",
                Map.of("facts", "生产420盒", "evidence", "笔录", "nature", "违法", "discretion", "从轻", "proposal", "罚款"));
    }

    public String draft(String fine) {
        return does(YU, () -> casework.draft(id, draftOf(fine)));
    }

    public void sent() {
        does(YU, () -> {
            casework.sendToReview(id, "CF-PT-13", SampleCase.request());
            return id;
        });
        does(GAO, () -> {
            casework.agree(id, details().last("CF-PT-13").orElseThrow().entry(), "同意送审");
            return id;
        });
    }

    public void concluded(Person reviewer, String outcome) {
        does(reviewer, () -> {
            casework.conclude(
                    id,
                    Map.of(
                            "materialsCompleteOn", "2026-05-06",
                            "concludedOn", "2026-05-06",
                            "outcome", outcome,
                            "opinion", "见意见"),
                    details().draft().map(CaseDetails.DraftLine::digest).orElse(""),
                    casework.manifest(id));
            return id;
        });
    }

    /** Review passed; then notice and defence. */
    public GatedCase passedAndTold(String fine) {
        draft(fine);
        sent();
        concluded(FA, "PASS");
        told();
        return this;
    }

    public void told() {
        notice();
        defended();
    }

    public void notice() {
        agree(
                HUAN,
                take(
                        YU,
                        "CF-PT-14",
                        Map.of(
                                "proposed", "罚款",
                                "hearingRight", true,
                                "way", "1",
                                "servedOn", "2026-05-06",
                                "receiver", Map.of("name", "罗示例"))));
    }

    public void defended() {
        take(YU, "CF-PT-15", Map.of("made", "WAIVED", "hearingRequested", false));
    }

    public UUID proposed(Map<String, Object> more) {
        var form = new java.util.HashMap<String, Object>(
                Map.of("decision", "PENALTY", "decidedOn", "2026-05-06", "content", "罚款"));
        form.putAll(more);
        decision = take(GAO, "CF-PT-19", form);
        return decision;
    }

    public void decided() {
        proposed(Map.of());
        agree(HUAN, decision);
        agree(HUAN, decision);
    }

    public void served() {
        take(
                YU,
                "CF-PT-21",
                Map.of(
                        "officers", ids(YU, TIAN),
                        "way", "1",
                        "servedOn", "2026-05-06",
                        "effectiveOn", "2026-05-06",
                        "receiver", Map.of("name", "罗示例")));
    }

    /** A new picture of a step; no two are alike. */
    public void picture(String step) {
        var at = now.atZone(OfficialClock.BEIJING).toInstant();
        does(YU, () -> {
            try {
                return evidence.record(
                        NewEvidence.of(id, step, "照片.png").recorded(at, at), new ByteArrayInputStream(png()));
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        });
    }

    public IssuedPaper paper(String type) {
        return does(YU, () -> papers.issue(id, type));
    }

    public void printed(IssuedPaper paper) {
        does(YU, () -> {
            papers.printed(paper.id(), 1);
            return id;
        });
    }

    public void assigned(Person... people) {
        does(GAO, () -> {
            casework.assign(id, Arrays.stream(people).map(Person::id).toList(), "工作调整");
            return id;
        });
    }

    public UUID take(Person by, String step, Map<String, Object> form) {
        return does(by, () -> casework.take(id, step, form));
    }

    public void agree(Person by, UUID entry) {
        does(by, () -> {
            casework.agree(id, entry, "同意");
            return entry;
        });
    }

    public CaseDetails details() {
        return YU.of(unit).does(() -> casework.details(id));
    }

    public boolean passes() {
        return details().draft().filter(CaseDetails.DraftLine::passed).isPresent();
    }

    public Casework casework() {
        return casework;
    }

    public <T> T does(Person person, ScopedValue.CallableOp<T, RuntimeException> act) {
        now = now.plusMinutes(1);
        return OfficialClock.at(now, () -> person.of(unit).does(act));
    }

    public static DecisionDraft draftOf(String fine) {
        return new DecisionDraft(
                List.of("生产标注虚假生产日期的糕点420盒。"),
                List.of("现场笔录"),
                "未要求听证。",
                "《食品安全法》第三十四条",
                "从轻。",
                "《食品安全法》第一百二十四条",
                List.of(new DecisionDraft.Penalty(PenaltyKind.FINE, "罚款", new BigDecimal(fine))));
    }

    public static List<String> ids(Person... people) {
        return Arrays.stream(people).map(person -> person.id().toString()).toList();
    }

    private static Person person(String name, Role... roles) {
        return new Person(new Actor(
                new PersonId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8))), name, new TenantId("SJ"), Set.of(roles)));
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
