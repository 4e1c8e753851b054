package org.zhifa.review;

import java.util.UUID;

/** Nobody asked for other time under this id – or somebody of another tenant did, which looks the same. */
public final class NoSuchRequest extends RuntimeException {

    NoSuchRequest(UUID id) {
        super("no request " + id);
    }
}
