package org.zhifa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhifa.disclosure.PublishRule.Outcome.BLOCK;
import static org.zhifa.disclosure.PublishRule.Outcome.DEFER;
import static org.zhifa.disclosure.PublishRule.Outcome.NOT_PUBLISHED;
import static org.zhifa.disclosure.PublishRule.Outcome.PUBLISH;
import static org.zhifa.disclosure.PublishRule.Outcome.PUBLISH_ANON;
import static org.zhifa.disclosure.PublishRule.Outcome.PUBLISH_MASKED;

import org.junit.jupiter.api.Test;
import org.zhifa.Clause;
import org.zhifa.disclosure.PublicRecord.PartyKind;
import org.zhifa.disclosure.PublishRule.Facts;
import org.zhifa.disclosure.PublishRule.Licence;
import org.zhifa.disclosure.PublishRule.Outcome;
import org.zhifa.disclosure.PublishRule.Policy;
import org.zhifa.disclosure.PublishRule.Verdict;

/** The table of the publish rule, row by row; the cakes of the sample case are row nine. */
@Clause({"S16", "S17"})
class PublishRuleTest {

    private static final Policy OWN = new Policy(false);
    private static final Policy ALL = new Policy(true);

    /** A penalty on a company in ordinary procedure, of some public interest. */
    private final Case cakes = new Case();

    @Test
    @Clause("S7")
    void p1PublicSecurityPenaltiesAreSealed() {
        cakes.publicSecurity = true;

        says(cakes, OWN, BLOCK, PublishRule.P1, "《治安管理处罚法》第一百三十六条");
    }

    @Test
    void p2SecretsAndSecurityAreBlocked() {
        cakes.secret = true;

        says(cakes, OWN, BLOCK, PublishRule.P2, "《政府信息公开条例》第十四条");
    }

    @Test
    void p3MinorsAreBlocked() {
        cakes.party = PartyKind.PERSON;
        cakes.minor = true;

        says(cakes, OWN, BLOCK, PublishRule.P3, "《政府信息公开条例》第十五条");
    }

    @Test
    void p4AnInvestigationIsNotHarmed() {
        cakes.investigation = true;

        says(cakes, OWN, DEFER, PublishRule.P4, "《政府信息公开条例》第十六条");
    }

    @Test
    void p5PrivateFactsAreBlockedUnlessTheHolderAgreesOrTheInterestIsGreat() {
        cakes.privateFacts = true;
        says(cakes, OWN, BLOCK, PublishRule.P5, "《政府信息公开条例》第十五条");

        cakes.consent = true;
        says(cakes, OWN, PUBLISH_MASKED, PublishRule.P5, "《政府信息公开条例》第十五条");
    }

    @Test
    void p6NoPenaltyIsNotPublishedByName() {
        cakes.noPenalty = true;

        says(cakes, ALL, NOT_PUBLISHED, PublishRule.P6, "《行政处罚法》第四十八条");
    }

    @Test
    void p7SummaryProcedureAndWarningsFollowThePolicy() {
        cakes.simple = true;
        says(cakes, OWN, NOT_PUBLISHED, PublishRule.P7, "《山东省社会信用条例》第十三条");
        says(cakes, ALL, PUBLISH_ANON, PublishRule.P7, "《山东省社会信用条例》第十三条");

        cakes.simple = false;
        cakes.warning = true;
        says(cakes, OWN, NOT_PUBLISHED, PublishRule.P7, "《山东省社会信用条例》第十三条");
    }

    @Test
    void p8APersonIsMasked() {
        cakes.party = PartyKind.PERSON;

        says(cakes, OWN, PUBLISH_ANON, PublishRule.P8, "《山东省社会信用条例》第二十条");
    }

    @Test
    void p9AnOrganisationIsPublished() {
        says(cakes, OWN, PUBLISH, PublishRule.P9, "《行政处罚法》第四十八条");

        cakes.party = PartyKind.SOLE_TRADER;
        says(cakes, OWN, PUBLISH, PublishRule.P9, "《行政处罚法》第四十八条");
    }

    @Test
    void p10AGrantedLicenceIsPublic() {
        cakes.act = PublicAct.XZXK;
        cakes.licence = Licence.GRANTED;
        says(cakes, OWN, PUBLISH, PublishRule.P10, "《行政许可法》第四十条");

        cakes.party = PartyKind.PERSON;
        says(cakes, OWN, PUBLISH_ANON, PublishRule.P10, "《行政许可法》第四十条");
    }

    @Test
    void p11ARefusedLicenceIsMasked() {
        cakes.act = PublicAct.XZXK;
        cakes.licence = Licence.REFUSED;

        says(cakes, OWN, PUBLISH_ANON, PublishRule.P11, "《行政许可法》第四十条");
    }

    @Test
    void p12AnythingElseIsMaskedAndLookedAt() {
        cakes.influence = false;

        var verdict = verdict(cakes, OWN);

        assertThat(verdict).isEqualTo(new Verdict(PUBLISH_ANON, PublishRule.P12, true));
        assertThat(verdict.reasonKey()).isEqualTo("disclosure.rule.P12");
    }

    @Test
    void theFirstRowThatFitsDecides() {
        cakes.publicSecurity = true;
        cakes.minor = true;
        cakes.investigation = true;
        assertThat(verdict(cakes, ALL).rule()).isEqualTo(PublishRule.P1);

        cakes.publicSecurity = false;
        assertThat(verdict(cakes, ALL).rule()).isEqualTo(PublishRule.P3);

        cakes.minor = false;
        assertThat(verdict(cakes, ALL).rule()).isEqualTo(PublishRule.P4);
    }

    private static void says(Case facts, Policy policy, Outcome outcome, PublishRule rule, String basis) {
        var verdict = verdict(facts, policy);

        assertThat(verdict).isEqualTo(new Verdict(outcome, rule, false));
        assertThat(verdict.basis()).hasToString(basis);
    }

    private static Verdict verdict(Case facts, Policy policy) {
        return PublishRule.verdict(facts.facts(), policy);
    }

    private static final class Case {

        PublicAct act = PublicAct.XZCF;
        PartyKind party = PartyKind.ORGANISATION;
        boolean publicSecurity;
        boolean secret;
        boolean minor;
        boolean investigation;
        boolean privateFacts;
        boolean consent;
        boolean noPenalty;
        boolean simple;
        boolean warning;
        boolean influence = true;
        Licence licence;

        Facts facts() {
            return new Facts(
                    act,
                    party,
                    publicSecurity,
                    secret,
                    minor,
                    investigation,
                    privateFacts,
                    consent,
                    noPenalty,
                    simple,
                    warning,
                    influence,
                    licence);
        }
    }
}
