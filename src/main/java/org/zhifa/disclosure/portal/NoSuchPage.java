package org.zhifa.disclosure.portal;

/** There is nothing at this address, and never was. */
final class NoSuchPage extends RuntimeException {

    NoSuchPage() {
        super("no such page", null, false, false);
    }
}
