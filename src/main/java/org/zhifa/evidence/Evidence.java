package org.zhifa.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.Lending;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.identity.Actor;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CurrentTenant;

/**
 * The door to evidence: officers of a case hand it in, those concerned with the case look at it, and both are on record.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Evidence {

    /** Who may look at evidence without handling the case. */
    private static final Set<Role> CONCERNED =
            EnumSet.of(Role.UNIT_HEAD, Role.REVIEWER, Role.REVIEW_HEAD, Role.HEAD_OF_BODY, Role.ARCHIVIST);

    private final Casework casework;
    private final Procedures procedures;
    private final ObjectProvider<Lending> lendings;
    private final EvidenceItems items;
    private final EvidenceStore store;
    private final Examiner examiner;
    private final EvidenceSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final OfficialClock clock;

    Evidence(
            Casework casework,
            Procedures procedures,
            ObjectProvider<Lending> lendings,
            EvidenceItems items,
            EvidenceStore store,
            Examiner examiner,
            EvidenceSettings settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            OfficialClock clock) {
        this.casework = casework;
        this.procedures = procedures;
        this.lendings = lendings;
        this.items = items;
        this.store = store;
        this.examiner = examiner;
        this.settings = settings;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Takes a file in. */
    @PreAuthorize("hasRole('OFFICER')")
    public ItemId record(NewEvidence form, Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return record(form, bytes);
        }
    }

    /**
     * Takes evidence in: all of it, examined, digested, stored and on record, or nothing. The same bytes again, for the same
     * step, are the same item.
     */
    @PreAuthorize("hasRole('OFFICER')")
    public ItemId record(NewEvidence form, InputStream bytes) throws IOException {
        return record(form, bytes, clock.instant());
    }

    /** @param begunAt when it began to arrive; whoever began in time need not explain a slow line */
    @PreAuthorize("hasRole('OFFICER')")
    ItemId record(NewEvidence form, InputStream bytes, Instant begunAt) throws IOException {
        mayBeHandedIn(form, begunAt);
        // No transaction yet: a large file takes minutes to arrive.
        try (var arrival = store.receive(CurrentTenant.get(), bytes)) {
            var item = item(form, arrival, begunAt);
            return transaction.execute(_ -> keep(item, arrival));
        }
    }

    /** Says before the bytes travel what would be said afterwards. */
    @PreAuthorize("hasRole('OFFICER')")
    void mayBeHandedIn(NewEvidence form, Instant begunAt) {
        var actor = CurrentActor.get();
        var details = casework.details(form.caseId());
        if (!details.handlers().contains(actor.id())) {
            throw new EvidenceRefusal.NotAHandler(actor.name());
        }
        procedure(details).step(form.step());
        if (form.recordedFrom() == null && FileType.isCalledARecording(form.name())) {
            throw new EvidenceRefusal.NoTime(form.name());
        }
        checkTimes(form.name(), form.recordedFrom(), form.recordedTo());
        explained(form, due(form.recordedTo()), begunAt);
    }

    /** The evidence of a case, in the order of what it shows. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(CaseId id) {
        mayLook(id);
        return items.of(id);
    }

    /** How far the steps of a case are recorded. */
    @Transactional(readOnly = true)
    public Coverage coverage(CaseId id) {
        var details = casework.details(id);
        return Coverage.of(procedure(details), details, items.of(id));
    }

    /** One item, without its bytes. */
    @Transactional(readOnly = true)
    public EvidenceItem item(ItemId id) {
        var item = items.find(id).orElseThrow(() -> new NoSuchItem(id));
        if (!isLent(item)) {
            mayLook(item.caseId());
        }
        return item;
    }

    /**
     * Opens the bytes of an item, from one to another; that they were opened is on record before they are read.
     *
     * @param last the last byte wanted, counted from 0
     */
    @Transactional
    public Resource open(ItemId id, long first, long last, Purpose purpose) {
        var item = item(id);
        seen(item, purpose, secondOf(item, first), secondOf(item, last + 1));
        return store.bytes(CurrentTenant.get(), item.sha256());
    }

    /** How many bytes there are, without reading one. */
    @Transactional(readOnly = true)
    Resource peek(ItemId id) {
        return store.bytes(CurrentTenant.get(), item(id).sha256());
    }

    /** Puts on record that somebody looked at a stretch, in seconds from the beginning. */
    @Transactional
    public void looked(ItemId id, double from, double to) {
        seen(item(id), Purpose.LOOK, from, Math.max(from, to));
    }

    /** Who opened an item, the newest first. */
    @Transactional(readOnly = true)
    public List<Access> accesses(ItemId id, int limit) {
        mayLook(items.find(id).orElseThrow(() -> new NoSuchItem(id)).caseId());
        return items.accesses(id, limit);
    }

    private EvidenceItem item(NewEvidence form, EvidenceStore.Arrival arrival, Instant begunAt) throws IOException {
        var name = form.name();
        if (arrival.size() == 0) {
            throw new EvidenceRefusal.Empty(name);
        }
        if (form.sha256() != null && !form.sha256().equals(arrival.sha256())) {
            throw new EvidenceRefusal.DigestDiffers(name, form.sha256(), arrival.sha256());
        }
        var found = examiner.examine(arrival.file(), name);
        var from = form.recordedFrom();
        var to = end(form, found.examination());
        if (found.kind().isRecording() && (from == null || to == null)) {
            throw new EvidenceRefusal.NoTime(name);
        }
        checkTimes(name, from, to);
        var due = due(to);
        explained(form, due, begunAt);
        var actor = CurrentActor.get();
        var now = now();
        return new EvidenceItem(
                ItemId.next(),
                form.caseId(),
                form.step(),
                found.kind(),
                name,
                arrival.sha256(),
                arrival.sm3(),
                arrival.size(),
                found.mediaType(),
                from,
                to,
                form.device(),
                actor.id(),
                actor.name(),
                now,
                due,
                due != null && now.isAfter(due),
                form.lateReason(),
                found.examination(),
                form.parent(),
                form.provesFact());
    }

    private ItemId keep(EvidenceItem item, EvidenceStore.Arrival arrival) {
        var before = items.find(item.caseId(), item.step(), item.sha256());
        if (before.isPresent()) {
            return before.get().id();
        }
        items.add(item);
        events.publishEvent(new EvidenceEvent.Recorded(item));
        try {
            // Last, so that whatever fails before leaves no file; and before the commit, so that no row is without one.
            arrival.keep();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        return item.id();
    }

    private void seen(EvidenceItem item, Purpose purpose, double from, double to) {
        var actor = CurrentActor.get();
        items.opened(new Access(item.id(), actor.id(), actor.name(), from, to, purpose, now()));
        if (purpose != Purpose.PLAY) {
            // A player asks for bytes many times a minute; the log holds what was looked at and what left.
            events.publishEvent(new EvidenceEvent.Seen(item, purpose, from, to));
        }
    }

    /** Where a byte stands in time, near enough: bytes are spread over a recording nearly evenly. */
    private static double secondOf(EvidenceItem item, long at) {
        var duration = item.examination().duration();
        return duration == null ? 0 : duration.toMillis() / 1000.0 * Math.clamp((double) at / item.size(), 0, 1);
    }

    private boolean isLent(EvidenceItem item) {
        var reader = CurrentActor.get().id();
        return lendings.stream()
                .anyMatch(each ->
                        each.isLent(ManifestItem.Kind.EVIDENCE, item.id().toString(), reader));
    }

    private void mayLook(CaseId id) {
        var actor = CurrentActor.get();
        if (CONCERNED.stream().noneMatch(actor::is) && !handles(actor, id)) {
            throw new AccessDeniedException("not concerned with case " + id);
        }
    }

    private boolean handles(Actor actor, CaseId id) {
        return actor.is(Role.OFFICER) && casework.details(id).handlers().contains(actor.id());
    }

    private void checkTimes(String name, @Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new EvidenceRefusal.EndsBeforeItBegins(name, from, to);
        }
        if (to != null && to.isAfter(clock.instant().plus(settings.clockDrift()))) {
            throw new EvidenceRefusal.NotYetRecorded(name, to);
        }
    }

    private static void explained(NewEvidence form, @Nullable Instant due, Instant begunAt) {
        if (due != null && begunAt.isAfter(due) && form.lateReason() == null) {
            throw new EvidenceRefusal.LateWithoutReason(form.name(), due);
        }
    }

    private @Nullable Instant due(@Nullable Instant recordedTo) {
        return recordedTo == null ? null : recordedTo.plus(settings.handedInWithin());
    }

    private static @Nullable Instant end(NewEvidence form, Examination found) {
        if (form.recordedTo() != null || form.recordedFrom() == null || found.duration() == null) {
            return form.recordedTo();
        }
        return form.recordedFrom().plus(found.duration());
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Procedure procedure(CaseDetails details) {
        return procedures.find(details.summary().procedure()).orElseThrow();
    }
}
