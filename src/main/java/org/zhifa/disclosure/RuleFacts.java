package org.zhifa.disclosure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.disclosure.PublicRecord.PartyKind;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.tenancy.TenantFile.HearingThreshold;

/** The answers a case gives to the questions of {@link PublishRule}. */
final class RuleFacts {

    private static final Set<PenaltyKind> LIGHTEST = EnumSet.of(PenaltyKind.WARNING, PenaltyKind.CRITICISM);

    /** 吊销、停产停业、关闭、限制从业: always of influence on society. */
    private static final Set<PenaltyKind> OF_INFLUENCE = EnumSet.of(
            PenaltyKind.LICENCE_REVOKED,
            PenaltyKind.BUSINESS_SUSPENDED,
            PenaltyKind.CLOSURE,
            PenaltyKind.EMPLOYMENT_BARRED);

    private RuleFacts() {}

    static PublishRule.Facts of(DecidedCase decided, Considerations considerations) {
        return new PublishRule.Facts(
                PublicAct.valueOf(decided.details().summary().act().code()),
                partyKind(decided),
                decided.power().penaltyBasis().contains("治安管理处罚法"),
                considerations.secretOrSecurity(),
                isMinor(decided),
                considerations.harmsInvestigation() || decided.decides("TRANSFER"),
                considerations.privateOrTradeSecret(),
                considerations.holderConsentsOrMajorInterest(),
                decided.decides("NO_PENALTY"),
                isSimple(decided),
                LIGHTEST.containsAll(decided.kinds()),
                hasInfluence(decided),
                null);
    }

    static PartyKind partyKind(DecidedCase decided) {
        return switch (decided.party().kind()) {
            case NATURAL_PERSON -> PartyKind.PERSON;
            case SOLE_TRADER -> PartyKind.SOLE_TRADER;
            case LEGAL_PERSON, UNINCORPORATED -> PartyKind.ORGANISATION;
        };
    }

    /** How long the public sees it (失信信息分类): the more the penalty weighs, the longer. */
    static CreditClass creditClass(DecidedCase decided) {
        if (isSimple(decided) || LIGHTEST.containsAll(decided.kinds())) {
            return CreditClass.MINOR;
        }
        return decided.kinds().stream().anyMatch(OF_INFLUENCE::contains) ? CreditClass.SERIOUS : CreditClass.ORDINARY;
    }

    static boolean isSimple(DecidedCase decided) {
        return decided.procedure().id().startsWith("CF-JY");
    }

    // Who was a minor when it happened is protected also after growing up.
    private static boolean isMinor(DecidedCase decided) {
        var id = decided.party().citizenId();
        return decided.party().kind().isNaturalPerson()
                && id != null
                && id.isMinorOn(decided.day("CF-PT-03", "violationEndedOn").orElseGet(decided::decidedOn));
    }

    /** 具有一定社会影响, as the county tests it: any of these is enough. */
    private static boolean hasInfluence(DecidedCase decided) {
        var conditions = decided.details().conditions();
        return !decided.party().kind().isNaturalPerson() && !isSimple(decided)
                || conditions.contains(StepCondition.HEARING)
                || conditions.contains(StepCondition.JOINT_DISCUSSION)
                || decided.kinds().stream().anyMatch(OF_INFLUENCE::contains)
                || decided.body().hearingThresholds().stream()
                        .anyMatch(threshold -> decided.draft().total().compareTo(amount(decided, threshold)) >= 0);
    }

    private static BigDecimal amount(DecidedCase decided, HearingThreshold threshold) {
        return decided.party().kind().isNaturalPerson() ? threshold.naturalPerson() : threshold.organisation();
    }
}
