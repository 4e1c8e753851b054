package org.zhifa.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.ManifestItem;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.ReviewThread.Doing;
import org.zhifa.shared.OfficialClock;

/**
 * The door to threads (批注): a reviewer asks at one place of what was sent, the officers of the case answer, and only the
 * reviewer says that it is settled. Nothing said is ever taken away.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Threads {

    private final ThreadRecords records;
    private final ReviewRecords rounds;
    private final ReadingRecords reading;
    private final Casework casework;
    private final ApplicationEventPublisher events;
    private final OfficialClock clock;

    Threads(
            ThreadRecords records,
            ReviewRecords rounds,
            ReadingRecords reading,
            Casework casework,
            ApplicationEventPublisher events,
            OfficialClock clock) {
        this.records = records;
        this.rounds = rounds;
        this.reading = reading;
        this.casework = casework;
        this.events = events;
        this.clock = clock;
    }

    /** The threads of a case beside what there is now, for whoever may read the case. */
    @Transactional(readOnly = true)
    public List<ReviewThread> of(CaseId id) {
        var details = casework.details(id);
        var digests = casework.manifestItems(id).stream()
                .collect(Collectors.toMap(ManifestItem::ref, ManifestItem::digest, (one, _) -> one));
        return beside(id, details.draft().map(CaseDetails.DraftLine::draft), digests);
    }

    /** The threads of a case beside what one round laid before its reader. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('REVIEWER')")
    public List<ReviewThread> of(ReviewId id) {
        var line = rounds.line(id);
        var digests = reading.of(line, null, CurrentActor.get().id()).stream()
                .collect(Collectors.toMap(ReadingItem::ref, ReadingItem::digest, (one, _) -> one));
        return beside(line.caseId(), casework.draft(line.caseId(), line.draftNo()), digests);
    }

    /** Asks something at a place of what the round laid before its reviewer. */
    @PreAuthorize("hasRole('REVIEWER')")
    public ThreadId open(ReviewId id, Anchor anchor, String quote, String words) {
        var line = rounds.locked(id);
        var actor = CurrentActor.get();
        if (!line.isOpen()) {
            throw new ReviewRefusal.Ended(line);
        }
        if (!line.isAssignedTo(actor.id())) {
            throw new ReviewRefusal.NotTaken(line);
        }
        said(words);
        var item = reading.of(line, null, actor.id()).stream()
                .filter(each -> each.is(anchor.kind(), anchor.ref()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing of this round is " + anchor));
        var text = anchor.place() instanceof Anchor.Paragraph place
                ? paragraphs(casework.draft(line.caseId(), line.draftNo())).get(place.id())
                : "";
        if (text == null) {
            throw new IllegalArgumentException("the draft has no paragraph of " + anchor);
        }
        var thread = new ReviewThread(
                ThreadId.next(),
                line.caseId(),
                id,
                line.round(),
                line.draftNo(),
                anchor,
                item.title().zh(),
                item.digest(),
                text,
                quote.strip(),
                false,
                Optional.empty(),
                List.of());
        records.add(thread, actor, clock.instant());
        records.say(thread.id(), Doing.SAY, words.strip(), actor, true, clock.instant());
        events.publishEvent(
                new ThreadEvent.Opened(thread.id(), line.caseId(), id, anchor, item.digest(), words.strip()));
        return thread.id();
    }

    /** Says something in an open thread: the reviewer, or whoever handles the case. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'OFFICER')")
    public void say(ThreadId id, String words) {
        var thread = records.locked(id);
        if (!thread.isOpen()) {
            throw new ThreadRefusal.Settled();
        }
        said(words);
        add(thread, Doing.SAY, words, reviewsOrHandles(thread));
    }

    /** Says that it is settled, and if need be why. */
    @PreAuthorize("hasRole('REVIEWER')")
    public void resolve(ThreadId id, String words) {
        var thread = records.locked(id);
        if (!thread.isOpen()) {
            throw new ThreadRefusal.Settled();
        }
        mustReview(thread);
        add(thread, Doing.RESOLVE, words, true);
    }

    /** Takes up again what was settled. */
    @PreAuthorize("hasRole('REVIEWER')")
    public void reopen(ThreadId id, String words) {
        var thread = records.locked(id);
        mustReview(thread);
        said(words);
        add(thread, Doing.REOPEN, words, true);
    }

    private void add(ReviewThread thread, Doing doing, String words, boolean reviews) {
        var entry = records.say(thread.id(), doing, words.strip(), CurrentActor.get(), reviews, clock.instant());
        events.publishEvent(new ThreadEvent.Said(thread.id(), thread.caseId(), entry, doing, words.strip()));
    }

    private boolean reviewsOrHandles(ReviewThread thread) {
        var actor = CurrentActor.get();
        if (reviews(thread)) {
            return true;
        }
        if (actor.is(Role.OFFICER)
                && casework.details(thread.caseId()).handlers().contains(actor.id())) {
            return false;
        }
        throw new ThreadRefusal.NotConcerned(actor.name());
    }

    private void mustReview(ReviewThread thread) {
        if (!reviews(thread)) {
            throw new ThreadRefusal.NotTheReviewer();
        }
    }

    /** Whoever has the last round of the case, and no hand in it. */
    private boolean reviews(ReviewThread thread) {
        var me = CurrentActor.get();
        return rounds.of(thread.caseId()).getFirst().isAssignedTo(me.id())
                && !casework.hasAHandIn(thread.caseId(), me.id(), me.name());
    }

    private static void said(String words) {
        if (words.isBlank()) {
            throw new ThreadRefusal.NothingSaid();
        }
    }

    private List<ReviewThread> beside(CaseId id, Optional<DecisionDraft> draft, Map<String, String> digests) {
        var texts = paragraphs(draft);
        return records.of(id).stream()
                .map(thread -> beside(thread, texts, digests))
                .toList();
    }

    private static ReviewThread beside(ReviewThread thread, Map<String, String> texts, Map<String, String> digests) {
        var now = thread.anchor().place() instanceof Anchor.Paragraph paragraph
                ? Optional.of(texts.getOrDefault(paragraph.id(), ""))
                : Optional.<String>empty();
        var changed = now.map(text -> !text.equals(thread.text()))
                // The form of a step never changes: it is taken anew, as another.
                .orElseGet(() -> thread.anchor().kind() != MaterialKind.STEP
                        && !thread.digest().equals(digests.get(thread.anchor().ref())));
        return new ReviewThread(
                thread.id(),
                thread.caseId(),
                thread.review(),
                thread.round(),
                thread.draftNo(),
                thread.anchor(),
                thread.title(),
                thread.digest(),
                thread.text(),
                thread.quote(),
                changed,
                now.filter(_ -> changed),
                thread.entries());
    }

    private static Map<String, String> paragraphs(Optional<DecisionDraft> draft) {
        return draft.map(DraftParagraph::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(DraftParagraph::id, DraftParagraph::text));
    }
}
