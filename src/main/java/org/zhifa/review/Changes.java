package org.zhifa.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.identity.CurrentActor;
import org.zhifa.review.ChangesSince.Change;
import org.zhifa.review.ChangesSince.Entry;
import org.zhifa.review.ChangesSince.Item;

/** What changed in a case since its reviewer last looked: draft, evidence and papers, and what was done (上轮以来的改动). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class Changes {

    private final ReviewRecords records;
    private final FrozenManifest frozen;
    private final Casework casework;
    private final Procedures procedures;

    Changes(ReviewRecords records, FrozenManifest frozen, Casework casework, Procedures procedures) {
        this.records = records;
        this.frozen = frozen;
        this.casework = casework;
        this.procedures = procedures;
    }

    /** Compared with the reader's own last round of this case, or else with the last one of a colleague; none in the first. */
    public Optional<ChangesSince> since(ReviewId id) {
        var line = records.line(id);
        var me = CurrentActor.get().id();
        var earlier = records.of(line.caseId()).stream()
                .filter(round -> round.sentAt().isBefore(line.sentAt()))
                .toList();
        var own = earlier.stream().filter(round -> round.isAssignedTo(me)).findFirst();
        return own.or(() -> earlier.stream().findFirst())
                .map(before -> new ChangesSince(
                        before,
                        own.isPresent(),
                        before.draft().equals(line.draft())
                                ? List.of()
                                : DraftComparison.of(
                                        casework.draft(line.caseId(), before.draftNo())
                                                .orElseThrow(),
                                        casework.draft(line.caseId(), line.draftNo())
                                                .orElseThrow()),
                        items(frozen.of(before.id()), frozen.of(id)),
                        steps(line, before.sentAt())));
    }

    private static List<Item> items(List<ManifestItem> before, List<ManifestItem> now) {
        var left = byReference(before);
        var items = new ArrayList<Item>();
        for (var item : now) {
            var was = left.remove(reference(item));
            if (was == null) {
                items.add(new Item(Change.ADDED, item, null));
            } else if (!was.digest().equals(item.digest())) {
                items.add(new Item(Change.CHANGED, item, was.digest()));
            }
        }
        before.stream()
                .filter(item -> left.containsKey(reference(item)))
                .forEach(item -> items.add(new Item(Change.GONE, item, null)));
        return items;
    }

    private static Map<String, ManifestItem> byReference(List<ManifestItem> items) {
        return items.stream()
                .collect(Collectors.toMap(Changes::reference, Function.identity(), (one, _) -> one, HashMap::new));
    }

    private static String reference(ManifestItem item) {
        return item.kind() + " " + item.ref();
    }

    /** What was done between the two rounds, and while this one is open until now; review itself is no news to review. */
    private List<Entry> steps(ReviewLine line, Instant after) {
        var details = casework.details(line.caseId());
        var procedure = procedures.find(details.summary().procedure()).orElseThrow();
        var until = records.opinions(line.caseId()).stream()
                .filter(opinion -> opinion.review().equals(line.id()))
                .map(Opinion::at)
                .findFirst()
                .orElse(Instant.MAX);
        var entries = new ArrayList<Entry>();
        var last = new HashMap<String, StepLine>();
        for (var step : details.steps()) {
            if (procedure.step(step.step()).kind() == StepKind.REVIEW
                    || step.at().isAfter(until)) {
                continue;
            }
            var before = Optional.ofNullable(last.put(step.step(), step));
            if (step.at().isAfter(after)) {
                entries.add(new Entry(
                        before.isPresent() ? Change.CHANGED : Change.ADDED,
                        step,
                        before,
                        fields(before.map(StepLine::form).orElse(Map.of()), step.form())));
            }
        }
        return entries;
    }

    private static List<String> fields(Map<String, Object> before, Map<String, Object> now) {
        var names = new HashSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .sorted()
                .toList();
    }
}
