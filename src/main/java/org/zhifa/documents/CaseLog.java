package org.zhifa.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.evidence.LogRecord;
import org.zhifa.evidence.RecordBook;

/** What the log (执法日志) says of a case that its file shows no longer: who agreed with which words, which draft was then. */
@Component
class CaseLog {

    private static final int ALL = 10_000;

    private final RecordBook book;

    CaseLog(RecordBook book) {
        this.book = book;
    }

    /** Those who agreed to a step, in their order. */
    List<LogRecord> approvals(CaseId id, UUID step) {
        return entries(id, "case.step.approved").stream()
                .filter(entry -> step.toString().equals(entry.facts().get("entry")))
                .toList();
    }

    /** The ends of the case's rounds of review, in their order. */
    List<LogRecord> reviews(CaseId id) {
        return entries(id, "case.review.concluded");
    }

    /** The digest of the draft in force at a moment. */
    Optional<String> draftAt(CaseId id, Instant moment) {
        return entries(id, "case.drafted").stream()
                .filter(entry -> !entry.at().isAfter(moment))
                .reduce((_, later) -> later)
                .map(entry -> (String) entry.facts().get("digest"));
    }

    private List<LogRecord> entries(CaseId id, String kind) {
        // The log gives the newest first, and knows the order of what happened in the same second.
        return book.entriesOf(id.value(), ALL).reversed().stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }
}
