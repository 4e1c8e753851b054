package org.zhifa.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.casework.procedure.Wording;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.OfficialClock;

/**
 * What a round lays before its reader (送审材料), and what of it the reader has read. A tick holds for exactly the content
 * that was read: what changes is unread again.
 */
@Service
@Transactional
@PreAuthorize("hasRole('REVIEWER')")
public class Reading {

    /** The draft is one thing of a case, whatever its number. */
    public static final String DRAFT = "draft";

    private final ReadingRecords records;
    private final ReviewRecords rounds;
    private final Casework casework;
    private final Procedures procedures;
    private final OfficialClock clock;

    Reading(
            ReadingRecords records,
            ReviewRecords rounds,
            Casework casework,
            Procedures procedures,
            OfficialClock clock) {
        this.records = records;
        this.rounds = rounds;
        this.casework = casework;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** What lies there, in the order it was laid down. */
    @Transactional(readOnly = true)
    public List<ReadingItem> items(ReviewId id) {
        var line = rounds.line(id);
        return records.of(
                line,
                rounds.before(line).map(ReviewLine::id).orElse(null),
                CurrentActor.get().id());
    }

    /** Ticks something as read, or takes the tick away. */
    public void see(ReviewId id, ReadingItem item, boolean seen) {
        var line = rounds.line(id);
        var me = CurrentActor.get().id();
        if (seen) {
            records.see(me, line.caseId(), item, clock.instant());
        } else {
            records.unsee(me, line.caseId(), item);
        }
    }

    /** Lays down what a round has to be read from, as it is when the round begins. */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    void freeze(ReviewLine line, CaseDetails details) {
        var items = new ArrayList<ReadingItem>();
        items.add(item(MaterialKind.DRAFT, DRAFT, new Wording("决定书代拟稿", "Draft decision"), line.draft()));
        var procedure = procedures.find(details.summary().procedure()).orElseThrow();
        details.steps().stream()
                .filter(step -> procedure.step(step.step()).kind() != StepKind.REVIEW)
                .forEach(step -> items.add(item(
                        MaterialKind.STEP,
                        step.entry().toString(),
                        procedure.step(step.step()).name(),
                        digest(step))));
        casework.manifestItems(line.caseId())
                .forEach(item -> items.add(item(
                        item.kind() == ManifestItem.Kind.PAPER ? MaterialKind.PAPER : MaterialKind.EVIDENCE,
                        item.ref(),
                        new Wording(item.title(), item.title()),
                        item.digest())));
        records.freeze(line.id(), items);
    }

    private static ReadingItem item(MaterialKind kind, String ref, Wording title, String digest) {
        return new ReadingItem(kind, ref, title, digest, ReadingItem.Change.SAME, false);
    }

    private static String digest(StepLine step) {
        try {
            var words = step.entry() + step.state() + new TreeMap<>(step.form());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
