package org.zhifa.casework;

import org.zhifa.identity.PersonId;

/**
 * Who may read a single paper or item of evidence without being let into its case (借阅): a module above lends it, for a
 * purpose and a time.
 */
public interface Lending {

    /** @param ref as {@link ManifestItem} names it */
    boolean isLent(ManifestItem.Kind kind, String ref, PersonId reader);

    /** The same for a draft of the decision, by its number. */
    boolean isDraftLent(CaseId id, int number, PersonId reader);
}
