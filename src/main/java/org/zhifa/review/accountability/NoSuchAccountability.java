package org.zhifa.review.accountability;

import java.util.NoSuchElementException;

/** There is no such accountability case here for whoever asks. */
public final class NoSuchAccountability extends NoSuchElementException {

    NoSuchAccountability(AccountabilityId id) {
        super("no accountability case " + id);
    }
}
