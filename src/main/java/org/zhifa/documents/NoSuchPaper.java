package org.zhifa.documents;

/** There is no such paper, or it is another tenant's: the two look alike on purpose. */
public final class NoSuchPaper extends RuntimeException {

    NoSuchPaper(PaperId id) {
        super("no paper " + id);
    }
}
