package org.zhifa.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.zhifa.casework.CaseId;
import org.zhifa.casework.procedure.PaperCatalogue;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.documents.PaperId;
import org.zhifa.documents.PaperOffer;
import org.zhifa.documents.Papers;
import org.zhifa.evidence.LogRecord;
import org.zhifa.evidence.RecordBook;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Language;
import org.zhifa.shared.ui.ModuleTexts;
import org.zhifa.shared.ui.SealMark;

/** What an officer sees of a case's papers, and does with them. */
@ContextConfiguration(classes = PapersTabTest.World.class)
@ViewPackages(classes = PapersTab.class)
@Clause({"S21", "S24"})
class PapersTabTest extends SpringBrowserlessTest {

    static final CaseId CASE = CaseId.of("00000000-0000-0000-0000-000000000031");
    static final PaperId PAPER = PaperId.of("00000000-0000-0000-0000-000000000042");

    @MockitoBean
    Papers papers;

    @MockitoBean
    RecordBook book;

    @Autowired
    PapersTab tab;

    @BeforeEach
    void readsChinese() {
        UI.getCurrent().setLocale(Language.ZH.locale());
    }

    @Test
    @As("YU")
    void whatCannotBeMadeOutSaysWhyWithTheArticle() {
        when(papers.offers(CASE)).thenReturn(List.of(offer(false, Optional.of(new Undecided()))));

        show();

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("还没有制作文书");
        var line = $(OfferLine.class).single();
        assertThat(line.issue.isEnabled()).isFalse();
        assertThat(line.draft.isEnabled()).isTrue();
        assertThat(line.getElement().getTextRecursively()).contains("行政处罚决定书", "尚未作出处罚决定", "《桓政办字〔2017〕30号》二（二）");
    }

    @Test
    @As("YU")
    void aPaperIsMadeOutShownAndPrinted() {
        when(papers.offers(CASE))
                .thenReturn(List.of(offer(false, Optional.empty())), List.of(offer(true, Optional.empty())));
        when(papers.of(CASE)).thenReturn(List.of(), List.of(decision(0)), List.of(decision(2)));
        when(papers.issue(CASE, "CF-JDS")).thenReturn(decision(0));
        when(book.entriesOf(any(), anyInt())).thenReturn(List.of(entry()));
        show();

        test($(OfferLine.class).single().issue).click();

        verify(papers).issue(CASE, "CF-JDS");
        assertThat($(OfferLine.class).all()).isEmpty();
        var row = $(IssuedPapers.class).single().getElement().getTextRecursively();
        assertThat(row).contains("行政处罚决定书", "桓市监处罚〔2026〕42号", "05-29", "aaaa…aaaa");
        assertThat($(SealMark.class).single().getText()).isEqualTo("4\u202f139");

        var viewer = $(PaperViewer.class).single();
        test(viewer.copies).setValue(2);
        test(viewer.print).click();

        verify(papers).printed(PAPER, 2);
        assertThat($(IssuedPapers.class).single().getElement().getTextRecursively())
                .contains("05-292aaaa");
    }

    @Test
    @As("YU")
    void aDraftIsReadAndNotPrinted() {
        when(papers.offers(CASE)).thenReturn(List.of(offer(false, Optional.of(new Undecided()))));
        show();

        test($(OfferLine.class).single().draft).click();

        var viewer = $(PaperViewer.class).single();
        assertThat(viewer.print.isVisible()).isFalse();
        assertThat(viewer.getElement().getTextRecursively()).contains("行政处罚决定书（代拟稿）");
    }

    private void show() {
        UI.getCurrent().add(tab.content(CASE));
    }

    private static PaperOffer offer(boolean made, Optional<Refusal> refusal) {
        return new PaperOffer(PaperCatalogue.delivered().find("CF-JDS").orElseThrow(), made, true, refusal);
    }

    private static IssuedPaper decision(int prints) {
        return new IssuedPaper(
                PAPER, CASE, "CF-JDS", "桓市监处罚〔2026〕42号", LocalDate.of(2026, 5, 29), "a".repeat(64), prints);
    }

    private static LogRecord entry() {
        return new LogRecord(
                UUID.randomUUID(),
                "paper.issued",
                Instant.parse("2026-05-29T02:00:00Z"),
                Optional.empty(),
                "于示一",
                Map.of("paper", PAPER.toString()),
                OptionalLong.of(4139));
    }

    private static final class Undecided extends Refusal {
        private Undecided() {
            super("documents.refusal.notDecided", new LegalBasis("桓政办字〔2017〕30号", "二（二）"), "SJ-XZCF-2026-000031");
        }
    }

    /** What the screen needs besides the mocked doors. */
    @Import({ModuleTexts.class, PapersTab.class})
    static class World {

        @Bean
        OfficialClock clock() {
            return new OfficialClock(Clock.fixed(Instant.parse("2026-05-29T02:00:00Z"), OfficialClock.BEIJING));
        }
    }
}
