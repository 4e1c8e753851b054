package org.zhifa.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;

/** Everything a paper announces. */
public sealed interface PaperEvent extends RecordedEvent {

    IssuedPaper paper();

    default CaseId caseId() {
        return paper().caseId();
    }

    @Override
    default UUID caseUuid() {
        return caseId().value();
    }

    /** A paper was made out; exactly these bytes are the paper. */
    record Issued(IssuedPaper paper) implements PaperEvent {
        @Override
        public String kind() {
            return "paper.issued";
        }

        @Override
        public Map<String, Object> facts() {
            return PaperEvent.with(paper, Map.of("on", paper.issuedOn().toString()));
        }
    }

    /** Copies of a paper were printed. */
    record Printed(IssuedPaper paper, int copies) implements PaperEvent {
        @Override
        public String kind() {
            return "paper.printed";
        }

        @Override
        public Map<String, Object> facts() {
            return PaperEvent.with(paper, Map.of("copies", copies));
        }
    }

    private static Map<String, Object> with(IssuedPaper paper, Map<String, Object> more) {
        var facts = new HashMap<>(more);
        facts.put("paper", paper.id().toString());
        facts.put("type", paper.type());
        facts.put("sha256", paper.sha256());
        if (paper.number() != null) {
            facts.put("number", paper.number());
        }
        return Map.copyOf(facts);
    }
}
