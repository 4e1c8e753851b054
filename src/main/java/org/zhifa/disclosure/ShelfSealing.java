package org.zhifa.disclosure;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.disclosure.PublicRecord.Proof;
import org.zhifa.disclosure.PublicShelf.Unsealed;
import org.zhifa.evidence.RecordBook;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.Tenants;

/** Adds to what is public its place in the body's log, as soon as a checkpoint covers it. */
@Component
class ShelfSealing {

    private final PublicShelf shelf;
    private final PublicationRecords records;
    private final RecordBook book;
    private final Tenants tenants;
    private final TransactionTemplate reading;

    ShelfSealing(
            PublicShelf shelf,
            PublicationRecords records,
            RecordBook book,
            Tenants tenants,
            PlatformTransactionManager transactions) {
        this.shelf = shelf;
        this.records = records;
        this.book = book;
        this.tenants = tenants;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Scheduled(fixedDelayString = "${zhifa.disclosure.seal:3s}", initialDelayString = "${zhifa.disclosure.seal:3s}")
    void sealWhatCanBe() {
        for (var waiting : shelf.unsealed()) {
            if (tenants.find(waiting.tenant()).isPresent()) {
                CurrentTenant.with(waiting.tenant(), () -> seal(waiting));
            }
        }
    }

    private void seal(Unsealed waiting) {
        var published = reading.execute(_ -> records.published(waiting.permalink(), waiting.digest()));
        published
                .filter(entry -> entry.logEntry() != null)
                .ifPresent(entry -> book.inclusion(entry.logEntry())
                        .ifPresent(proof -> shelf.seal(
                                waiting.permalink(),
                                waiting.version(),
                                new Proof(
                                        proof.head().checkpoint().origin(),
                                        proof.index(),
                                        waiting.digest(),
                                        proof.head().publishedAt()))));
    }
}
