package org.zhifa.review.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.RecordedEvent;

/** Everything the catalogue announces. Disclosure puts an approved version before the public. */
public sealed interface CatalogueEvent extends RecordedEvent {

    int number();

    @Override
    default @Nullable UUID caseUuid() {
        return null;
    }

    /** A version lies before the head of the body. */
    record Proposed(int number, LocalDate inForceFrom, String reason, List<String> entries, String digest)
            implements CatalogueEvent {
        @Override
        public String kind() {
            return "review.catalogue.proposed";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "version", number,
                    "inForceFrom", inForceFrom.toString(),
                    "reason", reason,
                    "entries", entries,
                    "digest", digest);
        }
    }

    /** The head approved a version; it holds from its day on. */
    record Approved(int number, LocalDate inForceFrom, String opinion) implements CatalogueEvent {
        @Override
        public String kind() {
            return "review.catalogue.approved";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("version", number, "inForceFrom", inForceFrom.toString(), "opinion", opinion);
        }
    }

    /** The head returned a version. */
    record Returned(int number, String reason) implements CatalogueEvent {
        @Override
        public String kind() {
            return "review.catalogue.returned";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("version", number, "reason", reason);
        }
    }
}
