package org.zhifa.casework.procedure;

import java.util.Map;

/**
 * What the places of a common step stand for in the procedure that uses it: {@code $decision} there is {@code CF-PT-19}
 * here.
 */
record StepNames(String own, Map<String, String> places) {

    String of(String written) {
        return written.startsWith("$") ? places.getOrDefault(written.substring(1), written) : written;
    }

    /** The same for a field; one nothing is said of keeps its name. */
    String ofField(String written) {
        var name = written.startsWith("$") ? written.substring(1) : written;
        return written.startsWith("$") ? places.getOrDefault(name, name) : name;
    }
}
