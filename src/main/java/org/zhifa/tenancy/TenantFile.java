package org.zhifa.tenancy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.LegalBasis;

/**
 * What {@code tenants/<code>.yaml} declares of a tenant (单位): who it is, what it may do and through which channel, where
 * its parties seek a remedy, and what it does otherwise than the rest of the county.
 *
 * @param hostedBy the tenant in whose house a temporary body sits
 * @param predecessors names it had when the three systems were introduced in 2017
 * @param docPrefix what its papers' numbers begin with (机关代字)
 * @param channels for each kind of act it carries out, by code such as {@code XZCF}, where the act is handled
 * @param hearingThresholds from which amount a hearing is offered; without any, always
 * @param papers what stands in a paper's number after the prefix (文种代字), by paper code
 */
public record TenantFile(
        String code,
        String name,
        String shortName,
        TenantKind kind,
        @Nullable String hostedBy,
        List<String> predecessors,
        Certainty certainty,
        Status status,
        String docPrefix,
        @Nullable String uscc,
        String region,
        Map<String, Channel> channels,
        @Nullable Remedies remedies,
        @Nullable Contact contact,
        @Nullable Bank bank,
        Review review,
        List<HearingThreshold> hearingThresholds,
        Numbering numbering,
        Map<String, String> papers,
        Recording recording,
        Certificate certificate) {

    /** Where acts of a kind are handled. Only {@link #XZZFW} is this platform; the others report to it. */
    public enum Channel {
        /** The enforcement network (行政执法网). */
        XZZFW,
        /** The county's online service hall (网上办事大厅), for licences. */
        WSBSDT,
        /** The police network (公安系统网络). */
        GA,
        /** The network of a body led from above, which reports in summary. */
        VERTICAL
    }

    /** How sure its name is: A found in a source, B after the usual structure of a county. */
    public enum Certainty {
        A,
        B
    }

    /** How far it has come onto the platform. */
    public enum Status {
        TO_BE_CONFIRMED,
        CONFIRMED,
        PILOT,
        REGULAR,
        MERGED
    }

    /** Where a party turns to against the tenant's acts (救济渠道). */
    public record Remedies(String reconsideration, String court) {}

    /** Where the tenant is found. */
    public record Contact(String address, String phone, String supervisionPhone, String postCode) {}

    /** The bank that collects fines (代收机构). */
    public record Bank(String name, String address) {}

    /**
     * Which decisions its legal reviewers see, how many working days they have, and whose word makes an opinion hold.
     *
     * @param trainingHours how many hours of training a year it asks of its reviewers
     * @param limitDays for acts without a limit of their own
     * @param approval left out, the head of the legal office; in towns and subdistricts, which have no such office, the
     *     reviewer
     * @param submissionApproval who signs what an officer sends to review
     * @param limits by act code such as {@code XZCF}
     */
    public record Review(
            ScopeMode scopeMode,
            int limitDays,
            @Nullable Integer trainingHours,
            @Nullable Accountability accountability,
            @Nullable Approval approval,
            @Nullable SubmissionApproval submissionApproval,
            @Nullable Map<String, Limit> limits) {

        private static final int EXTENSION = 5;
        private static final int URGENT = 1;
        private static final int CONSULTATION = 2;

        /** With whom an opinion takes effect (审核意见签批). */
        public enum Approval {
            HEAD_OF_LEGAL_OFFICE,
            REVIEWER
        }

        private Review in(TenantKind kind) {
            var town = kind == TenantKind.TOWN || kind == TenantKind.SUBDISTRICT;
            return new Review(
                    scopeMode,
                    limitDays,
                    trainingHours,
                    accountability,
                    Objects.requireNonNullElse(approval, town ? Approval.REVIEWER : Approval.HEAD_OF_LEGAL_OFFICE),
                    submissionApproval,
                    limits);
        }

        /** Whether the head of the legal office approves what a reviewer proposes. */
        public boolean isApprovedByHead() {
            return approval == Approval.HEAD_OF_LEGAL_OFFICE;
        }

        /** What is reviewed: the major decisions of a catalogue, or all but those of the simple procedure. */
        public enum ScopeMode {
            CATALOGUE,
            ALL_EXCEPT_SIMPLE
        }

        /** Who signs, beside the officer, what goes to review (送审单). */
        public enum SubmissionApproval {
            /** The head of the handling unit. */
            UNIT_HEAD,
            NONE
        }

        public Review {
            trainingHours = Objects.requireNonNullElse(trainingHours, 20);
            accountability = Objects.requireNonNullElseGet(
                    accountability, () -> new Accountability(null, null, null, null, null));
            submissionApproval = Objects.requireNonNullElse(submissionApproval, SubmissionApproval.UNIT_HEAD);
            limits = Map.copyOf(Objects.requireNonNullElse(limits, Map.of()));
        }

        public Review(ScopeMode scopeMode, int limitDays) {
            this(scopeMode, limitDays, null, null, null, null, null);
        }

        /** The limits of an act, with the tenant's and the county's own where the file says nothing of it. */
        public Limit limit(String act) {
            var own = limits.getOrDefault(act, new Limit(null, null, null, null, null));
            return new Limit(
                    Objects.requireNonNullElse(own.days(), limitDays),
                    Objects.requireNonNullElse(own.extension(), EXTENSION),
                    Objects.requireNonNullElse(own.urgent(), URGENT),
                    Objects.requireNonNullElse(own.consultation(), CONSULTATION),
                    own.basis());
        }
    }

    /**
     * When somebody is held accountable for reviews (责任追究), and how long each side has, in working days.
     *
     * @param overdueTimes how many overdue reviews of a year open a case by themselves
     * @param statementDays for a statement after the notice
     * @param decisionDays for the decision after the head let the case go on
     * @param appealDays for an appeal after the decision
     * @param answerDays for the answer to an appeal
     */
    public record Accountability(
            @Nullable Integer overdueTimes,
            @Nullable Integer statementDays,
            @Nullable Integer decisionDays,
            @Nullable Integer appealDays,
            @Nullable Integer answerDays) {

        public Accountability {
            overdueTimes = Objects.requireNonNullElse(overdueTimes, 3);
            statementDays = Objects.requireNonNullElse(statementDays, 5);
            decisionDays = Objects.requireNonNullElse(decisionDays, 30);
            appealDays = Objects.requireNonNullElse(appealDays, 15);
            answerDays = Objects.requireNonNullElse(answerDays, 30);
        }
    }

    /**
     * How long legal review may take (审核时限), in working days.
     *
     * @param days for the opinion, from complete materials
     * @param extension by how much the leader in charge of legal work may extend them, once
     * @param urgent for the opinion in an emergency, from the leave for it
     * @param consultation for handler and reviewer to settle an objection between them
     * @param basis the article {@code days} rest on, where it is another than the procedure's
     */
    public record Limit(
            @Nullable Integer days,
            @Nullable Integer extension,
            @Nullable Integer urgent,
            @Nullable Integer consultation,
            @Nullable LegalBasis basis) {}

    /** From which amount on a fine or confiscation is large (较大数额), in yuan; a field of enforcement may have its own. */
    public record HearingThreshold(
            @Nullable String field, BigDecimal naturalPerson, BigDecimal organisation, LegalBasis basis) {}

    /**
     * How the tenant numbers.
     *
     * @param withDi numbers read 〔2026〕第42号 instead of 〔2026〕42号
     * @param lastIssued by act code (cases) or paper code, the last number of each year issued before the platform came
     */
    public record Numbering(@Nullable Boolean withDi, Map<String, Map<Integer, Integer>> lastIssued) {

        public Numbering {
            withDi = Objects.requireNonNullElse(withDi, false);
            lastIssued = Map.copyOf(Objects.requireNonNullElse(lastIssued, Map.of()));
        }

        /** The number to begin with in {@code year}: 1, unless some were issued before. */
        public int first(String series, int year) {
            return lastIssued.getOrDefault(series, Map.of()).getOrDefault(year, 0) + 1;
        }
    }

    /** Which steps must be recorded in sound and picture. */
    public record Recording(Profile profile) {

        /** The county's stricter list of 2017, or the national one of 2018. */
        public enum Profile {
            SEED,
            NATIONAL
        }
    }

    /** What its officers' certificate numbers look like. */
    public record Certificate(String pattern) {}

    public TenantFile {
        predecessors = List.copyOf(Objects.requireNonNullElse(predecessors, List.of()));
        certainty = Objects.requireNonNullElse(certainty, Certainty.B);
        status = Objects.requireNonNullElse(status, Status.TO_BE_CONFIRMED);
        region = Objects.requireNonNullElse(region, "370321");
        channels = Map.copyOf(Objects.requireNonNullElse(channels, Map.of()));
        review = Objects.requireNonNullElse(review, new Review(Review.ScopeMode.ALL_EXCEPT_SIMPLE, 5))
                .in(kind);
        hearingThresholds = List.copyOf(Objects.requireNonNullElse(hearingThresholds, List.of()));
        numbering = Objects.requireNonNullElse(numbering, new Numbering(false, Map.of()));
        papers = Map.copyOf(Objects.requireNonNullElse(papers, Map.of()));
        recording = Objects.requireNonNullElse(recording, new Recording(Recording.Profile.SEED));
        certificate = Objects.requireNonNullElse(certificate, new Certificate("\\d{11}"));
    }

    /** A unit of which only the name is known yet; for everything else the county's defaults hold. */
    public TenantFile(String code, String name, String shortName, TenantKind kind) {
        this(
                code, name, shortName, kind, null, List.of(), null, null, shortName, null, null, Map.of(), null, null,
                null, null, List.of(), null, Map.of(), null, null);
    }

    /** Codes of the acts it carries out, for example {@code XZCF}. */
    public Set<String> acts() {
        return channels.keySet();
    }

    /** Whether acts of this kind are handled on this platform. */
    public boolean handlesHere(String act) {
        return channels.get(act) == Channel.XZZFW;
    }

    public Optional<Channel> channel(String act) {
        return Optional.ofNullable(channels.get(act));
    }

    /** What the numbers of a paper begin with, for example {@code 桓市监处罚}. */
    public Optional<String> numberPrefix(String paper) {
        return Optional.ofNullable(papers.get(paper)).map(symbol -> docPrefix + symbol);
    }
}
