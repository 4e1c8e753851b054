package org.zhifa.evidence;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;

/** Everything evidence announces. */
public sealed interface EvidenceEvent extends RecordedEvent {

    EvidenceItem item();

    default CaseId caseId() {
        return item().caseId();
    }

    @Override
    default UUID caseUuid() {
        return caseId().value();
    }

    /** An item is in the store and on record. */
    record Recorded(EvidenceItem item) implements EvidenceEvent {

        /** What its entries in the log are called. */
        public static final String KIND = "evidence.recorded";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Map<String, Object> facts() {
            var facts = new TreeMap<String, Object>();
            facts.put("item", item.id().toString());
            facts.put("step", item.step());
            facts.put("kind", item.kind().name());
            facts.put("name", item.name());
            facts.put("sha256", item.sha256());
            facts.put("sm3", item.sm3());
            facts.put("size", item.size());
            facts.put("late", item.late());
            if (item.recordedFrom() != null && item.recordedTo() != null) {
                facts.put("recordedFrom", item.recordedFrom().toString());
                facts.put("recordedTo", item.recordedTo().toString());
            }
            if (item.lateReason() != null) {
                facts.put("lateReason", item.lateReason());
            }
            if (item.parent() != null) {
                facts.put("parent", item.parent().toString());
            }
            return facts;
        }
    }

    /** Somebody looked at a stretch of an item, or took a copy; seconds from its beginning. */
    record Seen(EvidenceItem item, Purpose purpose, double from, double to) implements EvidenceEvent {
        @Override
        public String kind() {
            return "evidence.seen";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "item", item.id().toString(),
                    "sha256", item.sha256(),
                    "purpose", purpose.name(),
                    "from", seconds(from),
                    "to", seconds(to));
        }

        /** Text, because a log that is hashed knows no fractions. */
        private static String seconds(double value) {
            return "%.1f".formatted(value);
        }
    }
}
