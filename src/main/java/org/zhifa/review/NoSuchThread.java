package org.zhifa.review;

/** There is no such thread here – or it is another tenant's, which looks the same. */
public final class NoSuchThread extends RuntimeException {

    NoSuchThread(ThreadId id) {
        super("no thread " + id);
    }
}
