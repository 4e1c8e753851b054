package org.zhifa.review.scope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.TenantFile.Review.ScopeMode;
import org.zhifa.tenancy.Tenants;

/**
 * The door to the unit's catalogue of major decisions (重大执法决定法制审核目录清单): its legal office proposes a version, the
 * head of the body approves it, it holds from its day on, and the public reads it.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MajorDecisions {

    private final CatalogueRecords records;
    private final Catalogue catalogue;
    private final Tenants tenants;
    private final OfficialClock clock;
    private final ApplicationEventPublisher events;

    MajorDecisions(
            CatalogueRecords records,
            Catalogue catalogue,
            Tenants tenants,
            OfficialClock clock,
            ApplicationEventPublisher events) {
        this.records = records;
        this.catalogue = catalogue;
        this.tenants = tenants;
        this.clock = clock;
        this.events = events;
    }

    /** What is reviewed here: the decisions of the catalogue, or all but those of the simple procedure. */
    public ScopeMode mode() {
        return tenants.current().review().scopeMode();
    }

    /** What holds for every unit, and what entries may be made of. */
    public Catalogue standard() {
        return catalogue;
    }

    /** Every version of the unit, the last one first. */
    @Transactional(readOnly = true)
    public List<CatalogueVersion> versions() {
        return records.all();
    }

    @Transactional(readOnly = true)
    public Optional<CatalogueVersion> inForce(LocalDate day) {
        return records.inForce(day);
    }

    /** Puts a version before the head of the body. It is refused if it drops or loosens what holds for every unit. */
    @PreAuthorize("hasRole('REVIEWER')")
    public int propose(List<Entry> entries, LocalDate from, String reason) {
        mayHold(from);
        records.all().stream().filter(CatalogueVersion::isProposed).findFirst().ifPresent(version -> {
            throw new CatalogueRefusal.AnotherWaits(version.number());
        });
        catalogue.faults(entries).stream().findFirst().ifPresent(fault -> {
            throw new CatalogueRefusal.Unusable(fault);
        });
        catalogue.loosenedBy(entries).forEach((entry, how) -> {
            throw new CatalogueRefusal.TooLoose(entry, how.getFirst());
        });
        var text = CatalogueRecords.json(entries);
        var number = records.add(from, reason.strip(), text, CurrentActor.get(), clock.instant());
        events.publishEvent(new CatalogueEvent.Proposed(
                number, from, reason.strip(), entries.stream().map(Entry::code).toList(), sha256(text)));
        return number;
    }

    /** The head of the body approves a version. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void approve(int number, String opinion) {
        var version = waiting(number);
        mayHold(version.inForceFrom());
        records.judged(number, true, opinion.strip(), CurrentActor.get(), clock.instant());
        events.publishEvent(new CatalogueEvent.Approved(number, version.inForceFrom(), opinion.strip()));
    }

    /** The head of the body returns a version, with the reason. */
    @PreAuthorize("hasRole('HEAD_OF_BODY')")
    public void sendBack(int number, String reason) {
        waiting(number);
        records.judged(number, false, reason.strip(), CurrentActor.get(), clock.instant());
        events.publishEvent(new CatalogueEvent.Returned(number, reason.strip()));
    }

    private CatalogueVersion waiting(int number) {
        var version = records.find(number).orElseThrow(() -> new IllegalArgumentException("no version " + number));
        if (!version.isProposed()) {
            throw new CatalogueRefusal.Judged(number);
        }
        var actor = CurrentActor.get();
        if (records.isDraftedBy(number, actor)) {
            throw new CatalogueRefusal.OwnDraft(actor.name());
        }
        return version;
    }

    private void mayHold(LocalDate from) {
        if (from.isBefore(clock.today())) {
            throw new CatalogueRefusal.TooEarly(from, clock.today());
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
