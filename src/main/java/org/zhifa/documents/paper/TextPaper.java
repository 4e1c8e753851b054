package org.zhifa.documents.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper of running text on the GB/T 9704 page, signed by the organ at its end. */
sealed interface TextPaper extends Paper permits PenaltyDecisionPaper, PenaltyNoticePaper {

    TextFlow flow();

    LocalDate date();

    @Nullable
    String copies();

    @Override
    default List<Paragraph> paragraphs() {
        return flow().paragraphs();
    }
}
