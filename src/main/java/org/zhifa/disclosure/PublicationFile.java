package org.zhifa.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * A publication as those see it who answer for it: its states, the original beside what the public reads, and what the leak
 * check found.
 */
public record PublicationFile(
        PublicationTask task, List<PublicationEntry> entries, List<Passage> passages, List<LeakFinding> findings) {

    /** A part of the decision: as it is, and as it is published. */
    public record Passage(PublicField field, String original, String published) {

        public boolean isMasked() {
            return !original.equals(published);
        }
    }

    public PublicationFile {
        entries = List.copyOf(entries);
        passages = List.copyOf(passages);
        findings = List.copyOf(findings);
    }

    public PublicationEntry last() {
        return entries.getLast();
    }

    static List<Passage> passages(PublicRecord original, PublicRecord published) {
        return Arrays.stream(PublicField.values())
                .filter(field -> field.compareTo(PublicField.WHOLE) < 0)
                .map(field -> new Passage(field, field.of(original), field.of(published)))
                .filter(passage -> !passage.original().isBlank())
                .toList();
    }
}
