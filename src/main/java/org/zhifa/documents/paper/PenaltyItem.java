package org.zhifa.documents.paper;

import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Yuan;

/** One operative item (处罚内容): 没收扣押的糕点300盒, or 罚款 with its amount. */
public record PenaltyItem(String words, @Nullable Yuan amount) {

    public static PenaltyItem of(String words) {
        return new PenaltyItem(words, null);
    }

    public static PenaltyItem of(String words, Yuan amount) {
        return new PenaltyItem(words, amount);
    }

    @Override
    public String toString() {
        return amount == null ? words : words + amount;
    }
}
