package org.zhifa.disclosure;

import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.PublicRecord.PartyKind;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.LegalBasis;

/**
 * Whether and how the result of an act becomes public (公示规则): twelve rows, the first that fits decides. The row's
 * number, its reason and the article it rests on are shown to whoever publishes, and counted: what is not published is a
 * figure as well.
 */
public enum PublishRule implements Labelled {
    P1("治安管理处罚法", "第一百三十六条"),
    P2("政府信息公开条例", "第十四条"),
    P3("政府信息公开条例", "第十五条"),
    P4("政府信息公开条例", "第十六条"),
    P5("政府信息公开条例", "第十五条"),
    P6("行政处罚法", "第四十八条"),
    P7("山东省社会信用条例", "第十三条"),
    P8("山东省社会信用条例", "第二十条"),
    P9("行政处罚法", "第四十八条"),
    P10("行政许可法", "第四十条"),
    P11("行政许可法", "第四十条"),
    P12("国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见", "第（六）项");

    private final LegalBasis basis;

    PublishRule(String law, String article) {
        this.basis = new LegalBasis(law, article);
    }

    public LegalBasis basis() {
        return basis;
    }

    /** The reason, as a sentence for the publisher and the public. */
    @Override
    public String labelKey() {
        return "disclosure.rule." + name();
    }

    /** What becomes of a result. */
    public enum Outcome implements Labelled {
        /** Never public; why is filed with the supervising office. */
        BLOCK,
        /** Not yet: looked at again on a date somebody names. */
        DEFER,
        /** Not published by name, counted in the statistics. */
        NOT_PUBLISHED,
        /** Published with the party's name masked. */
        PUBLISH_ANON,
        /** Published with the protected part left out. */
        PUBLISH_MASKED,
        PUBLISH;

        public boolean isPublic() {
            return this == PUBLISH || this == PUBLISH_MASKED || this == PUBLISH_ANON;
        }

        @Override
        public String labelKey() {
            return "disclosure.outcome." + name();
        }
    }

    /** What a licence decision says. */
    public enum Licence {
        GRANTED,
        REFUSED
    }

    /** What the rule asks about a result. Who acted in a business of their own is a sole trader here, not a person. */
    public record Facts(
            PublicAct act,
            PartyKind party,
            boolean publicSecurityPenalty,
            boolean secretOrSecurity,
            boolean minor,
            boolean harmsInvestigation,
            boolean privateOrTradeSecret,
            boolean holderConsentsOrMajorInterest,
            boolean noPenaltyImposed,
            boolean simpleProcedure,
            boolean warningOrCriticismOnly,
            boolean socialInfluence,
            @Nullable Licence licence) {}

    /** What a tenant or the county decides for itself. */
    public record Policy(boolean publishesAllDecisions) {}

    /** What became of a result, and by which row. {@code byHand} if a person must look at it before it goes out. */
    public record Verdict(Outcome outcome, PublishRule rule, boolean byHand) {

        public String reasonKey() {
            return rule.labelKey();
        }

        public LegalBasis basis() {
            return rule.basis();
        }
    }

    /** The first row that fits. */
    public static Verdict verdict(Facts facts, Policy policy) {
        var penalty = facts.act() == PublicAct.XZCF;
        if (facts.publicSecurityPenalty()) {
            return P1.says(Outcome.BLOCK);
        }
        if (facts.secretOrSecurity()) {
            return P2.says(Outcome.BLOCK);
        }
        if (facts.minor()) {
            return P3.says(Outcome.BLOCK);
        }
        if (facts.harmsInvestigation()) {
            return P4.says(Outcome.DEFER);
        }
        if (facts.privateOrTradeSecret()) {
            return P5.says(facts.holderConsentsOrMajorInterest() ? Outcome.PUBLISH_MASKED : Outcome.BLOCK);
        }
        if (penalty && facts.noPenaltyImposed()) {
            return P6.says(Outcome.NOT_PUBLISHED);
        }
        if (penalty && (facts.simpleProcedure() || facts.warningOrCriticismOnly())) {
            return P7.says(policy.publishesAllDecisions() ? Outcome.PUBLISH_ANON : Outcome.NOT_PUBLISHED);
        }
        // A licence has rows of its own, in which a person's name is masked.
        if (facts.licence() == null && facts.party() == PartyKind.PERSON) {
            return P8.says(Outcome.PUBLISH_ANON);
        }
        if (penalty && facts.party() != PartyKind.PERSON && facts.socialInfluence()) {
            return P9.says(Outcome.PUBLISH);
        }
        if (facts.licence() == Licence.GRANTED) {
            return P10.says(facts.party() == PartyKind.PERSON ? Outcome.PUBLISH_ANON : Outcome.PUBLISH);
        }
        if (facts.licence() == Licence.REFUSED) {
            return P11.says(Outcome.PUBLISH_ANON);
        }
        return new Verdict(Outcome.PUBLISH_ANON, P12, true);
    }

    private Verdict says(Outcome outcome) {
        return new Verdict(outcome, this, false);
    }
}
