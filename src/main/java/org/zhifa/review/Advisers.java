package org.zhifa.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.documents.Papers;
import org.zhifa.evidence.Evidence;
import org.zhifa.identity.Account;
import org.zhifa.identity.Accounts;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.PersonId;
import org.zhifa.review.Consultation.Material;
import org.zhifa.shared.OfficialClock;

/**
 * The door between reviewers and legal advisers (征询法律顾问): the reviewer asks, with just what he chooses to show and for a
 * few days; the adviser reads that, and nothing else of the case, and answers.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class Advisers {

    /** Longer than any review takes. */
    private static final int MOST_DAYS = 30;

    private final AdviserRecords records;
    private final Conclusions conclusions;
    private final ReviewRecords reviews;
    private final Accounts accounts;
    private final Casework casework;
    private final Evidence evidence;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    Advisers(
            AdviserRecords records,
            Conclusions conclusions,
            ReviewRecords reviews,
            Accounts accounts,
            Casework casework,
            Evidence evidence,
            Papers papers,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.conclusions = conclusions;
        this.reviews = reviews;
        this.accounts = accounts;
        this.casework = casework;
        this.evidence = evidence;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** How many rounds had an adviser's help (法律顾问参与情况). */
    public record Share(int rounds, int asked, int answered) {}

    /** Whom a reviewer of this unit may ask. */
    @Transactional(readOnly = true)
    public List<Account> toAsk() {
        return accounts.advisers();
    }

    /** What there is to show: the draft, the papers and the evidence of the case. */
    @Transactional(readOnly = true)
    public List<Material> materials(ReviewId id) {
        var line = reviews.line(id);
        var materials = new ArrayList<Material>();
        materials.add(new Material(Material.Kind.DRAFT, line.draft(), "代拟稿第%d稿".formatted(line.draftNo())));
        papers.of(line.caseId())
                .forEach(paper -> materials.add(new Material(
                        Material.Kind.PAPER,
                        paper.id().toString(),
                        paper.number() == null ? paper.type() : paper.number())));
        evidence.of(line.caseId())
                .forEach(item -> materials.add(
                        new Material(Material.Kind.EVIDENCE, item.id().toString(), item.name())));
        return materials;
    }

    /** Asks an adviser, who may read what is shown to him until the end of a day. */
    public UUID ask(ReviewId id, PersonId adviser, String question, LocalDate until, List<Material> shown) {
        var line = conclusions.mine(id);
        if (question.isBlank()) {
            throw new ReviewRefusal.NoWords();
        }
        if (until.isBefore(clock.today()) || until.isAfter(clock.today().plusDays(MOST_DAYS))) {
            throw new ReviewRefusal.NoTimeToAdvise(until, MOST_DAYS);
        }
        if (!new HashSet<>(materials(id)).containsAll(shown)) {
            throw new IllegalArgumentException("not of this case: " + shown);
        }
        var asked = toAsk().stream()
                .filter(account -> account.person().equals(adviser))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no adviser of this unit: " + adviser));
        var request = records.ask(line, asked, question.strip(), until, shown, CurrentActor.get(), clock.instant());
        events.publishEvent(
                new ReviewEvent.AdviserAsked(id, line.caseId(), line.number(), asked.name(), shown.size(), until));
        return request;
    }

    /** What was asked in a round, and answered. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD')")
    public List<Consultation> of(ReviewId id) {
        reviews.line(id);
        return records.of(id);
    }

    /** Of the rounds that began from one day to another, both counted. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('REVIEWER', 'REVIEW_HEAD', 'HEAD_OF_BODY')")
    public Share share(LocalDate from, LocalDate to) {
        return records.share(
                from.atStartOfDay(OfficialClock.BEIJING).toInstant(),
                to.plusDays(1).atStartOfDay(OfficialClock.BEIJING).toInstant());
    }

    /** What this adviser was asked, the last first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADVISER')")
    public List<Consultation> mine(int limit) {
        return records.askedOf(CurrentActor.get().id(), limit);
    }

    /** How many questions wait for this adviser. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADVISER')")
    public int waiting() {
        return (int)
                mine(Integer.MAX_VALUE).stream().filter(Consultation::isOpen).count();
    }

    /** The draft this adviser was shown; nothing else of the case is opened for that. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADVISER')")
    public DecisionDraft draft(UUID request) {
        var consultation = open(request);
        if (consultation.materials().stream().noneMatch(material -> material.kind() == Material.Kind.DRAFT)) {
            throw new AccessDeniedException("the draft was not shown");
        }
        var line = reviews.line(consultation.review());
        return casework.draft(line.caseId(), line.draftNo()).orElseThrow();
    }

    /** Gives the opinion; with it the materials are closed again. */
    @PreAuthorize("hasRole('ADVISER')")
    public void answer(UUID request, String opinion) {
        var consultation = open(request);
        if (opinion.isBlank()) {
            throw new ReviewRefusal.NoWords();
        }
        records.answered(request, opinion.strip(), clock.instant());
        var line = reviews.line(consultation.review());
        events.publishEvent(new ReviewEvent.AdviserAnswered(
                line.id(), line.caseId(), line.number(), consultation.adviser(), opinion.strip()));
    }

    private Consultation open(UUID request) {
        var consultation = records.find(request)
                .filter(each -> each.adviserId().equals(CurrentActor.get().id()))
                .orElseThrow(() -> new AccessDeniedException("nothing was asked of him under " + request));
        if (!consultation.isOpen()) {
            throw new ReviewRefusal.ConsultationOver(consultation.caseNumber(), consultation.until());
        }
        return consultation;
    }
}
