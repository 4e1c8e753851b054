package org.zhifa.casework;

/** There is no such case, or it is another tenant's: the two look alike on purpose. */
public final class NoSuchCase extends RuntimeException {

    NoSuchCase(CaseId id) {
        super("no case " + id);
    }
}
