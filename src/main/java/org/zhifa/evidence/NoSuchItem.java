package org.zhifa.evidence;

/** There is no such item of evidence, or it is another tenant's: the two look alike on purpose. */
public final class NoSuchItem extends RuntimeException {

    NoSuchItem(ItemId id) {
        super("no evidence " + id);
    }
}
