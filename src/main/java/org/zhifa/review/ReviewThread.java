package org.zhifa.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.PersonId;

/**
 * A question of a reviewer's at one place of what was sent, and what was said to it (批注). It stays where it was made,
 * whatever becomes of the text; only the reviewer says that it is settled.
 *
 * @param title of the material, as it was called
 * @param text what stood there when it was made; empty for what is not text
 * @param quote the words it is about, if some were chosen
 * @param round the round it was made in, and the number of the draft of that round
 * @param changed whether what it hangs at has changed since, or is gone
 * @param textNow what stands there now, if that differs
 */
public record ReviewThread(
        ThreadId id,
        CaseId caseId,
        ReviewId review,
        int round,
        int draftNo,
        Anchor anchor,
        String title,
        String digest,
        String text,
        String quote,
        boolean changed,
        Optional<String> textNow,
        List<Entry> entries) {

    /** What somebody did in it. */
    public enum Doing {
        SAY,
        RESOLVE,
        REOPEN
    }

    /**
     * One thing said.
     *
     * @param reviews said by a reviewer; else by whoever handles the case
     */
    public record Entry(int no, Doing doing, String words, PersonId person, String name, boolean reviews, Instant at) {}

    public ReviewThread {
        entries = List.copyOf(entries);
    }

    /** Whether it is still to be settled. */
    public boolean isOpen() {
        return entries.getLast().doing() != Doing.RESOLVE;
    }

    /** Whether the last word is the handler's, so that the reviewer is to look. */
    public boolean isAnswered() {
        return isOpen() && !entries.getLast().reviews();
    }

    public boolean isAt(MaterialKind kind, String ref) {
        return anchor.kind() == kind && anchor.ref().equals(ref);
    }
}
