package org.zhifa.documents;

import java.util.Optional;
import org.zhifa.casework.procedure.PaperType;
import org.zhifa.shared.Refusal;

/**
 * A paper that this case may need (可制作的文书).
 *
 * @param made whether every step it documents has its paper
 * @param drafted whether it can be read already, as a draft
 * @param refusal why it cannot be made out now
 */
public record PaperOffer(PaperType type, boolean made, boolean drafted, Optional<Refusal> refusal) {

    public boolean canBeIssued() {
        return !made && refusal.isEmpty();
    }
}
