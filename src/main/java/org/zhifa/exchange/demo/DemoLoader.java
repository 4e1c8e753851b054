package org.zhifa.exchange.demo;

import java.util.UUID;
import org.zhifa.identity.PersonId;

/** Whom the log names for what the loader entered. */
final class DemoLoader {

    static final PersonId ID = new PersonId(new UUID(0, 1));
    static final String NAME = "演示数据";

    private DemoLoader() {}
}
