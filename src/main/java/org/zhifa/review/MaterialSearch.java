package org.zhifa.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.DraftLine;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.Casework;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.procedure.PaperCatalogue;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.evidence.Coverage;
import org.zhifa.evidence.Evidence;
import org.zhifa.registry.PowerList;
import org.zhifa.review.Material.State;
import org.zhifa.review.MaterialCatalogue.Due;
import org.zhifa.review.MaterialCatalogue.Finder;
import org.zhifa.review.MaterialCatalogue.InFile;
import org.zhifa.review.MaterialCatalogue.Rule;
import org.zhifa.shared.OfficialClock;

/** Looks in a case for what has to go to review with it. */
@Component
class MaterialSearch {

    private final PaperCatalogue papers = PaperCatalogue.delivered();
    private final MaterialCatalogue catalogue;
    private final Procedures procedures;
    private final Casework casework;
    private final Evidence evidence;
    private final PowerList powers;
    private final OfficialClock clock;

    MaterialSearch(
            MaterialCatalogue catalogue,
            Procedures procedures,
            Casework casework,
            Evidence evidence,
            PowerList powers,
            OfficialClock clock) {
        this.catalogue = catalogue;
        this.procedures = procedures;
        this.casework = casework;
        this.evidence = evidence;
        this.powers = powers;
        this.clock = clock;
    }

    /** Every material of the case's act, in the order of the catalogue. */
    List<Material> of(CaseDetails details, Step review) {
        var place = new Place(details, review);
        return catalogue.of(details.summary().act()).stream().map(place::look).toList();
    }

    /** The case, at the review it is to be sent to. */
    private final class Place {

        private final CaseDetails details;
        private final Procedure procedure;
        private final Step review;
        private final List<ManifestItem> items;

        Place(CaseDetails details, Step review) {
            this.details = details;
            this.procedure = procedures.find(details.summary().procedure()).orElseThrow();
            this.review = review;
            this.items = casework.manifestItems(details.summary().id());
        }

        Material look(Rule rule) {
            var missing = rule.find().evidence() == InFile.RECORDINGS ? unrecorded() : List.<String>of();
            var found = found(rule.find());
            var there = !found.isEmpty() && missing.isEmpty();
            var state = there ? State.FOUND : isDue(rule, missing) ? State.MISSING : State.NOT_NEEDED;
            return new Material(rule.code(), rule.name(), state, found, missing, rule.todo());
        }

        private boolean isDue(Rule rule, List<String> missing) {
            if (rule.find().evidence() == InFile.RECORDINGS) {
                return !missing.isEmpty();
            }
            return rule.due() == Due.ALWAYS || rule.due() == Due.ON_THE_WAY && liesOnTheWay(rule.with());
        }

        private List<String> found(Finder find) {
            if (find.form()) {
                return List.of(procedure.name().zh() + " · " + review.name().zh());
            }
            if (find.evidence() == InFile.RECORDINGS) {
                return recorded();
            }
            if (find.draft() != null || find.power()) {
                return drafted(find);
            }
            return Stream.of(
                            evidence(find),
                            papers(find.papers()),
                            steps(find.papers()),
                            find.named().stream().flatMap(this::named))
                    .flatMap(lines -> lines)
                    .distinct()
                    .toList();
        }

        private List<String> drafted(Finder find) {
            var lines = new ArrayList<String>();
            details.draft().map(line -> part(line, find)).ifPresent(lines::addAll);
            var power = powers.find(details.power()).filter(item -> item.isInForceOn(clock.today()));
            if (!find.power()) {
                return lines;
            }
            return lines.isEmpty() || power.isEmpty()
                    ? List.of()
                    : Stream.concat(lines.stream(), Stream.of(power.get().name()))
                            .toList();
        }

        private List<String> part(DraftLine line, Finder find) {
            var draft = line.draft();
            return switch (find.draft()) {
                case WHOLE -> List.of("v" + line.number());
                case DISCRETION -> one(draft.discretion());
                case BASIS -> one(draft.basis());
                case EVIDENCE -> draft.evidence();
                case null -> List.of();
            };
        }

        private Stream<String> evidence(Finder find) {
            return find.evidence() == InFile.ANY
                    ? items.stream()
                            .filter(item -> item.kind() == ManifestItem.Kind.EVIDENCE)
                            .map(ManifestItem::title)
                    : Stream.empty();
        }

        private Stream<String> papers(List<String> wanted) {
            return items.stream()
                    .filter(item -> item.kind() == ManifestItem.Kind.PAPER)
                    .filter(item -> papers.all().stream()
                            .filter(type -> MaterialCatalogue.isMeant(type, wanted))
                            .anyMatch(
                                    type -> item.title().startsWith(type.name().zh())))
                    .map(ManifestItem::title);
        }

        /** The entries of a step say what its paper says, whether it was made out or not. */
        private Stream<String> steps(List<String> wanted) {
            return details.steps().stream()
                    .filter(StepLine::isDone)
                    .filter(line -> makes(procedure.step(line.step()), wanted))
                    .map(line -> procedure.step(line.step()).name().zh() + " " + day(line));
        }

        private Stream<String> named(String word) {
            return items.stream()
                    .filter(item -> item.kind() == ManifestItem.Kind.EVIDENCE)
                    .map(ManifestItem::title)
                    .filter(title -> title.contains(word));
        }

        private List<String> recorded() {
            return lines().filter(line -> line.state() == Coverage.State.COVERED || line.state() == Coverage.State.LATE)
                    .map(line -> procedure.step(line.step()).name().zh())
                    .toList();
        }

        private List<String> unrecorded() {
            return lines().filter(line -> line.state() == Coverage.State.MISSING || line.state() == Coverage.State.GAP)
                    .map(line -> procedure.step(line.step()).name().zh())
                    .toList();
        }

        private Stream<Coverage.Line> lines() {
            return evidence.coverage(details.summary().id()).lines().stream()
                    .filter(line -> comesBefore(procedure.step(line.step())));
        }

        private boolean liesOnTheWay(List<String> wanted) {
            return procedure.steps().stream()
                    .filter(step -> makes(step, wanted) && comesBefore(step))
                    .anyMatch(step -> details.last(step.id()).isPresent()
                            || !step.isOptional()
                                    && (step.when() == null
                                            || details.conditions().contains(step.when())));
        }

        private boolean comesBefore(Step step) {
            return procedure.steps().indexOf(step) < procedure.steps().indexOf(review);
        }

        private boolean makes(Step step, List<String> wanted) {
            return step.papers().stream()
                    .flatMap(paper -> papers.find(paper.type()).stream())
                    .anyMatch(type -> MaterialCatalogue.isMeant(type, wanted));
        }

        private static List<String> one(String text) {
            return text.isBlank() ? List.of() : List.of(text);
        }

        private static LocalDate day(StepLine line) {
            return LocalDate.ofInstant(line.at(), OfficialClock.BEIJING);
        }
    }
}
