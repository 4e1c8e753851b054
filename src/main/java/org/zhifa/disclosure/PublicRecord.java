package org.zhifa.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.LegalBasis;

/**
 * One published result of an act (执法结果公示信息), already masked: what stands in it is public, what is not public has
 * never been in it.
 *
 * <p>The page, the JSON, the feed, the search and the open data are all made from this and from nothing else. A change
 * (a correction, a payment) is a new {@code version} of the same permalink. The {@code proof} stands beside the record:
 * it is not part of the bytes that are digested, for it speaks about them.
 */
public record PublicRecord(
        Permalink permalink,
        UUID publicationId,
        int version,
        PublicAct act,
        @Nullable String procedure,
        List<String> headline,
        String outcome,
        String docNo,
        String caseTitle,
        Party party,
        @Nullable String violationType,
        List<String> facts,
        List<String> reasons,
        @Nullable Range range,
        List<Basis> bases,
        List<Kind> kinds,
        Amounts amounts,
        LocalDate decidedOn,
        LocalDate publishedOn,
        TimeLimit timeLimit,
        @Nullable LocalDate displayUntil,
        @Nullable CreditClass creditClass,
        @Nullable LocalDate repairFrom,
        Organ organ,
        @Nullable Elapsed elapsed,
        List<Milestone> process,
        Remedies remedies,
        Performance performance,
        List<Correction> corrections,
        @Nullable Proof proof) {

    /** What the story says of the publication itself. */
    static final String PUBLISHED = "向社会公开";

    public PublicRecord {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from one");
        }
        if (headline.isEmpty()) {
            throw new IllegalArgumentException("a publication says in its headline what happened");
        }
        if (publishedOn.isBefore(decidedOn)) {
            throw new IllegalArgumentException("published before the decision: " + docNo);
        }
        headline = List.copyOf(headline);
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        bases = List.copyOf(bases);
        kinds = List.copyOf(kinds);
        process = List.copyOf(process);
        corrections = List.copyOf(corrections);
    }

    /** The party as the public may see it. A person's name is masked before it gets here. */
    public record Party(
            String name,
            PartyKind kind,
            @Nullable String creditCode,
            @Nullable String legalRepresentative) {}

    /** What kind of party it is (行政相对人类别). */
    public enum PartyKind implements Labelled {
        ORGANISATION,
        SOLE_TRADER,
        PERSON;

        @Override
        public String labelKey() {
            return "portal.party." + name();
        }
    }

    /** The span the law leaves and the point chosen in it (裁量幅度), in multiples of {@code measure}. */
    public record Range(
            String measure,
            BigDecimal lowest,
            BigDecimal highest,
            BigDecimal chosen,
            BigDecimal lowestAmount,
            BigDecimal highestAmount,
            BigDecimal chosenAmount) {

        public Range {
            if (lowest.compareTo(highest) >= 0) {
                throw new IllegalArgumentException("an empty range");
            }
        }
    }

    /** An article the decision rests on, with its wording where it is quoted. */
    public record Basis(
            BasisRole role,
            String law,
            String article,
            @Nullable String text) {

        public Basis(BasisRole role, LegalBasis basis, @Nullable String text) {
            this(role, basis.law(), basis.article(), text);
        }

        @JsonIgnore
        public String citation() {
            return "《%s》%s".formatted(law, article);
        }
    }

    /** What an article is cited for: the duty broken, the consequence, the choice within it. */
    public enum BasisRole implements Labelled {
        VIOLATED,
        APPLIED,
        DISCRETION;

        @Override
        public String labelKey() {
            return "portal.basis." + name();
        }
    }

    /** A kind of penalty (处罚种类): its code in the county's list and its name. */
    public record Kind(String code, String name) {}

    /** What the decision costs, in yuan; what is not in the decision is absent. */
    public record Amounts(
            @Nullable BigDecimal fine,
            @Nullable BigDecimal confiscatedGains,
            @Nullable String confiscatedGoods,
            @Nullable BigDecimal confiscatedGoodsValue,
            @Nullable String licence) {

        public static final Amounts NONE = new Amounts(null, null, null, null, null);
    }

    /** On which working day after the decision it was published, and by which it had to be. */
    public record TimeLimit(int workingDay, int limit) {

        @JsonIgnore
        public boolean isLate() {
            return workingDay > limit;
        }
    }

    /** The body that decided: tenant code, name, unified social credit code. */
    public record Organ(String code, String name, @Nullable String creditCode) {}

    /** How long the case took, and how long it may take. */
    public record Elapsed(int days, int limit) {}

    /** A step of the case that is told to the public; {@code key} ones carry the story. */
    public record Milestone(
            LocalDate on, String what, @Nullable String detail, boolean key) {}

    /** Where the party can turn (救济途径), until when, and whether it did. */
    public record Remedies(
            String reconsiderationOrgan,
            @Nullable LocalDate reconsiderationUntil,
            Remedy reconsideration,
            String court,
            @Nullable LocalDate suitUntil,
            Remedy suit) {}

    /** How far a remedy has come, as far as the body has been told. */
    public enum Remedy implements Labelled {
        NOT_USED,
        PENDING,
        DISMISSED;

        @Override
        public String labelKey() {
            return "portal.remedy." + name();
        }
    }

    /** Whether the decision has been obeyed (履行情况). */
    public record Performance(
            PerformanceState state, @Nullable LocalDate on) {}

    /** {@code on} is the last day for {@code DUE}, the day it was done for the others; nothing is due if {@code NONE}. */
    public enum PerformanceState {
        NONE,
        DUE,
        DONE,
        ENFORCED
    }

    /** A mistake that was put right in this or an earlier version. */
    public record Correction(LocalDate on, String what, String why) {}

    /**
     * Where the record stands in the body's log (执法日志): the log's origin, the index of the entry, when it was
     * written; no index while the entry waits for the next checkpoint. {@code digest} is the one the entry commits to.
     */
    public record Proof(
            String origin,
            @Nullable Long entryIndex,
            String digest,
            @Nullable Instant sealedAt) {}

    /** What happened, in one line. */
    public String title() {
        return String.join("", headline);
    }

    public PublicRecord withProof(@Nullable Proof proof) {
        return new PublicRecord(
                permalink,
                publicationId,
                version,
                act,
                procedure,
                headline,
                outcome,
                docNo,
                caseTitle,
                party,
                violationType,
                facts,
                reasons,
                range,
                bases,
                kinds,
                amounts,
                decidedOn,
                publishedOn,
                timeLimit,
                displayUntil,
                creditClass,
                repairFrom,
                organ,
                elapsed,
                process,
                remedies,
                performance,
                corrections,
                proof);
    }

    /** The same record, published on that day. */
    PublicRecord publishedOn(LocalDate day, TimeLimit when) {
        var story = process.stream()
                .map(step -> step.on().equals(publishedOn) && step.what().equals(PUBLISHED)
                        ? new Milestone(day, step.what(), step.detail(), step.key())
                        : step)
                .toList();
        return new PublicRecord(
                permalink,
                publicationId,
                version,
                act,
                procedure,
                headline,
                outcome,
                docNo,
                caseTitle,
                party,
                violationType,
                facts,
                reasons,
                range,
                bases,
                kinds,
                amounts,
                decidedOn,
                day,
                when,
                displayUntil,
                creditClass,
                repairFrom,
                organ,
                elapsed,
                story,
                remedies,
                performance,
                corrections,
                proof);
    }

    /** The record as it is published at {@code /records/….json}, without its proof: the bytes that are digested. */
    public String json() {
        return PublicJson.write(withProof(null));
    }

    /** SHA-256 of {@link #json}, in hexadecimal: what the log commits to, and what {@code sha256sum} says. */
    public String digest() {
        return PublicJson.sha256(json());
    }

    public static PublicRecord parse(String json) {
        return PublicJson.read(json, PublicRecord.class);
    }
}
