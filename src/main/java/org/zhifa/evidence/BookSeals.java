package org.zhifa.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseSeals;

/** Tells a case's history where its acts stand in the record book. */
@Component
class BookSeals implements CaseSeals {

    /** More entries than a case of many years has. */
    private static final int ENTRIES = 10_000;

    private final RecordBook book;

    BookSeals(RecordBook book) {
        this.book = book;
    }

    @Override
    public List<Sealed> of(CaseId id) {
        return book.entriesOf(id.value(), ENTRIES).reversed().stream()
                .map(entry -> new Sealed(entry.kind(), entry.facts(), entry.seal()))
                .toList();
    }
}
