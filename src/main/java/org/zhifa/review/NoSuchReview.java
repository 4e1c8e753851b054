package org.zhifa.review;

/** There is no such round of review here – or it is another tenant's, which looks the same. */
public final class NoSuchReview extends RuntimeException {

    NoSuchReview(ReviewId id) {
        super("no review " + id);
    }
}
