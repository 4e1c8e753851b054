package org.zhifa.disclosure;

import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zhifa.disclosure.PublicRecord.Proof;
import org.zhifa.evidence.RecordBook;

/**
 * Carries to the public shelf what a tenant published or took back, once it is committed. It may run twice and in any
 * order: the shelf bears both.
 */
@Component
class Shelving {

    private final PublicationRecords records;
    private final PublicShelf shelf;
    private final RecordBook book;

    Shelving(PublicationRecords records, PublicShelf shelf, RecordBook book) {
        this.records = records;
        this.shelf = shelf;
        this.book = book;
    }

    @ApplicationModuleListener(id = "disclosure.shelve")
    void on(PublicationEvent.Published published) {
        put(entry(published.task(), PublicationState.PUBLISHED));
    }

    @ApplicationModuleListener(id = "disclosure.unshelve")
    void on(PublicationEvent.Withdrawn withdrawn) {
        if (shelf.permalinkOf(withdrawn.task()).isEmpty()) {
            put(entry(withdrawn.task(), PublicationState.PUBLISHED));
        }
        var entry = entry(withdrawn.task(), PublicationState.WITHDRAWN);
        var withdrawal = entry.withdrawal();
        if (withdrawal == null) {
            throw new IllegalStateException("a withdrawal without its reason: " + withdrawn.task());
        }
        shelf.withdraw(withdrawn.permalink(), withdrawal);
    }

    private void put(PublicationEntry entry) {
        var record = entry.published().orElseThrow();
        var origin = book.head().checkpoint().origin();
        shelf.put(record.withProof(new Proof(origin, null, record.digest(), null)), entry.at());
    }

    private PublicationEntry entry(UUID task, PublicationState state) {
        return records.entries(task).stream()
                .filter(entry -> entry.state() == state)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
