package org.zhifa.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.Lending;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.documents.paper.PaperPress;
import org.zhifa.documents.paper.PaperProof;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Outsiders;
import org.zhifa.identity.Role;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;

/**
 * The door to papers (执法文书). A paper is made out of what the case holds, once for the step it documents, and is from
 * then on exactly its bytes.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Papers {

    /** Who reads the papers of every case of the unit; officers read those of their own. */
    private static final Set<Role> CONCERNED = Set.of(
            Role.UNIT_HEAD,
            Role.HEAD_OF_BODY,
            Role.REVIEWER,
            Role.REVIEW_HEAD,
            Role.HEARING_HOST,
            Role.PUBLISHER,
            Role.ARCHIVIST);

    private final PaperMakers makers;
    private final CaseMatters matters;
    private final ObjectProvider<Lending> lendings;
    private final PaperRecords records;
    private final PaperNumbers numbers;
    private final ProofAddresses addresses;
    private final PaperPress press;
    private final PaperSignatures signatures;
    private final Casework casework;
    private final OfficialClock clock;
    private final ApplicationEventPublisher events;

    Papers(
            PaperMakers makers,
            CaseMatters matters,
            ObjectProvider<Lending> lendings,
            PaperRecords records,
            PaperNumbers numbers,
            ProofAddresses addresses,
            PaperPress press,
            PaperSignatures signatures,
            Casework casework,
            OfficialClock clock,
            ApplicationEventPublisher events) {
        this.makers = makers;
        this.matters = matters;
        this.lendings = lendings;
        this.records = records;
        this.numbers = numbers;
        this.addresses = addresses;
        this.press = press;
        this.signatures = signatures;
        this.casework = casework;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Makes out a paper: number, bytes, entry in the log. Where every step it could document has its paper, this is the
     * last of them. The paper of the decision finishes its step.
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'REVIEWER')")
    public IssuedPaper issue(CaseId id, String type) {
        return issue(makers.of(type), id, Optional.empty());
    }

    /** Makes out the paper of one very step, if it has none yet. */
    @PreAuthorize("hasAnyRole('OFFICER', 'REVIEWER', 'REVIEW_HEAD')")
    public IssuedPaper issue(CaseId id, String type, UUID step) {
        return issue(makers.of(type), id, Optional.of(step));
    }

    private IssuedPaper issue(PaperMaker maker, CaseId id, Optional<UUID> entry) {
        var type = maker.type();
        var today = clock.today();
        // First the lock: whoever waited here sees the paper another has just made out.
        var series = numbers.lock(type, today.getYear());
        var matter = matters.of(id);
        refusal(maker, matter).ifPresent(refusal -> {
            throw refusal;
        });
        var step = undocumented(maker, matter)
                .filter(line -> entry.isEmpty() || line.entry().equals(entry.get()))
                .findFirst();
        if (step.isEmpty()) {
            return records.find(id, type).orElseThrow();
        }
        var paper = PaperId.next();
        var number = series.next();
        var proof = PaperProof.pending(number, addresses.of(paper), clock.instant());
        var content = signatures.sign(press.print(maker.paper(matter, step.get()), proof), makers.type(type), number);
        var issued = new IssuedPaper(paper, id, type, number, today, PaperRecords.sha256(content), 0);
        records.add(issued, step.get().entry(), content, CurrentActor.get(), clock.instant());
        events.publishEvent(new PaperEvent.Issued(issued));
        finishStep(matter, type);
        return issued;
    }

    /** The paper as it would read now: watermarked, without a number, kept nowhere. */
    @Transactional(readOnly = true)
    public byte[] draft(CaseId id, String type) {
        var maker = makers.of(type);
        var matter = matters.of(id);
        mayRead(matter.details());
        var paper = maker.proposal(matter).orElseThrow(() -> maker.tooEarly(matter));
        return press.print(paper, PaperProof.draft(addresses.ofDrafts(), clock.instant()));
    }

    /** The papers of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<IssuedPaper> of(CaseId id) {
        Outsiders.keepOut();
        return records.of(id);
    }

    /** The last paper of a type in a case. */
    @Transactional(readOnly = true)
    public Optional<IssuedPaper> find(CaseId id, String type) {
        Outsiders.keepOut();
        return records.find(id, type);
    }

    /** The paper of one very step. */
    @Transactional(readOnly = true)
    public Optional<IssuedPaper> find(CaseId id, String type, UUID step) {
        Outsiders.keepOut();
        return records.of(id, type, step);
    }

    /** The papers that this case may need, each with why it cannot be made out now, if it cannot. */
    @Transactional(readOnly = true)
    public List<PaperOffer> offers(CaseId id) {
        var matter = matters.of(id);
        return makers.all().stream().map(maker -> offer(maker, matter)).toList();
    }

    /** The very bytes that were issued. */
    @Transactional(readOnly = true)
    public byte[] pdf(PaperId id) {
        if (!isLent(id)) {
            mayRead(casework.details(records.find(id).caseId()));
        }
        return records.content(id);
    }

    /** Notes that copies were printed. */
    public void printed(PaperId id, int copies) {
        var paper = records.find(id);
        mayRead(casework.details(paper.caseId()));
        records.printed(id, copies, CurrentActor.get(), clock.instant());
        events.publishEvent(new PaperEvent.Printed(paper, copies));
    }

    private boolean isLent(PaperId id) {
        var reader = CurrentActor.get().id();
        return lendings.stream().anyMatch(each -> each.isLent(ManifestItem.Kind.PAPER, id.toString(), reader));
    }

    private static void mayRead(CaseDetails details) {
        var actor = CurrentActor.get();
        var handles = actor.is(Role.OFFICER) && details.handlers().contains(actor.id());
        if (!handles && CONCERNED.stream().noneMatch(actor::is)) {
            throw new AccessDeniedException(
                    "not concerned with case " + details.summary().id());
        }
    }

    private PaperOffer offer(PaperMaker maker, CaseMatter matter) {
        var refusal = refusal(maker, matter);
        var made = refusal.isEmpty() && undocumented(maker, matter).findAny().isEmpty();
        var drafted = maker.proposal(matter).isPresent();
        return new PaperOffer(makers.type(maker.type()), made, drafted, refusal);
    }

    private Optional<Refusal> refusal(PaperMaker maker, CaseMatter matter) {
        var actor = CurrentActor.get();
        if (maker.documented(matter).isEmpty()) {
            return Optional.of(maker.tooEarly(matter));
        }
        return maker.isMadeBy(matter, actor)
                ? Optional.empty()
                : Optional.of(new PaperRefusal.NotYours(
                        actor.name(), makers.type(maker.type()).name().zh()));
    }

    private Stream<StepLine> undocumented(PaperMaker maker, CaseMatter matter) {
        return maker.documented(matter).stream().filter(step -> !records.exists(maker.type(), step.entry()));
    }

    /** A step that is only the making of this paper is done with it. */
    private void finishStep(CaseMatter matter, String type) {
        matter.details().open().stream()
                .map(matter.procedure()::step)
                .filter(step -> step.kind() == StepKind.PAPER)
                .filter(step ->
                        step.papers().stream().anyMatch(paper -> paper.type().equals(type)))
                .forEach(step -> casework.complete(matter.details().summary().id(), step.id(), Map.of()));
    }
}
