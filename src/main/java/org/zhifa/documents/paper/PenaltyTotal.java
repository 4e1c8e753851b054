package org.zhifa.documents.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhifa.shared.Yuan;

/** The sum of fines and confiscated gains (罚没款合计), said only where there is more than one amount. */
final class PenaltyTotal {

    private PenaltyTotal() {}

    static Optional<Yuan> of(List<PenaltyItem> items) {
        List<Yuan> amounts =
                items.stream().map(PenaltyItem::amount).filter(Objects::nonNull).toList();
        return amounts.size() < 2 ? Optional.empty() : amounts.stream().reduce(Yuan::plus);
    }
}
