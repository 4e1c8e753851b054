package org.zhifa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;
import static org.zhifa.SampleCase.FOOD;
import static org.zhifa.SampleCase.draft;
import static org.zhifa.SampleCase.on;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.Clause;
import org.zhifa.SampleCase;
import org.zhifa.ZhifaTest;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.NewEvidence;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.review.Observation.Result;
import org.zhifa.review.Observation.Source.Place;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;

/** What the platform sees of a case by itself: once as it should be, once as it should not. */
@ZhifaTest
@Clause("S38")
class MachineChecksTest {

    private static final AtomicInteger PICTURES = new AtomicInteger();

    @Autowired
    MachineChecks machine;

    @Autowired
    Casework casework;

    @Autowired
    Evidence evidence;

    @Autowired
    Tenants tenants;

    @Autowired
    Officers officers;

    @Autowired
    PowerList powers;

    @Autowired
    Parties parties;

    @Autowired
    PlatformTransactionManager transactions;

    SampleCase sample;
    CaseId id;

    @BeforeEach
    void theSampleCase() {
        sample = new SampleCase(tenants, officers, powers, parties, casework);
        id = sample.sentToReview();
    }

    @Test
    void certificatesCountOnTheDayOfEachActAndNotToday() {
        var seen = look(MachineCheck.CERTIFICATES);
        assertThat(seen.result()).isEqualTo(Result.HOLDS);
        assertThat(seen.sources()).extracting(Observation.Source::place).contains(Place.REGISTER);

        // Ended after the last act: nothing is wrong with what was done before.
        sample.certificateValidTo(TIAN, "2026-05-20");
        assertThat(look(MachineCheck.CERTIFICATES).result()).isEqualTo(Result.HOLDS);

        // Found out later that it had ended before the scene was inspected on 5 March.
        sample.certificateValidTo(TIAN, "2026-03-04");
        var lapsed = look(MachineCheck.CERTIFICATES);
        assertThat(lapsed.result()).isEqualTo(Result.DOUBTFUL);
        assertThat(lapsed.words().getFirst().toString()).contains("田示二", "现场检查", "2026-03-05");
        assertThat(lapsed.sources()).anyMatch(source -> source.title().contains("现场检查"));
    }

    @Test
    void twoOfficersActWhereTwoAreAskedFor() {
        assertThat(look(MachineCheck.OFFICERS).result()).isEqualTo(Result.HOLDS);

        var seen = look(alone(), MachineCheck.OFFICERS, draft("126000", "从轻。"));
        assertThat(seen.result()).isEqualTo(Result.DOUBTFUL);
        assertThat(seen.words().getFirst().toString()).contains("现场检查");
    }

    @Test
    @Clause("S42")
    void timeLimitsAreKeptOrNamed() {
        assertThat(at("2026-05-21T09:00", MachineCheck.TIME_LIMITS).result()).isEqualTo(Result.HOLDS);

        var late = at("2026-08-21T09:00", MachineCheck.TIME_LIMITS);
        assertThat(late.result()).isEqualTo(Result.DOUBTFUL);
        assertThat(late.words().getFirst().toString()).contains("2026-0");
    }

    @Test
    void noticeWasServedBeforeTheDecision() {
        assertThat(look(MachineCheck.NOTICE).result()).isEqualTo(Result.HOLDS);
        assertThat(look(MachineCheck.NOTICE).sources())
                .extracting(Observation.Source::place)
                .contains(Place.STEP);

        var untold = sample.openedAndInvestigated();
        assertThat(look(untold, MachineCheck.NOTICE, draft("126000", "从轻。")).result())
                .isEqualTo(Result.UNKNOWN);
    }

    @Test
    void ofTheBenchmarkTheRegistersKnowNothingAndThePlatformSaysSo() {
        var seen = look(MachineCheck.BENCHMARK);

        assertThat(seen.result()).isEqualTo(Result.UNKNOWN);
        assertThat(seen.messageKey()).isEqualTo("review.machine.BENCHMARK.notInRegister");
        assertThat(look(id, MachineCheck.DISCRETION, draft("126000", " ")).result())
                .isEqualTo(Result.DOUBTFUL);
    }

    @Test
    void amountsAreTheSameInReportNoticeAndDraft() {
        assertThat(look(MachineCheck.ALIKE).result()).isEqualTo(Result.HOLDS);

        var differ = look(id, MachineCheck.ALIKE, draft("130000", "从轻。"));
        assertThat(differ.result()).isEqualTo(Result.DOUBTFUL);
        assertThat(differ.words()).anyMatch(word -> word.toString().contains("调查终结"));
        assertThat(look(id, MachineCheck.AS_TOLD, draft("130000", "从轻。")).result())
                .isEqualTo(Result.DOUBTFUL);
        var written = new DecisionDraft(
                List.of("事实"),
                List.of("证据"),
                "听证",
                "定性",
                "裁量",
                "依据",
                List.of(new DecisionDraft.Penalty(PenaltyKind.FINE, "罚款3600元", new BigDecimal("3000"))));
        assertThat(look(id, MachineCheck.AMOUNTS, written).result()).isEqualTo(Result.DOUBTFUL);
    }

    @Test
    @Clause({"S25", "S26"})
    void recordingsCoverTheStepsThatAskForThem() {
        var bare = look(MachineCheck.RECORDING);
        assertThat(bare.result()).isEqualTo(Result.DOUBTFUL);
        assertThat(bare.sources()).extracting(Observation.Source::place).containsOnly(Place.STEP);

        var filed = sample.opened("2026-03-02T10:12", YU, TIAN);
        picture(filed, "CF-PT-02");
        assertThat(look(filed, MachineCheck.RECORDING, draft("126000", "从轻。")).result())
                .isEqualTo(Result.HOLDS);
    }

    @Test
    void theLawWasInForceWhenTheViolationHappened() {
        assertThat(look(MachineCheck.LAW_THEN).result()).isEqualTo(Result.HOLDS);

        listedFrom(LocalDate.of(2026, 4, 1));
        try {
            var later = look(MachineCheck.LAW_THEN);
            assertThat(later.result()).isEqualTo(Result.DOUBTFUL);
            assertThat(later.sources())
                    .singleElement()
                    .satisfies(source -> assertThat(source.ref()).isEqualTo(FOOD));
        } finally {
            listedFrom(LocalDate.of(2021, 1, 1));
        }
    }

    private void listedFrom(LocalDate day) {
        ADMIN.does(() -> powers.enter(new PowerItem(
                FOOD,
                Act.PENALTY,
                "对生产经营标注虚假生产日期食品的处罚",
                "生产经营标注虚假生产日期的食品",
                "《食品安全法》第三十四条第（十）项",
                "《食品安全法》第一百二十四条第一款第（五）项",
                day,
                null)));
    }

    /** The same case, had only one officer been there. */
    private CaseDetails alone() {
        var details = FA.does(() -> casework.details(id));
        return new CaseDetails(
                details.summary(),
                details.power(),
                details.party(),
                List.of(YU.id()),
                details.conditions(),
                details.steps().stream()
                        .map(line -> line.form().containsKey("officers")
                                ? new StepLine(
                                        line.entry(),
                                        line.step(),
                                        line.state(),
                                        line.turn(),
                                        Map.of("officers", List.of(YU.id().toString())),
                                        line.by(),
                                        line.at(),
                                        line.doneAt())
                                : line)
                        .toList(),
                details.open(),
                details.draft());
    }

    private Observation look(MachineCheck check) {
        return at("2026-05-21T09:00", check);
    }

    private Observation at(String moment, MachineCheck check) {
        return OfficialClock.at(LocalDateTime.parse(moment), () -> look(id, check, draft("126000", "首次违法并主动召回，从轻。")));
    }

    private Observation look(CaseId caseId, MachineCheck check, DecisionDraft draft) {
        return look(FA.does(() -> casework.details(caseId)), check, draft);
    }

    private Observation look(CaseDetails details, MachineCheck check, DecisionDraft draft) {
        List<Observation> seen = FA.does(
                () -> new TransactionTemplate(transactions).execute(_ -> machine.look(List.of(check), details, draft)));
        return seen.getFirst();
    }

    private void picture(CaseId caseId, String step) {
        var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, PICTURES.incrementAndGet());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
            var taken = LocalDateTime.parse("2026-03-02T11:00")
                    .atZone(OfficialClock.BEIJING)
                    .toInstant();
            on("2026-03-02T12:00", YU, () -> {
                try {
                    evidence.record(
                            NewEvidence.of(caseId, step, "核查.png").recorded(taken, taken),
                            new ByteArrayInputStream(bytes.toByteArray()));
                } catch (IOException disk) {
                    throw new UncheckedIOException(disk);
                }
            });
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
