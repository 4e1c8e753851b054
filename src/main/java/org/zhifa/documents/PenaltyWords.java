package org.zhifa.documents;

import java.util.List;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.documents.paper.PartyBlock;
import org.zhifa.documents.paper.PenaltyItem;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Party;
import org.zhifa.shared.Yuan;

/** What notice and decision say alike: the party, the reasons, the items of the penalty. */
final class PenaltyWords {

    private PenaltyWords() {}

    static PartyBlock party(Party party) {
        var person = party.kind().isNaturalPerson();
        return new PartyBlock(
                party.name(),
                identityLabel(party),
                identity(party),
                Words.orNone(party.address()),
                person ? null : representative(party));
    }

    static String identityLabel(Party party) {
        return party.kind().isNaturalPerson() ? "身份证号码" : "统一社会信用代码";
    }

    static String identity(Party party) {
        if (party.kind().isNaturalPerson()) {
            return party.citizenId() == null ? Words.NONE : party.citizenId().text();
        }
        return party.creditCode() == null ? Words.NONE : party.creditCode().text();
    }

    static String representative(Party party) {
        return party.representative() == null ? Words.NONE : Words.orNone(party.representative());
    }

    static List<String> facts(DecisionDraft draft) {
        return draft.facts().stream().map(Words::sentence).toList();
    }

    static List<String> evidence(DecisionDraft draft) {
        return draft.evidence().isEmpty()
                ? List.of(Words.NONE)
                : draft.evidence().stream().map(Words::phrase).toList();
    }

    static List<String> reasoning(DecisionDraft draft) {
        var breach = Words.isSentence(draft.qualification())
                ? draft.qualification().strip()
                : "本机关认为，当事人的行为违反%s的规定。".formatted(Words.phrase(draft.qualification()));
        return List.of(breach, Words.sentence(draft.discretion()));
    }

    static List<PenaltyItem> items(DecisionDraft draft) {
        return draft.penalties().stream().map(PenaltyWords::item).toList();
    }

    /** The paper writes the amount itself, in figures and capitals; whoever drafted it may have written it already. */
    private static PenaltyItem item(DecisionDraft.Penalty penalty) {
        var words = Words.phrase(penalty.words());
        if (penalty.amount().signum() == 0) {
            return PenaltyItem.of(words);
        }
        var amount = new Yuan(penalty.amount());
        for (var written : List.of(amount.toString(), amount.figures() + "元")) {
            if (words.endsWith(written)) {
                words = words.substring(0, words.length() - written.length());
            }
        }
        return PenaltyItem.of(words.replaceFirst("人民币$", ""), amount);
    }

    static String withCertificate(Officer officer) {
        return "%s（执法证号%s）".formatted(officer.name(), officer.certificate().text());
    }
}
