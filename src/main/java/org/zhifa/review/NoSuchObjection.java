package org.zhifa.review;

/** There is no such objection here – or it is another tenant's, which looks the same. */
public final class NoSuchObjection extends RuntimeException {

    NoSuchObjection(ObjectionId id) {
        super("no objection " + id);
    }
}
