package org.zhifa.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;
import static org.zhifa.Cast.TIAN;
import static org.zhifa.Cast.YU;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.zhifa.As;
import org.zhifa.Clause;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseNumber;
import org.zhifa.casework.CaseSummary;
import org.zhifa.casework.Casework;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.evidence.Coverage;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.evidence.Examination;
import org.zhifa.evidence.ItemId;
import org.zhifa.evidence.ItemKind;
import org.zhifa.evidence.LogRecord;
import org.zhifa.evidence.RecordBook;
import org.zhifa.registry.Act;
import org.zhifa.registry.Recording;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.shared.ui.SealMark;
import org.zhifa.shared.ui.element.Lanes;
import org.zhifa.shared.ui.element.Player;
import org.zhifa.shared.ui.element.ResumableUpload;

/** What an officer and a reviewer see of a case's evidence. */
@ContextConfiguration(classes = EvidenceTabTest.World.class)
@ViewPackages(classes = EvidenceTab.class)
@Clause({"S20", "S25"})
class EvidenceTabTest extends SpringBrowserlessTest {

    static final CaseId CASE = CaseId.of("00000000-0000-0000-0000-000000000031");
    static final String INSPECTION = "CF-PT-05";

    @MockitoBean
    Casework casework;

    @MockitoBean
    Evidence evidence;

    @MockitoBean
    RecordBook book;

    @Autowired
    EvidenceTab tab;

    @BeforeEach
    void theSampleCase() {
        UI.getCurrent().setLocale(Language.ZH.locale());
        when(casework.details(any())).thenReturn(details());
        when(evidence.coverage(any())).thenReturn(new Coverage(List.of()));
    }

    @Test
    @As("YU")
    void withoutEvidenceItSaysWhatToDoAndAHandlerFindsTheWayIn() {
        show();

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("还没有证据材料");
        var said = metadata();
        assertThat(said).contains(CASE.toString(), INSPECTION);
    }

    @Test
    @As("YU")
    void whatIsSaidOfAFileGoesAlongWithIt() {
        show();

        var device = $(TextField.class).all().stream()
                .filter(field -> "记录设备编号".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(device).setValue("ZFJLY-0012");

        assertThat(metadata()).contains("ZFJLY-0012");
    }

    @Test
    @As("FA")
    void aReviewerSeesTheItemsPlaysThemAndHandsNothingIn() {
        var item = video(true);
        when(evidence.of(CASE)).thenReturn(List.of(item));
        when(evidence.coverage(CASE))
                .thenReturn(new Coverage(List.of(new Coverage.Line(
                        INSPECTION, Recording.RECORD, Coverage.State.LATE, List.of(), List.of(item), List.of()))));
        when(book.entriesOf(any(), anyInt())).thenReturn(List.of(entry(item)));

        show();

        assertThat($(ResumableUpload.class).all()).isEmpty();
        assertThat($(Lanes.class).single().getElement().getProperty("summary")).isEqualTo("应录 1 步，已录 1 步");
        assertThat($(SealMark.class).single().getText()).isEqualTo("1\u202f205");
        var row = $(ItemTable.class).single().getElement().getTextRecursively();
        assertThat(row).contains("现场检查.mp4", "现场检查(勘验)", "03-05 14:00–16:30", "aaaa…aaaa", "迟传");

        test($(NativeButton.class).withText("现场检查.mp4").single()).click();

        assertThat($(Player.class).single().getElement().getProperty("watermark"))
                .startsWith("法示四");
    }

    private void show() {
        UI.getCurrent().add(tab.content(CASE));
    }

    private String metadata() {
        return $(ResumableUpload.class)
                .single()
                .getElement()
                .getPropertyRaw("metadata")
                .toString();
    }

    private static LogRecord entry(EvidenceItem item) {
        return new LogRecord(
                UUID.randomUUID(),
                "evidence.recorded",
                item.uploadedAt(),
                Optional.of(item.officer()),
                item.officerName(),
                Map.of("item", item.id().toString()),
                OptionalLong.of(1205));
    }

    private static CaseDetails details() {
        var summary = new CaseSummary(
                CASE,
                new CaseNumber("SJ-XZCF-2026-000031"),
                Act.PENALTY,
                "CF-PT",
                "生产标注虚假生产日期的糕点",
                "桓台县示例星禾食品有限公司",
                INSPECTION,
                LocalDate.of(2026, 3, 2),
                null,
                null,
                null);
        return new CaseDetails(
                summary,
                "3703210-CF-0124-05",
                UUID.randomUUID(),
                List.of(YU.id(), TIAN.id()),
                Set.of(),
                List.of(),
                List.of(INSPECTION),
                Optional.empty());
    }

    private static EvidenceItem video(boolean late) {
        return new EvidenceItem(
                new ItemId(UUID.randomUUID()),
                CASE,
                INSPECTION,
                ItemKind.VIDEO,
                "现场检查.mp4",
                "a".repeat(64),
                "b".repeat(64),
                1_500_000,
                "video/mp4",
                Instant.parse("2026-03-05T06:00:00Z"),
                Instant.parse("2026-03-05T08:30:00Z"),
                "ZFJLY-0012",
                YU.id(),
                "于示一",
                Instant.parse("2026-03-07T00:30:00Z"),
                Instant.parse("2026-03-06T08:30:00Z"),
                late,
                "记录仪送修",
                new Examination(Examination.Outcome.DONE, Duration.ofMinutes(150), 1920, 1080, "h264"),
                null,
                "成品库存放情况");
    }

    @Import({ModuleTexts.class, EvidenceTab.class})
    static class World {

        @Bean
        OfficialClock officialClock() {
            return new OfficialClock(Clock.fixed(Instant.parse("2026-05-25T01:06:00Z"), OfficialClock.BEIJING));
        }

        @Bean
        Procedures procedures() {
            return Procedures.delivered();
        }
    }
}
