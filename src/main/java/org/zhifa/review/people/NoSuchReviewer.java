package org.zhifa.review.people;

import java.util.NoSuchElementException;
import org.zhifa.identity.PersonId;

/** Nobody in the unit's register has this id; somebody of another unit looks the same. */
public final class NoSuchReviewer extends NoSuchElementException {

    NoSuchReviewer(PersonId id) {
        super("no reviewer " + id);
    }
}
